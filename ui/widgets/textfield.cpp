#include "ui/widgets/textfield.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>

namespace motcua {

namespace {
/// Border, padding and the document's margin, above and below.
constexpr int kAround = 2 * (1 + 4 + 4);
} // namespace

TextField::TextField(int maxLength, QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(maxLength);
}

NoteField::NoteField(int lines, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    if (lines == 1)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(lines * QFontMetrics(uiFont(Points::kBody)).lineSpacing() + kAround);
}

} // namespace motcua
