#include "ui/counter/questionform.h"

#include "core/dossier/intake.h"
#include "ui/counter/answerfield.h"
#include "ui/counter/itemrows.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/linkbutton.h"

#include <QGridLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kGap = 14;

/// A yes/no that the law's own conditions ask for: "yes" is a ground to refuse.
bool isGround(const Procedure& procedure, const Question& question)
{
    return question.type == AnswerType::yesNo
        && std::any_of(procedure.requirements.begin(), procedure.requirements.end(),
            [&](const Condition& condition) { return condition.question == question.id; });
}

std::vector<Question> perItem(const Procedure& procedure)
{
    std::vector<Question> questions;
    for (const Question& question : procedure.questions)
        if (question.perItem)
            questions.push_back(question);
    return questions;
}

/// How many papers there are is told by naming them; "": it is not counted so.
QString countedByItems(const Procedure& procedure)
{
    return procedure.itemised ? procedure.countQuestion() : QString();
}

/// What was only counted, a row each.
QJsonArray rowsOf(qint64 count, const QString& title)
{
    QJsonArray rows;
    for (qint64 at = 0; at < count; ++at)
        rows.append(QJsonObject{{u"title"_s, title}});
    return rows;
}

/// Two fields a line; a wide one has a line of its own.
void place(const std::vector<AnswerField*>& fields, QGridLayout& grid)
{
    int row = 0;
    int column = 0;
    for (AnswerField* field : fields) {
        const bool wide = field->isWide() || field->type() == AnswerType::yesNo;
        row += wide && column == 1 ? 1 : 0;
        column = wide ? 0 : column;
        grid.addWidget(field, row, column, 1, wide ? 2 : 1, Qt::AlignTop);
        column = wide ? 0 : 1 - column;
        row += column == 0 ? 1 : 0;
    }
}
} // namespace

QuestionForm::QuestionForm(QWidget* parent)
    : QWidget(parent)
    , m_items(new ItemRows)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Size::kHalfGap);
    m_column->addWidget(m_items);
    connect(m_items, &ItemRows::changed, this, &QuestionForm::changed);
}

void QuestionForm::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_fields.clear();
    m_grounds.clear();
    m_fold = nullptr;
    m_foldLink = nullptr;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    m_column->addWidget(m_body);
}

void QuestionForm::setProcedure(const Procedure& procedure)
{
    rebuild();
    m_counted = countedByItems(procedure);
    if (procedure.itemised)
        m_items->setQuestions(perItem(procedure), procedure.itemTitles);
    else
        m_items->clear();
    addAnswers(procedure);
    addGrounds(procedure);
    m_body->show();
}

AnswerField* QuestionForm::add(const Question& question)
{
    auto* field = new AnswerField(question);
    m_fields.push_back(field);
    connect(field, &AnswerField::changed, this, &QuestionForm::changed);
    return field;
}

void QuestionForm::addAnswers(const Procedure& procedure)
{
    std::vector<AnswerField*> fields;
    for (const Question& question : procedure.questions)
        if (!isGround(procedure, question) && !(question.perItem && procedure.itemised)
            && (m_counted.isEmpty() || !isToldByItems(procedure, question.id)))
            fields.push_back(add(question));
    std::stable_partition(fields.begin(), fields.end(),
        [](const AnswerField* field) { return field->type() != AnswerType::yesNo; });
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(Size::kHalfGap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    place(fields, *grid);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(grid);
}

void QuestionForm::addGrounds(const Procedure& procedure)
{
    m_fold = new QWidget;
    auto* column = new QVBoxLayout(m_fold);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    for (const Question& question : procedure.questions) {
        if (!isGround(procedure, question))
            continue;
        m_grounds.push_back(add(question));
        column->addWidget(m_grounds.back());
        connect(m_grounds.back(), &AnswerField::changed, this, &QuestionForm::countGrounds);
    }
    if (m_grounds.empty())
        return delete std::exchange(m_fold, nullptr);
    m_foldLink = new LinkButton;
    m_foldLink->setObjectName(u"refusalGrounds"_s);
    m_foldLink->setCheckable(true);
    connect(m_foldLink, &QAbstractButton::toggled, this, &QuestionForm::toggleGrounds);
    m_body->layout()->addWidget(m_foldLink);
    m_body->layout()->addWidget(m_fold);
    toggleGrounds(false);
    countGrounds();
}

void QuestionForm::toggleGrounds(bool open)
{
    m_fold->setVisible(open);
}

void QuestionForm::countGrounds()
{
    const auto ticked = std::count_if(m_grounds.begin(), m_grounds.end(),
        [](const AnswerField* field) { return field->value().toBool(); });
    m_foldLink->setText(
        ticked == 0 ? tr("Grounds of refusal: none") : tr("Grounds of refusal: %1").arg(ticked));
    m_foldLink->updateGeometry();
}

void QuestionForm::write(QJsonObject& command) const
{
    QJsonObject answers;
    for (const AnswerField* field : m_fields)
        if (const QJsonValue value = field->value(); !value.isUndefined())
            answers[field->id()] = value;
    command[u"answers"_s] = answers;
    if (const QJsonArray items = m_items->items(); !items.isEmpty())
        command[u"items"_s] = items;
}

void QuestionForm::read(const QJsonObject& command)
{
    const QJsonObject answers = command[u"answers"_s].toObject();
    for (AnswerField* field : m_fields)
        field->setValue(answers[field->id()]);
    const QJsonArray items = command[u"items"_s].toArray();
    m_items->setItems(items.isEmpty() && !m_counted.isEmpty()
            ? rowsOf(answers[m_counted].toInteger(), answers[kDocumentTitle].toString())
            : items);
}

void QuestionForm::setDerived(const QString& question, const QDate& day)
{
    if (AnswerField* field = fieldAt(question))
        field->setDerived(day);
}

ItemRow* QuestionForm::rowAt(const QStringList& place) const
{
    const auto at = std::size_t(place.value(1).toUInt());
    const bool ofItem = place.size() == 3 && place[0] == u"items";
    return ofItem && at < m_items->rows().size() ? m_items->rows()[at] : nullptr;
}

LabelledField* QuestionForm::titleAt(const QString& place) const
{
    const QStringList parts = place.split(u'/', Qt::SkipEmptyParts);
    const ItemRow* row = parts.value(2) == u"title" ? rowAt(parts) : nullptr;
    return row ? row->titleField() : nullptr;
}

AnswerField* QuestionForm::fieldAt(const QString& place) const
{
    const QStringList parts = place.split(u'/', Qt::SkipEmptyParts);
    if (const ItemRow* row = rowAt(parts))
        return row->field(parts[2]);
    const auto at = std::find_if(m_fields.begin(), m_fields.end(),
        [&](const AnswerField* field) { return !parts.isEmpty() && field->id() == parts.back(); });
    return at == m_fields.end() ? nullptr : *at;
}

void QuestionForm::clearErrors()
{
    for (AnswerField* field : m_fields)
        field->setError({});
    for (const ItemRow* row : m_items->rows()) {
        row->titleField()->setError({});
        for (AnswerField* field : row->findChildren<AnswerField*>())
            field->setError({});
    }
}

QWidget* QuestionForm::firstInput() const
{
    if (!m_items->rows().empty())
        return m_items->rows().front()->firstInput();
    const auto at = std::find_if(m_fields.begin(), m_fields.end(),
        [](const AnswerField* field) { return field->type() != AnswerType::yesNo; });
    return at == m_fields.end() ? nullptr : (*at)->input();
}

} // namespace motcua
