#include "ui/widgets/labelledfield.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLabelSpacing = 4;
constexpr int kIcon = 16;

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}
} // namespace

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new Label({}, Look::fieldLabel))
    , m_icon(new IconLabel(u"warning"_s, kIcon, Tone::dueSoon))
    , m_line(Label::wrapping({}, Look::small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kLabelSpacing);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addLayout(buildLine());
    m_label->setBuddy(field);
    setFocusProxy(field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLabel(label);
    showLine();
}

QHBoxLayout* LabelledField::buildLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kLabelSpacing);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);
    return line;
}

void LabelledField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_field->setAccessibleName(withoutMnemonic(label));
}

void LabelledField::setHint(const QString& hint)
{
    m_hint = hint;
    showLine();
}

void LabelledField::setError(const QString& error)
{
    m_error = error;
    showLine();
}

void LabelledField::showLine()
{
    const QString& text = m_error.isEmpty() ? m_hint : m_error;
    m_line->setText(text);
    m_line->setTone(hasError() ? Tone::dueSoon : Tone::neutral);
    m_line->setVisible(!text.isEmpty());
    m_icon->setVisible(hasError());
    m_field->setAccessibleDescription(text);
    restyle(m_field, "invalid", hasError());
}

} // namespace motcua
