#include "ui/widgets/scrolledcolumn.h"

#include <QScrollBar>

namespace motcua {

SteadyScroll::SteadyScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &SteadyScroll::keepRoom);
    keepRoom();
}

/// Where no bar is needed its place stays empty.
void SteadyScroll::keepRoom()
{
    const QScrollBar* bar = verticalScrollBar();
    setViewportMargins(0, 0, bar->maximum() > 0 ? 0 : bar->sizeHint().width(), 0);
}

QScrollArea* scrolledColumn(QWidget* inside)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace motcua
