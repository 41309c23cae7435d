#pragma once
#include "core/office/wardstate.h"
#include "ui/widgets/badge.h"

#include <set>

namespace motcua {

/// What a list of procedures can be narrowed to.
enum class CatalogueMark
{
    all,
    noWait,
    online, ///< wholly
    onlineOnly, ///< on no other channel
    interlinked,
    elsewhere, ///< another body decides
    internal,
    notPosted,
    outdated,
    feeToCheck, ///< an amount is not known or not compared with its source
    waiting, ///< a proposal waits for a second person
    upcoming ///< the ward's own, of a code that is not in force yet
};

/// One procedure, as the list has it.
struct CatalogueRow
{
    QString code;
    QString title;
    QString name; ///< in full
    QString field;
    QStringList words; ///< what search compares
    std::set<CatalogueMark> marks;
    std::vector<Pill> pills;

    bool operator==(const CatalogueRow& other) const { return code == other.code; }
};

/// A text marked for the context "motcua::Catalogue", in the language of the window.
QString catalogueWords(const char* english);

/// The procedures in force on a day, by field, then name; behind those of its field what the ward
/// proposed or confirmed under a code that is not in force yet.
std::vector<CatalogueRow> catalogueRows(const WardState& ward, QDate day);

/// The ward's own version of a code that is not in force on `day`: proposed by then, or confirmed
/// for a later one; nullptr where there is none.
const Procedure* upcomingProcedure(const WardState& ward, const QString& code, QDate day);

struct CatalogueFilter
{
    QString text; ///< word beginnings in any order, without marks
    QString field; ///< "": every field
    CatalogueMark mark = CatalogueMark::all;
};
std::vector<CatalogueRow> filtered(
    const std::vector<CatalogueRow>& rows, const CatalogueFilter& filter);

/// Every mark with its words, in the order of a choice.
std::vector<std::pair<CatalogueMark, QString>> catalogueMarks();
/// The words on the pills of a procedure: how it is served and who decides.
std::vector<Pill> pillsOf(const Procedure& procedure, const WardState& ward, QDate day);

} // namespace motcua
