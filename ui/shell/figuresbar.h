#pragma once
#include "core/calendar/calendar.h"
#include "core/store/worklists.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace motcua {

class Label;

/// The line of the day's figures under every page.
class FiguresBar : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresBar(QWidget* parent = nullptr);

    void showFigures(const DayFigures& figures);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A word and its number; the tone holds while the number is not 0.
    struct Figure
    {
        Label* word;
        Label* number;
    };
    Figure addFigure(const QString& name, const QString& word);
    static void set(const Figure& figure, qint64 value, Tone tone);

    Figure m_served;
    Figure m_median;
    Figure m_forApproval;
    Figure m_dueSoon;
    Figure m_overdue;
};

} // namespace motcua
