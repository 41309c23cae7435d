#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString nameOf(CardLook look)
{
    switch (look) {
    case CardLook::tinted:
        return u"tinted"_s;
    case CardLook::flat:
        return u"flat"_s;
    case CardLook::info:
        return u"info"_s;
    case CardLook::done:
        return u"done"_s;
    case CardLook::dueSoon:
        return u"dueSoon"_s;
    case CardLook::overdue:
        return u"overdue"_s;
    case CardLook::plain:
        break;
    }
    return u"plain"_s;
}
} // namespace

Card::Card(CardLook look, QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    const int padding = Size::kPadding;
    m_body->setContentsMargins(padding, padding, padding, padding);
    m_body->setSpacing(Size::kHalfGap);
    setLook(look);
}

void Card::setLook(CardLook look)
{
    restyle(this, "look", nameOf(look));
}

} // namespace motcua
