// A pack of procedures from elsewhere: read, listed, and its rules asked.
#include "core/catalogue/pack.h"

#include "core/catalogue/rules.h"
#include "core/wording/wording.h"
#include "tests/fuzz/target.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QDate kDay(2026, 11, 18);
const Instant kNow = Instant::fromLocal(kDay, QTime(9, 0));

/// Something for each question: what its type takes at the edge of its range.
Answers answersTo(const Procedure& procedure, qint64 number)
{
    QJsonObject values;
    for (const Question& question : procedure.questions)
        values[question.id] = question.type == AnswerType::number
            ? QJsonValue(std::clamp(number, question.min, question.max))
            : question.type == AnswerType::date ? QJsonValue(u"2020-02-29"_s)
            : question.type == AnswerType::yesNo
            ? QJsonValue(number % 2 == 0)
            : QJsonValue(question.choices.value(0).section(u'=', 0, 0));
    return checkAnswers(procedure, values, {}).valueOr(Answers{values, {}});
}

void ask(const Procedure& procedure, const Catalogue& catalogue)
{
    for (const qint64 number : {qint64(0), qint64(3), std::numeric_limits<qint64>::max()}) {
        const Answers answers = answersTo(procedure, number);
        const auto fee = computeFee(procedure, answers, RequestDay(kDay), Channel::direct, {});
        fuzz::require(!fee || fee->total.amount >= 0, "a fee is never less than nothing");
        const Verdict verdict = noWaitVerdict(
            catalogue, Calendar::official(), {procedure.code, answers, Channel::direct}, kNow);
        for (const Reason& reason : verdict.because)
            static_cast<void>(sentence(reason, Language::vietnamese));
        static_cast<void>(
            failedRequirements(procedure, answers, RequestDay(kDay), Channel::direct));
    }
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Faults faults;
    Pack pack = readPack(fuzz::bytesOf(data, size), faults);
    checkListings(pack, Catalogue::builtIn(), faults);
    for (const Fault& fault : faults)
        fuzz::require(!sentence(fault, Language::vietnamese).isEmpty(), "a fault has its sentence");
    if (!faults.empty())
        return 0;
    for (const Procedure& procedure : pack.procedures)
        fuzz::require(procedure.hash == procedureHash(procedure.json()),
            "a version is known by the hash of its JSON");
    Catalogue catalogue = Catalogue::builtIn();
    const std::vector<Procedure> procedures = pack.procedures;
    catalogue.add(std::move(pack));
    for (const Procedure& procedure : procedures)
        ask(procedure, catalogue);
    return 0;
}
