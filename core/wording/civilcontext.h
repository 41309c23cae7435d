#pragma once
#include "core/office/office.h"

namespace motcua {

// People and events of civil status as a result slip and a register both print them; the keys are
// those of core/forms/fields.h.

/// What a person shows: its name and its number, both "" where none is known.
struct IdentityPaper
{
    QString name; ///< "Căn cước công dân"
    QString number;

    bool operator==(const IdentityPaper&) const = default;
};
/// `day`: of the form. It decides where the card's own day is not known.
IdentityPaper identityPaper(const Person& person, QDate day);
/// "Căn cước công dân số 001090123456"; "" where no paper is known.
QString paperOf(const Person& person, QDate day);

/// "người đại diện của Công ty A"; "" of who signs for themself, and where no representative is
/// named.
QString signsFor(const Party& party);

/// nullptr where nobody has the role.
const Party* partyOf(const Dossier& dossier, const QString& role);
/// Whose birth is registered: the child; where none is told the applicant, whose own it is then (NĐ
/// 123/2015/NĐ-CP Điều 26), but who is a parent of it or tells another relation. nullptr: nobody
/// says.
const Party* childOf(const Dossier& dossier);
QJsonObject personContext(const Party* party, QDate day);
/// A certificate of marriage says which is the husband and which the wife, and no sex beside it.
QJsonObject spouseContext(const Dossier& dossier, const QString& role, QDate day);
/// Who came to declare, with the relation to the person it is about.
QJsonObject declarantContext(const Dossier& dossier, QDate day);
/// What the applicant is to the person that the request is about, wherever it was told; of a child
/// whose mother or father it is "mẹ" or "cha"; "".
QString relationOf(const Dossier& dossier);

/// For what a confirmation of marital status is asked, in words; "".
QString purposeOf(const Office& office, const Dossier& dossier);
/// Of which registration an extract is asked for.
QJsonObject extractEvent(const Office& office, const Dossier& dossier);
/// Where the child of a birth was born (Luật Hộ tịch 60/2014/QH13, Điều 14); "" where it is not
/// told.
QString birthPlaceOf(const Dossier& dossier);
QJsonObject deathContext(const Dossier& dossier);
/// "Đúng hạn", "Quá hạn"; "" where the procedure knows no term, as where something is registered
/// anew.
QString timeliness(const Procedure* procedure, const Dossier& dossier);

} // namespace motcua
