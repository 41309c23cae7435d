#include "ui/shell/hitmodel.h"

#include "core/base/text.h"
#include "core/identity/partialdate.h"
#include "core/wording/names.h"
#include "ui/theme/language.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString titleOf(const Hit& hit)
{
    return hit.title;
}

constexpr Column<Hit> kHitColumns[] = {{QT_TRANSLATE_NOOP("motcua::HitModel", "Found"), titleOf}};

Hit hitOf(const DossierRow& row)
{
    const QString who = row.applicantName + u" · "_s + row.procedureName;
    return {row.id, {}, {}, false, row.code, who, name(row.state, language())};
}

Hit hitOf(const FoundPerson& person)
{
    const QString last = lastFourDigits(person.personalNumber);
    QStringList known;
    if (const auto born = PartialDate::fromIso(person.born); born && !born->isEmpty())
        known += QCoreApplication::translate("motcua::HitModel", "born %1").arg(born->toString());
    if (!last.isEmpty())
        known += u"•••• "_s + last;
    return {person.latest, person.personalNumber, person.person, true, person.name,
        known.join(u" · "_s), QCoreApplication::translate("motcua::HitModel", "person")};
}
} // namespace

std::vector<Hit> hitsOf(const Found& found)
{
    std::vector<Hit> hits;
    for (const DossierRow& row : found.dossiers)
        if (!isFinal(row.state))
            hits.push_back(hitOf(row));
    for (const FoundPerson& person : found.people)
        hits.push_back(hitOf(person));
    for (const DossierRow& row : found.dossiers)
        if (isFinal(row.state))
            hits.push_back(hitOf(row));
    return hits;
}

HitModel::HitModel(QObject* parent)
    : RowModel("motcua::HitModel", kHitColumns, parent)
{
}

QVariant HitModel::roleOf(const Hit& row, int role) const
{
    if (role == SubtitleRole)
        return row.subtitle;
    if (role == RightTextRole)
        return row.right;
    return role == IdRole ? QVariant(row.dossier.toString()) : QVariant();
}

} // namespace motcua
