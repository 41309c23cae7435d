#include "core/catalogue/review.h"

#include "core/catalogue/readparts.h"
#include "core/catalogue/readprocess.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kReviewed = u"procedure.reviewed"_s;
constexpr int kMostDays = 2000;
constexpr int kMostPapers = 200;
constexpr qint64 kMostSaved = 1'000'000'000; ///< đồng, in one case; more is a slip of the hand

Review reviewFrom(const Event& event)
{
    const QJsonObject& body = event.body;
    return {body[u"procedure"_s].toString(), body[u"hash"_s].toString(),
        valueOf(kReviewProposals, body[u"proposal"_s].toString()).value_or(ReviewProposal::keep),
        body[u"reason"_s].toString(), body[u"savedDays"_s].toInt(), body[u"savedPapers"_s].toInt(),
        Dong{body[u"savedMoney"_s].toInteger()}, event.header.actor, event.header.when};
}

/// Nothing is saved that was never asked for.
Outcome checkSavings(const Review& review, const Procedure& version)
{
    const std::array savings{
        std::tuple(u"/savedDays"_s, review.savedDays, wholeDaysOf(version.limit)),
        std::tuple(u"/savedPapers"_s, review.savedPapers, int(version.documents.size()))};
    for (const auto& [field, saved, most] : savings)
        if (saved > most)
            return Error{ErrorCode::ruleRefused, field, u"savesTooMuch"_s,
                {{u"value"_s, saved}, {u"most"_s, most}}, {}};
    return Done{};
}
} // namespace

Review readReview(JsonReader& reader)
{
    Review review;
    review.procedure = reader.text(u"procedure"_s, 60);
    review.hash = reader.optionalText(u"hash"_s, 64);
    review.proposal = readName(reader, u"proposal"_s, kReviewProposals);
    review.reason = reader.reason(u"reason"_s, PackLimits::kNote);
    review.savedDays = int(reader.optionalInteger(u"savedDays"_s, 0, kMostDays, 0));
    review.savedPapers = int(reader.optionalInteger(u"savedPapers"_s, 0, kMostPapers, 0));
    review.savedMoney = Dong{reader.optionalInteger(u"savedMoney"_s, 0, kMostSaved, 0)};
    const std::array savings{std::pair(u"savedDays"_s, qint64(review.savedDays)),
        std::pair(u"savedPapers"_s, qint64(review.savedPapers)),
        std::pair(u"savedMoney"_s, review.savedMoney.amount)};
    for (const auto& [key, saved] : savings)
        if (review.proposal == ReviewProposal::keep && saved > 0)
            reader.fault(key, u"savingOfKept"_s);
    return review;
}

Result<Draft> decideReview(Review review, const Catalogue& catalogue, QDate day)
{
    const QJsonObject code{{u"code"_s, review.procedure}};
    if (!catalogue.knows(review.procedure))
        return Error{ErrorCode::notFound, u"/procedure"_s, u"unknownProcedure"_s, code, {}};
    const Procedure* version = review.hash.isEmpty() ? catalogue.find(review.procedure, day)
                                                     : catalogue.version(review.hash);
    if (!version && review.hash.isEmpty())
        return Error{ErrorCode::ruleRefused, u"/procedure"_s, u"procedureNotInForce"_s,
            {{u"code"_s, review.procedure}, {u"date"_s, day.toString(Qt::ISODate)}}, {}};
    if (!version || version->code != review.procedure)
        return Error{ErrorCode::notFound, u"/hash"_s, u"noVersion"_s, code, {}};
    if (const auto possible = checkSavings(review, *version); !possible)
        return possible.error();
    return Draft{kReviewed, {u"ward"_s, u"procedure:"_s + review.procedure},
        {{u"procedure"_s, review.procedure}, {u"hash"_s, version->hash},
            {u"proposal"_s, nameOf(kReviewProposals, review.proposal)},
            {u"reason"_s, review.reason}, {u"savedDays"_s, review.savedDays},
            {u"savedPapers"_s, review.savedPapers}, {u"savedMoney"_s, review.savedMoney.amount}}};
}

Reviews foldReviews(const Events& events)
{
    Reviews reviews;
    for (const Event& event : events)
        if (event.header.kind == kReviewed)
            reviews.push_back(reviewFrom(event));
    return reviews;
}

const Review* latestReview(const Reviews& reviews, const QString& code)
{
    const auto at = std::find_if(reviews.rbegin(), reviews.rend(),
        [&](const Review& review) { return review.procedure == code; });
    return at == reviews.rend() ? nullptr : &*at;
}

} // namespace motcua
