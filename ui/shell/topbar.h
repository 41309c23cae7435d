#pragma once
#include "core/base/instant.h"

#include <QWidget>

namespace motcua {

class ActionButton;
class IconLabel;
class Label;
class SearchBox;

/// Above every page: the search box, what is saved, the day and the time.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    SearchBox* searchBox() const { return m_search; }
    void showNow(Instant now);
    /// The last verb is on the disk.
    void showSaved(Instant at);

Q_SIGNALS:
    /// The button for how the program looks; `below` is its lower edge on the screen.
    void looksRequested(const QPoint& below);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();

    SearchBox* m_search;
    IconLabel* m_savedIcon;
    Label* m_saved;
    Label* m_day;
    Label* m_time;
    ActionButton* m_looks;
};

/// "Thứ Hai, 23/11/2026"
QString dayWords(QDate day);

} // namespace motcua
