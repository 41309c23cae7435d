#include "core/office/madeintake.h"

#include "core/office/dice.h"
#include "core/office/madeparties.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
qint64 madeCount(const Question& question, Dice& dice)
{
    const qint64 most = question.id == u"pages" ? 20 : 6;
    return dice.mostlySmall(
        std::max<qint64>(1, question.min), std::min(std::max<qint64>(1, question.max), most));
}

/// Old enough where the law asks for an age, else in the last weeks.
QString madeDate(const Procedure& procedure, const Question& question, Dice& dice, QDate day)
{
    const bool isAge = std::ranges::any_of(procedure.requirements, [&](const Condition& condition) {
        return condition.question == question.id && condition.op == ConditionOp::ageAtLeast;
    });
    const qint64 before = isAge ? dice.between(27'000, 33'000) : dice.mostlySmall(0, 60);
    return day.addDays(-before).toString(Qt::ISODate);
}

/// Hardly anyone brings what must be verified or is refused.
int yesPerMille(const QString& question)
{
    if (question == u"needsVerification")
        return 60;
    return question == u"foreignIssued" ? 20 : 0;
}

/// Undefined: left unanswered.
QJsonValue madeAnswer(const Procedure& procedure, const Question& question, Dice& dice, QDate day)
{
    switch (question.type) {
    case AnswerType::number:
        return madeCount(question, dice);
    case AnswerType::yesNo:
        return dice.chance(yesPerMille(question.id)) ? QJsonValue(true)
                                                     : QJsonValue(QJsonValue::Undefined);
    case AnswerType::date:
        return question.required ? madeDate(procedure, question, dice, day)
                                 : QJsonValue(QJsonValue::Undefined);
    case AnswerType::choice:
        return dice.oneOf(question.choices).section(u'=', 0, 0);
    case AnswerType::text:
        return question.required ? QJsonValue(u"Theo giấy tờ kèm theo"_s)
                                 : QJsonValue(QJsonValue::Undefined);
    }
    Q_UNREACHABLE();
}

bool isToldByParty(const Question& question, const std::vector<Party>& parties)
{
    const QString role = question.fromParty.section(u'.', 0, 0);
    return !role.isEmpty() && std::ranges::find(parties, role, &Party::role) != parties.end();
}

QJsonObject madeAnswers(
    const Procedure& procedure, const Intake& intake, bool perItem, Dice& dice, QDate day)
{
    QJsonObject answers;
    for (const Question& question : procedure.questions)
        if (question.perItem == perItem && !isToldByParty(question, intake.parties)) {
            const QJsonValue answer = madeAnswer(procedure, question, dice, day);
            if (!answer.isUndefined())
                answers[question.id] = answer;
        }
    return answers;
}

void addItems(Intake& intake, const Procedure& procedure, Dice& dice, QDate day)
{
    const qint64 count = dice.chance(700) ? 1 : dice.mostlySmall(2, 6);
    for (qint64 at = 0; at < count; ++at) {
        QJsonObject item = madeAnswers(procedure, intake, true, dice, day);
        if (!procedure.itemTitles.isEmpty())
            item[u"title"_s] = dice.oneOf(procedure.itemTitles);
        intake.items.append(item);
    }
    if (const QString counted = procedure.countQuestion(); !counted.isEmpty())
        intake.answers[counted] = count;
}

Channel madeChannel(const Procedure& procedure, Dice& dice)
{
    const bool direct = procedure.channels.contains(Channel::direct);
    return direct && dice.chance(850) ? Channel::direct : dice.oneOf(procedure.channels);
}
} // namespace

Intake madeIntake(const Procedure& procedure, const Population& population, Dice& dice, QDate day)
{
    Intake intake;
    intake.procedure = procedure.code;
    intake.channel = madeChannel(procedure, dice);
    addMadeParties(intake, procedure, population, dice, day);
    intake.answers = madeAnswers(procedure, intake, false, dice, day);
    if (procedure.itemised)
        addItems(intake, procedure, dice, day);
    if (dice.chance(40))
        intake.note = u"Người dân hẹn lấy kết quả vào buổi chiều."_s;
    return intake;
}

} // namespace motcua
