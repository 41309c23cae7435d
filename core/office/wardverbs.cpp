#include "core/catalogue/assigning.h"
#include "core/catalogue/delegatedpowers.h"
#include "core/catalogue/owncode.h"
#include "core/catalogue/signers.h"
#include "core/office/call.h"
#include "core/office/numbers.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Who may say that somebody signs: the administrator who enters the decision, or the chairman;
/// never for oneself.
std::optional<Error> mayAssign(const Account& actor, const Assignment& assignment)
{
    if (!actor.byOffice && !allows(actor.roles, Permission::manageAuthority))
        return notAllowed(u"assign"_s, Permission::manageAuthority);
    if (assignment.person == actor.login)
        return Error{ErrorCode::ownDossier, u"/person"_s, u"ownAssignment"_s, {}, {}};
    return std::nullopt;
}

/// Who passes the power on holds it: the one named, else the head.
Outcome checkHolder(const WardState& ward, const Assignment& assignment)
{
    const auto isHead = [](const Account& one) { return one.active && one.byOffice; };
    if (assignment.by.isEmpty() && assignment.form == u"Q")
        return Done{}; // somebody above decides who acts for the head
    if (assignment.by.isEmpty())
        return std::ranges::any_of(ward.accounts, isHead)
            ? Outcome(Done{})
            : Outcome(Error{ErrorCode::ruleRefused, u"/by"_s, u"nobodyHoldsOffice"_s, {}, {}});
    if (assignment.by == assignment.person)
        return badInput(u"/by"_s, u"delegatesToItself"_s);
    const Account* by = findAccount(ward.accounts, assignment.by);
    if (!by)
        return Error{
            ErrorCode::notFound, u"/by"_s, u"noAccount"_s, {{u"login"_s, assignment.by}}, {}};
    if (!by->active)
        return Error{
            ErrorCode::ruleRefused, u"/by"_s, u"delegatorStopped"_s, {{u"name"_s, by->name}}, {}};
    return checkDelegator(by->signatory(), ward.assignments, assignment);
}

/// Who passes the power on: the one named, else the head by office.
std::optional<Signatory> headOf(const WardState& ward, const Assignment& assignment)
{
    for (const Account& account : ward.accounts)
        if (assignment.by.isEmpty() ? account.active && account.byOffice
                                    : account.login == assignment.by)
            return account.signatory();
    return std::nullopt;
}

/// Who it is, how it is signed, of whom it comes and what it is about.
Outcome checkAssignment(const WardState& ward, const Account& person, const Assignment& assignment)
{
    const QJsonObject who{{u"login"_s, person.login}};
    if (!person.active)
        return Error{ErrorCode::ruleRefused, u"/person"_s, u"accountStopped"_s, who, {}};
    if (person.post.isEmpty())
        return Error{ErrorCode::ruleRefused, u"/person"_s, u"signerWithoutPost"_s, who, {}};
    if (!allows(person.roles, Permission::approve))
        return Error{ErrorCode::ruleRefused, u"/person"_s, u"notALeader"_s, who, {}};
    if (const auto holds = checkHolder(ward, assignment); !holds)
        return holds;
    if (const auto form = checkSigningForm(
            assignment, person.signatory(), headOf(ward, assignment), ward.law().powers);
        !form)
        return form;
    if (const auto alone = checkActsAlone(assignment, ward.assignments); !alone)
        return alone;
    for (const QString& code : assignment.procedures)
        if (code != u"*" && !ward.catalogue.knows(code))
            return Error{
                ErrorCode::notFound, u"/procedures"_s, u"noProcedure"_s, {{u"code"_s, code}}, {}};
    if (const auto signedBy = checkSignedBy(assignment, ward.catalogue); !signedBy)
        return signedBy;
    return checkPassedOn(assignment, ward.catalogue, ward.law().powers);
}

Outcome countInto(const WardFile& file, const VolumeOpenings& openings, YearClosing& closing)
{
    if (closing.registerId == kTrackingBook) {
        const auto count
            = countReceived(file, QDate(closing.year, 1, 1), QDate(closing.year, 12, 31));
        if (!count)
            return count.error();
        closing.total = *count;
        closing.last = placeAt(openings, kTrackingBook, closing.year, *count);
        return Done{};
    }
    return eachNumber(file, closing.registerId, closing.year,
        [&](qint64 number, const QString& voidedBecause, DossierId) {
            ++(voidedBecause.isEmpty() ? closing.total : closing.voided);
            closing.last = std::max(closing.last, number);
        });
}

/// There is no book of a year before the ward began, unless a number was written into it.
Outcome checkBegun(const WardState& ward, const YearClosing& closing)
{
    const QDate began = beganOn(ward);
    if (closing.last > 0 || closing.year >= began.year())
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/year"_s, u"yearBeforeWard"_s,
        {{u"year"_s, closing.year}, {u"on"_s, began.toString(Qt::ISODate)}}, {}};
}
} // namespace

Result<Answer> Office::assign(Call& call)
{
    const Assignment assignment = readAssignment(call.reader);
    allowKnownCodes(call.faults, m_ward.catalogue);
    if (const auto fault = call.fault())
        return *fault;
    if (const auto refused = mayAssign(call.actor, assignment))
        return *refused;
    const Account* person = findAccount(m_ward.accounts, assignment.person);
    if (!person)
        return Error{ErrorCode::notFound, u"/person"_s, u"noAccount"_s,
            {{u"login"_s, assignment.person}}, {}};
    const QDate today = call.now.localDate();
    if (assignment.decided > today)
        return badInput(u"/decided"_s, u"inTheFuture"_s);
    if (const auto fine = assignment.revoked
            ? checkRevocation(assignment, m_ward.assignments, today)
            : checkAssignment(m_ward, *person, assignment);
        !fine)
        return fine.error();
    auto answer = writeWard(call, {assignmentMade(assignment)}, {{u"person"_s, assignment.person}});
    if (answer)
        answer->warnings = assigningWarnings(assignment, m_ward.catalogue, today);
    return answer;
}

namespace {
/// Against the law as it stands without that decision, which may be known already.
Outcome checkPowers(const WardState& ward, const DelegationCommand& command)
{
    const bool entering = command.action == DelegationAction::enter;
    const QString decision = entering ? command.entered.decision : command.decision;
    Delegations others = ward.delegations;
    std::erase_if(others, [&](const Delegation& one) { return one.decision == decision; });
    const Powers powers{&others, ward.law().powers.own, ward.law().powers.superiors};
    if (entering)
        return checkDelegatedPowers(command.entered, ward.catalogue, powers);
    if (command.action != DelegationAction::revoke)
        return Done{};
    Delegation ended = *findDelegation(ward.delegations, decision);
    ended.revokedFrom = command.day; // a corrected end may come later
    return command.correct ? checkOnlyDelegation(ended, powers) : Outcome(Done{});
}
} // namespace

/// A decision by which powers are delegated between bodies, and what becomes of it.
Result<Answer> Office::delegate(Call& call)
{
    const DelegationCommand command = readDelegation(call.reader);
    allowKnownCodes(call.faults, m_ward.catalogue);
    if (const auto fault = call.fault())
        return *fault;
    const bool noting
        = command.action == DelegationAction::check || command.action == DelegationAction::complete;
    const Permission needed = noting ? Permission::noteDelegation : Permission::manageDelegations;
    if (!allows(call.actor.roles, needed))
        return notAllowed(call.name, needed);
    const auto draft = decideDelegation(command, m_ward.delegations, call.now.localDate());
    if (!draft)
        return draft.error();
    if (const auto fine = checkPowers(m_ward, command); !fine)
        return fine.error();
    const QString decision = draft->body[u"decision"_s].toString();
    auto answer = writeWard(call, {*draft}, {{u"decision"_s, decision}});
    if (!answer)
        return answer;
    const Delegation& now = *findDelegation(m_ward.delegations, decision);
    if (command.action == DelegationAction::enter)
        answer->warnings = enteringWarnings(now, m_ward.law().powers);
    else if (command.action == DelegationAction::revoke)
        answer->warnings = revokingWarnings(command, call.now.localDate());
    answer->ward[u"counted"_s] = now.counted();
    answer->ward[u"announced"_s] = now.announced;
    return answer;
}

Result<Answer> Office::adjustForm(Call& call)
{
    const WardForm form = readWardForm(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    if (!allows(call.actor.roles, Permission::manageForms))
        return notAllowed(call.name, Permission::manageForms);
    const auto draft = decideWardForm(form, m_ward.forms, call.now.localDate());
    if (!draft)
        return draft.error();
    return writeWard(call, {*draft}, {{u"form"_s, form.key.id}, {u"partial"_s, form.partial}});
}

Result<Answer> Office::openVolume(Call& call)
{
    if (call.reader.value(u"register"_s) == kReceiptRegister)
        return openReceiptBook(call);
    const VolumeOpening opening = readOpening(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    if (!allows(call.actor.roles, Permission::openVolume))
        return notAllowed(call.name, Permission::openVolume);
    if (isSlipRow(opening.registerId))
        return openSlips(call, opening);
    GivenNumber first;
    first.registerId = opening.registerId;
    first.date = QDate(opening.year, 1, 1);
    if (const auto open = checkYearOpen(first); !open)
        return open.error();
    const auto last = lastGiven(*m_file, m_ward.openings, opening.registerId, opening.year);
    if (!last)
        return last.error();
    const auto draft = decideOpenVolume(opening, m_ward.openings, *last, call.now.localDate());
    if (!draft)
        return draft.error();
    const VolumeOpening opened = openingFrom(draft->body);
    return writeWard(call, {*draft},
        {{u"register"_s, opened.registerId}, {u"year"_s, opened.year}, {u"volume"_s, opened.volume},
            {u"nextNumber"_s, opened.nextNumber}});
}

Result<Answer> Office::closeYear(Call& call)
{
    YearClosing closing = readYearClosing(call.reader);
    closing.on = call.now.localDate();
    if (const auto fault = call.fault())
        return *fault;
    if (!allows(call.actor.roles, Permission::openVolume))
        return notAllowed(call.name, Permission::openVolume);
    if (const auto counted = countInto(*m_file, m_ward.openings, closing); !counted)
        return counted.error();
    if (const auto begun = checkBegun(m_ward, closing); !begun)
        return begun.error();
    const auto draft = decideCloseYear(
        closing, m_ward.closings, call.now.localTime() >= m_ward.calendar.hours().close);
    if (!draft)
        return draft.error();
    return writeWard(call, {*draft},
        {{u"register"_s, closing.registerId}, {u"year"_s, closing.year},
            {u"pages"_s, closing.pages}, {u"total"_s, closing.total}, {u"voided"_s, closing.voided},
            {u"last"_s, closing.last}});
}

Result<Answer> Office::writeWard(Call& call, Drafts drafts, const QJsonObject& answer)
{
    note(drafts, call);
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    if (const auto events = append(*transaction, drafts, call.actor.login, call.now); !events)
        return events.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    if (const auto read = reload(); !read)
        return read.error();
    Answer out;
    out.changes.ward = true;
    out.ward = answer;
    return out;
}

} // namespace motcua
