#pragma once
#include "core/office/wardstate.h"
#include "ui/widgets/card.h"

#include <map>

namespace motcua {

class ActionButton;
class CheckRow;
class ChoiceField;
class DateField;
class LabelledField;
class TextField;

/// A decision by which somebody signs: who, which procedures, from when to when, in which form.
class AssignmentForm : public Card
{
    Q_OBJECT
public:
    explicit AssignmentForm(QWidget* parent = nullptr);

    /// The leaders and procedures of today to choose from; what was typed stays.
    void open(const WardState& ward, QDate today);
    void showError(const QString& pointer, const QString& text);
    void clear();

Q_SIGNALS:
    void asked(const QJsonObject& command);
    void closed();

private:
    void buildLayout();
    QLayout* buildFields();
    QWidget* buildProcedures();
    QLayout* buildButtons();
    void wire();
    void fillPeople(const Accounts& accounts);
    void fillProcedures(const Catalogue& catalogue, QDate today);
    void ask();
    QStringList chosenProcedures() const;
    void clearErrors();
    void tellLeft();

    ChoiceField* m_person;
    ChoiceField* m_form;
    DateField* m_from;
    DateField* m_to;
    DateField* m_decided;
    TextField* m_decision;
    std::map<QString, LabelledField*> m_fields; ///< by the command's key
    CheckRow* m_all;
    QWidget* m_list;
    std::map<QString, CheckRow*> m_procedures; ///< by code
    std::map<QString, QString> m_left; ///< by form: what "every procedure" does not give
    ActionButton* m_save;
    ActionButton* m_close;
};

} // namespace motcua
