#include "core/catalogue/lawchange.h"

#include "core/catalogue/legalsource.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What is asked for; how the ward calls it is its own matter.
auto asked(const DocumentItem& document)
{
    return std::tuple(
        document.id, document.kind, document.required, document.count, document.replaceableBy);
}

/// How it is worded and what its field shows first is the ward's own matter.
auto asksFor(const Question& question)
{
    QStringList choices;
    for (const QString& choice : question.choices)
        choices.append(choice.section(u'=', 0, 0));
    return std::tuple(question.id, question.type, question.min, question.max, choices,
        question.perItem, question.fromParty, question.required);
}

auto takesPart(const PartyRole& party)
{
    return std::tuple(party.role, party.required, party.many, party.sex, party.bornBefore,
        party.requiredIf, party.onlyIf, party.notApplicant, party.notSubmitter, party.otherSide,
        party.parents, party.fromAge, party.underAge, party.freelyUnderAge, party.parentOlderBy,
        party.bookIdentity.isEmpty(), party.wholeBirth.isEmpty());
}

/// The same, in whatever order.
template <class Row, class Key, class Told>
bool isTheSame(std::vector<Row> before, std::vector<Row> after, Key key, Told told)
{
    std::ranges::sort(before, {}, key);
    std::ranges::sort(after, {}, key);
    return std::ranges::equal(before, after, {}, told, told);
}

/// The first part of the law in which the two differ; "": none.
QString changedPart(const Procedure& before, const Procedure& after)
{
    const std::pair<QString, bool> parts[]{{u"limit"_s, before.limit != after.limit},
        {u"verificationLimit"_s, before.verificationLimit != after.verificationLimit},
        {u"extension"_s, before.extension != after.extension},
        {u"signers"_s, before.signers != after.signers},
        {u"identityPaper"_s, before.identityPaper.isEmpty() != after.identityPaper.isEmpty()},
        {u"competentBody"_s, before.competentBody != after.competentBody},
        {u"forwardTo"_s, before.forwardTo != after.forwardTo},
        {u"interlinked"_s, before.interlinked != after.interlinked},
        {u"numbering"_s, before.numbering != after.numbering},
        {u"handedOverInPerson"_s, before.inPerson != after.inPerson},
        {u"signedInPerson"_s, before.signedInPerson != after.signedInPerson},
        {u"channels"_s, before.channels != after.channels},
        {u"documents"_s, !isTheSame(before.documents, after.documents, &DocumentItem::id, asked)},
        {u"sets"_s, before.sets != after.sets},
        {u"parties"_s, !isTheSame(before.parties, after.parties, &PartyRole::role, takesPart)},
        {u"applicantIsParty"_s, before.applicantIsParty != after.applicantIsParty},
        {u"questions"_s, !isTheSame(before.questions, after.questions, &Question::id, asksFor)},
        {u"requirements"_s, before.requirements != after.requirements},
        {u"fees"_s, before.fees != after.fees}};
    for (const auto& [key, differs] : parts)
        if (differs)
            return key;
    return {};
}

/// A question that need not be answered, for what a book has by law.
void takeGained(std::vector<Question>& questions, const std::vector<Question>& before)
{
    for (const Question& one : before)
        if (!one.required && !std::ranges::count(questions, one.id, &Question::id))
            questions.push_back(one);
}

/// Somebody of whom nothing need be told, likewise.
void takeGained(std::vector<PartyRole>& parties, const std::vector<PartyRole>& before)
{
    for (const PartyRole& one : before)
        if (one.isOptional() && !std::ranges::count(parties, one.role, &PartyRole::role))
            parties.push_back(one);
}

/// The rules of a role that a version in force may be given by a pack.
void takeGained(PartyRole& party, const PartyRole& before)
{
    if (party.bookIdentity.isEmpty())
        party.bookIdentity = before.bookIdentity;
    if (party.wholeBirth.isEmpty())
        party.wholeBirth = before.wholeBirth;
    party.notSubmitter = party.notSubmitter || before.notSubmitter;
    party.otherSide = party.otherSide || before.otherSide;
    if (party.underAge == 0)
        party.underAge = before.underAge;
    if (party.freelyUnderAge == 0)
        party.freelyUnderAge = before.freelyUnderAge;
}

/// `version` as it would have been made of `before`, if that had had its rules by then.
Procedure withGained(Procedure version, const Procedure& before)
{
    takeGained(version.questions, before.questions);
    takeGained(version.parties, before.parties);
    for (PartyRole& party : version.parties)
        for (const PartyRole& known : before.parties)
            if (known.role == party.role)
                takeGained(party, known);
    return version;
}

bool isAnnounced(const Procedure& before, const Procedure& after)
{
    const bool otherDecision
        = !after.announcedBy.isEmpty() && after.announcedBy != before.announcedBy;
    return otherDecision || std::ranges::any_of(after.legalBasis, [&](const QString& law) {
        return !before.legalBasis.contains(law);
    });
}
} // namespace

Outcome checkLawChange(const Procedure& version, const Catalogue& catalogue, ProposedWhen proposed)
{
    const Procedure* before = catalogue.find(version.code, version.from);
    if (!before || isAnnounced(*before, version))
        return Done{};
    const QString part = changedPart(
        *before, proposed == ProposedWhen::earlier ? withGained(version, *before) : version);
    if (part.isEmpty())
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/procedure/"_s + part, u"lawChangedWithoutDecision"_s,
        {}, sourceOn(u"limits"_s, version.from)};
}

} // namespace motcua
