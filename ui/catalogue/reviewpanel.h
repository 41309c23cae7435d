#pragma once
#include "ui/catalogue/decisionpanel.h"
#include "ui/catalogue/procedurefacts.h"

namespace motcua {

class ChoiceField;
class NumberField;
class TextField;

/// What the ward finds when it looks a procedure over: keep, amend, replace or abolish, why, and
/// what a citizen would save.
class ReviewPanel : public DecisionPanel
{
    Q_OBJECT
public:
    explicit ReviewPanel(QWidget* parent = nullptr);

    void open(const ProcedureFacts& facts);

protected:
    QJsonObject command() const override;
    void clear() override;

private:
    void showSavings();

    QString m_procedure;
    QString m_hash;
    ChoiceField* m_proposal;
    TextField* m_reason;
    NumberField* m_days;
    NumberField* m_papers;
    NumberField* m_money;
};

} // namespace motcua
