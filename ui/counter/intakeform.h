#pragma once
#include "core/catalogue/catalogue.h"
#include "ui/counter/partyslot.h"

#include <QJsonObject>
#include <QWidget>

class QScrollArea;

namespace motcua {

class Checklist;
class ExemptionField;
class ExtensionField;
class PartiesForm;
class ProcedurePicker;
class QuestionForm;
class RemarksForm;
class SectionLabel;

/// The one form of the counter, made from the procedure's definition. What is in it is always the
/// `receive` command that it would run, or the `accept` of what was registered.
class IntakeForm : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeForm(QWidget* parent = nullptr);

    /// What may be chosen; keeps what is typed. Call again on a new day.
    void setCatalogue(const Catalogue& catalogue, QDate day);
    const Procedure* procedure() const { return m_procedure; }
    void chooseProcedure(const QString& code);

    QJsonObject command() const;
    /// Fills the form from a command; unknown parts are passed over.
    void restore(const QJsonObject& command);
    /// Whether a day is promised: only then may it be a later one.
    void setPromisesADay(bool promisesADay);
    /// Nothing is typed, ticked or scanned.
    bool isEmpty() const;
    void clear();
    /// Puts the `applicant`, `submitter` and `parties` of a command into the form.
    void setPeople(const QJsonObject& people);
    /// Opens the fields of the person in focus, else of the applicant.
    void editPerson();
    /// Scrolls to a part of the form once it has its place; what has the focus stays in sight.
    void reveal(QWidget* part);

    Outcome takeScan(const QString& scan);
    bool goBack();
    void focusStart();
    /// On to who or what is still to be given.
    void focusNext();
    /// Marks where the error lies and goes there.
    void showError(const Error& error, const QString& sentence);
    void clearErrors();

Q_SIGNALS:
    void changed();
    void procedureChanged(const QString& code);
    void personChanged(motcua::PartySlot* slot);
    void historyRequested(motcua::PartySlot* slot);

private:
    QWidget* buildColumn();
    void wire();
    void takeProcedure(const QString& code);
    void showDerived();
    void showPapers();
    void tell();
    void setChannel(Channel channel);
    void newKey();

    const Catalogue* m_catalogue = nullptr;
    QDate m_day;
    const Procedure* m_procedure = nullptr;
    QString m_key; ///< makes the command idempotent
    Channel m_channel = Channel::direct; ///< of what is accepted; who stands here comes directly
    QString m_accepts; ///< the registered dossier that it receives; "": a new one
    QJsonObject m_reasons; ///< told when it was registered, for what is asked no field here
    QJsonObject m_pristine; ///< the command of an empty form
    bool m_filling = false;

    ProcedurePicker* m_picker;
    PartiesForm* m_parties;
    SectionLabel* m_papersTitle;
    Checklist* m_papers;
    QuestionForm* m_questions;
    ExemptionField* m_exemption;
    ExtensionField* m_extension;
    RemarksForm* m_remarks;
    QScrollArea* m_scroll;
};

} // namespace motcua
