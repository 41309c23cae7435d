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

Q_SIGNALS:
    /// Whenever value() may have become another, by typing or by setValue().
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void step(int by);

    int m_least;
    int m_most;
};

} // namespace motcua
