#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
ThemeKind g_kind = ThemeKind::light;

QFont baseFont()
{
#ifdef Q_OS_WIN
    QFont font(u"Segoe UI"_s);
#else
    QFont font(u"Noto Sans"_s);
#endif
    font.setPointSizeF(Points::kBody);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

void setTexts(QPalette& palette, const Theme& colours)
{
    const QPalette::ColorRole texts[] = {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
        QPalette::ToolTipText, QPalette::BrightText};
    for (const QPalette::ColorRole role : texts) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, disabled(colours.text, colours.card));
    }
    palette.setColor(QPalette::PlaceholderText, colours.placeholder);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
}

void setGrounds(QPalette& palette, const Theme& colours)
{
    palette.setColor(QPalette::Window, colours.ground);
    palette.setColor(QPalette::Base, colours.field);
    palette.setColor(QPalette::AlternateBase, colours.tint);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.buttonBorder);
    palette.setColor(QPalette::Dark, colours.fieldBorder);
}

QPalette paletteOf(const Theme& colours)
{
    QPalette palette;
    setTexts(palette, colours);
    setGrounds(palette, colours);
    return palette;
}
} // namespace

const Theme& themeOf(ThemeKind kind)
{
    return kind == ThemeKind::dark ? kDark : kLight;
}

const Theme& theme()
{
    return themeOf(g_kind);
}

void applyTheme(QApplication& app, ThemeKind kind)
{
    g_kind = kind;
    app.setStyle(QStyleFactory::create(u"Fusion"_s));
    app.setPalette(paletteOf(theme()));
    app.setFont(baseFont());
    app.setStyleSheet(styleSheet(theme()));
}

ThemeKind themeKindFor(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? ThemeKind::dark : ThemeKind::light;
}

QFont uiFont(qreal points, QFont::Weight weight)
{
    QFont font = baseFont();
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

QColor disabled(const QColor& colour, const QColor& on)
{
    const auto mix = [](int a, int b) { return (a * 40 + b * 60) / 100; };
    return {mix(colour.red(), on.red()), mix(colour.green(), on.green()),
        mix(colour.blue(), on.blue())};
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::info:
        return u"info"_s;
    case Tone::done:
        return u"done"_s;
    case Tone::dueSoon:
        return u"dueSoon"_s;
    case Tone::overdue:
        return u"overdue"_s;
    case Tone::neutral:
        break;
    }
    return u"neutral"_s;
}

void restyle(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace motcua
