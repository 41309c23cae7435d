#include "ui/widgets/choicefield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kArrow = 16;
} // namespace

ChoiceField::ChoiceField(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceField::chosenChanged);
}

void ChoiceField::addChoice(const QString& id, const QString& words)
{
    addItem(words, id);
}

void ChoiceField::choose(const QString& id)
{
    setCurrentIndex(findData(id));
}

void ChoiceField::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    const QColor colour = isEnabled() ? theme().secondText : disabled(theme().text, theme().card);
    QPainter painter(this);
    const QRect place(width() - kArrow - 10, 0, kArrow, height());
    paintIcon(painter, place, u"arrow-down"_s, colour, kArrow);
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace motcua
