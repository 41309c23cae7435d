#include "ui/dossier/answerwords.h"

#include <QCoreApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::AnswerWords)
};

QString choiceLabel(const Question& question, const QString& id)
{
    for (const QString& choice : question.choices)
        if (choice.section(u'=', 0, 0) == id)
            return choice.section(u'=', 1);
    return id;
}

QJsonValue answerOf(const Dossier& dossier, const Question& question)
{
    if (!question.perItem)
        return dossier.answers[question.id];
    const bool single = dossier.items.size() == 1;
    return single ? dossier.items.front().answers[question.id] : QJsonValue();
}

qint64 copiesOf(const Dossier& dossier)
{
    qint64 copies = dossier.answers[u"copies"_s].toInteger();
    for (const Item& item : dossier.items)
        copies += item.answers[u"copies"_s].toInteger();
    return copies;
}
} // namespace

QString answerText(const Question& question, const QJsonValue& answer)
{
    switch (question.type) {
    case AnswerType::number:
        return QString::number(answer.toInteger());
    case AnswerType::yesNo:
        return answer.toBool() ? AnswerWords::tr("Yes") : AnswerWords::tr("No");
    case AnswerType::date:
        return QDate::fromString(answer.toString(), Qt::ISODate).toString(u"dd/MM/yyyy"_s);
    case AnswerType::choice:
        return choiceLabel(question, answer.toString());
    case AnswerType::text:
        return answer.toString();
    }
    return {};
}

QString answersLine(const Procedure& procedure, const Dossier& dossier)
{
    QStringList told;
    for (const Question& question : procedure.questions) {
        const QJsonValue answer = answerOf(dossier, question);
        const bool shown = !question.fromParty.isEmpty() || question.type == AnswerType::yesNo;
        if (!shown && !answer.isNull() && !answer.isUndefined())
            told += question.label + u": "_s + answerText(question, answer);
    }
    return told.join(u" · "_s);
}

QString amountText(const Dossier& dossier)
{
    if (const qint64 copies = copiesOf(dossier); copies > 0)
        return AnswerWords::tr("%1 copies").arg(copies);
    if (const qint64 documents = dossier.answers[u"documents"_s].toInteger(); documents > 0)
        return AnswerWords::tr("%1 documents").arg(documents);
    return {};
}

} // namespace motcua
