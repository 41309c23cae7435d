#pragma once
#include "ui/catalogue/decisionpanel.h"
#include "ui/catalogue/procedurefacts.h"

namespace motcua {

class DateField;
class Label;
class NumberField;
class TextField;

/// Proposes that the ward serves a procedure while the citizen waits: in how many minutes, from
/// when to when, by which decision. The conditions are those it has now, or that nothing need be
/// verified.
class ListingPanel : public DecisionPanel
{
    Q_OBJECT
public:
    explicit ListingPanel(QWidget* parent = nullptr);

    void open(const ProcedureFacts& facts, QDate today);

protected:
    QJsonObject command() const override;
    void clear() override;

private:
    ProcedureFacts m_facts;
    NumberField* m_minutes;
    TextField* m_latest;
    DateField* m_from;
    DateField* m_to;
    TextField* m_source;
    Label* m_conditions;
};

} // namespace motcua
