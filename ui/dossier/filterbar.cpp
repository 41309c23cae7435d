#include "ui/dossier/filterbar.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kPadding = 12;

QFont fontOf(bool chosen)
{
    return uiFont(Points::kBody, chosen ? QFont::Bold : QFont::Normal);
}
} // namespace

FilterButton::FilterButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterButton::sizeHint() const
{
    return {QFontMetrics(fontOf(true)).horizontalAdvance(text()) + 2 * kPadding, Size::kCompact};
}

void FilterButton::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? t.info.ground : underMouse() ? t.tint : t.card);
    painter.drawRoundedRect(box, Size::kFieldRadius, Size::kFieldRadius);
    painter.setFont(fontOf(isChecked()));
    painter.setPen(isChecked() ? t.info.text : t.secondText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    addButtons();
    addKey(Qt::CTRL | Qt::Key_PageDown, +1);
    addKey(Qt::CTRL | Qt::Key_PageUp, -1);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT chosenChanged();
    });
}

void FilterBar::addButtons()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(4);
    for (int at = 0; const ListFilter& filter : listFilters()) {
        auto* button = new FilterButton(filter.words());
        button->setObjectName(u"filter."_s + workName(filter.work));
        m_buttons->addButton(button, at++);
        line->addWidget(button);
    }
    line->addStretch();
    m_buttons->button(0)->setChecked(true);
}

void FilterBar::addKey(const QKeySequence& key, int by)
{
    auto* shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
}

void FilterBar::step(int by)
{
    const int count = int(listFilters().size());
    m_buttons->button((m_buttons->checkedId() + by + count) % count)->setChecked(true);
}

const ListFilter& FilterBar::chosen() const
{
    return listFilters()[std::size_t(m_buttons->checkedId())];
}

void FilterBar::choose(Work work)
{
    for (int at = 0; const ListFilter& filter : listFilters()) {
        if (filter.work == work)
            m_buttons->button(at)->setChecked(true);
        ++at;
    }
}

} // namespace motcua
