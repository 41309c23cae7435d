#include "ui/person/persondossiers.h"

#include "core/base/text.h"
#include "ui/dossier/words.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString dossierTitle(const PersonDossierRow& row)
{
    return row.title;
}

constexpr Column<PersonDossierRow> kDossierColumns[]
    = {{QT_TRANSLATE_NOOP("motcua::PersonDossiers", "Dossiers"), dossierTitle}};

QString rolesText(const NamingDossier& one, const Procedure* procedure)
{
    QStringList labels;
    for (const QString& role : one.roles) {
        Party party;
        party.role = role;
        labels += partyLabel(party, procedure);
    }
    labels.removeDuplicates();
    return labels.join(u", "_s);
}

PersonDossierRow rowOf(const NamingDossier& one, const WardState& ward, const QString& name)
{
    const DossierRow& row = one.row;
    const QDate day = row.receivedAt.localDate();
    QStringList below{row.code, rolesText(one, ward.catalogue.find(row.procedure, day))};
    if (folded(one.name) != folded(name))
        below += one.name;
    return {row.id, shortName(ward, row.procedure, row.procedureName, day), below.join(u" · "_s),
        dayText(day), statePill(row.state)};
}
} // namespace

std::vector<PersonDossierRow> personDossierRows(
    const std::vector<NamingDossier>& dossiers, const WardState& ward, const QString& name)
{
    std::vector<PersonDossierRow> rows;
    for (const NamingDossier& one : dossiers)
        rows.push_back(rowOf(one, ward, name));
    return rows;
}

QString dossierWords(const DossierRow& row, const WardState& ward)
{
    const QDate day = row.receivedAt.localDate();
    return shortName(ward, row.procedure, row.procedureName, day) + u", "_s + dayText(day);
}

PersonDossiers::PersonDossiers(QObject* parent)
    : RowModel("motcua::PersonDossiers", kDossierColumns, parent)
{
}

QVariant PersonDossiers::roleOf(const PersonDossierRow& row, int role) const
{
    switch (role) {
    case IdRole:
        return row.id.toString();
    case SubtitleRole:
        return row.subtitle;
    case RightTextRole:
        return row.day;
    case PillTextRole:
        return row.state.text;
    case PillToneRole:
        return int(row.state.tone);
    case PillIconRole:
        return row.state.icon;
    default:
        return {};
    }
}

} // namespace motcua
