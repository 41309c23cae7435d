#include "ui/admin/volumerows.h"

#include "core/registers/registers.h"
#include "core/store/lookups.h"
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

constexpr Column<PositionRow> kPositions[] = {
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Register"),
        [](auto& row) { return row.position.registerId; }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Name"), [](auto& row) { return row.name; }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Volume"), [](auto& row) { return row.position.volume; }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Next number"),
        [](auto& row) { return QString::number(row.position.next); }, nextKey, Qt::AlignRight}};

constexpr Column<VolumeOpening> kOpenings[] = {
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Register"),
        [](auto& opening) { return labelOf(opening.registerId); }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Year"),
        [](auto& opening) { return QString::number(opening.year); }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Volume"), [](auto& opening) { return opening.volume; }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "First number"),
        [](auto& opening) { return QString::number(opening.nextNumber); }, nullptr, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Reason"), [](auto& opening) { return opening.reason; }}};

constexpr Column<Kept> kKept[] = {
    {QT_TRANSLATE_NOOP("motcua::Volumes", "What"), [](auto& kept) { return kept.term.what; }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Year"),
        [](auto& kept) { return QString::number(kept.year); }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Entries"),
        [](auto& kept) { return QString::number(kept.count); }, nullptr, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Kept until"),
        [](auto& kept) { return kept.until->toString(QStringLiteral("dd/MM/yyyy")); }},
    {QT_TRANSLATE_NOOP("motcua::Volumes", "Source"), [](auto& kept) { return kept.term.source; }}};
} // namespace

Result<std::vector<PositionRow>> positionsOf(const Office& office, int year)
{
    std::vector<PositionRow> rows;
    for (const Register& book : allRegisters()) {
        if (book.recorded)
            continue;
        const auto last = lastNumber(office.file(), book.id, year);
        if (!last)
            return last.error();
        rows.push_back({book.name, positionOf(office.ward().openings, book.id, year, *last)});
    }
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
    return role == Qt::ToolTipRole ? QVariant(kept.term.source) : QVariant();
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
