#pragma once
#include "core/office/account.h"

#include <QAbstractButton>

namespace motcua {

/// Who is at the desk, at the foot of the rail; pressing it (F12) changes the person.
class PersonTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PersonTile(QWidget* parent = nullptr);

    void showPerson(const Account& person);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_post;
};

} // namespace motcua
