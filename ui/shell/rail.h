#pragma once
#include "core/office/account.h"

#include <QWidget>

class QVBoxLayout;

namespace motcua {

class Label;
class PersonTile;
class RailButton;

/// The dark column at the left: the ward, its places, and who is at the desk.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// "Phường Cửa Nam", and the desk on a line of its own where there are several.
    void setWard(const QString& name);
    /// A line for a place; in the order of the calls.
    void addPlace(const QString& name, const QString& iconName, const QString& title);
    void setShown(const QString& place, bool shown);
    void setBadge(const QString& place, int count);
    void choose(const QString& place);
    void showPerson(const Account& person);
    /// The places shown, from top to bottom.
    QStringList shownPlaces() const;

Q_SIGNALS:
    void chosen(const QString& place);
    void personPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        QString place;
        RailButton* button;
    };
    RailButton* buttonOf(const QString& place) const;

    QVBoxLayout* m_places;
    Label* m_ward;
    PersonTile* m_person;
    std::vector<Line> m_lines;
};

} // namespace motcua
