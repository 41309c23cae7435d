#pragma once
#include "core/office/office.h"
#include "core/store/lookups.h"

namespace motcua {
struct BookPeriod;

// What the forms say of a dossier: the keys are those of core/forms/fields.h.

/// Heading, whose dossier, which procedure; common to every form of a dossier.
QJsonObject dossierContext(
    const Office& office, const Dossier& dossier, const QString& form, QDate day);
QJsonObject receiptContext(const Office& office, const Dossier& dossier);
/// When the clock ran on: papers came, or a duty was met. The first the first.
std::vector<Instant> newPromises(const Dossier& dossier);
/// When the papers came, or the duty was met, that a promise was made anew for; none: the first
/// promise stands.
std::optional<Instant> promisedAnew(const Dossier& dossier);
/// A notice for each duty that is still open; of the last one where all are met.
std::vector<QJsonObject> paymentNotices(const Office& office, const Dossier& dossier);
QJsonObject supplementContext(const Office& office, const Dossier& dossier);
QJsonObject refuseContext(const Dossier& dossier);
QJsonObject rejectContext(const Office& office, const Dossier& dossier);
QJsonObject apologyContext(const Office& office, const Dossier& dossier);
QJsonObject stopContext(const Office& office, const Dossier& dossier);
QJsonObject controlContext(const Office& office, const Dossier& dossier);
/// Signer, parties, civil-status event: what all certificates of a dossier share.
QJsonObject resultContext(const Office& office, const Dossier& dossier);
/// The entry of a number as every register has it: each cell on one line.
QJsonObject bookEntry(const Office& office, const BookLine& line, const Dossier& dossier);
/// One certificate for each number that stands: its entry, title and count of copies.
std::vector<QJsonObject> certificates(const Dossier& dossier);

/// What every page of a book says, whichever its rows.
QJsonObject bookContext(const Office& office, const BookPeriod& period, QDate day);
/// "ỦY BAN NHÂN DÂN …", office and place of the ward on a day.
QJsonObject officeContext(const WardConfig& ward, QDate day);
/// The same for a paper that the ward itself decides and signs: its heading names no counter.
QJsonObject wardContext(const WardConfig& ward, QDate day);
/// "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" (Nghị định 30/2020/NĐ-CP, Phụ lục I).
QString signaturePost(const Authority& authority);
/// The body in whose name it is signed by its own name (ownBodyName).
Authority inOwnNames(const WardConfig& ward, Authority authority);
/// Where the citizen registered to get the result: this office, by post, online.
QString resultWay(const QString& way, const QString& officeName);
/// "UBND phường Cửa Nam": who decides in this ward, in running text.
QString deciderName(const WardConfig& ward);
/// The procedure's name in a narrow column: the short one, where it has one, of a name of more than
/// `letters`.
QString procedureInRow(const Office& office, const Dossier& dossier, qsizetype letters);
/// Who hands in or takes: of an organisation the person who is there for it, where told.
QString handName(const Party& party);
/// The name behind a login; the login itself where no account bears it.
QString nameOf(const Office& office, const QString& login);

} // namespace motcua
