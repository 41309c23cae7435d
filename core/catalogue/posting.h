#pragma once
#include "core/catalogue/catalogue.h"
#include "core/journal/event.h"

namespace motcua {

/// A version of a procedure hangs at a place of the office (niêm yết), or was taken down there.
struct Posting
{
    QString procedure; ///< code
    QString hash; ///< of the version that hangs there
    QString where; ///< "Bảng niêm yết tầng 1"
    QDate date;
    bool takenDown = false;
    QString by; ///< login; from the event

    bool operator==(const Posting&) const = default;
};
using Postings = std::vector<Posting>;

enum class PostingStatus
{
    notPosted,
    outdated, ///< at some place hangs another version than the one in force (showsVersion())
    posted
};

/// Reads the arguments of `postProcedure`; without a date it is `today`. Faults: a day still to
/// come (postedInFuture).
Posting readPosting(JsonReader& reader, QDate today);
/// The event of a posting; without a hash it is the version in force on its day. Refuses a code
/// (notFound unknownProcedure) and a version (notFound noVersion) that the catalogue doesn't know,
/// a version that had ended by that day (ruleRefused versionEnded), a day without a version
/// (procedureNotInForce), and taking down what doesn't hang
/// there (ruleRefused notPostedThere).
Result<Draft> decidePosting(Posting posting, const Catalogue& catalogue, const Postings& before);
Postings foldPostings(const Events& events);

/// What hangs on `day`: the newest posting of each place, in the order of the places' first one.
Postings hanging(const Postings& postings, const QString& code, QDate day);
/// The sheet that hangs shows `version`: that one, or one which differs only in what no citizen is
/// told: the short name, by which the office's lists call it, a question that need not be answered,
/// somebody of whom nothing need be told and whom the sheet does not name, the rules by which a
/// book has a number (bookIdentity) or a whole date of birth (wholeBirth), that the dead hand in
/// nothing (notSubmitter), that a company is not both sides (otherSide), the age that somebody of a
/// role is under (underAge, freelyUnderAge), and where the rules of a role stand (its source). A
/// pack that gives an old version one of these makes another hash of it, but nothing on the wall
/// has to be replaced.
bool showsVersion(const Posting& posting, const Procedure& version, const Catalogue& catalogue);
/// Compares what hangs with the version in force on that day.
PostingStatus postingStatus(
    const Postings& postings, const Procedure& inForce, QDate day, const Catalogue& catalogue);

} // namespace motcua
