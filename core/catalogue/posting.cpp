#include "core/catalogue/posting.h"

#include "core/base/jsonprune.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kPosted = u"procedure.posted"_s;
constexpr int kPlace = 200;

Posting postingFrom(const Event& event)
{
    const QJsonObject& body = event.body;
    return {body[u"procedure"_s].toString(), body[u"hash"_s].toString(),
        body[u"where"_s].toString(), QDate::fromString(body[u"date"_s].toString(), Qt::ISODate),
        body[u"takenDown"_s].toBool(), event.header.actor};
}

Draft postingMade(const Posting& posting)
{
    return {kPosted, {u"ward"_s, u"procedure:"_s + posting.procedure},
        {{u"procedure"_s, posting.procedure}, {u"hash"_s, posting.hash},
            {u"where"_s, posting.where}, {u"date"_s, posting.date.toString(Qt::ISODate)},
            {u"takenDown"_s, posting.takenDown}}};
}

const Posting* hangingAt(const Postings& there, const QString& where)
{
    const auto at = std::ranges::find_if(there, [&](const Posting& p) { return p.where == where; });
    return at == there.end() ? nullptr : &*at;
}

Error refused(const QString& field, const QString& detail, const QJsonObject& values)
{
    return {ErrorCode::ruleRefused, field, detail, values, {}};
}
} // namespace

Posting readPosting(JsonReader& reader, QDate today)
{
    Posting posting;
    posting.procedure = reader.text(u"procedure"_s, 60);
    posting.hash = reader.optionalText(u"hash"_s, 64);
    posting.where = reader.fact(u"where"_s, kPlace);
    posting.date = reader.has(u"date"_s) ? reader.date(u"date"_s) : today;
    posting.takenDown = reader.optionalBool(u"takenDown"_s);
    if (posting.date > today)
        reader.fault(u"date"_s, u"postedInFuture"_s);
    return posting;
}

Result<Draft> decidePosting(Posting posting, const Catalogue& catalogue, const Postings& before)
{
    const QJsonObject code{{u"code"_s, posting.procedure}};
    if (!catalogue.knows(posting.procedure))
        return Error{ErrorCode::notFound, u"/procedure"_s, u"unknownProcedure"_s, code, {}};
    const Postings there = hanging(before, posting.procedure, posting.date);
    if (posting.takenDown) {
        const Posting* former = hangingAt(there, posting.where);
        if (!former)
            return refused(u"/where"_s, u"notPostedThere"_s, {{u"where"_s, posting.where}});
        posting.hash = former->hash;
        return postingMade(posting);
    }
    const Procedure* version = posting.hash.isEmpty()
        ? catalogue.find(posting.procedure, posting.date)
        : catalogue.version(posting.hash);
    if (!version && posting.hash.isEmpty())
        return refused(u"/procedure"_s, u"procedureNotInForce"_s,
            {{u"code"_s, posting.procedure}, {u"date"_s, posting.date.toString(Qt::ISODate)}});
    if (!version || version->code != posting.procedure)
        return Error{ErrorCode::notFound, u"/hash"_s, u"noVersion"_s, code, {}};
    if (const QDate last = catalogue.lastDay(*version); last.isValid() && last < posting.date)
        return refused(u"/hash"_s, u"versionEnded"_s, {{u"to"_s, last.toString(Qt::ISODate)}});
    posting.hash = version->hash;
    return postingMade(posting);
}

Postings foldPostings(const Events& events)
{
    Postings postings;
    for (const Event& event : events)
        if (event.header.kind == kPosted)
            postings.push_back(postingFrom(event));
    return postings;
}

Postings hanging(const Postings& postings, const QString& code, QDate day)
{
    Postings there;
    for (const Posting& posting : postings) {
        if (posting.procedure != code || posting.date > day)
            continue;
        const auto known = std::ranges::find_if(
            there, [&](const Posting& p) { return p.where == posting.where; });
        if (known == there.end())
            there.push_back(posting);
        else if (known->date <= posting.date)
            *known = posting;
    }
    std::erase_if(there, [](const Posting& posting) { return posting.takenDown; });
    return there;
}

namespace {
QByteArray toldToCitizens(const Procedure& version)
{
    static constexpr std::array<std::string_view, 4> kElsewhere{
        "shortName", "bookIdentity", "parties", "questions"};
    return withoutMembers(version.canonical, kElsewhere);
}

/// Who takes part, without the rules by which the office looks at them.
auto whoTakesPart(const PartyRole& party)
{
    return std::tuple(party.role, party.label, party.required, party.many, party.sex,
        party.bornBefore, party.requiredIf, party.onlyIf, party.notApplicant, party.parents,
        party.fromAge, party.parentOlderBy);
}

std::vector<Question> toBeAnswered(const Procedure& version)
{
    std::vector<Question> asked = version.questions;
    std::erase_if(asked, [](const Question& question) { return !question.required; });
    return asked;
}

/// Without those who need not be told and of whom the sheet does not know.
std::vector<PartyRole> knownTo(const Procedure& shown, const Procedure& version)
{
    std::vector<PartyRole> parties = version.parties;
    std::erase_if(parties, [&](const PartyRole& party) {
        return party.isOptional()
            && std::ranges::count(shown.parties, party.role, &PartyRole::role) == 0;
    });
    return parties;
}

bool tellsTheSame(const Procedure& shown, const Procedure& version)
{
    return toldToCitizens(shown) == toldToCitizens(version)
        && toBeAnswered(shown) == toBeAnswered(version)
        && std::ranges::equal(
            shown.parties, knownTo(shown, version), {}, whoTakesPart, whoTakesPart);
}
} // namespace

bool showsVersion(const Posting& posting, const Procedure& version, const Catalogue& catalogue)
{
    if (posting.hash == version.hash)
        return true;
    const Procedure* shown = catalogue.version(posting.hash);
    return shown && tellsTheSame(*shown, version);
}

PostingStatus postingStatus(
    const Postings& postings, const Procedure& inForce, QDate day, const Catalogue& catalogue)
{
    const Postings there = hanging(postings, inForce.code, day);
    if (there.empty())
        return PostingStatus::notPosted;
    const bool current = std::ranges::all_of(
        there, [&](const Posting& posting) { return showsVersion(posting, inForce, catalogue); });
    return current ? PostingStatus::posted : PostingStatus::outdated;
}

} // namespace motcua
