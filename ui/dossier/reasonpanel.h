#pragma once
#include "ui/widgets/card.h"

namespace motcua {

class ActionButton;
class TextField;

/// What a reason is asked for.
struct ReasonQuestion
{
    QString title; ///< "Trả lại hồ sơ cho công chức tiếp nhận"
    QString verb; ///< on the button: "Trả lại"
    QStringList usual; ///< reasons to take with one press
};

/// Asks for a reason in a line of the page: Enter sends, Esc goes back and what is typed stays.
class ReasonPanel : public Card
{
    Q_OBJECT
public:
    explicit ReasonPanel(const ReasonQuestion& question, QWidget* parent = nullptr);

    QString reason() const;
    void setReason(const QString& reason);
    /// Shows itself with the cursor in the line.
    void open();

Q_SIGNALS:
    void submitted(const QString& reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout(const ReasonQuestion& question);
    QWidget* usualReasons(const QStringList& reasons);
    void takeUsual(const QString& reason);
    void submit();

    TextField* m_reason;
    ActionButton* m_send;
};

} // namespace motcua
