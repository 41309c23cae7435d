#include "ui/catalogue/listingcondition.h"

#include "core/catalogue/names.h"
#include "core/catalogue/readcondition.h"
#include "core/wording/names.h"
#include "core/wording/procedurewords.h"
#include "ui/theme/language.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QSignalBlocker>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kConditionText = 500;
constexpr int kMostCounted = 1'000'000;
constexpr int kOpWidth = 190;
constexpr int kValueWidth = 130;
const QString kChannel = u"channel"_s; ///< asked of every request; no question has this id
const QString kAtMostAll = u"atMostAll"_s; ///< atMost over the whole request
const QString kYes = u"yes"_s;
const QString kNo = u"no"_s;

bool asksNumber(const QString& op)
{
    return op != u"equals" && op != u"channelIs";
}

/// The comparison and over what, as one choice.
QString opOf(const QJsonObject& condition)
{
    const QString op = condition[u"op"_s].toString();
    return op == u"atMost" && condition[u"over"_s] == u"request"_s ? kAtMostAll : op;
}
} // namespace

ListingCondition::ListingCondition(
    const QJsonValue& condition, const std::vector<Question>& questions, QWidget* parent)
    : FieldRow(parent)
    , m_condition(condition.toObject())
    , m_questions(questions)
    , m_question(new ChoiceField)
    , m_op(new ChoiceField)
    , m_number(new NumberField(0, kMostCounted))
    , m_choice(new ChoiceField)
    , m_text(new TextField(kConditionText))
{
    const RowColumns places = columns();
    addField(places[0], m_question);
    addField(places[1], m_op);
    addField(places[2], m_number);
    addField(places[2], m_choice);
    addField(places[3], m_text);
    finish();
    fillQuestions();
    fill();
    connect(m_question, &ChoiceField::chosenChanged, this, &ListingCondition::onQuestion);
    connect(m_op, &ChoiceField::chosenChanged, this, &ListingCondition::onOp);
    connect(m_number, &NumberField::valueChanged, this, &ListingCondition::word);
    connect(m_choice, &ChoiceField::chosenChanged, this, &ListingCondition::word);
}

RowColumns ListingCondition::columns()
{
    return {{u"question"_s, tr("What is asked"), 3}, {u"op"_s, tr("Compared"), 0, kOpWidth},
        {u"value"_s, tr("With"), 0, kValueWidth}, {u"text"_s, tr("In words"), 4}};
}

void ListingCondition::fillQuestions()
{
    for (const Question& question : m_questions)
        if (question.type != AnswerType::text)
            m_question->addChoice(question.id, question.label);
    m_question->addChoice(kChannel, tr("How it is submitted"));
}

const Question* ListingCondition::question() const
{
    return questionOf(m_questions, m_question->chosen());
}

void ListingCondition::fill()
{
    m_text->setText(m_condition.value(u"text"_s).toString());
    if (m_condition.isEmpty()) {
        m_question->setCurrentIndex(0);
        return onQuestion();
    }
    const QString op = opOf(m_condition);
    m_question->choose(op == u"channelIs" ? kChannel : m_condition.value(u"question"_s).toString());
    onQuestion();
    m_op->choose(op);
    onOp();
    const QJsonValue value = m_condition.value(u"value"_s);
    m_number->setValue(value.isDouble() ? std::optional(value.toInt()) : std::nullopt);
    m_choice->choose(value.isBool() ? (value.toBool() ? kYes : kNo) : value.toString());
    m_text->setText(m_condition.value(u"text"_s).toString());
    m_text->setCursorPosition(0);
    if (rule()[u"value"_s] != value || m_op->currentIndex() < 0)
        keep();
}

/// It is of a kind that has no fields here.
void ListingCondition::keep()
{
    m_kept = true;
    for (QWidget* field : std::initializer_list<QWidget*>{m_question, m_op, m_number, m_choice})
        field->setEnabled(false);
}

void ListingCondition::onQuestion()
{
    const QSignalBlocker quiet(m_op);
    m_op->clear();
    const Question* asked = question();
    if (!asked) {
        m_op->addChoice(u"channelIs"_s, tr("is"));
    } else if (asked->type == AnswerType::number) {
        m_op->addChoice(u"atMost"_s, asked->perItem ? tr("at most, each") : tr("at most"));
        if (asked->perItem)
            m_op->addChoice(kAtMostAll, tr("at most, all together"));
        m_op->addChoice(u"atLeast"_s, tr("at least"));
    } else if (asked->type == AnswerType::date) {
        m_op->addChoice(u"daysSinceAtMost"_s, tr("at most days ago"));
        m_op->addChoice(u"ageAtLeast"_s, tr("at least years ago"));
    } else {
        m_op->addChoice(u"equals"_s, tr("is"));
    }
    m_op->setCurrentIndex(0);
    onOp();
}

void ListingCondition::onOp()
{
    const QSignalBlocker quiet(m_choice);
    const bool number = asksNumber(m_op->chosen());
    m_number->setVisible(number);
    m_choice->setVisible(!number);
    m_choice->clear();
    const Question* asked = question();
    if (!asked)
        for (const auto& [channel, id] : kChannels)
            m_choice->addChoice(QLatin1StringView(id), name(channel, language()));
    else if (asked->type == AnswerType::yesNo)
        for (const auto& [id, words] : {std::pair(kNo, tr("no")), std::pair(kYes, tr("yes"))})
            m_choice->addChoice(id, words);
    else
        for (const QString& choice : asked->choices)
            m_choice->addChoice(choice.section(u'=', 0, 0), choice.section(u'=', 1));
    m_choice->setCurrentIndex(0);
    word();
}

QJsonObject ListingCondition::rule() const
{
    QJsonObject rule;
    const QString op = m_op->chosen();
    if (question())
        rule[u"question"_s] = m_question->chosen();
    rule[u"op"_s] = op == kAtMostAll ? u"atMost"_s : op;
    if (op == kAtMostAll)
        rule[u"over"_s] = u"request"_s;
    if (const auto number = m_number->value(); asksNumber(op) && number)
        rule[u"value"_s] = *number;
    else if (asksNumber(op))
        rule.remove(u"value"_s); // the reader says so at the field
    else if (question() && question()->type == AnswerType::yesNo)
        rule[u"value"_s] = m_choice->chosen() == kYes;
    else
        rule[u"value"_s] = m_choice->chosen();
    return rule;
}

/// In Vietnamese, whatever the window speaks: it is posted.
void ListingCondition::word()
{
    if (m_kept)
        return;
    Faults passedOver;
    const Condition condition = readCondition({rule(), {}, passedOver});
    const QString words = asksNumber(m_op->chosen()) && !m_number->value()
        ? QString()
        : conditionText(condition, m_questions, Language::vietnamese);
    m_text->setText(words);
    m_text->setCursorPosition(0);
}

QJsonValue ListingCondition::value() const
{
    QJsonObject condition = m_kept ? m_condition : rule();
    for (const QString& key : {u"source"_s, u"note"_s})
        if (m_condition.contains(key))
            condition[key] = m_condition[key];
    condition[u"text"_s] = m_text->text();
    return condition;
}

} // namespace motcua
