#include "ui/fees/receiptmodel.h"

#include "core/wording/names.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr char kContext[] = "motcua::Receipts";

struct ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::ReceiptWords)
};

QString numberText(const DayReceipt& row)
{
    const ReceiptNumber& written = row.receipt.receipt;
    return written.number > 0 ? ReceiptWords::tr("%1 no. %2").arg(written.book).arg(written.number)
                              : QString();
}

/// Of this year or the turn of it: the column is narrow.
QString shortDay(QDate day)
{
    return day.toString(u"dd/MM"_s);
}

QString noteText(const DayReceipt& row)
{
    QStringList notes;
    if (row.takenBehind.isValid())
        notes += ReceiptWords::tr("taken after the closing of %1").arg(shortDay(row.takenBehind));
    if (row.receipt.cancelled)
        notes += ReceiptWords::tr("cancelled: %1").arg(row.receipt.cancelled->reason);
    if (row.givenBackBehind.isValid())
        notes += ReceiptWords::tr("given back after the closing of %1")
                     .arg(shortDay(row.givenBackBehind));
    for (const FeeShare& share : row.receipt.shares)
        if (!share.office.isEmpty())
            notes += ReceiptWords::tr("for %1").arg(share.office);
    return notes.join(u" · "_s);
}

QVariant amountKey(const DayReceipt& row)
{
    return row.receipt.amount.amount;
}

constexpr Column<DayReceipt> kColumns[] = {
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Time"),
        [](auto& row) { return row.receipt.mark.when.localTime().toString(u"HH:mm"_s); }},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Receipt"), numberText},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Dossier"), [](auto& row) { return row.receipt.code; }},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Paid by"), [](auto& row) { return row.receipt.payer; }},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Amount"),
        [](auto& row) { return formatDong(row.receipt.amount); }, amountKey, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "How"),
        [](auto& row) { return paymentMethodName(row.receipt.method, language()); }},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Note"), noteText}};
} // namespace

ReceiptModel::ReceiptModel(QObject* parent)
    : RowModel(kContext, kColumns, parent)
{
}

bool ReceiptModel::hasNotes() const
{
    return std::ranges::any_of(
        rows(), [](const DayReceipt& row) { return !noteText(row).isEmpty(); });
}

QVariant ReceiptModel::roleOf(const DayReceipt& row, int role) const
{
    if (role == Qt::FontRole && row.receipt.cancelled) {
        QFont font = uiFont(Points::kBody);
        font.setStrikeOut(true);
        return font;
    }
    if (role == IdRole)
        return row.receipt.dossier;
    return role == Qt::ToolTipRole ? QVariant(noteText(row)) : QVariant();
}

} // namespace motcua
