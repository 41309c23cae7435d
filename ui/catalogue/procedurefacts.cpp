#include "ui/catalogue/procedurefacts.h"

#include "core/catalogue/listing.h"
#include "ui/catalogue/cataloguerows.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
PartLine postingLine(const Posting& posting, const Procedure& inForce, const WardState& ward)
{
    PartLine line{posting.where,
        {catalogueWords(QT_TRANSLATE_NOOP("motcua::Catalogue", "posted on %1 by %2"))
                .arg(dayText(posting.date), personName(ward, posting.by))}};
    const Procedure* shown = ward.catalogue.version(posting.hash);
    if (shown && !showsVersion(posting, inForce, ward.catalogue))
        line.details.append(catalogueWords(
            QT_TRANSLATE_NOOP("motcua::Catalogue", "still the version of %1: replace it"))
                                .arg(dayText(shown->from)));
    return line;
}

ProcedurePart postingPart(const Procedure& procedure, const WardState& ward, QDate day)
{
    ProcedurePart part{
        u"posting"_s, catalogueWords(QT_TRANSLATE_NOOP("motcua::Catalogue", "Posting")), {}};
    for (const Posting& posting : hanging(ward.postings, procedure.code, day))
        part.lines.push_back(postingLine(posting, procedure, ward));
    if (part.lines.empty())
        part.lines.push_back({catalogueWords(QT_TRANSLATE_NOOP(
            "motcua::Catalogue", "Not posted yet: print the sheet, then note where it hangs."))});
    return part;
}

ProcedurePart reviewPart(const QString& code, const WardState& ward)
{
    ProcedurePart part{
        u"review"_s, catalogueWords(QT_TRANSLATE_NOOP("motcua::Catalogue", "Review")), {}};
    const Review* review = latestReview(ward.reviews, code);
    if (!review)
        return part;
    QString text = u"%1: %2"_s.arg(name(review->proposal, language()), review->reason);
    PartLine line{text, {}};
    if (const QString saving = savingOf(*review, language()); !saving.isEmpty())
        line.details.append(
            catalogueWords(QT_TRANSLATE_NOOP("motcua::Catalogue", "saves %1 each time"))
                .arg(saving));
    line.details.append(
        u"%1, %2"_s.arg(personName(ward, review->by), dayText(review->at.localDate())));
    part.lines.push_back(line);
    return part;
}

QString proposalWords(const ProcedureProposal& proposal, const WardState& ward)
{
    const QDate from = proposal.version ? proposal.version->from : proposal.listing->from;
    const bool isNew = proposal.version && !ward.catalogue.knows(proposal.code);
    const char* pattern = isNew
        ? QT_TRANSLATE_NOOP("motcua::Catalogue",
            "Waits for a second person: a new procedure from %1 on, proposed by %2 on %3. %4")
        : proposal.version
        ? QT_TRANSLATE_NOOP("motcua::Catalogue",
            "Waits for a second person: another version from %1 on, proposed by %2 on %3. %4")
        : QT_TRANSLATE_NOOP("motcua::Catalogue",
            "Waits for a second person: no-wait from %1 on, proposed by %2 on %3. %4");
    const QString words = catalogueWords(pattern).arg(dayText(from), personName(ward, proposal.by),
        dayText(proposal.at.localDate()), proposal.note);
    const Procedure* listed = ward.catalogue.find(proposal.code, from);
    if (proposal.why.isEmpty() || !listed)
        return words;
    return words + u'\n'
        + catalogueWords(
            QT_TRANSLATE_NOOP("motcua::Catalogue", "The limit is %1 days; why at once: %2"))
              .arg(daysGiven(*listed))
              .arg(proposal.why);
}

/// Those of the listing on that day; without one that nothing need be verified, where that is
/// asked.
QJsonArray conditionsOf(const Catalogue::Listing& listing, const Procedure& procedure)
{
    if (listing)
        for (const QJsonValue entry : listing.programme->json[u"entries"_s].toArray())
            if (entry[u"code"_s].toString() == procedure.code)
                return entry[u"conditions"_s].toArray();
    const QString verification = u"needsVerification"_s;
    const bool asked = std::ranges::any_of(
        procedure.questions, [&](const Question& question) { return question.id == verification; });
    if (!asked)
        return {};
    return {QJsonObject{{u"question"_s, verification}, {u"op"_s, u"equals"_s}, {u"value"_s, false},
        {u"text"_s, u"Không phải xác minh hoặc xin ý kiến cơ quan khác"_s}}};
}

void addOurs(ProcedureFacts& facts, const WardState& ward)
{
    if (facts.inForce)
        facts.ours.push_back(postingPart(facts.procedure, ward, facts.day));
    if (ProcedurePart review = reviewPart(facts.procedure.code, ward); !review.lines.empty())
        facts.ours.push_back(review);
    for (const ProcedurePart& part : officeParts(facts.procedure, language()))
        if (part.id == u"kindOfProcedure" || part.id == u"numbering"
            || part.id == u"supplementPolicy")
            facts.ours.push_back(part);
}
} // namespace

ProcedureFacts procedureFacts(const WardState& ward, const QString& code, QDate day)
{
    const Procedure* found = ward.catalogue.find(code, day);
    const Procedure& shown = found ? *found : *upcomingProcedure(ward, code, day);
    ProcedureFacts facts;
    facts.inForce = found != nullptr;
    facts.procedure = found ? withLastDay(shown, ward.catalogue) : shown;
    facts.day = day;
    facts.pills = pillsOf(shown, ward, day);
    facts.posting = postingStatus(ward.postings, shown, day, ward.catalogue);
    const auto listing = ward.catalogue.noWait(code, day);
    facts.isNoWait = bool(listing);
    facts.conditions = conditionsOf(listing, shown);
    const ProcedurePart noWait = noWaitPart(listing, language());
    if (!noWait.lines.empty())
        facts.parts.push_back(noWait);
    const ProcedureParts told = citizenParts(facts.procedure, day, language());
    facts.parts.insert(facts.parts.end(), told.begin(), told.end());
    addOurs(facts, ward);
    if (const ProcedureProposal* proposal = openProposal(ward.proposals, code)) {
        facts.proposal = *proposal;
        facts.proposalWords = proposalWords(*proposal, ward);
    }
    const bool another = facts.proposal && facts.proposal->version;
    facts.hasVersions = ward.catalogue.versions(code).size() + (another ? 1 : 0) > 1;
    return facts;
}

Procedure withLastDay(const Procedure& procedure, const Catalogue& catalogue)
{
    Procedure shown = procedure;
    shown.to = catalogue.lastDay(procedure);
    return shown;
}

Pill postingPill(PostingStatus status)
{
    const Tone tone = status == PostingStatus::posted ? Tone::done
        : status == PostingStatus::outdated           ? Tone::dueSoon
                                                      : Tone::neutral;
    const QString icon = status == PostingStatus::outdated ? u"warning"_s : QString();
    return {tone, name(status, language()), icon};
}

} // namespace motcua
