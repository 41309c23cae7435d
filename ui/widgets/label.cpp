#include "ui/widgets/label.h"

#include <QStyle>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString nameOf(Look look)
{
    switch (look) {
    case Look::bold:
        return u"bold"_s;
    case Look::strong:
        return u"strong"_s;
    case Look::second:
        return u"second"_s;
    case Look::small:
        return u"small"_s;
    case Look::fieldLabel:
        return u"fieldLabel"_s;
    case Look::section:
        return u"section"_s;
    case Look::cardTitle:
        return u"cardTitle"_s;
    case Look::title:
        return u"title"_s;
    case Look::number:
        return u"number"_s;
    case Look::bigNumber:
        return u"bigNumber"_s;
    case Look::body:
        break;
    }
    return u"body"_s;
}
} // namespace

Label::Label(const QString& text, Look look, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("look", nameOf(look));
}

QSize Label::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(least.width(), fontMetrics().lineSpacing()) : least;
}

void Label::setTone(Tone tone)
{
    restyle(this, "tone", toneName(tone));
}

Label* Label::wrapping(const QString& text, Look look, QWidget* parent)
{
    auto* label = new Label(text, look, parent);
    label->setWordWrap(true);
    return label;
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent)
    : Label(text, Look::section, parent)
{
}

TitleLabel::TitleLabel(const QString& text, QWidget* parent)
    : Label(text, Look::title, parent)
{
}

} // namespace motcua
