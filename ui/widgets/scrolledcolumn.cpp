#include "ui/widgets/scrolledcolumn.h"

#include <QScrollBar>

namespace motcua {

namespace {
void setUpOrDown(QScrollArea& scroll)
{
    scroll.setWidgetResizable(true);
    scroll.setFrameShape(QFrame::NoFrame);
    scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}
} // namespace

SteadyScroll::SteadyScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setUpOrDown(*this);
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
    setUpOrDown(*scroll);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace motcua
