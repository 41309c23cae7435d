#include "core/dossier/halfcorrected.h"

#include "core/base/text.h"
#include "core/dossier/onenumber.h"
#include "core/dossier/samepeople.h"
#include "core/identity/personalnumber.h"
#include "core/identity/personkey.h"

#include <algorithm>
#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The same place of a dossier twice: who asks, and the party.
struct Both
{
    const Person& asks;
    const Person& party;
};

QString nameOf(const Person& person)
{
    return person.fullName;
}

QString birthOf(const Person& person)
{
    return person.dateOfBirth.toString();
}

QString sexOf(const Person& person)
{
    return person.sex ? sexName(*person.sex) : QString();
}

QString ethnicityOf(const Person& person)
{
    return person.ethnicity;
}

QString nationalityOf(const Person& person)
{
    return person.nationality;
}

QString numberOf(const Person& person)
{
    return person.personalNumber;
}

bool isNamedOtherwise(const Both& both)
{
    return areNamedApart(both.asks, both.party);
}

bool isBornOtherwise(const Both& both)
{
    return !agree(both.asks.dateOfBirth, both.party.dateOfBirth);
}

bool isOfOtherSex(const Both& both)
{
    return both.asks.sex && both.party.sex && both.asks.sex != both.party.sex;
}

/// Two that are told and are not one word.
bool differ(const QString& one, const QString& other)
{
    return !one.isEmpty() && !other.isEmpty() && folded(one) != folded(other);
}

bool isOfOtherEthnicity(const Both& both)
{
    return differ(both.asks.ethnicity, both.party.ethnicity);
}

bool isOfOtherNationality(const Both& both)
{
    return differ(both.asks.nationality, both.party.nationality);
}

/// What is one person's once.
struct Fact
{
    QLatin1StringView key; ///< in the error's values, of who asks
    QLatin1StringView other; ///< … and of the party
    QString (*told)(const Person&);
    bool (*differs)(const Both&);
};

constexpr std::array kFacts{
    Fact{QLatin1StringView("name"), QLatin1StringView("otherName"), nameOf, isNamedOtherwise},
    Fact{QLatin1StringView("born"), QLatin1StringView("otherBorn"), birthOf, isBornOtherwise},
    Fact{QLatin1StringView("sex"), QLatin1StringView("otherSex"), sexOf, isOfOtherSex},
    Fact{QLatin1StringView("ethnicity"), QLatin1StringView("otherEthnicity"), ethnicityOf,
        isOfOtherEthnicity},
    Fact{QLatin1StringView("nationality"), QLatin1StringView("otherNationality"), nationalityOf,
        isOfOtherNationality}};
constexpr Fact kNumber{
    QLatin1StringView("number"), QLatin1StringView("otherNumber"), numberOf, nullptr};

/// Two may have one passport by a mistake of before; of one personal number they are one.
bool isOneNumber(const Both& both)
{
    return tellsNumber(numberOf(both.asks)) && numberOf(both.asks) == numberOf(both.party);
}

bool differsAnywhere(const Both& both)
{
    return std::ranges::any_of(kFacts, [&](const Fact& fact) { return fact.differs(both); });
}

/// They did not agree on it before, and neither is told anew.
bool stood(const Fact& fact, const Both& was, const Both& is)
{
    return isOneNumber(was) && fact.differs(was) && fact.told(was.asks) == fact.told(is.asks)
        && fact.told(was.party) == fact.told(is.party);
}

/// On what they don't agree any more; nullptr: they do, or it stood so.
const Fact* brought(const Both& was, const Both& is)
{
    if (isOneNumber(is)) {
        const auto fact = std::ranges::find_if(
            kFacts, [&](const Fact& one) { return one.differs(is) && !stood(one, was, is); });
        return fact == kFacts.end() ? nullptr : &*fact;
    }
    const bool bothTell = tellsNumber(numberOf(is.asks)) && tellsNumber(numberOf(is.party));
    return bothTell && isOneNumber(was) && !differsAnywhere(was) ? &kNumber : nullptr;
}

/// Where each of those who stand is told.
std::vector<std::size_t> placesIn(const std::vector<Party>& before, const std::vector<Party>& after)
{
    return before.size() == after.size() ? inStandingOrder(before, after)
                                         : std::vector<std::size_t>();
}
} // namespace

Outcome checkBothCorrected(
    const Procedure& procedure, const Dossier& dossier, const Dossier& corrected, bool tellsParties)
{
    const std::vector<std::size_t> places = placesIn(dossier.parties, corrected.parties);
    for (std::size_t at = 0; at < places.size(); ++at) {
        const Party& party = corrected.parties[places[at]];
        const Both is{corrected.applicant.person, party.person};
        const Fact* fact = brought({dossier.applicant.person, dossier.parties[at].person}, is);
        if (!fact)
            continue;
        const QString field
            = tellsParties ? u"/parties/"_s + QString::number(places[at]) : u"/applicant"_s;
        return Error{ErrorCode::ruleRefused, field, u"halfCorrected"_s,
            {{u"first"_s, procedure.applicantLabel}, {u"second"_s, procedure.labelOf(party.role)},
                {fact->key, fact->told(is.asks)}, {fact->other, fact->told(is.party)}},
            {}};
    }
    return Done{};
}

} // namespace motcua
