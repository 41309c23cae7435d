#pragma once
#include "core/office/account.h"
#include "ui/widgets/card.h"

#include <map>

class QLineEdit;

namespace motcua {

class ActionButton;
class CheckRow;
class Label;
class LabelledField;

/// One account beside the list: a new one, its post and roles, or a new password and PIN.
class AccountEditor : public Card
{
    Q_OBJECT
public:
    enum class Task
    {
        add,
        change,
        reset
    };

    explicit AccountEditor(QWidget* parent = nullptr);

    /// What was typed for the same task and person before stays. Show the form first.
    void open(Task task, const Account& account);
    void showError(const QString& pointer, const QString& text);
    /// It is done: nothing typed is kept.
    void forget();

Q_SIGNALS:
    void asked(const QJsonObject& command);
    void closed();

private:
    struct Entry
    {
        QString key; ///< of the command
        QLineEdit* field;
        LabelledField* labelled;
    };
    Entry& addEntry(const QString& key, const QString& label, int most);
    void buildLayout();
    void buildFields();
    void buildRoles();
    QLayout* buildButtons();
    void fill(const Account& account);
    void showTask();
    QString titleOf(Task task) const;
    QJsonObject command() const;
    void clearErrors();

    std::optional<Task> m_task;
    QString m_login;
    Label* m_title;
    std::vector<Entry> m_entries;
    std::map<Role, CheckRow*> m_roles;
    CheckRow* m_byOffice;
    LabelledField* m_rolesField;
    ActionButton* m_save;
    ActionButton* m_close;
};

} // namespace motcua
