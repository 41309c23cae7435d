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

QString numberText(const Receipt& receipt)
{
    return receipt.receipt.number > 0
        ? ReceiptWords::tr("%1 no. %2").arg(receipt.receipt.book).arg(receipt.receipt.number)
        : QString();
}

QString noteText(const Receipt& receipt)
{
    QStringList notes;
    if (receipt.cancelled)
        notes += ReceiptWords::tr("cancelled: %1").arg(receipt.cancelled->reason);
    for (const FeeShare& share : receipt.shares)
        if (!share.office.isEmpty())
            notes += ReceiptWords::tr("for %1").arg(share.office);
    return notes.join(u" · "_s);
}

QVariant amountKey(const Receipt& receipt)
{
    return receipt.amount.amount;
}

constexpr Column<Receipt> kColumns[] = {
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Time"),
        [](auto& receipt) { return receipt.mark.when.localTime().toString(u"HH:mm"_s); }},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Receipt"), numberText},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Dossier"), [](auto& receipt) { return receipt.code; }},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Paid by"), [](auto& receipt) { return receipt.payer; }},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Amount"),
        [](auto& receipt) { return formatDong(receipt.amount); }, amountKey, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "How"),
        [](auto& receipt) { return paymentMethodName(receipt.method, language()); }},
    {QT_TRANSLATE_NOOP("motcua::Receipts", "Note"), noteText}};
} // namespace

ReceiptModel::ReceiptModel(QObject* parent)
    : RowModel(kContext, kColumns, parent)
{
}

bool ReceiptModel::hasNotes() const
{
    return std::ranges::any_of(
        rows(), [](const Receipt& receipt) { return !noteText(receipt).isEmpty(); });
}

QVariant ReceiptModel::roleOf(const Receipt& receipt, int role) const
{
    if (role == Qt::FontRole && receipt.cancelled) {
        QFont font = uiFont(Points::kBody);
        font.setStrikeOut(true);
        return font;
    }
    if (role == IdRole)
        return receipt.dossier;
    return role == Qt::ToolTipRole ? QVariant(noteText(receipt)) : QVariant();
}

} // namespace motcua
