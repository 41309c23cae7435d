#pragma once
#include "ui/counter/standing.h"

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace motcua {

class ActionButton;
class CheckRow;
class FeeBox;
class Label;
class LabelledField;
class TextField;

/// Gives a result to the citizen, or to somebody they have authorised.
class HandOverPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HandOverPanel(QWidget* parent = nullptr);

    void showReady(const Ready& ready, const QString& procedure);
    /// The fee was taken: what is being typed stays.
    void showPaid(const Dossier& dossier);
    /// A paper that lies there needs no second one: the next button leads.
    void setPrinted(bool printed);
    DossierId dossier() const { return m_dossier; }
    /// The `handOver` command as it now stands.
    QJsonObject command() const;
    /// The `payFee` command: all that is open, in cash, on the next receipt.
    QJsonObject payment() const;
    /// A scan names who takes the result; false while the citizen takes it.
    bool takeScan(const QString& scan, QDate today);
    /// The field that an error names, with the sentence at it; false where it is another's.
    bool showError(const QString& field, const QString& error);
    void setBusy(bool busy);

Q_SIGNALS:
    void feeRequested();
    void handOverRequested();
    void printAndHandOverRequested();
    void dossierRequested();

private:
    void buildLayout();
    void buildOther(QVBoxLayout& column);
    void buildButtons(QVBoxLayout& column);
    void showOther(bool other);
    void leadOn();

    DossierId m_dossier;
    bool m_printed = false;
    Label* m_title;
    Label* m_person;
    Label* m_code;
    Label* m_originals; ///< how many copies of what lie there
    Label* m_numbers;
    Label* m_awaited; ///< whose answer is still to come
    FeeBox* m_fee;
    CheckRow* m_isOther;
    QWidget* m_other;
    TextField* m_name;
    TextField* m_number;
    TextField* m_authorisation;
    LabelledField* m_nameField;
    LabelledField* m_numberField;
    LabelledField* m_authorisationField;
    ActionButton* m_print;
    ActionButton* m_handOver;
    ActionButton* m_open;
};

} // namespace motcua
