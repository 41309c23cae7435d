#include "core/catalogue/lawchange.h"

#include "core/catalogue/legalsource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What is asked for; how the ward calls it is its own matter.
auto asked(const DocumentItem& document)
{
    return std::tuple(
        document.id, document.kind, document.required, document.count, document.replaceableBy);
}

bool asksTheSame(const Procedure& before, const Procedure& after)
{
    const auto inOrder = [](const Procedure& procedure) {
        std::vector<DocumentItem> documents = procedure.documents;
        std::ranges::sort(documents, {}, &DocumentItem::id);
        return documents;
    };
    return std::ranges::equal(inOrder(before), inOrder(after), {}, asked, asked);
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
        {u"channels"_s, before.channels != after.channels},
        {u"documents"_s, !asksTheSame(before, after)},
        {u"requirements"_s, before.requirements != after.requirements},
        {u"fees"_s, before.fees != after.fees}};
    for (const auto& [key, differs] : parts)
        if (differs)
            return key;
    return {};
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

Outcome checkLawChange(const Procedure& version, const Catalogue& catalogue)
{
    const Procedure* before = catalogue.find(version.code, version.from);
    if (!before || isAnnounced(*before, version))
        return Done{};
    const QString part = changedPart(*before, version);
    if (part.isEmpty())
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/procedure/"_s + part, u"lawChangedWithoutDecision"_s,
        {}, sourceOn(u"limits"_s, version.from)};
}

} // namespace motcua
