#include "core/office/wardstate.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/legalsource.h"
#include "core/catalogue/readprocedure.h"
#include "core/dossier/forwardings.h"
#include "core/dossier/steps.h"
#include "core/office/heads.h"
#include "core/security/headsignature.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
WardConfig foldConfig(const Events& events)
{
    Faults passedOver; // what was accepted once stays readable
    for (const Event& event : events)
        if (event.header.kind == u"ward.opened") {
            JsonReader reader(event.body, {}, passedOver);
            return readWardConfig(reader);
        }
    return {};
}

QDate openedOn(const Events& events)
{
    const auto opened = std::ranges::find_if(
        events, [](const Event& event) { return event.header.kind == u"ward.opened"; });
    return opened == events.end() ? QDate() : opened->header.when.localDate();
}

/// A version is known by the hash of what it says: one that the program brings, too, is not read
/// again.
Procedure adoptedIn(const Event& event, Faults& passedOver)
{
    if (const Procedure* same = Catalogue::builtIn().version(event.body[u"hash"_s].toString()))
        return *same;
    return readProcedure({event.body[u"procedure"_s].toObject(), {}, passedOver}, passedOver);
}

void adopt(WardState& ward, const Events& events)
{
    Faults passedOver;
    for (const Event& event : events)
        if (event.header.kind == u"procedure.adopted") {
            const Procedure procedure = adoptedIn(event, passedOver);
            ward.adopted.push_back(procedure.hash);
            ward.catalogue.add(procedure);
        }
}

void foldCalendar(WardState& ward, const Events& events)
{
    // Hours that are out of order were refused when the ward was founded: then the file is not
    // ours.
    ward.calendar = ward.config.hours.areInOrder()
        ? Calendar::official().withHours(ward.config.hours)
        : Calendar::official();
    Faults passedOver;
    for (const Event& event : events)
        if (event.header.kind == u"calendar.yearSet") {
            ward.calendarsBefore.insert(ward.calendarsBefore.begin(), ward.calendar);
            ward.calendar = ward.calendar.withYear(event.body, passedOver).valueOr(ward.calendar);
        }
}

/// The right to give numbers goes over to who took the holder's place.
int foldHolder(const Events& events)
{
    int holder = 1;
    for (const Event& event : events)
        if (event.header.kind == QLatin1StringView(kStationStarted)
            && replacedBy(event.body) == holder)
            holder = event.header.id.station;
    return holder;
}

/// What a second person has confirmed is in force as what the program brings.
void addConfirmed(WardState& ward)
{
    for (const ProcedureProposal& proposal : ward.proposals) {
        if (proposal.fate != ProcedureProposal::Fate::confirmed)
            continue;
        if (proposal.version)
            ward.catalogue.add(*proposal.version);
        else
            ward.catalogue.add(*proposal.listing);
    }
}

/// A mended version that comes with the program goes before those adopted earlier; one that was
/// adopted keeps its place among them.
void addBuiltIn(WardState& ward)
{
    for (const Procedure& procedure : Catalogue::builtIn().procedures())
        ward.catalogue.add(procedure);
    for (const Programme& programme : Catalogue::builtIn().programmes())
        ward.catalogue.add(programme);
}
} // namespace

bool WardState::hasAdopted(const QString& hash) const
{
    return std::find(adopted.begin(), adopted.end(), hash) != adopted.end();
}

Law WardState::law() const
{
    Powers powers{&delegations, {config.name}, {}};
    for (const WardBody& body : config.bodies) {
        powers.own.append(body.authority);
        powers.superiors.append(body.superior);
    }
    powers.superiors.removeAll(QString());
    powers.seat = config.bodies.empty() ? QString() : config.bodies.back().address;
    Signing signing{&assignments, {}};
    for (const Account& account : accounts)
        if (account.active && allows(account.roles, Permission::approve))
            signing.people.push_back(account.signatory());
    return {&catalogue, &calendar, powers, signing};
}

std::vector<Authority> signersOf(const WardState& ward, const QString& procedure, QDate day)
{
    const Law law = ward.law();
    const Procedure* named = ward.catalogue.find(procedure, day);
    Procedure unknown;
    unknown.code = procedure;
    return rightsToSign(law.signing, named ? *named : unknown, law.powers, day);
}

Outcome checkStands(const WardState& ward, QDate day)
{
    if (ward.config.standsOn(day))
        return Done{};
    const WardBody& nearest = ward.config.bodyOn(day);
    QJsonObject values{{u"day"_s, day.toString(Qt::ISODate)},
        {u"name"_s, nearest.authority.simplified()},
        {u"from"_s, nearest.from.toString(Qt::ISODate)}};
    if (nearest.to.isValid())
        values[u"to"_s] = nearest.to.toString(Qt::ISODate);
    return Error{ErrorCode::ruleRefused, {}, u"noBodyOn"_s, values, {}};
}

bool holdsRegisters(const WardState& ward, int station)
{
    return ward.config.stations == 1 || station == ward.registerHolder;
}

bool isThisOffice(const WardState& ward, const QString& name)
{
    const auto is = [&](const WardBody& body) {
        return isOneBody(body.authority, name) || isOneBody(body.officeName, name);
    };
    return !name.trimmed().isEmpty()
        && (isOneBody(ward.config.name, name) || std::ranges::any_of(ward.config.bodies, is));
}

namespace {
/// How people call the counter that they stand at.
bool isCalledCounter(const QString& key)
{
    static const QStringList called{u" tai "_s, u" quay "_s, u" tai quay "_s, u" quay thu "_s,
        u" mot cua "_s, u" bo phan mot cua "_s};
    return called.contains(key);
}
} // namespace

bool isOwnCounter(const WardState& ward, const QString& place)
{
    const QString asked = bodyWords(place);
    const auto names = [&](const QString& name) {
        const QString key = bodyWords(name);
        return !name.isEmpty() && asked.endsWith(key)
            && (asked == key || isCalledCounter(asked.chopped(key.size() - 1)));
    };
    return isThisOffice(ward, place) || isCalledCounter(asked)
        || std::ranges::any_of(ward.config.bodies, [&](const WardBody& body) {
               return names(body.authority) || names(body.officeName)
                   || (!body.office.isEmpty() && asked == bodyWords(body.office));
           });
}

Reasons authorityWarnings(const WardState& ward, const Dossier& dossier)
{
    const QDate received = dossier.receivedAt.localDate();
    const Procedure* procedure = ward.catalogue.find(dossier.procedure, received);
    const Powers powers = ward.law().powers;
    if (!procedure || !deciderOf(*procedure, dossier.competentOffice, powers, received).isEmpty())
        return {};
    const QDate due = dossier.due ? dossier.due->at.localDate() : received;
    Reasons warnings = competenceReasons(competenceOn(*procedure, powers, received), powers, due);
    const auto signers = signersOf(ward, dossier.procedure, received);
    if (signers.empty())
        warnings.push_back({u"nobodySigns"_s, {}, {}});
    for (const Authority& signer : signers)
        if (signer.to.isValid() && signer.to < due)
            warnings.push_back({u"authorityEndsBefore"_s,
                {{u"name"_s, signer.name}, {u"to"_s, signer.to.toString(Qt::ISODate)},
                    {u"due"_s, due.toString(Qt::ISODate)}},
                signer.decision});
    return warnings;
}

Reasons forwardWarnings(const WardState& ward, const Dossier& dossier)
{
    const Procedure* procedure = ward.catalogue.version(dossier.procedureHash);
    if (!procedure || dossier.forwardings.empty())
        return {};
    const Forwarding& last = dossier.forwardings.back();
    const QString decider
        = deciderOf(*procedure, dossier.competentOffice, ward.law().powers, last.at.localDate());
    const bool isOfProcess = isHandOfDecider(*procedure, decider, last.to)
        || stepOfHand(procedure->steps, last.to, 0).has_value();
    if (decider.isEmpty() || last.inside || last.informed || isOfProcess)
        return {};
    return {{u"forwardedBeside"_s, {{u"to"_s, last.to}, {u"decider"_s, decider}}, {}}};
}

Reasons handOverWarnings(const WardState& ward, const Dossier& dossier)
{
    const Procedure* procedure = ward.catalogue.version(dossier.procedureHash);
    const QStringList left = procedure ? notSentTo(dossier, *procedure) : QStringList();
    if (left.isEmpty())
        return {};
    return {{u"partnersNotSentTo"_s, {{u"bodies"_s, left.join(u"; "_s)}}, {}}};
}

Reasons resultWarnings(const WardState& ward, const Dossier& dossier)
{
    const Procedure* procedure = ward.catalogue.version(dossier.procedureHash);
    const QString decider = procedure && !dossier.forwardings.empty()
        ? deciderOf(*procedure, dossier.competentOffice, ward.law().powers,
            dossier.forwardings.back().at.localDate())
        : QString();
    if (dossier.state == State::rejected)
        return lateWarnings(ward, dossier);
    if (decider.isEmpty() || dossier.state == State::done)
        return {};
    return {{u"resultEndsNothing"_s, {{u"decider"_s, decider}}, {}}};
}

QDate beganOn(const WardState& ward)
{
    const QDate body = ward.config.bodies.empty() ? ward.opened : ward.config.bodies.front().from;
    return ward.config.demo ? body : std::max(ward.opened, body);
}

WardState foldWard(const Events& events)
{
    WardState ward;
    ward.config = foldConfig(events);
    ward.opened = openedOn(events);
    ward.accounts = foldAccounts(events);
    ward.assignments = foldAssignments(events, headsCame(events));
    ward.delegations = foldDelegations(events);
    ward.openings = foldOpenings(events);
    ward.closings = foldClosings(events);
    foldCalendar(ward, events);
    ward.postings = foldPostings(events);
    ward.reviews = foldReviews(events);
    ward.proposals = foldProposals(events);
    ward.forms = foldWardForms(events);
    ward.receiptBooks = foldReceiptBooks(events);
    ward.passedReceipts = foldPassedReceipts(events);
    ward.registerHolder = foldHolder(events);
    adopt(ward, events);
    addConfirmed(ward);
    addBuiltIn(ward);
    return ward;
}

Draft wardOpened(const WardConfig& config)
{
    return {u"ward.opened"_s, {kWardSubject}, toJson(config)};
}

Draft procedureAdopted(const Procedure& procedure)
{
    return {u"procedure.adopted"_s, {kWardSubject, u"procedure:"_s + procedure.code},
        {{u"hash"_s, procedure.hash}, {u"procedure"_s, procedure.json()}}};
}

} // namespace motcua
