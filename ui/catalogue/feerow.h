#pragma once
#include "core/catalogue/procedure.h"
#include "ui/widgets/fieldrow.h"

#include <QJsonObject>

namespace motcua {

class CheckRow;
class ChoiceField;
class NumberField;
class TextField;

/// One fee of a version that is edited: what it is called, what it costs by what it counts, what it
/// costs online, and its source. Whom it is exempt for, when it is charged and for whom stay as
/// they were; of a fee with three or more tiers the prices do, too.
class FeeRow : public FieldRow
{
    Q_OBJECT
public:
    /// A new one counts cases or the answers to one of the procedure's number questions.
    FeeRow(
        const QJsonValue& fee, const std::vector<Question>& questions, QWidget* parent = nullptr);
    QJsonValue value() const override;
    static RowColumns columns();

private:
    void fillKinds(const std::vector<Question>& questions);
    void fill(const QJsonObject& fee);
    void addTiers();
    void tellRest();
    QJsonObject withBlock(QJsonObject fee) const;
    QJsonObject withOnline(QJsonObject fee) const;
    bool keepsPrices() const;

    QJsonObject m_fee;
    TextField* m_label;
    ChoiceField* m_kind;
    NumberField* m_amount;
    NumberField* m_online;
    TextField* m_source;
    CheckRow* m_checked;
    NumberField* m_upTo = nullptr; ///< of pages only
    NumberField* m_further = nullptr;
    NumberField* m_cap = nullptr;
};

} // namespace motcua
