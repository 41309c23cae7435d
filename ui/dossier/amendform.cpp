#include "ui/dossier/amendform.h"

#include "ui/dossier/answerfields.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void put(QJsonObject& answers, const Question& question, const QJsonValue& answer)
{
    if (answer.isUndefined())
        answers.remove(question.id);
    else
        answers[question.id] = answer;
}
} // namespace

AmendForm::AmendForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent)
    : ActionForm(parent)
    , m_answers(dossier.answers)
{
    if (procedure) {
        for (std::size_t at = 0; at < dossier.items.size(); ++at)
            addOriginal(*procedure, dossier.items[at], at);
        for (const Question& question : procedure->questions)
            if (!question.perItem && question.fromParty.isEmpty()
                && (dossier.items.empty() || !isToldByItems(*procedure, question.id)))
                m_fields.push_back(addQuestion(question, dossier.answers[question.id], {}));
    }
    m_note = add(u"note"_s, tr("Note"), new NoteField);
    m_note->setPlainText(dossier.note);
    if (dossier.due && procedure && procedure->verificationLimit)
        m_reason = add(u"reason"_s, tr("Reason, if the promised day becomes later"),
            new TextField(kReasonLimit));
}

AmendForm::Field AmendForm::addQuestion(
    const Question& question, const QJsonValue& answer, const QString& suffix)
{
    QWidget* field = answerField(question, answer);
    if (question.type == AnswerType::yesNo) {
        field->setObjectName(question.id + suffix);
        column()->addWidget(field);
    } else {
        add(question.id + suffix, question.label, field);
    }
    return {question, field};
}

void AmendForm::addOriginal(const Procedure& procedure, const Item& item, std::size_t at)
{
    const QString suffix = QString::number(at + 1);
    column()->addWidget(new SectionLabel(tr("Original %1").arg(suffix)));
    Original original{add(u"title"_s + suffix, tr("Title"), new TextField(kTitleLimit)), {}};
    original.title->setText(item.title);
    for (const Question& question : procedure.questions)
        if (question.perItem)
            original.fields.push_back(addQuestion(question, item.answers[question.id], suffix));
    m_originals.push_back(std::move(original));
}

QJsonObject AmendForm::arguments() const
{
    QJsonObject answers = m_answers;
    for (const Field& field : m_fields)
        put(answers, field.question, answerIn(field.question, field.widget));
    QJsonArray items;
    for (const Original& original : m_originals) {
        QJsonObject item{{u"title"_s, original.title->text()}};
        for (const Field& field : original.fields)
            put(item, field.question, answerIn(field.question, field.widget));
        items.append(item);
    }
    QJsonObject arguments{{u"answers"_s, answers}, {u"note"_s, m_note->toPlainText()}};
    if (!items.isEmpty())
        arguments[u"items"_s] = items;
    if (m_reason && !m_reason->text().isEmpty())
        arguments[u"reason"_s] = m_reason->text();
    return arguments;
}

} // namespace motcua
