#pragma once
#include "core/catalogue/procedure.h"
#include "ui/widgets/fieldrow.h"

#include <QJsonObject>

namespace motcua {

class ChoiceField;
class NumberField;
class TextField;

/// One condition of a no-wait listing: a question of the procedure (or the channel), how it is
/// compared and with what, and what it says to people. The words follow whenever the rest changes
/// and may be changed after that. A kind of condition that has no fields here keeps its rule.
class ListingCondition : public FieldRow
{
    Q_OBJECT
public:
    ListingCondition(const QJsonValue& condition, const std::vector<Question>& questions,
        QWidget* parent = nullptr);
    QJsonValue value() const override;
    static RowColumns columns();

private:
    void fillQuestions();
    void fill();
    void onQuestion();
    void onOp();
    void word();
    void keep();
    const Question* question() const;
    QJsonObject rule() const;

    QJsonObject m_condition;
    std::vector<Question> m_questions;
    bool m_kept = false;
    ChoiceField* m_question;
    ChoiceField* m_op;
    NumberField* m_number;
    ChoiceField* m_choice;
    TextField* m_text;
};

} // namespace motcua
