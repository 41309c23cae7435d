#include "core/dossier/intakewarnings.h"

#include "core/catalogue/bodykinds.h"
#include "core/catalogue/legalsource.h"
#include "core/dossier/familychecks.h"
#include "core/dossier/identitychecks.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/likepeople.h"
#include "core/dossier/registergaps.h"
#include "core/identity/personalnumber.h"
#include "core/identity/province.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The post rings before it hands over.
bool lacksPhoneForPost(const Intake& intake)
{
    const bool reached = !intake.applicant.person.phone.isEmpty()
        || (intake.submitter && !intake.submitter->person.phone.isEmpty());
    return intake.resultBy == u"post" && !reached;
}

/// Which of several it is: {"which": "1, 3"}.
QJsonObject untitled(const std::vector<Item>& items)
{
    QStringList which;
    for (std::size_t at = 0; items.size() > 1 && at < items.size(); ++at)
        if (items[at].title.isEmpty())
            which += QString::number(at + 1);
    return which.isEmpty() ? QJsonObject() : QJsonObject{{u"which"_s, which.join(u", "_s)}};
}

/// The book of copies or of signatures has a column for it.
bool lacksTitle(
    const Procedure& procedure, const QJsonObject& answers, const std::vector<Item>& items)
{
    if (!answers[kDocumentTitle].toString().isEmpty())
        return false;
    if (!items.empty())
        return std::ranges::any_of(items, [](const Item& item) { return item.title.isEmpty(); });
    return procedure.numbering
        && std::ranges::any_of(procedure.questions,
            [](const Question& question) { return question.id == kDocumentTitle; });
}

/// What the words of a certificate name of a translation, and nobody told.
QStringList languagesNotTold(const Procedure& procedure, const QJsonObject& answers)
{
    static const QStringList kLanguages{u"fromLanguage"_s, u"toLanguage"_s};
    QStringList labels;
    for (const Question& question : procedure.questions)
        if (kLanguages.contains(question.id) && answers[question.id].toString().isEmpty())
            labels.append(question.label);
    return labels;
}

/// What a register will lack, and what of a personal number does not fit what else is said of its
/// holder.
Reasons warningsOf(
    const Procedure& procedure, const Intake& intake, const Assessment& taken, QDate today)
{
    Reasons warnings = numberWarnings(intake.applicant.person, today);
    const Reasons untitled = titleWarnings(procedure, taken.answers, taken.items);
    warnings.insert(warnings.end(), untitled.begin(), untitled.end());
    if (const QStringList open = languagesNotTold(procedure, taken.answers); !open.isEmpty())
        warnings.push_back({u"certificateLacks"_s, {{u"what"_s, open.join(u"; "_s)}}, {}});
    if (lacksPhoneForPost(intake))
        warnings.push_back({u"postWithoutPhone"_s, {}, {}});
    std::vector<Party> others = intake.parties;
    if (intake.submitter)
        others.push_back(*intake.submitter);
    for (const Party& party : others)
        for (const Reason& warning : numberWarnings(party.person, today))
            if (!std::ranges::count(warnings, warning))
                warnings.push_back(warning);
    return warnings;
}

/// A version of the law before: another one has come into force since.
Reasons lawChanges(const Procedure& procedure, QDate day)
{
    const QString law = changedSince(u"law/"_s + procedure.field, procedure.from, day);
    return law.isEmpty() ? Reasons() : Reasons{{u"lawChanged"_s, {{u"law"_s, law}}, law}};
}

/// No list names every body: what it does not tell is looked at once more.
Reasons unknownOffice(const QString& office)
{
    return office.isEmpty() || isKnownBody(office)
        ? Reasons()
        : Reasons{{u"officeNotKnown"_s, {{u"office"_s, office}}, {}}};
}

/// A body that decides is of the own province and still there: across borders only its bodies are
/// served.
Reasons officeWarnings(const QString& office, const Powers& powers, QDate day)
{
    const auto named = provinceIn(office);
    if (!named)
        return {};
    if (named->isGoneOn(day))
        return {{u"officeGone"_s, {{u"province"_s, named->name}, {u"into"_s, named->into}},
            named->source}};
    const auto own = provinceIn(powers.seat);
    if (!own || own->nameOn(day) == named->name)
        return {};
    return {
        {u"officeElsewhere"_s, {{u"province"_s, named->name}}, sourceOn(u"acrossBorders"_s, day)}};
}

/// That an exemption was asked for which nothing of this fee is under.
Reasons idleExemption(
    const Procedure& procedure, const Intake& intake, const Assessment& taken, QDate today)
{
    const bool used = std::ranges::any_of(
        taken.fee.because, [](const Reason& reason) { return reason.id == u"feeExempt"; });
    const FeeExemption* asked = findExemption(procedure, intake.exemption, today);
    if (used || !asked)
        return {};
    return {{u"exemptionIdle"_s, {{u"exemption"_s, asked->name}}, asked->source}};
}

Reasons exemptionHints(const Procedure& procedure, const Intake& intake, const Assessment& taken,
    const RequestDay& day)
{
    if (!intake.exemption.isEmpty())
        return idleExemption(procedure, intake, taken, day.date);
    if (taken.fee.total == Dong{})
        return {};
    return exemptionsByAge(procedure, answersIn(taken), day, intake.channel,
        latestDate(intake.applicant.person.dateOfBirth));
}

/// What is told beside them: what the register will lack, a law that has changed, an exemption that
/// nobody asked for.
Reasons hintsOf(const Procedure& procedure, const Intake& intake, const Assessment& taken,
    const Powers& powers, const RequestDay& day)
{
    Reasons hints = registerGaps(procedure, intake, taken.answers, day.date);
    for (const Reasons& more : {identityGaps(procedure, intake, day.date),
             familyDoubts(procedure, intake, day.date, day.date), likePeople(procedure, intake),
             choicesNotTold(procedure, taken.answers), lawChanges(procedure, day.date),
             unknownOffice(intake.competentOffice),
             officeWarnings(intake.competentOffice, powers, day.date)})
        hints.insert(hints.end(), more.begin(), more.end());
    for (const Reason& exemption : exemptionHints(procedure, intake, taken, day))
        hints.push_back(exemption);
    for (const Reason& exemption : exemptionWarnings(procedure, intake, day.date))
        hints.push_back(exemption);
    return hints;
}
} // namespace

Reasons titleWarnings(
    const Procedure& procedure, const QJsonObject& answers, const std::vector<Item>& items)
{
    return lacksTitle(procedure, answers, items)
        ? Reasons{{u"itemWithoutTitle"_s, untitled(items), {}}}
        : Reasons();
}

Reasons intakeWarnings(const Procedure& procedure, const Intake& intake, const Assessment& taken,
    const Powers& powers, const RequestDay& day)
{
    Reasons warnings = warningsOf(procedure, intake, taken, day.date);
    const Reasons hints = hintsOf(procedure, intake, taken, powers, day);
    warnings.insert(warnings.end(), hints.begin(), hints.end());
    return warnings;
}

} // namespace motcua
