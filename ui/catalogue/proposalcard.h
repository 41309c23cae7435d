#pragma once
#include "ui/catalogue/procedurefacts.h"
#include "ui/widgets/card.h"

namespace motcua {

class ActionButton;
class Label;

/// What somebody proposed for a procedure and a second person has to say yes or no to.
class ProposalCard : public Card
{
    Q_OBJECT
public:
    explicit ProposalCard(QWidget* parent = nullptr);

    /// Hidden where nothing waits; who proposed it may only take it back.
    void show(const ProcedureFacts& facts, const std::optional<Account>& person);

Q_SIGNALS:
    void confirmed(const QJsonObject& command);
    void rejectionAsked();

private:
    EventId m_id;
    Label* m_text;
    ActionButton* m_confirm;
    ActionButton* m_reject;
};

} // namespace motcua
