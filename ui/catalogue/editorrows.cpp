#include "ui/catalogue/editorrows.h"

#include "core/catalogue/names.h"
#include "core/wording/names.h"
#include "ui/theme/language.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/textfield.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kRowText = 500;
constexpr int kMostCopies = 100;
constexpr int kMostLength = 20'000;
constexpr int kKindWidth = 128;
constexpr int kCopiesWidth = 58;
constexpr int kTickBox = 116;
constexpr int kTimeWidth = 76;

/// What looks a paper up today; anything else may be written.
const QStringList& databases()
{
    static const QStringList names{u"CSDL quốc gia về dân cư"_s, u"CSDL hộ tịch"_s, u"VNeID"_s,
        u"CSDL bảo hiểm xã hội"_s, u"CSDL đất đai"_s, u"CSDL giấy phép lái xe"_s};
    return names;
}

/// What is usual need not be said, unless it was.
void setUnlessUsual(
    QJsonObject& object, const QString& key, const QJsonValue& value, const QJsonValue& usual)
{
    if (value != usual || object.contains(key))
        object[key] = value;
}
} // namespace

DocumentRow::DocumentRow(const QJsonValue& document, QWidget* parent)
    : FieldRow(parent)
    , m_document(document.toObject())
    , m_name(new TextField(kRowText))
    , m_kind(new ChoiceField)
    , m_count(new NumberField(1, kMostCopies))
    , m_required(new CheckRow(tr("Required")))
    , m_replaceable(new TextField(kRowText))
{
    for (const auto& [kind, id] : kDocumentKinds)
        m_kind->addChoice(QLatin1StringView(id), name(kind, language()));
    m_name->setText(document[u"name"_s].toString());
    m_name->setCursorPosition(0);
    m_kind->choose(document[u"kind"_s].toString(u"original"_s));
    m_count->setValue(document[u"count"_s].toInt(1));
    m_required->setChecked(document[u"required"_s].toBool(true));
    m_replaceable->setText(document[u"replaceableBy"_s].toString());
    m_replaceable->setCursorPosition(0);
    suggest(*m_replaceable, databases());
    const RowColumns places = columns();
    const std::array<QWidget*, 5> fields{m_name, m_kind, m_count, m_required, m_replaceable};
    for (std::size_t at = 0; at < fields.size(); ++at)
        addField(places[at], fields[at]);
    finish();
}

RowColumns DocumentRow::columns()
{
    return {{u"name"_s, tr("Paper"), 5}, {u"kind"_s, tr("As"), 0, kKindWidth},
        {u"count"_s, tr("Copies"), 0, kCopiesWidth}, {u"required"_s, {}, 0, kTickBox},
        {u"replaceableBy"_s, tr("Not needed where found in"), 3}};
}

QJsonValue DocumentRow::value() const
{
    QJsonObject document = m_document;
    document[u"name"_s] = m_name->text();
    setUnlessUsual(document, u"kind"_s, m_kind->chosen(), u"original"_s);
    setUnlessUsual(document, u"required"_s, m_required->isChecked(), true);
    setUnlessUsual(document, u"count"_s, m_count->value().value_or(0), 1);
    setUnlessUsual(document, u"replaceableBy"_s, m_replaceable->text(), QString());
    return document;
}

StepRow::StepRow(const QJsonValue& step, QWidget* parent)
    : FieldRow(parent)
    , m_step(step.toObject())
    , m_name(new TextField(kRowText))
    , m_who(new TextField(kRowText))
    , m_length(new NumberField(1, kMostLength))
    , m_decides(new CheckRow(tr("Decides")))
{
    m_name->setText(step[u"name"_s].toString());
    m_who->setText(step[u"who"_s].toString());
    for (TextField* field : {m_name, m_who})
        field->setCursorPosition(0);
    const int length = step[u"hours"_s].toInt(step[u"days"_s].toInt());
    m_length->setValue(length > 0 ? std::optional(length) : std::nullopt);
    m_decides->setChecked(step[u"decides"_s].toBool());
    const RowColumns places = columns();
    const std::array<QWidget*, 4> fields{m_name, m_who, m_length, m_decides};
    for (std::size_t at = 0; at < fields.size(); ++at)
        addField(places[at], fields[at]);
    finish();
}

RowColumns StepRow::columns()
{
    return {{u"name"_s, tr("What is done"), 4}, {u"who"_s, tr("By whom"), 4},
        {u"length"_s, tr("Time"), 0, kTimeWidth}, {u"decides"_s, {}, 0, kTickBox}};
}

QJsonValue StepRow::value() const
{
    QJsonObject step = m_step;
    step.remove(u"hours"_s);
    step.remove(u"days"_s);
    step[u"name"_s] = m_name->text();
    step[u"who"_s] = m_who->text();
    if (const auto length = m_length->value())
        step[u"length"_s] = *length;
    if (m_decides->isChecked())
        step[u"decides"_s] = true;
    else
        step.remove(u"decides"_s);
    return step;
}

BasisRow::BasisRow(const QJsonValue& law, QWidget* parent)
    : FieldRow(parent)
    , m_law(new TextField(kRowText))
{
    m_law->setText(law.toString());
    m_law->setCursorPosition(0);
    addField(columns().front(), m_law);
    finish();
}

RowColumns BasisRow::columns()
{
    return {{u"law"_s, tr("Law"), 1}};
}

QJsonValue BasisRow::value() const
{
    return m_law->text();
}

} // namespace motcua
