#pragma once
#include "core/identity/person.h"

#include <QWidget>

class QGridLayout;

namespace motcua {

/// Two people side by side.
struct ComparedPeople
{
    Person left;
    Person right;
    QString leftTitle;
    QString rightTitle;
    QString latest; ///< the right one's newest dossier, in words
    bool whole = true; ///< else the last four digits of numbers, no address and no phone
};

/// A row a fact, what differs marked with a sign and in bold.
class PeopleComparison : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleComparison(QWidget* parent = nullptr);

    void show(const ComparedPeople& people);

private:
    void addTitles(const ComparedPeople& people);
    void addRow(const QString& label, const QString& left, const QString& right, bool differs);

    QGridLayout* m_grid;
};

} // namespace motcua
