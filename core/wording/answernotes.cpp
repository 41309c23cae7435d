#include "core/wording/answernotes.h"

#include "core/dossier/correctedanswers.h"
#include "core/wording/place.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "Chứng thực ngoài trụ sở tại (nếu có)": what the counter is told beside it no book says.
QString withoutHint(QString label)
{
    static const QRegularExpression hint(u" \\(nếu [^)]*\\)"_s);
    return label.remove(hint);
}

QString written(const Question& question, const QJsonValue& answer)
{
    const QString text = answer.toString();
    if (text.isEmpty())
        return u"(bỏ trống)"_s;
    return question.type == AnswerType::date
        ? QDate::fromString(text, Qt::ISODate).toString(u"dd/MM/yyyy"_s)
        : text;
}
} // namespace

QStringList answerNotes(
    const Procedure& procedure, const QJsonObject& before, const QJsonObject& after)
{
    QStringList notes;
    for (const Question& question : procedure.questions)
        if (isCorrectable(question) && before[question.id] != after[question.id])
            notes += inSentence(withoutHint(question.label)) + u": "_s
                + written(question, after[question.id]);
    return notes;
}

} // namespace motcua
