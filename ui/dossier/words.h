#pragma once
#include "core/office/wardstate.h"
#include "ui/widgets/badge.h"

namespace motcua {

/// "•••• 5678"; empty where there is no number.
QString maskedNumber(const QString& number);
/// "12.345", as counts are written here.
QString countText(qint64 count);
/// "09:24" today, "09:24 18/11" this year, else "09:24 18/11/2025".
QString momentText(Instant at, Instant now);
QString dayText(QDate day);
/// State with its tone: icon and word.
Pill statePill(State state);

/// "Nam · 12/03/1971 · •••• 4455"; an organisation: tax code and representative.
QString partyFacts(const Party& party);
/// The same with the whole number, address and phone, a line each.
QStringList partyDetails(const Party& party);
/// "Bằng tốt nghiệp đại học · 5 trang · 3 bản", a line for each original.
QStringList originalsText(const Dossier& dossier);
/// "Số 12, 13 · quyển 01/2022"; "": none was given.
QString numbersText(const Dossier& dossier);
/// Whose the party is in words of the procedure: "Bên nam"; the role itself where it has none.
QString partyLabel(const Party& party, const Procedure* procedure);

/// The version that a dossier stands under; nullptr where the ward does not know it.
const Procedure* procedureOf(const WardState& ward, const Dossier& dossier);
/// "Chứng thực bản sao"
QString shortName(
    const WardState& ward, const QString& procedure, const QString& fullName, QDate day);
/// The name behind a login; the login itself where no account bears it.
QString personName(const WardState& ward, const QString& login);

} // namespace motcua
