#include "core/catalogue/conditions.h"
#include "core/catalogue/rules.h"

namespace motcua {
using namespace Qt::StringLiterals;

Reasons failedRequirements(
    const Procedure& procedure, const Answers& answers, const RequestDay& day, Channel channel)
{
    Reasons failed;
    for (const Condition& condition : procedure.requirements) {
        const Judged judged = judge(condition, {procedure.questions, answers, day, channel});
        if (!judged.holds)
            failed.push_back(judged.because);
    }
    return failed;
}

Limit limitFor(const Procedure& procedure, const Answers& answers)
{
    if (needsVerification(answers) && procedure.verificationLimit)
        return *procedure.verificationLimit;
    return procedure.promisedLimit.value_or(procedure.limit);
}

bool needsVerification(const Answers& answers)
{
    return answers.values[u"needsVerification"_s].toBool();
}

} // namespace motcua
