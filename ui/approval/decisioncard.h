#pragma once
#include "core/office/wardstate.h"
#include "ui/approval/approvals.h"
#include "ui/widgets/card.h"

#include <array>
#include <map>

class QStackedLayout;
class QVBoxLayout;

namespace motcua {

class ActionButton;
class AuthorityBox;
class Badge;
class ConditionTable;
class Label;
class ReasonPanel;

/// The right column: one dossier as a leader must see it before signing, and the three decisions.
class DecisionCard : public Card
{
    Q_OBJECT
public:
    explicit DecisionCard(QWidget* parent = nullptr);

    void show(const Approval& approval, const WardState& ward, Instant now);
    void showNothing();
    /// While a decision is being written nothing else can be decided.
    void setBusy(bool busy) { setEnabled(!busy); }
    /// Esc: closes the reason, keeping its text; false: none was open.
    bool goBack();

Q_SIGNALS:
    void approved(const QString& reason); ///< "" where none is asked for
    void returned(const QString& reason);
    void sentToVerify(const QString& reason);

private:
    void buildLayout();
    QWidget* heading();
    QWidget* content();
    QWidget* decisions();
    void wire();
    void showHeading(const Dossier& dossier, const WardState& ward, Instant now);
    void showItems(const Dossier& dossier);
    void approve();
    void ask(ReasonPanel* panel);
    void closeReasons();
    void keepReasons();

    void showReasons(DossierId id);
    std::array<ReasonPanel*, 3> reasons() const;

    /// What was typed for a dossier and not sent, of each of reasons().
    using Typed = std::array<QString, 3>;

    DossierId m_shown;
    bool m_needsReason = false; ///< something speaks against it, and nobody has answered for it
    std::map<DossierId, Typed> m_typed;
    QStackedLayout* m_stack;
    Label* m_title;
    Label* m_line;
    Label* m_answers;
    Label* m_warnings;
    Badge* m_promise;
    QVBoxLayout* m_parties;
    QVBoxLayout* m_items;
    ConditionTable* m_conditions;
    AuthorityBox* m_authority;
    ReasonPanel* m_approveReason;
    ReasonPanel* m_giveBackReason;
    ReasonPanel* m_verifyReason;
    QWidget* m_buttons = nullptr;
    ActionButton* m_approve;
    ActionButton* m_giveBack;
    ActionButton* m_verify;
    Label* m_noVerify; ///< why it is not offered
};

} // namespace motcua
