#pragma once
#include "core/base/named.h"
#include "core/catalogue/catalogue.h"
#include "core/journal/event.h"

namespace motcua {

/// What a review (rà soát) proposes for a procedure.
enum class ReviewProposal
{
    keep,
    amend,
    replace,
    abolish
};
inline constexpr std::array kReviewProposals{Named{ReviewProposal::keep, "keep"},
    Named{ReviewProposal::amend, "amend"}, Named{ReviewProposal::replace, "replace"},
    Named{ReviewProposal::abolish, "abolish"}};

/// The ward's own look at a version: what should become of it, why, and what a citizen would save
/// in each case.
struct Review
{
    QString procedure; ///< code
    QString hash; ///< of the version looked at
    ReviewProposal proposal = ReviewProposal::keep;
    QString reason;
    int savedDays = 0;
    int savedPapers = 0;
    Dong savedMoney;
    QString by; ///< login; from the event
    Instant at; ///< from the event

    bool operator==(const Review&) const = default;
};
using Reviews = std::vector<Review>;

/// Reads the arguments of `reviewProcedure`. Faults: a saving where all is to stay as it is
/// (savingOfKept).
Review readReview(JsonReader& reader);
/// The event of a review; without a hash it is the version in force on `day`. Refuses a code
/// (notFound unknownProcedure) and a version (notFound noVersion) that the catalogue doesn't know.
Result<Draft> decideReview(Review review, const Catalogue& catalogue, QDate day);
Reviews foldReviews(const Events& events);

/// The newest review of a procedure; nullptr where nobody has looked at it.
const Review* latestReview(const Reviews& reviews, const QString& code);

} // namespace motcua
