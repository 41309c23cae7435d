#include "core/dossier/intake.h"

#include "core/dossier/intakechecks.h"
#include "core/dossier/intakefaults.h"
#include "core/dossier/intakewarnings.h"
#include "core/dossier/papers.h"
#include "core/dossier/sentin.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::vector<Item> itemsOf(const Answers& answers, const QJsonArray& given)
{
    std::vector<Item> items;
    for (std::size_t at = 0; at < answers.items.size(); ++at)
        items.push_back(
            {given.at(qsizetype(at)).toObject()[u"title"_s].toString(), answers.items[at]});
    return items;
}

/// What came; where nothing is said of papers, those that are required.
Result<std::vector<Paper>> papersOf(const Procedure& procedure, const Intake& intake)
{
    if (intake.papers)
        return namedPapers(*intake.papers, procedure.documents, intake.channel);
    std::vector<Paper> papers;
    for (const DocumentItem& document : procedure.documents)
        if (document.required)
            papers.push_back({document.id, document.name, arrivesAs(document.kind, intake.channel),
                document.count});
    return papers;
}

void failing(Verdict& verdict, const Reason& reason)
{
    if (verdict.eligible)
        verdict.because.clear();
    verdict.eligible = false;
    verdict.because.push_back(reason);
}

/// What another body decides cannot be handed over while the citizen waits.
void addDecidedElsewhere(Verdict& verdict, const QString& decider)
{
    if (!decider.isEmpty())
        failing(verdict, {u"decidedElsewhere"_s, {{u"office"_s, decider}}, {}});
}

/// Nor what nobody may sign that day (lãnh đạo vắng).
void addNobodySigns(Verdict& verdict, const Procedure& procedure, const Law& law, QDate day)
{
    if (law.signing.assignments && rightsToSign(law.signing, procedure, law.powers, day).empty())
        failing(verdict, {u"nobodySigns"_s, {}, {}});
}

void addMissingPapers(Verdict& verdict, const Reasons& missing)
{
    for (const Reason& reason : missing)
        failing(verdict, {reason.id, reason.values, {}});
}

/// The same procedure, asking nothing: silence is no fault in a request that is refused, nor does
/// it fail a condition.
Procedure undemanding(const Procedure& procedure)
{
    Procedure asked = procedure;
    for (Question& question : asked.questions)
        question.required = false;
    for (PartyRole& role : asked.parties) {
        role.required = false;
        role.notApplicant = role.notSubmitter = role.otherSide = false;
        role.sex.reset();
        role.wholeBirth.clear();
    }
    return asked;
}

bool isTold(const Answers& answers, const QString& question)
{
    return question.isEmpty() || answers.values.contains(question)
        || std::ranges::any_of(
            answers.items, [&](const QJsonObject& item) { return item.contains(question); });
}

/// The promise goes beyond the limit where that was asked for and may be.
std::optional<Error> makeLonger(Assessment& out, const Procedure& procedure, const Intake& intake,
    const Calendar& calendar, Instant now)
{
    if (!intake.longer)
        return std::nullopt;
    const auto extension = extensionOf(procedure, *intake.longer, *out.due, calendar);
    if (!extension)
        return extension.error();
    out.due = extended(*out.due, *extension, *procedure.extension, calendar, now);
    out.extension = *extension;
    return std::nullopt;
}

std::optional<Error> chooseLane(
    Assessment& out, const Procedure& procedure, const Intake& intake, const Law& law, Instant now)
{
    const Answers answers{out.answers, {}};
    if (intake.lane == Lane::noWait && !out.verdict.eligible)
        return Error{ErrorCode::ruleRefused, u"/lane"_s, u"notNoWait"_s,
            {{u"because"_s, toJson(out.verdict.because)}},
            out.verdict.because.empty() ? QString() : out.verdict.because.front().source};
    out.lane = intake.longer
        ? Lane::appointment
        : intake.lane.value_or(out.verdict.eligible ? Lane::noWait : Lane::appointment);
    if (out.lane == Lane::appointment) {
        out.due = withSteps(dueDate(*law.calendar, now, limitFor(procedure, answers)),
            *law.calendar, procedure, now);
        return makeLonger(out, procedure, intake, *law.calendar, now);
    }
    out.promisedMinutes = law.catalogue->noWait(procedure.code, now.localDate()).entry->minutes;
    out.noWaitUntil = Instant::fromLocal(now.localDate(), law.calendar->hours().close);
    return std::nullopt;
}

/// Documents that are only counted need not be named one by one.
bool namesItems(const Procedure& procedure, const Intake& intake)
{
    return !intake.items.isEmpty() || procedure.countQuestion().isEmpty();
}

/// Who came, with which papers and what they told, as `asked` reads it, in the order of faultsOf().
Result<Assessment> takenDown(const Procedure& asked, const Intake& intake, Instant now)
{
    if (const Errors faults = faultsOfPeople(asked, intake, now.localDate()); !faults.empty())
        return faults.front();
    const auto papers = papersOf(asked, intake);
    if (!papers)
        return papers.error();
    const auto answers = answersTold(asked, intake, now.localDate());
    if (!answers)
        return answers.error();
    Assessment out;
    out.answers = answers->values;
    out.items = namesItems(asked, intake) ? itemsOf(*answers, intake.items) : std::vector<Item>();
    out.papers = *papers;
    out.missingPapers = missingPapers(asked, out.papers, intake.channel);
    return out;
}

/// Whoever does not decide here does not serve at once.
void addDecider(Verdict& verdict, const Procedure& procedure, const QString& competentOffice,
    const Law& law, QDate today)
{
    const QString decider = deciderOf(procedure, competentOffice, law.powers, today);
    addDecidedElsewhere(verdict, decider);
    if (decider.isEmpty())
        addNobodySigns(verdict, procedure, law, today);
}

/// Nobody else's money is this office's.
Fee feeFor(Fee fee, const QString& competentOffice)
{
    for (FeeLine& line : fee.lines)
        if (line.collectedFor.isEmpty())
            line.collectedFor = competentOffice;
    return fee;
}
} // namespace

bool isToldByItems(const Procedure& procedure, const QString& question)
{
    const QString counted = procedure.countQuestion();
    return !counted.isEmpty() && (question == counted || question == kDocumentTitle);
}

Answers answersIn(const Assessment& assessment)
{
    Answers answers{assessment.answers, {}};
    for (const Item& item : assessment.items)
        answers.items.push_back(item.answers);
    return answers;
}

Result<Assessment> assess(const Procedure& procedure, const Intake& intake, const Law& law,
    Instant now, const Reasons& toVerify)
{
    if (!procedure.channels.contains(intake.channel))
        return badInput(u"/channel"_s, u"channelNotAccepted"_s);
    const QDate today = now.localDate();
    auto out = takenDown(procedure, intake, now);
    if (!out)
        return out;
    const Answers answers = answersIn(*out);
    if (const Errors faults = faultsOfTold(procedure, intake, answers.values, now); !faults.empty())
        return faults.front();
    const RequestDay day{today, *law.calendar, sentOn(intake, today)};
    if (const auto failed = failedRequirements(procedure, answers, day, intake.channel);
        !failed.empty())
        return refusedBy(failed);
    auto fee = computeFee(procedure, answers, day, intake.channel, intake.exemption);
    if (!fee)
        return fee.error();
    out->fee = feeFor(*fee, intake.competentOffice);
    out->warnings = intakeWarnings(procedure, intake, *out, law.powers, day);
    const Reasons missing = missingReasons(procedure, out->papers, intake.channel);
    out->warnings.insert(out->warnings.end(), missing.begin(), missing.end());
    out->verdict = noWaitVerdict(
        *law.catalogue, *law.calendar, {procedure.code, answers, intake.channel, day.sentOn}, now);
    addMissingPapers(out->verdict, missing);
    addDecider(out->verdict, procedure, intake.competentOffice, law, today);
    if (intake.longer)
        failing(out->verdict, {u"limitToExtend"_s, {}, {}});
    addToVerify(*out, procedure, toVerify);
    if (auto error = chooseLane(*out, procedure, intake, law, now))
        return *error;
    return out;
}

Result<Assessment> assessRegistration(const Procedure& procedure, const Intake& intake, Instant now)
{
    if (!procedure.channels.contains(intake.channel))
        return badInput(u"/channel"_s, u"channelNotAccepted"_s);
    auto out = takenDown(undemanding(procedure), intake, now);
    if (out)
        std::erase(out->items, Item()); // of which nothing is told yet
    return out;
}

Result<RefusedIntake> assessRefusal(
    const Procedure& procedure, const Intake& intake, const Calendar& calendar, Instant now)
{
    Procedure asked = undemanding(procedure);
    const auto taken = takenDown(asked, intake, now);
    if (!taken)
        return taken.error();
    const Answers answers = answersIn(*taken);
    std::erase_if(asked.requirements,
        [&](const Condition& condition) { return !isTold(answers, condition.question); });
    const QDate today = now.localDate();
    RefusedIntake out{*taken,
        failedRequirements(
            asked, answers, {today, calendar, sentOn(intake, today)}, intake.channel)};
    if (out.because.empty() && intake.refusal.value_or(QString()).isEmpty())
        return badInput(u"/refuse"_s, u"required"_s);
    for (const Reason& reason : missingReasons(procedure, out.assessment.papers, intake.channel))
        out.because.push_back(reason);
    return out;
}

} // namespace motcua
