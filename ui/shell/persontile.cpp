#include "ui/shell/persontile.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/nameroom.h"

#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTileInset = 18;
constexpr int kTileHeight = 92;
constexpr int kLine = 20;

void paintWords(QPainter& painter, const QRect& place, const QString& text)
{
    const QString shown = inRoom(text, painter.fontMetrics(), place.width());
    painter.drawText(place, Qt::AlignVCenter, shown);
}
} // namespace

PersonTile::PersonTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"changePerson"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonTile::showPerson(const Account& person)
{
    m_name = person.name;
    m_post = person.post;
    setAccessibleName(tr("At the desk: %1. Press to change the person").arg(m_name));
    setToolTip(m_name + u'\n' + m_post);
    update();
}

QSize PersonTile::sizeHint() const
{
    return {Size::kRail, kTileHeight};
}

void PersonTile::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), underMouse() || hasFocus() ? t.railHover : t.rail);
    painter.fillRect(0, 0, width(), 1, t.railLine);
    QRect line(kTileInset, 12, width() - 2 * kTileInset, kLine);
    painter.setPen(t.onAccent);
    painter.setFont(uiFont(Points::kAction, QFont::Bold));
    paintWords(painter, line, m_name);
    painter.setPen(t.railSecondText);
    painter.setFont(uiFont(Points::kLabel));
    line.translate(0, kLine);
    paintWords(painter, line, m_post);
    line.translate(0, kLine + 5);
    const QString key = keyText(QKeySequence(Qt::Key_F12));
    const QSize cap = keyCapSize(key);
    paintKeyCap(painter, QRect(line.topLeft(), QSize(cap.width(), line.height())), key);
    painter.setPen(t.railSecondText);
    painter.setFont(uiFont(Points::kLabel));
    paintWords(painter, line.adjusted(cap.width() + 8, 0, 0, 0), tr("change person"));
}

} // namespace motcua
