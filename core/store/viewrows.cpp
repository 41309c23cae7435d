#include "core/store/viewrows.h"

#include "core/base/jsonprune.h"
#include "core/base/text.h"
#include "core/dossier/fold.h"
#include "core/dossier/steps.h"
#include "core/identity/personalnumber.h"
#include "core/identity/personkey.h"
#include "core/journal/headerscan.h"
#include "core/store/searchwords.h"
#include "core/store/tallyend.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Members of bodies that fold() keeps and no view shows.
constexpr std::array<std::string_view, 26> kUnread{"address", "answers", "asked", "authority",
    "because", "cameOf", "competentOffice", "despite", "documents", "dueBefore", "email",
    "ethnicity", "exemptProof", "exemption", "extension", "idIssued", "idPaper", "laneReason",
    "lines", "missingReason", "nationality", "note", "otherDue", "phone", "procedureHash",
    "warnings"};

/// Without the ward and the subjects, which no view shows either.
EventHeader viewHeader(const PlainHeader& plain)
{
    const auto text = [](std::string_view view) {
        return QString::fromLatin1(view.data(), qsizetype(view.size()));
    };
    return {{}, plain.id, plain.at, plain.when, text(plain.actor), text(plain.kind), plain.v, {}};
}

QString numberText(const GivenNumber& number)
{
    return QString::number(number.number) + u'/' + QString::number(number.year);
}

QString standingNumbers(const Dossier& dossier)
{
    QStringList texts;
    for (const GivenNumber& number : dossier.numbers)
        if (number.voidedBecause.isEmpty())
            texts.append(numberText(number));
    return texts.join(u", "_s);
}

PartyRow partyRow(const Party& party, const QString& role)
{
    const Person& person = party.person;
    return {role, party.displayName(), folded(person.fullName), person.dateOfBirth.toIso(),
        person.personalNumber, personKey(person)};
}

void addParty(QStringList& words, const Party& party)
{
    words += {party.person.fullName, party.organisation, party.taxCode, party.person.personalNumber,
        party.person.oldNumber, passportNumber(party.person.passport),
        lastFourDigits(party.person.personalNumber)};
}

Instant waitingSince(const Dossier& dossier)
{
    switch (dossier.state) {
    case State::forApproval:
        return dossier.submittedAt.value_or(dossier.receivedAt);
    case State::done:
        return dossier.issuedAt.value_or(dossier.receivedAt);
    default:
        return dossier.receivedAt;
    }
}
} // namespace

CodeParts codeParts(const QString& code)
{
    const QStringList parts = code.split(u'-');
    if (parts.size() < 3)
        return {};
    bool isNumber = false;
    const qint64 daily = parts.last().toLongLong(&isNumber);
    const QString& day = parts[parts.size() - 2];
    if (!isNumber || day.size() != 6)
        return {};
    return {parts.mid(0, parts.size() - 2).join(u'-'), day, daily};
}

qint64 keyOf(const EventHeader& first)
{
    return orderOf(first);
}

DossierRow dossierRow(const Dossier& dossier, qint64 key)
{
    DossierRow row;
    row.key = key;
    row.id = dossier.id;
    row.code = dossier.code;
    row.procedure = dossier.procedure;
    row.procedureName = dossier.procedureName;
    row.field = dossier.field;
    row.state = dossier.state;
    row.lane = dossier.lane;
    row.channel = dossier.channel;
    row.applicantName = dossier.applicant.displayName();
    row.personalNumber = dossier.applicant.person.personalNumber;
    row.isReceived = dossier.isReceived;
    row.receivedAt = dossier.receivedAt;
    row.receivedBy = dossier.receivedBy;
    row.dueAt = dossier.due ? std::optional(dossier.due->at) : std::nullopt;
    row.dueKind = dossier.due ? dossier.due->kind : LimitKind::sameDay;
    row.dueProvisional = dossier.due && dossier.due->provisional;
    row.pending = isPending(dossier);
    row.awaits = awaitsResult(dossier);
    row.inTimeUntil = tallyEnd(dossier).promise;
    row.stepDueAt = stepDueOf(dossier);
    row.promisedMinutes = dossier.promisedMinutes;
    row.submittedAt = dossier.submittedAt;
    row.approvedAt = dossier.approvedAt;
    row.issuedAt = dossier.issuedAt;
    row.handedOverAt = dossier.handOver ? std::optional(dossier.handOver->at) : std::nullopt;
    row.feeTotal = dossier.fee.total;
    row.numbers = standingNumbers(dossier);
    return row;
}

std::vector<NumberRow> numberRows(const Dossier& dossier, qint64 key)
{
    std::vector<NumberRow> rows;
    for (const GivenNumber& n : dossier.numbers)
        rows.push_back({n.registerId, n.year, n.number, n.item, key, n.volume, n.date, n.system,
            n.voidedBecause});
    return rows;
}

std::vector<PartyRow> partyRows(const Dossier& dossier)
{
    std::vector<PartyRow> rows{partyRow(dossier.applicant, u"applicant"_s)};
    if (dossier.submitter)
        rows.push_back(partyRow(*dossier.submitter, u"submitter"_s));
    for (const Party& party : dossier.parties)
        rows.push_back(partyRow(party, party.role));
    return rows;
}

Receipts receiptRows(const Dossier& dossier, const Events& events)
{
    std::map<EventId, Mark> marks;
    for (const Event& event : events)
        marks[event.header.id] = markOf(event.header);
    Receipts receipts;
    for (const Payment& payment : dossier.payments) {
        if (payment.amount == Dong{} && payment.number == 0) // a duty that was met elsewhere
            continue;
        Receipt receipt{{payment.book, payment.number}, payment.amount, payment.method,
            payment.shares, payment.by, marks[payment.event], std::nullopt};
        if (payment.cancelled)
            receipt.cancelled = CancelledReceipt{
                marks[payment.cancelled->event], payment.cancelled->by, payment.cancelled->reason};
        receipts.push_back(receipt);
    }
    return receipts;
}

QString searchText(const Dossier& dossier)
{
    QStringList texts{dossier.code, lastFourDigits(dossier.code), dossier.procedureName};
    addParty(texts, dossier.applicant);
    if (dossier.submitter)
        addParty(texts, *dossier.submitter);
    for (const Party& party : dossier.parties)
        addParty(texts, party);
    for (const Item& item : dossier.items)
        texts.append(item.title);
    for (const GivenNumber& number : dossier.numbers)
        texts += {numberText(number), lastFourDigits(QString::number(number.number))};
    return eachWordOnce(texts.join(u' '));
}

Result<Events> readForViews(const std::vector<StoredEvent>& stored)
{
    Events events;
    events.reserve(stored.size());
    PlainHeader plain;
    for (const StoredEvent& one : stored) {
        if (!scanHeader(one.header, plain)) {
            auto event = readStored(one);
            if (!event)
                return event.error();
            events.push_back(*std::move(event));
            continue;
        }
        auto body = one.body.isNull() ? Result<QJsonObject>(QJsonObject())
                                      : parseStored(withoutMembers(one.body, kUnread));
        if (!body)
            return Error{ErrorCode::damaged, one.id.toString(), u"body"_s, {}, {}};
        events.push_back({viewHeader(plain), *std::move(body)});
    }
    return events;
}

std::optional<KeyRow> keyRow(const Event& event, DossierId dossier)
{
    const QString key = event.body[u"key"_s].toString();
    if (key.isEmpty())
        return std::nullopt;
    return KeyRow{key, event.body[u"do"_s].toString(), dossier, event.header.id};
}

std::optional<ViewRows> viewRows(const Events& events)
{
    return viewRows(foldDossier(events), events);
}

std::optional<ViewRows> viewRows(const Dossier& dossier, const Events& events)
{
    if (events.empty() || dossier.id != events.front().header.id)
        return std::nullopt;
    const qint64 key = keyOf(events.front().header);
    ViewRows rows{dossierRow(dossier, key), dossier.receivedOrder, waitingSince(dossier),
        tallyEnd(dossier), numberRows(dossier, key), partyRows(dossier),
        receiptRows(dossier, events), dossier.slips, {}, qint64(events.size()),
        searchText(dossier)};
    for (const Event& event : events)
        if (const auto used = keyRow(event, dossier.id))
            rows.keys.push_back(*used);
    return rows;
}

} // namespace motcua
