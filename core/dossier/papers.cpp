#include "core/dossier/papers.h"

#include "core/base/text.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// An original may stand for a copy, never the other way round; online a file for either.
bool isOfKind(const Paper& paper, const DocumentItem& document, Channel channel)
{
    return paper.kind == document.kind || paper.kind == DocumentKind::original
        || paper.kind == arrivesAs(document.kind, channel);
}

/// As many as asked came of it, or it was looked up where the law lets that take its place.
bool isAsAsked(const Paper& paper, const DocumentItem& document, Channel channel)
{
    return paper.id == document.id
        && (paper.lookedUp
            || (isOfKind(paper, document, channel) && paper.count >= document.count));
}

/// How many of those that were asked for came, where it is more than one.
QJsonObject missingValues(
    const DocumentItem& document, const std::vector<Paper>& papers, Channel channel)
{
    if (document.count < 2)
        return {{u"name"_s, document.name}};
    int most = 0;
    for (const Paper& paper : papers)
        if (paper.id == document.id && isOfKind(paper, document, channel))
            most = std::max(most, paper.count);
    return {{u"name"_s, document.name}, {u"have"_s, most}, {u"count"_s, document.count}};
}

bool isMissing(const DocumentItem& document, const std::vector<Paper>& papers, Channel channel)
{
    return document.required && std::ranges::none_of(papers, [&](const Paper& paper) {
        return isAsAsked(paper, document, channel);
    });
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

Result<std::vector<Paper>> namedPapers(
    std::vector<Paper> papers, const std::vector<DocumentItem>& checklist)
{
    for (std::size_t at = 0; at < papers.size(); ++at) {
        Paper& paper = papers[at];
        const auto asked = std::ranges::find(checklist, paper.id, &DocumentItem::id);
        if (paper.name.isEmpty() && asked != checklist.end())
            paper.name = asked->name;
        if (paper.lookedUp && asked != checklist.end())
            paper.database = asked->replaceableBy;
        if (paper.name.isEmpty())
            return badInput(
                u"/documents/%1/id"_s.arg(at), u"unknownPaper"_s, {{u"id"_s, paper.id}});
        if (paper.lookedUp && paper.database.isEmpty())
            return badInput(u"/documents/%1/lookedUp"_s.arg(at), u"notReplaceable"_s,
                {{u"name"_s, paper.name}});
    }
    return papers;
}

QStringList askedAndNotCome(const Dossier& dossier)
{
    if (dossier.supplements.empty())
        return {};
    const auto key
        = [](const QString& name) { return folded(name.section(u':', 0, 0)).simplified(); };
    const auto isThere = [&](const QString& asked) {
        return std::ranges::any_of(dossier.supplements.back().came,
            [&](const QString& came) { return key(came) == key(asked); });
    };
    QStringList left;
    for (const QString& asked : dossier.supplements.back().items)
        if (!isThere(asked))
            left.append(asked);
    return left;
}

} // namespace motcua
