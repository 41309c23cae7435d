#include "ui/admin/volumerows.h"

#include "core/dossier/slips.h"
#include "core/forms/wardforms.h"
#include "core/office/dailycode.h"
#include "core/office/numbers.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"
#include "core/wording/citation.h"
#include "core/wording/names.h"
#include "ui/dossier/formwords.h"

#include <QCoreApplication>

namespace motcua {

namespace {
constexpr char kVolumeContext[] = "motcua::Volumes";

/// Tables say the register's sign; a row of papers has none, nor has the tracking book.
QString labelOf(const QString& registerId)
{
    if (registerId == kTrackingBook)
        return QCoreApplication::translate("motcua::Volumes", "Tracking book of dossiers");
    return isSlipRow(registerId) ? formName(registerId.section(u':', 1).section(u'/', 0, 0))
                                 : registerId;
}

QVariant nextKey(const PositionRow& row)
{
    return row.position.next;
}

/// A row of papers has none.
QString volumeOf(const PositionRow& row)
{
    return isSlipRow(row.position.registerId) ? QString() : row.position.volume;
}

constexpr Column<PositionRow> kPositions[]
    = {{QT_TRANSLATE_NOOP("motcua::Volumes", "Register"), [](auto& row) { return row.sign; }},
        {QT_TRANSLATE_NOOP("motcua::Volumes", "Name"), [](auto& row) { return row.name; }},
        {QT_TRANSLATE_NOOP("motcua::Volumes", "Volume"), volumeOf},
        {QT_TRANSLATE_NOOP("motcua::Volumes", "Next number"),
            [](auto& row) { return paperNumber(row.position.next); }, nextKey, Qt::AlignRight}};

constexpr Column<VolumeOpening> kOpenings[] = {
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Register"),
        [](auto& opening) { return labelOf(opening.registerId); }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Year"),
        [](auto& opening) { return QString::number(opening.year); }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Volume"), [](auto& opening) { return opening.volume; }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "First number"),
        [](auto& opening) { return paperNumber(opening.nextNumber); }, nullptr, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Reason"), [](auto& opening) { return opening.reason; }}};

constexpr Column<Kept> kKept[]
    = {{QT_TRANSLATE_NOOP("motcua::Volumes", "What"), [](auto& kept) { return kept.term.what; }},
        {QT_TRANSLATE_NOOP("motcua::Volumes", "Year"),
            [](auto& kept) { return QString::number(kept.year); }},
        {QT_TRANSLATE_NOOP("motcua::Volumes", "Entries"),
            [](auto& kept) { return QString::number(kept.count); }, nullptr, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("motcua::Volumes", "Kept until"),
            [](auto& kept) { return kept.until->toString(QStringLiteral("dd/MM/yyyy")); }},
        {QT_TRANSLATE_NOOP("motcua::Volumes", "Source"),
            [](auto& kept) { return cited(kept.term.source); }}};

/// Those that are sent out with a number under the circular of that day, in this station's row.
Outcome addSlipRows(const Office& office, int year, std::vector<PositionRow>& rows)
{
    const QString series = slipSeries(office.file().station());
    for (const QString& id : slipForms()) {
        const auto form = wardFormOn(office.ward().forms, {id, {}, {}}, office.now().localDate());
        if (!form)
            continue;
        const auto last = lastSlip(office.file(), id, year, series);
        if (!last)
            return last.error();
        rows.push_back({form->symbol, formName(id),
            positionOf(office.ward().openings, slipRowId(id, series), year, *last)});
    }
    return Done{};
}

/// A register's next position; `sign` and `name` are how its row is called.
Result<PositionRow> registerRow(
    const Office& office, const QString& id, const QString& sign, const QString& name, int year)
{
    const auto last = lastGiven(office.file(), office.ward().openings, id, year);
    if (!last)
        return last.error();
    return PositionRow{sign, name, positionOf(office.ward().openings, id, year, *last)};
}
} // namespace

Result<std::vector<PositionRow>> positionsOf(const Office& office, int year)
{
    std::vector<PositionRow> rows;
    for (const Register& book : allRegisters()) {
        if (book.recorded || !book.isKeptIn(year))
            continue;
        const QString name = book.nameOn(std::min(office.now().localDate(), QDate(year, 12, 31)));
        auto row = registerRow(office, book.id, book.id, name, year);
        if (!row)
            return row.error();
        rows.push_back(*std::move(row));
    }
    auto tracking = registerRow(office, kTrackingBook, {}, labelOf(kTrackingBook), year);
    if (!tracking)
        return tracking.error();
    rows.push_back(*std::move(tracking));
    if (const auto added = addSlipRows(office, year, rows); !added)
        return added.error();
    return rows;
}

PositionModel::PositionModel(QObject* parent)
    : RowModel(kVolumeContext, kPositions, parent)
{
}

QVariant PositionModel::roleOf(const PositionRow& row, int role) const
{
    return role == IdRole ? QVariant(row.position.registerId) : QVariant();
}

KeptModel::KeptModel(QObject* parent)
    : RowModel(kVolumeContext, kKept, parent)
{
}

QVariant KeptModel::roleOf(const Kept& kept, int role) const
{
    return role == Qt::ToolTipRole ? QVariant(cited(kept.term.source)) : QVariant();
}

OpeningModel::OpeningModel(QObject* parent)
    : RowModel(kVolumeContext, kOpenings, parent)
{
}

QVariant OpeningModel::roleOf(const VolumeOpening& opening, int role) const
{
    return role == Qt::ToolTipRole ? QVariant(opening.reason) : QVariant();
}

} // namespace motcua
