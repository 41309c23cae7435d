#pragma once
#include <QDate>
#include <QLineEdit>

#include <optional>

namespace motcua {

/// A day as clerks type it: "5/8/1987", "05081987" and "05/08/1987" are one; nothing else is.
std::optional<QDate> parseDay(const QString& typed);

/// A day, typed as dd/MM/yyyy. Leaving the field writes it in full, or marks it where it is no day.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    /// None where the field is empty or holds no day.
    std::optional<QDate> date() const { return parseDay(text()); }
    void setDate(const QDate& date);
    /// ISO where it is a day; else what is typed, so that a verb says what is wrong with it.
    QString isoText() const;

    /// Something is typed that is no day.
    bool isWrong() const { return !text().isEmpty() && !date(); }

Q_SIGNALS:
    /// Whenever date() may have become another.
    void dateChanged();

private:
    void settle();
};

} // namespace motcua
