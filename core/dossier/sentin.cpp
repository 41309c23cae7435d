#include "core/dossier/sentin.h"

#include "core/catalogue/readcondition.h"
#include "core/catalogue/rules.h"

namespace motcua {
using namespace Qt::StringLiterals;

std::optional<Instant> sentIn(const Dossier& dossier)
{
    if (dossier.timeline.empty() || dossier.timeline.front().kind != u"dossier.registered")
        return std::nullopt;
    return dossier.timeline.front().when;
}

QDate sentOn(const Intake& intake, QDate today)
{
    const bool sent = intake.sentIn && intake.channel != Channel::direct;
    return sent ? intake.sentIn->localDate() : today;
}

std::optional<Error> checkSentAfter(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, QDate today)
{
    const QDate sent = sentOn(intake, today);
    for (const Condition& condition : procedure.requirements) {
        const QDate day = QDate::fromString(answers[condition.question].toString(), Qt::ISODate);
        const bool wantsPast
            = condition.op == ConditionOp::atMost && condition.value.toString() == u"today";
        const Question* question = questionOf(procedure.questions, condition.question);
        if (wantsPast && question && sent < day && day <= today)
            return Error{ErrorCode::ruleRefused, u"/answers/"_s + question->id,
                u"eventAfterSending"_s,
                {{u"label"_s, question->label}, {u"date"_s, day.toString(Qt::ISODate)},
                    {u"sent"_s, sent.toString(Qt::ISODate)}},
                condition.source};
    }
    return std::nullopt;
}

Reasons withoutEndedExemption(
    Intake& intake, const Dossier& dossier, const Procedure& then, const FeeExemption* now)
{
    const auto sent = sentIn(dossier);
    const bool asTold = intake.exemption == dossier.exemption;
    if (now || !sent || !asTold || intake.exemption.isEmpty())
        return {};
    const FeeExemption* ended = findExemption(then, intake.exemption, sent->localDate());
    if (!ended)
        return {};
    intake.exemption.clear();
    intake.exemptProof.clear();
    return {{u"exemptionEnded"_s,
        {{u"exemption"_s, ended->name}, {u"on"_s, sent->localDate().toString(Qt::ISODate)}},
        ended->source}};
}

} // namespace motcua
