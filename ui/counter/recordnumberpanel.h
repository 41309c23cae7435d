#pragma once
#include "core/catalogue/procedure.h"
#include "core/dossier/dossier.h"

#include <QJsonObject>
#include <QWidget>

namespace motcua {

class ActionButton;
class DateField;
class Label;
class LabelledField;
class NumberField;
class TextField;

/// The number that a signed dossier got in another system: it is written down before the result is
/// handed over.
class RecordNumberPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RecordNumberPanel(QWidget* parent = nullptr);

    void showDossier(const Dossier& dossier, const Procedure& procedure, QDate today);
    /// The `recordNumber` command as it now stands.
    QJsonObject command() const;
    /// The field that an error names, with the sentence at it; false where it is another's.
    bool showError(const QString& field, const QString& error);
    void setBusy(bool busy);

Q_SIGNALS:
    void recordRequested();

private:
    void buildLayout();

    DossierId m_dossier;
    QString m_registerId;
    Label* m_title;
    Label* m_person;
    Label* m_register;
    NumberField* m_number;
    TextField* m_volume;
    DateField* m_date;
    TextField* m_system;
    std::vector<std::pair<QString, LabelledField*>> m_fields;
    ActionButton* m_record;
};

} // namespace motcua
