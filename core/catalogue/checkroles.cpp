#include "core/catalogue/checkroles.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool asksDay(const Procedure& procedure, const QString& id)
{
    return std::ranges::any_of(procedure.questions, [&](const Question& question) {
        return question.id == id && question.type == AnswerType::date;
    });
}

/// "variant=many": a question and one of its choices.
bool hasChoice(const Procedure& procedure, const QString& choice)
{
    const QString id = choice.section(u'=', 1) + u'=';
    return std::ranges::any_of(procedure.questions, [&](const Question& question) {
        return question.id == choice.section(u'=', 0, 0)
            && std::ranges::any_of(
                question.choices, [&](const QString& one) { return one.startsWith(id); });
    });
}

/// Whose birth it is before which this one's cannot lie; nullptr where it is no birth of a party.
const PartyRole* bornAfter(const Procedure& procedure, const PartyRole& party)
{
    const auto question = std::ranges::find(procedure.questions, party.bornBefore, &Question::id);
    if (party.bornBefore.isEmpty() || question == procedure.questions.end())
        return nullptr;
    const auto role = std::ranges::find_if(procedure.parties,
        [&](const PartyRole& one) { return question->fromParty == one.role + u".dateOfBirth"_s; });
    return role == procedure.parties.end() ? nullptr : &*role;
}

/// The parents of a parent … are never the child itself.
bool isBornBeforeItself(const Procedure& procedure, const PartyRole& party)
{
    const PartyRole* next = bornAfter(procedure, party);
    for (std::size_t steps = 0; next && steps < procedure.parties.size(); ++steps) {
        if (next == &party)
            return true;
        next = bornAfter(procedure, *next);
    }
    return false;
}

/// The roles whose child this one's parents are, and so on.
bool isOwnAncestor(const Procedure& procedure, const PartyRole& party)
{
    QStringList ancestors = party.parents;
    for (qsizetype at = 0; at < ancestors.size(); ++at) {
        const auto role = std::ranges::find(procedure.parties, ancestors[at], &PartyRole::role);
        for (const QString& parent :
            role == procedure.parties.end() ? QStringList() : role->parents)
            if (!ancestors.contains(parent))
                ancestors.append(parent);
    }
    return ancestors.contains(party.role);
}

/// Each is another role of the procedure, or who asks, stands once, and is nobody's child of whom
/// it is a parent.
void checkParents(
    JsonReader& reader, const Procedure& procedure, const PartyRole& party, const QString& place)
{
    const auto fault = [&](qsizetype at, const QString& detail) {
        reader.fault(place + u"/parents/"_s + QString::number(at), detail,
            {{u"value"_s, party.parents[at]}});
    };
    for (qsizetype at = 0; at < party.parents.size(); ++at) {
        const QString& parent = party.parents[at];
        const bool isThere = parent == u"applicant"
            || std::ranges::count(procedure.parties, parent, &PartyRole::role) > 0;
        if (!isThere || parent == party.role)
            fault(at, u"unknownParentRole"_s);
        else if (party.parents.indexOf(parent) < at)
            fault(at, u"duplicate"_s);
    }
    if (!party.parents.contains(party.role) && isOwnAncestor(procedure, party))
        reader.fault(place + u"/parents"_s, u"parentOfThemselves"_s, {{u"party"_s, party.label}});
}

void checkSex(JsonReader& reader, const PartyRole& party, const QString& place)
{
    const auto named = sexByName(party.role);
    if (named && party.sex && *named != *party.sex)
        reader.fault(place + u"/sex"_s, u"sexAgainstRole"_s, {{u"party"_s, party.label}});
}

/// Nobody is of an age that is none of those asked for.
void checkAges(JsonReader& reader, const PartyRole& party, const QString& place)
{
    const bool nobody
        = party.underAge > 0 && std::max(party.fromAge, party.freelyUnderAge) >= party.underAge;
    const bool nobodyFreely = party.freelyUnderAge > 0 && party.fromAge >= party.freelyUnderAge;
    if (nobody || nobodyFreely)
        reader.fault(place + (nobody ? u"/underAge"_s : u"/freelyUnderAge"_s), u"agesOutOfOrder"_s,
            {{u"party"_s, party.label}});
}

/// One choice by which somebody must be there, and another without which nobody may.
bool asksTooMuch(const PartyRole& party)
{
    const bool sameQuestion
        = party.requiredIf.section(u'=', 0, 0) == party.onlyIf.section(u'=', 0, 0);
    return !party.onlyIf.isEmpty()
        && (party.required
            || (!party.requiredIf.isEmpty() && sameQuestion && party.requiredIf != party.onlyIf));
}

void checkRole(
    JsonReader& reader, const Procedure& procedure, const PartyRole& party, const QString& place)
{
    const auto unknown = [&](const QString& key, const QString& question) {
        reader.fault(place + key, u"unknownQuestion"_s, {{u"question"_s, question}});
    };
    if (isBornBeforeItself(procedure, party))
        reader.fault(
            place + u"/bornBefore"_s, u"bornBeforeItself"_s, {{u"question"_s, party.bornBefore}});
    if (!party.bornBefore.isEmpty() && !asksDay(procedure, party.bornBefore))
        unknown(u"/bornBefore"_s, party.bornBefore);
    if (!party.onlyIf.isEmpty() && !hasChoice(procedure, party.onlyIf))
        unknown(u"/onlyIf"_s, party.onlyIf);
    if (!party.requiredIf.isEmpty() && !hasChoice(procedure, party.requiredIf))
        unknown(u"/requiredIf"_s, party.requiredIf);
    checkParents(reader, procedure, party, place);
    checkSex(reader, party, place);
    checkAges(reader, party, place);
    if (asksTooMuch(party))
        reader.fault(place + u"/onlyIf"_s, u"requiredAndNotAsked"_s, {{u"party"_s, party.label}});
}
} // namespace

std::optional<Sex> sexByName(const QString& role)
{
    if (role == u"mother" || role == u"wife")
        return Sex::female;
    return role == u"father" || role == u"husband" ? std::optional(Sex::male) : std::nullopt;
}

void checkRoles(JsonReader& reader, const Procedure& procedure)
{
    if (!procedure.applicantIsParty.isEmpty() && procedure.parties.empty())
        reader.fault(u"parties"_s, u"required"_s);
    else if (!procedure.applicantIsParty.isEmpty()
        && std::ranges::all_of(procedure.parties, &PartyRole::notApplicant))
        reader.fault(u"applicantIsParty"_s, u"nobodyMayApply"_s);
    for (std::size_t at = 0; at < procedure.parties.size(); ++at)
        checkRole(reader, procedure, procedure.parties[at], u"parties/"_s + QString::number(at));
}

} // namespace motcua
