#pragma once
#include <QLineEdit>

#include <optional>

namespace motcua {

/// A whole number in large digits. Digits are typed straight away (the old number is selected when
/// the field is entered); arrow keys count up and down. Empty is no number, never 0.
class NumberField : public QLineEdit
{
    Q_OBJECT
public:
    NumberField(int least, int most, QWidget* parent = nullptr);

    std::optional<int> value() const;
    void setValue(std::optional<int> value);
    /// Thousands are told apart ("200.000") while nobody types in it.
    void setGrouped(bool grouped);

Q_SIGNALS:
    /// Whenever value() may have become another, by typing or by setValue().
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void step(int by);
    QString digits() const;
    void showDigits(const QString& digits);

    int m_least;
    int m_most;
    bool m_grouped = false;
};

} // namespace motcua
