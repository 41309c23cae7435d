#pragma once
#include "core/office/wardstate.h"
#include "core/store/people.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// A dossier in a person's list.
struct PersonDossierRow
{
    DossierId id;
    QString title; ///< "Chứng thực bản sao"
    QString subtitle; ///< "H26.12.03-220504-0001 · Người yêu cầu"
    QString day;
    Pill state;
};
std::vector<PersonDossierRow> personDossierRows(
    const std::vector<NamingDossier>& dossiers, const WardState& ward, const QString& name);

/// "Chứng thực bản sao, 23/11/2026"
QString dossierWords(const DossierRow& row, const WardState& ward);

class PersonDossiers : public RowModel<PersonDossierRow>
{
    Q_OBJECT
public:
    explicit PersonDossiers(QObject* parent = nullptr);

protected:
    QVariant roleOf(const PersonDossierRow& row, int role) const override;
};

} // namespace motcua
