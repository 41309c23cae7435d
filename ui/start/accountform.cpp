#include "ui/start/accountform.h"

#include "core/security/passwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTextLimit = 100;
constexpr int kLoginLimit = 40;

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

void addFault(Faults& faults, const QString& pointer, const Outcome& outcome)
{
    if (!outcome)
        faults.push_back({pointer, outcome.error().detail, outcome.error().values});
}
} // namespace

AccountForm::AccountForm(const AccountPreset& preset, QWidget* parent)
    : Card(CardLook::flat, parent)
    , m_preset(preset)
    , m_name(new TextField(kTextLimit))
    , m_post(new TextField(kTextLimit))
    , m_login(new TextField(kLoginLimit))
    , m_password(new TextField(kMaxPassword))
    , m_pin(new TextField(kPinDigits))
{
    body()->addWidget(new Label(preset.title, Look::strong));
    addLine(tr("Full name"), m_name, u"name"_s);
    addLine(tr("Post"), m_post, u"post"_s);
    addLine(tr("Login"), m_login, u"login"_s);
    addLine(tr("Password"), m_password, u"password"_s)
        ->setHint(tr("at least %1 characters").arg(kMinPassword));
    addLine(tr("PIN"), m_pin, u"pin"_s)
        ->setHint(tr("%1 digits, to take the desk with F12").arg(kPinDigits));
    body()->addStretch();
    m_post->setText(preset.post);
    m_login->setText(preset.login);
    m_password->setEchoMode(QLineEdit::Password);
    m_pin->setEchoMode(QLineEdit::Password);
    setFocusProxy(m_name);
}

LabelledField* AccountForm::addLine(const QString& label, TextField* field, const QString& name)
{
    field->setObjectName(m_preset.role + capitalised(name));
    auto* line = new LabelledField(label, field);
    body()->addWidget(line);
    m_lines.emplace_back(name, line);
    return line;
}

std::vector<std::pair<QString, LabelledField*>> AccountForm::lines() const
{
    return m_lines;
}

QJsonObject AccountForm::account() const
{
    return {{u"login"_s, m_login->text().trimmed()}, {u"name"_s, m_name->text()},
        {u"post"_s, m_post->text()}, {u"roles"_s, QJsonArray{m_preset.role}},
        {u"byOffice"_s, m_preset.byOffice}, {u"password"_s, m_password->text()},
        {u"pin"_s, m_pin->text()}};
}

Faults AccountForm::secretFaults(const QString& pointer) const
{
    Faults faults;
    if (!m_password->text().isEmpty())
        addFault(faults, pointer + u"/password"_s, checkPassword(m_password->text()));
    if (!m_pin->text().isEmpty())
        addFault(faults, pointer + u"/pin"_s, checkPin(m_pin->text(), false));
    return faults;
}

} // namespace motcua
