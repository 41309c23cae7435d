#pragma once
#include <QWidget>

class QGridLayout;

namespace motcua {

/// Facts under each other: what on the left, its value and a quiet explanation on the right.
class FactList : public QWidget
{
    Q_OBJECT
public:
    enum class Values
    {
        words,
        sums ///< aligned to the right, as in a column of figures
    };

    explicit FactList(Values values = Values::words, QWidget* parent = nullptr);

    struct Fact
    {
        QString what;
        QString value;
        QString explanation = {};
    };
    void setFacts(const std::vector<Fact>& facts);

private:
    void addFact(const Fact& fact, int row);

    Values m_values;
    QGridLayout* m_grid;
};

} // namespace motcua
