#include "ui/dossier/words.h"
#include "ui/registers/proof.h"
#include "ui/registers/registerspage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

namespace motcua {
using namespace Qt::StringLiterals;

void RegistersPage::showProof(const Book& book)
{
    const Register* known = chosenRegister();
    m_proof->setVisible(book.rowCount() > 0);
    m_proof->setPill(proofPill(book.audit, known && known->recorded));
    showNotice(proofTrouble(book.audit));
    showFacts(book);
}

/// What was last told stays, but the trouble of the book goes first.
void RegistersPage::showNotice(const QString& trouble)
{
    if (!trouble.isEmpty())
        m_notice->say({Tone::overdue, trouble});
    else if (m_told)
        m_notice->say(*m_told);
    else
        m_notice->hide();
}

void RegistersPage::showFacts(const Book& book)
{
    const auto closed = closing();
    const Register* known = chosenRegister();
    const bool given = known && !known->recorded;
    const bool volumes = given || !known;
    QStringList facts;
    if (!known)
        facts.append(tr("%1 dossiers received").arg(countText(book.dossiers)));
    if (given && book.audit.count > 0)
        facts.append(tr("%1 numbers").arg(book.audit.count));
    if (given && !book.audit.voided.empty())
        facts.append(tr("%1 of them void").arg(book.audit.voided.size()));
    if (volumes)
        facts.append(tr("volume %1").arg(book.next.volume));
    if (closed)
        facts.append(tr("closed on %1").arg(dayText(closed->on)));
    else if (volumes)
        facts.append(tr("the next number is %1").arg(book.next.next));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
}

void RegistersPage::showRights(const Book& book)
{
    const auto& person = desk().person();
    const Register* known = chosenRegister();
    const bool may = person && allows(person->roles, Permission::openVolume) && !closing();
    m_openVolume->setVisible(may && !(known && known->recorded));
    m_closeYear->setVisible(may);
    m_print->setEnabled(!book.isEmpty() && !m_isFilling);
}

} // namespace motcua
