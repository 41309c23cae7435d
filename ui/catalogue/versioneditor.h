#pragma once
#include "ui/catalogue/procedurefacts.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace motcua {

class ActionButton;
class Label;
class VersionForm;

/// The ward's own version of a procedure under a new date of effect, field by field. Ctrl ↵
/// proposes it, another person confirms. Esc puts it away and keeps what was typed.
class VersionEditor : public Card
{
    Q_OBJECT
public:
    explicit VersionEditor(QWidget* parent = nullptr);

    /// Begins with the version on show; the same version again: where it was left.
    void open(const ProcedureFacts& facts, QDate today);
    /// The version as it now stands, whatever is wrong with it.
    Procedure draft() const;
    /// What the verb refused, at its field.
    void showError(const Error& error, const QString& words);
    /// Done with, or not for the next person: the next one begins anew.
    void forget();

Q_SIGNALS:
    /// A command of `do`.
    void proposed(const QJsonObject& command);
    void comparisonAsked();
    void left();

private:
    void buildLayout();
    Faults read(Procedure& procedure) const;
    void onChanged();
    void propose();
    /// Where the first of them is; nullptr: there are none.
    QWidget* showFaults(const Faults& faults);
    QWidget* showAt(const QString& pointer, const QString& text);
    void goTo(QWidget* field);
    void clearErrors();

    ProcedureFacts m_facts;
    QString m_open; ///< the hash of the version that is edited; "": none
    bool m_asked = false; ///< proposing was tried: what is wrong is shown while it is mended
    Label* m_title;
    ActionButton* m_back;
    ActionButton* m_compare;
    ActionButton* m_propose;
    Label* m_wrong;
    QScrollArea* m_scroll;
    VersionForm* m_form;
};

} // namespace motcua
