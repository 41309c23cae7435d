#include "ui/widgets/emptystate.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace motcua {

namespace {
constexpr int kEmptyIcon = 48;

Label* centred(const QString& text, Look look)
{
    Label* label = Label::wrapping(text, look);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}
} // namespace

EmptyState::EmptyState(
    const QString& iconName, const QString& sentence, const QString& next, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    column->addStretch();
    column->addWidget(new IconLabel(iconName, kEmptyIcon), 0, Qt::AlignHCenter);
    column->addSpacing(Size::kHalfGap);
    column->addWidget(centred(sentence, Look::strong));
    column->addWidget(centred(next, Look::second));
    column->addStretch();
}

void EmptyState::setAction(ActionButton* button)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertSpacing(column->count() - 1, Size::kHalfGap);
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace motcua
