#pragma once
#include "core/dossier/decide.h"

namespace motcua {

// The money of a dossier: what is open and whose it is, receipts written and cancelled.

/// Whose money the next `amount` is: the lines of the fee in their order, less what was paid.
FeeShares sharesOf(const Dossier& dossier, Dong amount);

/// The subject of every event that uses a receipt's number.
inline const QString kReceipts = QStringLiteral("register:BL");
/// The receipt asked for, else the next of the book; nothing paid needs none.
void addReceipt(QJsonObject& body, const Payment& asked, const Facts& facts);

/// A cashier, head or leader any receipt; a clerk only his own, on the day he wrote it.
bool mayCancel(const Payment& payment, const Facts& facts);
/// Money that stands without a receipt number: who took it writes one, or a cashier, head or
/// leader.
bool owesReceipt(const Dossier& dossier, const Facts& facts);
bool mayCancelAny(const Dossier& dossier, const Facts& facts);

/// What is open of the fee is paid here; any other duty is another body's, and says where it is met
/// (dutyOfWhom). Either may be asked for while the other is awaited, each once (dutyAskedAlready).
Result<Drafts> paymentRequested(const Dossier& dossier, const Act& act);

/// Money for the fee, or the document that proves another body's duty to be met, in full
/// (dutyPaidInPart): while that is awaited the fee may be paid beside it. What awaits payment goes
/// on once nothing is left open of what was asked for. moreThanOpen, receiptsUsedUp. The receipt is
/// the one asked for, else the book's next.
Result<Drafts> feePaid(const Dossier& dossier, const Act& act, const Facts& facts);
/// whichReceipt, noSuchReceipt, receiptsUsedUp; badInput where no book gives a number and none is
/// asked for.
Result<Drafts> receiptWritten(const Dossier& dossier, const Act& act, const Facts& facts);
/// noSuchReceipt, receiptCancelled, whichReceipt, receiptOfAnother.
Result<Drafts> receiptCancelled(const Dossier& dossier, const Act& act, const Facts& facts);

void addPayment(Dossier& dossier, const Event& event);
void numberPayment(Dossier& dossier, const Event& event);
void cancelPayment(Dossier& dossier, const Event& event);

} // namespace motcua
