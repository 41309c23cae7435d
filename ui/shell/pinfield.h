#pragma once
#include <QLineEdit>

namespace motcua {

/// A PIN as dots. Told as soon as its last digit is typed, without Enter; letters are told instead
/// of typed, so that a list beside it can be searched.
class PinField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PinField(int digits, QWidget* parent = nullptr);

Q_SIGNALS:
    void entered(const QString& pin);
    void letterTyped(const QString& letter);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void onEdited(const QString& text);

    int m_digits;
};

} // namespace motcua
