#pragma once
#include <QWidget>

class QGridLayout;

namespace motcua {

/// Facts under each other: what on the left, its value and a quiet explanation on the right.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    struct Fact
    {
        QString what;
        QString value;
        QString explanation = {};
    };
    void setFacts(const std::vector<Fact>& facts);

private:
    void addFact(const Fact& fact, int row);

    QGridLayout* m_grid;
};

} // namespace motcua
