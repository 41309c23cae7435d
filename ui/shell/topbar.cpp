#include "ui/shell/topbar.h"

#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchbox.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kBarHeight = 60;
constexpr int kSearchWidth = 440;
constexpr int kSmallIcon = 16;
} // namespace

QString dayWords(QDate day)
{
    const auto spoken = language() == Language::vietnamese ? QLocale::Vietnamese : QLocale::English;
    return QLocale(spoken).dayName(day.dayOfWeek()) + day.toString(u", dd/MM/yyyy"_s);
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchBox)
    , m_savedIcon(new IconLabel(u"check"_s, kSmallIcon, Tone::done))
    , m_saved(new Label({}, Look::small))
    , m_day(new Label({}, Look::second))
    , m_time(new Label({}, Look::bold))
    , m_looks(new ActionButton({}, ActionKind::quiet))
{
    setFixedHeight(kBarHeight);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setProperty("look", u"figure"_s);
    m_saved->setTone(Tone::done);
    m_saved->setToolTip(tr("In the ward's file on this computer. Backups are made beside it: "
                           "Administration, Backups."));
    m_saved->hide();
    m_savedIcon->hide();
    m_day->setObjectName(u"day"_s);
    m_time->setObjectName(u"time"_s);
    m_looks->setObjectName(u"looks"_s);
    m_looks->setIconName(u"more"_s);
    m_looks->setCompact(true);
    m_looks->setAccessibleName(tr("How the program looks"));
    m_looks->setToolTip(m_looks->accessibleName());
    buildLayout();
    connect(m_looks, &QAbstractButton::clicked, this,
        [this] { Q_EMIT looksRequested(m_looks->mapToGlobal(m_looks->rect().bottomLeft())); });
}

void TopBar::buildLayout()
{
    m_search->setFixedWidth(kSearchWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 12, 1);
    row->setSpacing(0);
    row->addWidget(m_search);
    row->addStretch();
    row->addWidget(m_savedIcon);
    row->addSpacing(4);
    row->addWidget(m_saved);
    row->addSpacing(Size::kGap);
    row->addWidget(m_day);
    row->addSpacing(Size::kHalfGap);
    row->addWidget(m_time);
    row->addSpacing(Size::kHalfGap);
    row->addWidget(m_looks);
}

void TopBar::showNow(Instant now)
{
    m_day->setText(dayWords(now.localDate()));
    m_time->setText(now.localTime().toString(u"HH:mm"_s));
}

void TopBar::showSaved(Instant at)
{
    m_saved->setText(tr("Written to the file %1").arg(at.localTime().toString(u"HH:mm"_s)));
    m_saved->show();
    m_savedIcon->show();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().bar);
    painter.fillRect(0, height() - 1, width(), 1, theme().cardBorder);
}

} // namespace motcua
