#pragma once
#include "ui/catalogue/decisionpanel.h"
#include "ui/catalogue/procedurefacts.h"

namespace motcua {

class DateField;
class FieldRow;
class FieldRows;
class LabelledField;
class NumberField;
class TextField;

/// Proposes that the ward serves a procedure while the citizen waits: in how many minutes, from
/// when to when, by which decision, why at once where the limit is days, under which conditions.
/// All of it begins with what is so now; without a listing, with the condition that nothing need be
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
    QWidget* showPartError(const QString& pointer, const QString& text) override;
    void clearPartErrors() override;
    std::optional<Fault> ownFault() const override;

private:
    void fill();
    QString source() const;
    FieldRow* newCondition(const QJsonValue& condition) const;

    ProcedureFacts m_facts;
    bool m_isFresh = true; ///< nothing is typed for this procedure yet
    NumberField* m_minutes;
    TextField* m_latest;
    DateField* m_from;
    DateField* m_to;
    TextField* m_source;
    DateField* m_decided;
    TextField* m_why;
    LabelledField* m_whyField; ///< only where the limit is days
    FieldRows* m_conditions;
};

} // namespace motcua
