#include "core/dossier/papers.h"

#include "core/base/text.h"
#include "core/dossier/intake.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// An original may stand for a copy, never the other way round; online a file for either.
bool isOfKind(const Paper& paper, const DocumentItem& document, Channel channel)
{
    return paper.kind == document.kind || paper.kind == DocumentKind::original
        || paper.kind == arrivesAs(document.kind, channel);
}

/// How many of it came, of whatever kinds that stand for it.
int howManyCame(const DocumentItem& document, const std::vector<Paper>& papers, Channel channel)
{
    int came = 0;
    for (const Paper& paper : papers)
        if (paper.id == document.id && isOfKind(paper, document, channel))
            came += paper.count;
    return came;
}

/// As many as asked came of it, or it was looked up where the law lets that take its place.
bool isWhole(const DocumentItem& document, const std::vector<Paper>& papers, Channel channel)
{
    const bool isLookedUp = std::ranges::any_of(
        papers, [&](const Paper& paper) { return paper.id == document.id && paper.lookedUp; });
    return isLookedUp || howManyCame(document, papers, channel) >= document.count;
}

/// How many of those that were asked for came, where it is more than one.
QJsonObject missingValues(
    const DocumentItem& document, const std::vector<Paper>& papers, Channel channel)
{
    if (document.count < 2)
        return {{u"name"_s, document.name}};
    return {{u"name"_s, document.name}, {u"have"_s, howManyCame(document, papers, channel)},
        {u"count"_s, document.count}};
}

bool isMissing(const DocumentItem& document, const std::vector<Paper>& papers, Channel channel)
{
    return document.required && !isWhole(document, papers, channel);
}
} // namespace

DocumentKind arrivesAs(DocumentKind asked, Channel channel)
{
    return channel == Channel::online && asked != DocumentKind::shown ? DocumentKind::electronic
                                                                      : asked;
}

QStringList missingPapers(
    const Procedure& procedure, const std::vector<Paper>& papers, Channel channel)
{
    QStringList missing;
    for (const DocumentItem& document : procedure.documents)
        if (isMissing(document, papers, channel))
            missing.append(document.name);
    return missing;
}

Reasons missingReasons(
    const Procedure& procedure, const std::vector<Paper>& papers, Channel channel)
{
    Reasons reasons;
    for (const DocumentItem& document : procedure.documents)
        if (isMissing(document, papers, channel))
            reasons.push_back(
                {u"missingPaper"_s, missingValues(document, papers, channel), document.source});
    return reasons;
}

namespace {
/// By its id, else by its name in whatever letters; nullptr: the checklist does not have it.
const DocumentItem* inChecklist(
    const std::vector<DocumentItem>& checklist, const QString& id, const QString& name)
{
    const QString said = folded(name).simplified();
    const auto meant = std::ranges::find_if(checklist, [&](const DocumentItem& one) {
        return id.isEmpty() ? folded(one.name).simplified() == said : one.id == id;
    });
    return meant == checklist.end() ? nullptr : &*meant;
}

/// What stands before what of a paper is missing.
QString paperIn(const QString& asked)
{
    return asked.section(u':', 0, 0).trimmed();
}

/// The one whose name begins with these words: "Tờ khai"; nullptr: none does, or several do.
const DocumentItem* onlyOneBeginning(
    const std::vector<DocumentItem>& checklist, const QString& words)
{
    const QString beginning = folded(words).simplified() + u' ';
    const DocumentItem* found = nullptr;
    for (const DocumentItem& one : checklist) {
        if (!folded(one.name).simplified().startsWith(beginning))
            continue;
        if (found)
            return nullptr;
        found = &one;
    }
    return found;
}

void takeFromChecklist(Paper& paper, const DocumentItem& asked, Channel channel)
{
    paper.id = asked.id;
    if (paper.name.isEmpty())
        paper.name = asked.name;
    if (paper.kindAsAsked)
        paper.kind = arrivesAs(asked.kind, channel);
    if (paper.lookedUp)
        paper.database = asked.replaceableBy;
}
} // namespace

namespace {
/// What was asked for, without what of it is missing; a name may hold a colon.
QString nameIn(const QString& asked, const std::vector<DocumentItem>& checklist)
{
    return inChecklist(checklist, {}, asked) ? asked : asked.section(u':', 0, 0);
}
} // namespace

const DocumentItem* askedIn(const std::vector<DocumentItem>& checklist, const QString& asked)
{
    if (const DocumentItem* whole = inChecklist(checklist, {}, asked))
        return whole; // a name may hold a colon
    const QString paper = paperIn(asked);
    for (const DocumentItem* known :
        {inChecklist(checklist, paper, {}), inChecklist(checklist, {}, paper)})
        if (known)
            return known;
    return onlyOneBeginning(checklist, paper);
}

namespace {
/// Of a paper that has no place in the checklist its name tells.
bool isAskedFor(
    const QString& asked, const Paper& paper, const std::vector<DocumentItem>& checklist)
{
    const DocumentItem* known = askedIn(checklist, asked);
    if (known || !paper.id.isEmpty())
        return known && known->id == paper.id;
    return lookOf(paperIn(asked)) == lookOf(paper.name);
}
} // namespace

bool isPutRight(
    const Dossier& dossier, const std::vector<DocumentItem>& checklist, const Paper& paper)
{
    const QStringList asked
        = dossier.supplements.empty() ? QStringList() : dossier.supplements.back().items;
    return std::ranges::any_of(asked, [&](const QString& one) {
        return nameIn(one, checklist).size() < one.size() && isAskedFor(one, paper, checklist);
    });
}

int stillToCome(const Dossier& dossier, const std::vector<DocumentItem>& checklist,
    const DocumentItem& document)
{
    if (isPutRight(dossier, checklist, {document.id, document.name}))
        return document.count;
    return std::max(1, document.count - howManyCame(document, dossier.papers, dossier.channel));
}

Result<std::vector<Paper>> namedPapers(
    std::vector<Paper> papers, const std::vector<DocumentItem>& checklist, Channel channel)
{
    for (std::size_t at = 0; at < papers.size(); ++at) {
        Paper& paper = papers[at];
        if (const DocumentItem* asked = inChecklist(checklist, paper.id, paper.name))
            takeFromChecklist(paper, *asked, channel);
        paper.kindAsAsked = false;
        if (paper.name.isEmpty())
            return badInput(
                u"/documents/%1/id"_s.arg(at), u"unknownPaper"_s, {{u"id"_s, paper.id}});
        if (paper.lookedUp && paper.database.isEmpty())
            return badInput(u"/documents/%1/lookedUp"_s.arg(at), u"notReplaceable"_s,
                {{u"name"_s, paper.name}});
    }
    return papers;
}

QStringList askedByName(const QStringList& asked, const std::vector<DocumentItem>& checklist)
{
    QStringList named;
    for (const QString& one : asked) {
        const DocumentItem* byId = inChecklist(checklist, paperIn(one), {});
        const QString told = byId ? byId->name + one.mid(one.section(u':', 0, 0).size()) : one;
        const bool again = std::ranges::any_of(
            named, [&](const QString& before) { return lookOf(before) == lookOf(told); });
        if (!again)
            named.append(told);
    }
    return named;
}

std::vector<CameOf> cameOf(const QStringList& asked, const std::vector<DocumentItem>& checklist,
    const std::vector<Paper>& papers, Channel channel)
{
    std::vector<CameOf> all;
    for (const QString& one : asked) {
        const DocumentItem* known = askedIn(checklist, one);
        const bool isPart = known && known->count > 1 && !isWhole(*known, papers, channel);
        all.push_back(isPart ? CameOf{nameIn(one, checklist).size(),
                          howManyCame(*known, papers, channel), known->count}
                             : CameOf{});
    }
    return all;
}

std::vector<NotCome> askedAndNotCome(const Dossier& dossier, const Procedure& procedure)
{
    if (dossier.supplements.empty())
        return {};
    const auto& checklist = procedure.documents;
    const auto key = [&](const QString& told) {
        const DocumentItem* known = askedIn(checklist, told);
        return known ? known->id : folded(paperIn(told).left(kTitleLimit)).simplified();
    };
    std::vector<NotCome> left;
    for (const QString& asked : dossier.supplements.back().items) {
        const DocumentItem* known = askedIn(checklist, asked);
        const bool came = std::ranges::any_of(dossier.supplements.back().came,
            [&](const QString& one) { return key(one) == key(asked); });
        if (known && !isWhole(*known, dossier.papers, dossier.channel))
            left.push_back({asked, known->name,
                cameOf({asked}, checklist, dossier.papers, dossier.channel).front()});
        else if (!came)
            left.push_back({asked, known ? known->name : QString()});
    }
    return left;
}

QString inWords(const NotCome& paper)
{
    const CameOf& came = paper.came;
    if (came.count == 0)
        return paper.asked;
    return paper.asked.left(came.nameLength) + u" (đã nộp %1/%2)"_s.arg(came.have).arg(came.count)
        + paper.asked.mid(came.nameLength);
}

QString inWords(const std::vector<NotCome>& papers)
{
    QStringList words;
    for (const NotCome& one : papers)
        words.append(inWords(one));
    return words.join(u"; "_s);
}

} // namespace motcua
