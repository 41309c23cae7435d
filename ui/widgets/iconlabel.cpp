#include "ui/widgets/iconlabel.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace motcua {

IconLabel::IconLabel(const QString& name, int size, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, m_tone == Tone::neutral ? t.secondText : t.of(m_tone).text,
        m_size);
}

} // namespace motcua
