#pragma once
#include "ui/theme/tokens.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace motcua {

/// One thing that happened: when ("18/11 08:15"), what, and the detail below it.
struct TimelineEntry
{
    QString time;
    QString title;
    QString detail;
    Tone tone = Tone::info;
};

/// What happened to a dossier, in the order given, along a line with a dot for each.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void setEntries(const std::vector<TimelineEntry>& entries);

private:
    void clear();

    QVBoxLayout* m_rows;
};

} // namespace motcua
