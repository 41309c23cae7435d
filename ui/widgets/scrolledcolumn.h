#pragma once

#include <QScrollArea>

namespace motcua {

/// Scrolls up and down. What is in it is as wide with the bar as without: nothing is wrapped anew
/// when the bar comes or goes.
class SteadyScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit SteadyScroll(QWidget* parent = nullptr);

private:
    void keepRoom();
};

/// What may be taller than its place: it scrolls up and down only, has no frame, and leaves the
/// keys to what stands in it. Owns `inside`.
QScrollArea* scrolledColumn(QWidget* inside);

} // namespace motcua
