#include "ui/widgets/noticebar.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString iconOf(Tone tone)
{
    const QString icon = toneName(tone) == u"dueSoon" ? u"warning"_s : u"info"_s;
    return tone == Tone::overdue ? u"refuse"_s : tone == Tone::done ? u"check"_s : icon;
}
} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"info"_s))
    , m_text(Label::wrapping({}))
    , m_action(new ActionButton({}))
    , m_close(new ActionButton({}, ActionKind::quiet))
{
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setCompact(true);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIconName(u"close"_s);
    m_close->setCompact(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    buildLayout();
    connect(m_action, &QAbstractButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 6, 6);
    line->setSpacing(12);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
}

void NoticeBar::say(const Notice& notice)
{
    m_tone = notice.tone;
    restyle(this, "tone", toneName(notice.tone));
    m_icon->setIcon(iconOf(notice.tone), notice.tone);
    m_text->setText(notice.text);
    m_text->setTone(notice.tone);
    m_action->setText(notice.action);
    m_action->setKey(notice.key);
    m_action->setVisible(!notice.action.isEmpty());
    setAccessibleName(notice.text);
    show();
}

void NoticeBar::hideDone()
{
    if (m_tone == Tone::done)
        hide();
}

void NoticeBar::dismiss()
{
    hide();
    Q_EMIT closed();
}

} // namespace motcua
