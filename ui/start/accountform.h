#pragma once
#include "core/base/json.h"
#include "ui/widgets/card.h"

namespace motcua {

class LabelledField;
class TextField;

/// What is proposed for one of the first three people.
struct AccountPreset
{
    QString role; ///< "clerk"
    QString title; ///< "Công chức tiếp nhận"
    QString login;
    QString post;
    bool byOffice = false;
};

/// One of the first people: name, post, login, password and PIN.
class AccountForm : public Card
{
    Q_OBJECT
public:
    explicit AccountForm(const AccountPreset& preset, QWidget* parent = nullptr);

    QJsonObject account() const;
    /// A password that is too short, a PIN that is none; `pointer` is the account's.
    Faults secretFaults(const QString& pointer) const;
    /// Each field with its key in the description.
    std::vector<std::pair<QString, LabelledField*>> lines() const;

private:
    LabelledField* addLine(const QString& label, TextField* field, const QString& name);

    AccountPreset m_preset;
    TextField* m_name;
    TextField* m_post;
    TextField* m_login;
    TextField* m_password;
    TextField* m_pin;
    std::vector<std::pair<QString, LabelledField*>> m_lines;
};

} // namespace motcua
