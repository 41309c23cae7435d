#pragma once
#include "ui/widgets/fieldrow.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace motcua {

/// What a list is called and what its rows hold.
struct RowList
{
    QString name; ///< for the program: "documents"
    QString title;
    QString addWords; ///< on the button that adds a row
    RowColumns columns;
};

/// A list that is edited row by row under one heading: rows are added, removed (Ctrl Del) and moved
/// (Alt ↑, Alt ↓).
class FieldRows : public QWidget
{
    Q_OBJECT
public:
    /// Makes a row for a value; for null an empty one.
    using Maker = std::function<FieldRow*(const QJsonValue& value)>;

    FieldRows(const RowList& list, Maker maker, QWidget* parent = nullptr);

    void setValues(const QJsonArray& values);
    QJsonArray values() const;
    /// One more row; its first field has the focus.
    void addRow();
    const std::vector<FieldRow*>& rows() const { return m_rows; }

    /// The heading of a column whose unit is another one now.
    void setHeading(const QString& key, const QString& heading);

    /// What is wrong: `place` inside the list, "2/name"; "" for the list itself.
    void showError(const QString& place, const QString& text);
    void clearErrors();
    /// The field at a place inside the list; the nearest one where there is none.
    QWidget* inputAt(const QString& place) const;

Q_SIGNALS:
    void changed();

private:
    void buildLayout(const QString& title);
    QLayout* headings();
    void addKeys();
    FieldRow* append(const QJsonValue& value);
    void settle();
    void remove(std::size_t at);
    void move(int by);
    std::optional<std::size_t> current() const;
    std::size_t placeOf(const FieldRow* row) const;

    QString m_name;
    RowColumns m_columns;
    Maker m_maker;
    std::vector<FieldRow*> m_rows;
    QVBoxLayout* m_column;
    QWidget* m_headings;
    std::vector<Label*> m_headingLabels; ///< one a column
    Label* m_wrong;
    ActionButton* m_add;
};

} // namespace motcua
