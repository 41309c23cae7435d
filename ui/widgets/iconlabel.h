#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

namespace motcua {

/// An icon that is not pressed: it goes with the words beside it and is silent to a screen reader.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString& name, int size = Size::kIcon, Tone tone = Tone::neutral,
        QWidget* parent = nullptr);

    void setIcon(const QString& name, Tone tone);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    Tone m_tone;
};

} // namespace motcua
