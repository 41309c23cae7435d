#include "ui/approval/authoritybox.h"

#include "core/wording/papercontext.h"
#include "ui/approval/decisionwords.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

AuthorityBox::AuthorityBox(QWidget* parent)
    : Card(CardLook::tinted, parent)
    , m_authority(Label::wrapping({}, Look::bold))
    , m_decision(Label::wrapping({}, Look::second))
    , m_met(new Badge)
{
    m_authority->setObjectName(u"authority"_s);
    m_decision->setObjectName(u"decision"_s);
    m_met->setObjectName(u"conditionsMet"_s);
    auto* top = new QHBoxLayout;
    top->setSpacing(Size::kGap);
    top->addWidget(m_authority, 1);
    top->addWidget(m_met, 0, Qt::AlignTop);
    body()->setSpacing(2);
    body()->addLayout(top);
    body()->addWidget(m_decision);
}

void AuthorityBox::show(const Approval& approval, const std::vector<ConditionRow>& conditions)
{
    m_met->setPill(metPill(conditions, approval.unanswered.size()));
    m_met->setVisible(!m_met->pill().text.isEmpty());
    const bool refused = approval.notApprovable.has_value();
    setLook(refused ? CardLook::dueSoon : CardLook::tinted);
    if (refused) {
        m_authority->setText(tr("You cannot sign this dossier"));
        m_decision->setText(refusalText(*approval.notApprovable));
        return;
    }
    QString post = signaturePost(*approval.authority);
    m_authority->setText(tr("Signing authority: %1").arg(post.replace(u'\n', u", "_s)));
    m_decision->setText(decisionText(*approval.authority));
}

} // namespace motcua
