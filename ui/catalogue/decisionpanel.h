#pragma once
#include "core/base/json.h"
#include "ui/widgets/card.h"

#include <map>
#include <optional>

class QHBoxLayout;
class QJsonObject;
class QScrollArea;

namespace motcua {

class ActionButton;
class Label;
class LabelledField;

/// Fields for one decision of the ward inside the page. Ctrl ↵ asks for it; Esc puts it away and
/// keeps what was typed.
class DecisionPanel : public Card
{
    Q_OBJECT
public:
    /// The words on its button.
    explicit DecisionPanel(const QString& verb, QWidget* parent = nullptr);

    /// What was wrong: at its field, or under them.
    void showError(const QString& pointer, const QString& text);
    /// Once it is done: the next one begins with empty fields.
    void forget();

Q_SIGNALS:
    void asked(const QJsonObject& command);
    void closed();

protected:
    /// A command of `do`, from the fields as they stand.
    virtual QJsonObject command() const = 0;
    virtual void clear() = 0;
    /// A field in the next line of fields, or beside the last one; `pointer` of its argument.
    void addField(const QString& pointer, LabelledField* field, int share, bool newLine = false);
    void addRow(QWidget* row);
    /// The fields scroll where they lack room: the buttons under them are always in sight.
    void scrollRows();
    /// Scrolls to a field, once it has its place.
    void reveal(QWidget* field);
    /// What is wrong with a part that is no field of addField(); nullptr: not there.
    virtual QWidget* showPartError(const QString& /*pointer*/, const QString& /*text*/)
    {
        return nullptr;
    }
    virtual void clearPartErrors() { }
    /// What the verb could not tell: nothing is asked for while there is such a fault.
    virtual std::optional<Fault> ownFault() const { return std::nullopt; }
    /// Shows the panel for a procedure; what was typed for another one goes.
    void openFor(const QString& code, const QString& title);

private:
    void clearErrors();
    void ask();

    QString m_code;
    Label* m_title;
    QVBoxLayout* m_rows;
    QScrollArea* m_scroll = nullptr;
    QHBoxLayout* m_line = nullptr;
    Label* m_wrong;
    ActionButton* m_do;
    ActionButton* m_close;
    std::map<QString, LabelledField*> m_fields;
    QWidget* m_first = nullptr;
};

} // namespace motcua
