#include "ui/start/accountsstep.h"

#include "ui/start/accountform.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString pointerOf(std::size_t at)
{
    return u"/accounts/"_s + QString::number(at);
}
} // namespace

AccountsStep::AccountsStep(QWidget* parent)
    : SetupStep(parent)
{
    const AccountPreset presets[]
        = {{u"clerk"_s, tr("Clerk at the counter"), u"tiepnhan"_s, u"Công chức tiếp nhận"_s},
            {u"leader"_s, tr("Leader who signs"), u"chutich"_s, u"Chủ tịch"_s, true},
            {u"administrator"_s, tr("Administrator"), u"quantri"_s, u"Quản trị hệ thống"_s}};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Size::kGap);
    for (const AccountPreset& preset : presets) {
        auto* form = new AccountForm(preset);
        for (const auto& [key, line] : form->lines())
            bind(pointerOf(m_forms.size()) + u'/' + key, line);
        row->addWidget(form, 1);
        m_forms.push_back(form);
    }
    setFocusProxy(m_forms.front());
}

QString AccountsStep::title() const
{
    return tr("The people");
}

void AccountsStep::write(QJsonObject& ward) const
{
    QJsonArray accounts;
    for (const AccountForm* form : m_forms)
        accounts.append(form->account());
    ward[u"accounts"_s] = accounts;
}

Faults AccountsStep::ownFaults() const
{
    Faults faults;
    for (std::size_t at = 0; at < m_forms.size(); ++at)
        for (const Fault& fault : m_forms[at]->secretFaults(pointerOf(at)))
            faults.push_back(fault);
    return faults;
}

} // namespace motcua
