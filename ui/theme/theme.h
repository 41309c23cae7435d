#pragma once
#include "ui/theme/tokens.h"

#include <QFont>
#include <QVariant>

class QApplication;
class QPalette;
class QWidget;

namespace motcua {

enum class ThemeKind
{
    light,
    dark
};

/// Puts palette, fonts and style sheet on the whole program; may be called again at any time.
/// Widgets that paint themselves read theme() anew at their next paint.
void applyTheme(QApplication& app, ThemeKind kind);

/// The colours now in force.
const Theme& theme();

/// The colours of a kind, whichever is in force.
const Theme& themeOf(ThemeKind kind);

/// What to start with where nobody has chosen yet: dark on a dark desktop.
ThemeKind themeKindFor(const QPalette& palette);

/// The program's typeface in this size (Points::…).
QFont uiFont(qreal points, QFont::Weight weight = QFont::Normal);

/// The colour of a thing that cannot be used now: 40 % of it on its ground.
QColor disabled(const QColor& colour, const QColor& on);

/// The tone's name as the style sheet knows it: "done", "dueSoon", …
QString toneName(Tone tone);

/// Sets a property that the style sheet selects by, and has the widget drawn by it.
void restyle(QWidget* widget, const char* property, const QVariant& value);

} // namespace motcua
