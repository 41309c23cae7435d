#pragma once
#include <QJsonValue>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace motcua {

class ActionButton;
class IconLabel;
class Label;

/// A column of a list of rows: its heading, and how much of the width it takes (`share` of what is
/// left, or `width` px).
struct RowColumn
{
    QString key; ///< the name of its value, "name"
    QString heading;
    int share = 0;
    int width = 0;
};
using RowColumns = std::vector<RowColumn>;

/// One row of FieldRows: a field for each column, what is wrong under them. Concrete rows make the
/// fields and say what value they hold.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// The buttons at its end, and the width of each.
    static constexpr int kButtons = 3;
    static constexpr int kButtonWidth = 32;

    explicit FieldRow(QWidget* parent = nullptr);

    virtual QJsonValue value() const = 0;

    /// Names the fields for the program and for a screen reader: "documents-name-2", "Name 2".
    void setPlace(const QString& list, const RowColumns& columns, int number);
    void setMovable(bool up, bool down);
    /// At the field of this key; at the row where it has none.
    void showError(const QString& key, const QString& text);
    void clearError();
    /// The field of this key; the first one where none has it.
    QWidget* inputOf(const QString& key) const;
    /// What Tab enters, in its order.
    const std::vector<QWidget*>& inputs() const { return m_inputs; }

Q_SIGNALS:
    void changed();
    /// By so many places, up where it is negative.
    void moveAsked(int by);
    void removeAsked();

protected:
    /// The field of a column, in the order of the columns.
    void addField(const RowColumn& column, QWidget* field);
    /// A field in a further line, with its words before it ("": it says them itself).
    void addBelow(const QString& key, const QString& words, QWidget* field, int width);
    /// Quiet words in a further line.
    void addWords(const QString& words);
    void finish();

private:
    struct Cell
    {
        QString key;
        QWidget* field = nullptr;
    };
    QHBoxLayout* below();
    void watch(QWidget* field);
    ActionButton* iconButton(const QString& icon, const QString& words);

    std::vector<Cell> m_cells;
    std::vector<QWidget*> m_inputs;
    QVBoxLayout* m_column;
    QHBoxLayout* m_line;
    QHBoxLayout* m_below = nullptr;
    ActionButton* m_up = nullptr;
    ActionButton* m_down = nullptr;
    ActionButton* m_remove = nullptr;
    Label* m_wrong;
};

} // namespace motcua
