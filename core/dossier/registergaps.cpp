#include "core/dossier/registergaps.h"

#include "core/catalogue/legalsource.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Columns of the registers of civil status that a question fills: of deaths.
constexpr std::array kQuestions{"diedAt", "deathPlace", "deathCause", "deathNotice"};
/// People whose residence a register of marriages or deaths has.
constexpr std::array kResidents{"husband", "wife", "deceased"};

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
/// Who is registered as dead, where nobody tells what the applicant is to them.
QString withoutRelation(const Procedure& procedure, const Intake& intake)
{
    const QString deceased = u"deceased"_s;
    if (!intake.applicant.relation.isEmpty())
        return {};
    for (const PartyRole& role : procedure.parties)
        for (const Party& party : intake.parties)
            if (role.role == deceased && party.role == deceased && party.relation.isEmpty())
                return role.label;
    return {};
}
} // namespace

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
    if (const QStringList open = openQuestions(procedure, answers); !open.isEmpty())
        gaps.push_back({u"registerLacks"_s, {{u"what"_s, open.join(u"; "_s)}}, source});
    return gaps;
}

} // namespace motcua
