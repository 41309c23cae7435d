#include "core/dossier/decidedthen.h"

#include "core/dossier/correctedanswers.h"
#include "core/dossier/intakefaults.h"
#include "core/dossier/partychecks.h"
#include "core/dossier/samepeople.h"
#include "core/dossier/sentin.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What stands at a place of the command: what is told of a person, or an answer.
QJsonValue standsAt(const QString& field, const Procedure& procedure, const Intake& intake)
{
    const QStringList steps = field.split(u'/', Qt::SkipEmptyParts);
    if (steps.size() < 2)
        return {};
    const auto ofParty = [key = steps.back()](const Party& party) {
        const QJsonObject told = toJson(party);
        return told.contains(key) ? told[key] : told[u"person"_s][key];
    };
    if (steps[0] == u"answers")
        return withPartyDates(procedure, intake)[steps[1]];
    if (steps[0] == u"applicant")
        return ofParty(intake.applicant);
    const std::size_t at = steps[1].toULongLong();
    const bool ofOne = steps[0] == u"parties" && steps.size() > 2 && at < intake.parties.size();
    return ofOne ? ofParty(intake.parties[at]) : QJsonValue();
}

/// Whatever somebody is called, the same is wrong.
QJsonObject withoutNames(QJsonObject values)
{
    for (const QString& name : {u"name"_s, u"other"_s})
        values.remove(name);
    return values;
}

bool isOfOneKind(const Error& a, const Error& b)
{
    return a.code == b.code && a.field == b.field && a.detail == b.detail;
}

/// Just that was wrong before, by the same facts.
bool stoodBefore(const Error& fault, const Errors& before, const Intake& standing,
    const Intake& corrected, const Procedure& procedure)
{
    const bool isTouched
        = standsAt(fault.field, procedure, standing) != standsAt(fault.field, procedure, corrected);
    return !isTouched && std::ranges::any_of(before, [&](const Error& one) {
        return isOfOneKind(one, fault) && withoutNames(one.values) == withoutNames(fault.values);
    });
}

bool hasKind(const Errors& all, const Error& one)
{
    return std::ranges::any_of(all, [&](const Error& other) { return isOfOneKind(other, one); });
}

/// With its people in this order of their places.
Intake reordered(Intake intake, const std::vector<std::size_t>& order)
{
    std::vector<Party> parties;
    parties.reserve(order.size());
    for (const std::size_t at : order)
        parties.push_back(intake.parties[at]);
    intake.parties = std::move(parties);
    return intake;
}

/// Who is told there stands at another place.
Error atPlace(Error error, const std::vector<std::size_t>& places)
{
    QStringList steps = error.field.split(u'/');
    const qsizetype at = steps.indexOf(u"parties"_s) + 1;
    bool isPlace = false;
    const std::size_t told = steps.value(at).toULongLong(&isPlace);
    if (at == 0 || !isPlace || told >= places.size())
        return error;
    steps[at] = QString::number(places[told]);
    error.field = steps.join(u'/');
    return error;
}

std::vector<std::size_t> inverse(const std::vector<std::size_t>& order)
{
    std::vector<std::size_t> places(order.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        places[order[at]] = at;
    return places;
}

/// That the change brings or touches; none: all that is refused stood as it stands. What the lists
/// don't tell by itself (`refusal`) must have been refused before.
std::optional<Error> broughtBy(const Dossier& dossier, const Intake& standing,
    const Intake& corrected, const Facts& facts, const Error& refusal)
{
    const Procedure& procedure = *facts.procedure;
    const Errors was = faultsOf(procedure, standing, facts.law, dossier.receivedAt);
    const Errors is = faultsOf(procedure, corrected, facts.law, dossier.receivedAt);
    for (const Error& fault : is)
        if (!stoodBefore(fault, was, standing, corrected, procedure))
            return fault;
    if (hasKind(is, refusal))
        return std::nullopt;
    const auto before = assess(procedure, standing, facts.law, dossier.receivedAt);
    return before || !isOfOneKind(before.error(), refusal) ? std::optional(refusal) : std::nullopt;
}

/// An answer that was read from somebody's day of birth, of whom none would be told; what may be
/// corrected may be left out, too.
std::optional<Error> lostAnswer(
    const Procedure& procedure, const QJsonObject& before, const QJsonObject& after)
{
    for (const QString& key : before.keys())
        if (!after.contains(key)) {
            const auto question = std::ranges::find(procedure.questions, key, &Question::id);
            if (question != procedure.questions.end() && isCorrectable(*question))
                continue;
            return badInput(u"/answers/"_s + key, u"required"_s,
                question == procedure.questions.end() ? QJsonObject()
                                                      : QJsonObject{{u"label"_s, question->label}});
        }
    return std::nullopt;
}

/// What it costs stays as it was counted, unless a day of its people that is an answer moved.
Result<Fee> feeStanding(const Dossier& dossier, const QJsonObject& answers, const Facts& facts)
{
    if (answers == dossier.answers)
        return dossier.fee;
    Answers told{answers, {}};
    for (const Item& item : dossier.items)
        told.items.push_back(item.answers);
    const QDate received = dossier.receivedAt.localDate();
    return computeFee(*facts.procedure, told,
        {received, *facts.law.calendar, sentOn(intakeOf(dossier), received)}, dossier.channel,
        dossier.exemption);
}
} // namespace

Result<Assessment> asDecidedThen(const Dossier& dossier, const Intake& standing,
    const Intake& corrected, const Facts& facts, const Error& refusal)
{
    const std::vector<std::size_t> order = inStandingOrder(standing.parties, corrected.parties);
    if (const auto brought = broughtBy(dossier, standing, reordered(corrected, order), facts,
            atPlace(refusal, inverse(order))))
        return atPlace(*brought, order);
    Assessment kept;
    kept.answers = withPartyDates(*facts.procedure, corrected);
    if (const auto lost = lostAnswer(*facts.procedure, dossier.answers, kept.answers))
        return *lost;
    const auto fee = feeStanding(dossier, kept.answers, facts);
    if (!fee)
        return fee.error();
    kept.fee = *fee;
    return kept;
}

} // namespace motcua
