#include "core/office/call.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"
#include "core/store/receipts.h"

namespace motcua {
using namespace Qt::StringLiterals;

QJsonObject tillAnswer(const QString& kind, QJsonObject body, const QString& actor)
{
    for (const QString& inner :
        {u"do"_s, u"key"_s, u"asked"_s, u"shift"_s, u"clockSuspect"_s, u"dossiers"_s, u"of"_s})
        body.remove(inner);
    const QString who = kind == u"cash.dayClosed" ? u"login"_s
        : kind == u"shift.handedOver"             ? u"from"_s
                                                  : u"to"_s;
    body[who] = actor;
    return body;
}

Result<Tills> Office::tills() const
{
    const auto events = m_file->events(kCashSubject);
    return events ? Result<Tills>(foldTills(*events)) : events.error();
}

Result<OpenTill> Office::openTill(const QString& login) const
{
    const auto known = tills();
    if (!known)
        return known.error();
    const DayClosing* closing = lastClosing(*known, login);
    const auto receipts = receiptsSince(*m_file, login, closing ? closing->mark.order : -1);
    return receipts ? Result<OpenTill>(openTillOf(*known, *receipts, login)) : receipts.error();
}

/// Who can be given a book or a till: an account that takes fees.
std::optional<Error> Office::mayWriteReceipts(const QString& login, const QString& field) const
{
    const Account* account = findAccount(m_ward.accounts, login);
    if (!account)
        return Error{ErrorCode::notFound, field, u"noAccount"_s, {{u"login"_s, login}}, {}};
    if (!account->active || !allows(account->roles, Permission::takeFee))
        return Error{ErrorCode::ruleRefused, field, u"takesNoFees"_s, {{u"login"_s, login}}, {}};
    return std::nullopt;
}

/// Without a person it is the book of who opens it, where they take fees; else everybody's.
Result<Answer> Office::openReceiptBook(Call& call)
{
    ReceiptBook book = readReceiptBook(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    const auto series = seriesOf(book.book);
    if (!series)
        return series.error();
    book.book = *series;
    const bool ownOnly = !allows(call.actor.roles, Permission::openVolume)
        && !allows(call.actor.roles, Permission::cancelAnyReceipt);
    if (!allows(call.actor.roles, Permission::openReceiptBook))
        return notAllowed(call.name, Permission::openReceiptBook);
    if (ownOnly && !book.person.isEmpty() && book.person != call.actor.login)
        return notAllowed(call.name, Permission::openVolume);
    if (book.person.isEmpty() && allows(call.actor.roles, Permission::takeFee))
        book.person = call.actor.login;
    if (!book.person.isEmpty())
        if (const auto refused = mayWriteReceipts(book.person, u"/person"_s))
            return *refused;
    const auto draft = decideOpenBook(book, m_ward.receiptBooks);
    if (!draft)
        return draft.error();
    const auto written = receiptWithin(*m_file, book.book, book.first, book.last);
    if (!written)
        return written.error();
    if (*written)
        return Error{ErrorCode::conflict, u"/first"_s, u"receiptTaken"_s,
            {{u"book"_s, book.book}, {u"number"_s, (*written)->receipt.number},
                {u"dossier"_s, (*written)->code}},
            {}};
    const qint64 next = nextIn(withPassed(book, m_ward.passedReceipts), 0);
    if (next == 0)
        return Error{ErrorCode::conflict, u"/last"_s, u"receiptWrittenBefore"_s,
            {{u"book"_s, book.book}, {u"number"_s, book.last}}, {}};
    return writeWard(call, {*draft},
        {{u"register"_s, kReceiptRegister}, {u"book"_s, book.book}, {u"first"_s, book.first},
            {u"last"_s, book.last}, {u"person"_s, book.person}, {u"nextNumber"_s, next}});
}

namespace {
/// Who takes fees has a till, and who took some once, whatever their roles are now.
bool keepsTill(const Account& account, const Tills& tills, const OpenTill& till)
{
    const bool moved = !till.tally.written.empty() || !till.tally.cancelled.empty();
    const bool passed = std::ranges::any_of(tills.shifts, [&](const ShiftHandOver& shift) {
        return shift.taken && (shift.from == account.login || shift.to == account.login);
    });
    return allows(account.roles, Permission::takeFee) || moved || passed
        || lastClosing(tills, account.login);
}
} // namespace

/// Who is gone or away leaves a till that somebody above counts and closes.
Result<Answer> Office::closeDay(Call& call)
{
    CloseDay command = readCloseDay(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    if (command.person == call.actor.login)
        command.person.clear();
    const bool own = command.person.isEmpty();
    const Permission needed = own ? Permission::keepTill : Permission::cancelAnyReceipt;
    if (!allows(call.actor.roles, needed))
        return notAllowed(call.name, needed);
    const QString login = own ? call.actor.login : command.person;
    const Account* keeper = findAccount(m_ward.accounts, login);
    if (!keeper)
        return Error{ErrorCode::notFound, u"/person"_s, u"noAccount"_s, {{u"login"_s, login}}, {}};
    const auto known = tills();
    const auto till = openTill(login);
    if (!known || !till)
        return known ? till.error() : known.error();
    if (!own && !keepsTill(*keeper, *known, *till))
        return Error{
            ErrorCode::ruleRefused, u"/person"_s, u"takesNoFees"_s, {{u"login"_s, login}}, {}};
    const auto draft = decideCloseDay(command, login, call.now, *known, *till);
    if (!draft)
        return draft.error();
    return writeWard(call, {*draft}, tillAnswer(draft->kind, draft->body, login));
}

Result<std::vector<ReceiptNumber>> Office::lastReceiptsOf(const QString& login) const
{
    std::vector<ReceiptNumber> last;
    for (const ReceiptBook& book : booksOf(m_ward.receiptBooks, login)) {
        const auto written = lastReceipt(*m_file, book.book, book.first, book.last);
        if (!written)
            return written.error();
        if (*written > 0)
            last.push_back({book.book, *written});
    }
    return last;
}

/// Where each of our own registers stands this year.
Result<std::vector<LastEntry>> Office::lastEntries() const
{
    const auto used = registersInUse(*m_file);
    if (!used)
        return used.error();
    std::vector<LastEntry> entries;
    for (const auto& [id, year] : *used) {
        const Register* known = findRegister(id);
        if (!known || known->recorded || year != now().localDate().year())
            continue;
        const auto last = lastNumber(*m_file, id, year);
        if (!last)
            return last.error();
        if (*last > 0)
            entries.push_back({id, volumeAt(m_ward.openings, id, year, *last), *last});
    }
    return entries;
}

Result<Answer> Office::handOverShift(Call& call)
{
    const HandOverShift command = readHandOverShift(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    const QString& login = call.actor.login;
    if (!allows(call.actor.roles, Permission::keepTill))
        return notAllowed(call.name, Permission::keepTill);
    if (const auto refused = mayWriteReceipts(command.to, u"/to"_s))
        return *refused;
    const auto till = openTill(login);
    const auto open = openDossiersOf(*m_file, login);
    const auto last = lastReceiptsOf(login);
    const auto entries = lastEntries();
    if (!till || !open || !last || !entries)
        return !till ? till.error() : !open ? open.error() : !last ? last.error() : entries.error();
    const LeftBehind left{*open, lastOf(*last, till->tally.lastNumbers), *entries};
    const auto draft = decideHandOverShift(command, login, *till, left);
    if (!draft)
        return draft.error();
    return writeWard(call, {*draft}, tillAnswer(draft->kind, draft->body, call.actor.login));
}

Result<Answer> Office::takeShift(Call& call)
{
    const QString from = readTakeShift(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    if (!allows(call.actor.roles, Permission::keepTill))
        return notAllowed(call.name, Permission::keepTill);
    const auto known = tills();
    if (!known)
        return known.error();
    const auto draft = decideTakeShift(from, call.actor.login, *known);
    if (!draft)
        return draft.error();
    return writeWard(call, {*draft}, tillAnswer(draft->kind, draft->body, call.actor.login));
}

} // namespace motcua
