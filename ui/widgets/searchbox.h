#pragma once
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace motcua {

/// The one door. Ctrl K enters it from anywhere in the window, Esc goes back to where one was and
/// keeps what is typed. A query is told only when typing rests, so a scan passing through is not.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Typing rests (150 ms); trimmed.
    void queryChanged(const QString& query);
    /// Enter; trimmed, never empty.
    void submitted(const QString& query);
    /// Ctrl Enter.
    void pageRequested();
    /// An arrow key: one down (+1) or up (−1) in the results.
    void moveRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void enter();
    void leave();
    void tell();
    void submit();

    QTimer m_rest;
    QString m_told;
    QPointer<QWidget> m_former;
};

} // namespace motcua
