#pragma once
#include <QDialog>
#include <QPointer>

#include <functional>

namespace motcua {

/// How large a dialog is in a window; none: as it is.
using DialogSize = std::function<QSize(QSize window)>;

/// A question is a card in the middle of its parent's window, which is dimmed and cannot be used
/// meanwhile. Without a parent it is a card alone.
class CardDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CardDialog(QWidget* parent = nullptr, const DialogSize& size = {});

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Dims a window while a dialog stands over it, and keeps the dialog in its middle.
class Shade : public QWidget
{
    Q_OBJECT
public:
    Shade(QWidget* window, QDialog* dialog, DialogSize size);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();

    QPointer<QWidget> m_window;
    QPointer<QWidget> m_dialog; ///< it hides when it is a QDialog no more
    DialogSize m_size;
};

} // namespace motcua
