#pragma once
#include "core/catalogue/delegation.h"
#include "ui/widgets/card.h"

#include <map>

class QHBoxLayout;

namespace motcua {

class ActionButton;
class ChoiceField;
class DateField;
class LabelledField;
class NoteField;
class NumberField;
class TextField;

/// A decision that delegates procedures, as it is entered: what it says, the counts level by level,
/// what must be ready, what is to be done by when.
class DelegationForm : public Card
{
    Q_OBJECT
public:
    explicit DelegationForm(QWidget* parent = nullptr);

    /// A new one, or one as it was entered.
    void open(const Delegation* known);
    void showError(const QString& pointer, const QString& text);

Q_SIGNALS:
    void asked(const QJsonObject& command);
    void closed();

private:
    void addFields();
    void buildLayout();
    QHBoxLayout* pair(const QString& left, const QString& right);
    QLayout* buildLeft();
    QLayout* buildRight();
    QLayout* buildButtons();
    void fill(const Delegation& delegation);
    void ask();
    void clearErrors();

    TextField* m_decision;
    TextField* m_by;
    TextField* m_title;
    ChoiceField* m_kind;
    DateField* m_decided;
    DateField* m_from;
    DateField* m_to;
    NumberField* m_announced;
    NoteField* m_levels;
    NoteField* m_conditions;
    NoteField* m_tasks;
    std::map<QString, LabelledField*> m_fields; ///< by the command's key
    Delegation m_known; ///< what is edited: its codes, units and scope stay
    ActionButton* m_save;
    ActionButton* m_close;
};

} // namespace motcua
