#include "core/dossier/registergaps.h"

#include "core/catalogue/legalsource.h"
#include "core/dossier/likepeople.h"
#include "core/identity/personkey.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What the registers of civil status have that a question fills: of births (Luật Hộ tịch
/// 60/2014/QH13, Điều 14 khoản 1 điểm a), of deaths.
constexpr std::array kQuestions{"birthPlace", "diedAt", "deathPlace", "deathCause", "deathNotice"};
/// People whose residence a register of marriages or deaths has.
constexpr std::array kResidents{"husband", "wife", "deceased"};
constexpr std::array kParents{"mother", "father"};

bool isListed(const auto& list, const QString& id)
{
    return std::ranges::any_of(list, [&](const char* one) { return id == QLatin1StringView(one); });
}

QStringList openQuestions(const Procedure& procedure, const QJsonObject& answers)
{
    QStringList open;
    for (const Question& question : procedure.questions)
        if (isListed(kQuestions, question.id) && answers[question.id].toString().isEmpty())
            open.append(question.label);
    return open;
}

/// The parties of whom no residence is told, as the procedure calls them.
QStringList withoutResidence(const Procedure& procedure, const Intake& intake)
{
    QStringList labels;
    for (const PartyRole& role : procedure.parties)
        for (const Party& party : intake.parties)
            if (party.role == role.role && isListed(kResidents, role.role)
                && party.person.address.isEmpty())
                labels.append(role.label);
    return labels;
}

/// The register is of births: it has the parents.
bool asksParents(const Procedure& procedure)
{
    return std::ranges::any_of(
        procedure.parties, [](const PartyRole& role) { return isListed(kParents, role.role); });
}

/// Who is registered as born or dead, where nobody tells what the applicant is to them.
QString withoutRelation(const Procedure& procedure, const Intake& intake)
{
    const bool told = !intake.applicant.relation.isEmpty()
        || !declaringParent(intake.applicant, intake.parties).isEmpty();
    if (told)
        return {};
    for (const PartyRole& role : procedure.parties)
        for (const Party& party : intake.parties)
            if (party.role == role.role && party.relation.isEmpty()
                && (role.role == u"deceased" || (role.role == u"child" && asksParents(procedure))))
                return role.label;
    return {};
}

bool isToldOf(const Intake& intake, const QString& role)
{
    return std::ranges::find(intake.parties, role, &Party::role) != intake.parties.end();
}

/// The parents of whom a register of births has columns, and nobody tells.
QStringList parentsNotTold(const Procedure& procedure, const Intake& intake)
{
    QStringList labels;
    for (const PartyRole& role : procedure.parties)
        if (isListed(kParents, role.role) && !isToldOf(intake, role.role))
            labels.append(role.label);
    return labels;
}

/// Of a child there is no paper yet that would tell it.
QString withoutNationality(const Procedure& procedure, const Intake& intake)
{
    for (const PartyRole& role : procedure.parties)
        for (const Party& party : intake.parties)
            if (role.role == u"child" && party.role == role.role
                && party.person.nationality.isEmpty() && party.person.personalNumber.isEmpty())
                return role.label;
    return {};
}
} // namespace

QString declaringParent(const Party& applicant, const std::vector<Party>& parties)
{
    const QString declarant = personKey(applicant.person);
    const auto parent = std::ranges::find_if(parties, [&](const Party& party) {
        return isListed(kParents, party.role)
            && ((!declarant.isEmpty() && personKey(party.person) == declarant)
                || isOnePerson(party.person, applicant.person));
    });
    return parent == parties.end() ? QString() : parent->role;
}

Reasons registerGaps(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, QDate day)
{
    if (!procedure.numbering)
        return {};
    const QString source = sourceOn(u"civilRegister"_s, day);
    Reasons gaps;
    for (const QString& label : withoutResidence(procedure, intake))
        gaps.push_back({u"registerLacksResidence"_s, {{u"party"_s, label}}, source});
    if (const QString whom = withoutRelation(procedure, intake); !whom.isEmpty())
        gaps.push_back({u"registerLacksRelation"_s, {{u"party"_s, whom}}, source});
    if (const QStringList parents = parentsNotTold(procedure, intake); !parents.isEmpty())
        gaps.push_back({u"registerLacksParents"_s, {{u"who"_s, parents.join(u"; "_s)}}, source});
    if (const QString whose = withoutNationality(procedure, intake); !whose.isEmpty())
        gaps.push_back({u"registerLacksNationality"_s, {{u"party"_s, whose}}, source});
    if (const QStringList open = openQuestions(procedure, answers); !open.isEmpty())
        gaps.push_back({u"registerLacks"_s, {{u"what"_s, open.join(u"; "_s)}}, source});
    return gaps;
}

Reasons choicesNotTold(const Procedure& procedure, const QJsonObject& answers)
{
    QStringList labels;
    for (const Question& question : procedure.questions)
        if (question.type == AnswerType::choice && !question.perItem
            && answers[question.id].toString().isEmpty())
            labels.append(question.label);
    return labels.isEmpty()
        ? Reasons()
        : Reasons{{u"choicesNotTold"_s, {{u"what"_s, labels.join(u"; "_s)}}, {}}};
}

} // namespace motcua
