#include "ui/catalogue/proposalcard.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

ProposalCard::ProposalCard(QWidget* parent)
    : Card(CardLook::dueSoon, parent)
    , m_text(Label::wrapping({}))
    , m_confirm(new ActionButton(tr("Confirm")))
    , m_reject(new ActionButton(tr("Do not agree")))
{
    setObjectName(u"proposal"_s);
    m_text->setTone(Tone::dueSoon);
    m_confirm->setObjectName(u"confirmProposal"_s);
    m_confirm->setKey(Qt::Key_F9);
    m_reject->setObjectName(u"rejectProposal"_s);
    m_reject->setKey(Qt::SHIFT | Qt::Key_F9);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    row->addStretch();
    for (ActionButton* button : {m_reject, m_confirm}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    body()->setContentsMargins(12, 10, 12, 10);
    body()->addWidget(m_text);
    body()->addLayout(row);
    connect(m_confirm, &QAbstractButton::clicked, this, [this] {
        Q_EMIT confirmed({{u"do"_s, u"confirmProcedure"_s}, {u"proposal"_s, m_id.toString()}});
    });
    connect(m_reject, &QAbstractButton::clicked, this, &ProposalCard::rejectionAsked);
    hide();
}

void ProposalCard::show(const ProcedureFacts& facts, const std::optional<Account>& person)
{
    setVisible(facts.proposal.has_value());
    if (!facts.proposal)
        return;
    m_id = facts.proposal->id;
    m_text->setText(facts.proposalWords);
    const bool own = person && person->login == facts.proposal->by;
    const bool may = person && allows(person->roles, Permission::confirmProcedure);
    m_confirm->setVisible(may && !own);
    m_reject->setVisible(may || own);
    m_reject->setText(own ? tr("Take it back") : tr("Do not agree"));
}

} // namespace motcua
