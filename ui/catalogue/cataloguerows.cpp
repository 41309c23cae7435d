#include "ui/catalogue/cataloguerows.h"

#include "core/store/searchwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct MarkFace
{
    CatalogueMark mark;
    const char* choice; ///< in the filter
    const char* pill; ///< in the list; "": none
    Tone tone = Tone::neutral;
    const char* icon = "";
};
constexpr std::array kMarks{
    MarkFace{CatalogueMark::all, QT_TRANSLATE_NOOP("motcua::Catalogue", "All procedures"), ""},
    MarkFace{CatalogueMark::noWait, QT_TRANSLATE_NOOP("motcua::Catalogue", "No-wait"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "no-wait"), Tone::done, "clock"},
    MarkFace{CatalogueMark::online, QT_TRANSLATE_NOOP("motcua::Catalogue", "Wholly online"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "wholly online"), Tone::info},
    MarkFace{CatalogueMark::onlineOnly, QT_TRANSLATE_NOOP("motcua::Catalogue", "Online only"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "online only"), Tone::info},
    MarkFace{CatalogueMark::interlinked, QT_TRANSLATE_NOOP("motcua::Catalogue", "Interlinked"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "interlinked")},
    MarkFace{CatalogueMark::elsewhere, QT_TRANSLATE_NOOP("motcua::Catalogue", "Decided elsewhere"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "decided elsewhere")},
    MarkFace{CatalogueMark::internal, QT_TRANSLATE_NOOP("motcua::Catalogue", "Internal"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "internal")},
    MarkFace{CatalogueMark::notPosted, QT_TRANSLATE_NOOP("motcua::Catalogue", "Not posted"), ""},
    MarkFace{CatalogueMark::outdated, QT_TRANSLATE_NOOP("motcua::Catalogue", "Posting outdated"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "posting outdated"), Tone::dueSoon, "warning"},
    MarkFace{CatalogueMark::feeToCheck,
        QT_TRANSLATE_NOOP("motcua::Catalogue", "Fees to be checked"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "fee to be checked"), Tone::dueSoon, "money"},
    MarkFace{CatalogueMark::waiting, QT_TRANSLATE_NOOP("motcua::Catalogue", "Proposals to confirm"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "to confirm"), Tone::dueSoon},
    MarkFace{CatalogueMark::upcoming, QT_TRANSLATE_NOOP("motcua::Catalogue", "Not yet in force"),
        QT_TRANSLATE_NOOP("motcua::Catalogue", "not yet in force"), Tone::info, "clock"},
};

bool isOnlineOnly(const Procedure& procedure)
{
    return procedure.channels.size() == 1 && procedure.channels.front() == Channel::online;
}

bool hasDoubtfulFee(const Procedure& procedure, QDate day)
{
    return std::ranges::any_of(procedure.fees, [day](const FeeRule& rule) {
        return rule.toCheck && rule.from <= day && (!rule.to.isValid() || day <= rule.to);
    });
}

std::set<CatalogueMark> marksOf(const Procedure& procedure, const WardState& ward, QDate day)
{
    std::set<CatalogueMark> marks{CatalogueMark::all};
    const auto mark = [&marks](CatalogueMark one, bool holds) {
        if (holds)
            marks.insert(one);
    };
    const PostingStatus posting = postingStatus(ward.postings, procedure, day, ward.catalogue);
    mark(CatalogueMark::noWait, bool(ward.catalogue.noWait(procedure.code, day)));
    mark(CatalogueMark::online, procedure.onlineLevel == u"full");
    mark(CatalogueMark::onlineOnly, isOnlineOnly(procedure));
    mark(CatalogueMark::interlinked, !procedure.interlinked.isEmpty());
    mark(CatalogueMark::elsewhere, !procedure.forwardTo.isEmpty());
    mark(CatalogueMark::internal, procedure.internal);
    mark(CatalogueMark::notPosted, posting == PostingStatus::notPosted);
    mark(CatalogueMark::outdated, posting == PostingStatus::outdated);
    mark(CatalogueMark::feeToCheck, hasDoubtfulFee(procedure, day));
    mark(CatalogueMark::waiting, openProposal(ward.proposals, procedure.code) != nullptr);
    mark(CatalogueMark::upcoming, !ward.catalogue.find(procedure.code, day));
    return marks;
}

std::vector<Pill> pillsOf(const std::set<CatalogueMark>& marks, const Procedure& procedure)
{
    std::vector<Pill> pills;
    for (const MarkFace& face : kMarks)
        if (*face.pill && marks.contains(face.mark))
            pills.push_back({face.tone, catalogueWords(face.pill), QString::fromLatin1(face.icon)});
    if (procedure.onlineLevel == u"partial")
        pills.push_back({Tone::neutral,
            catalogueWords(QT_TRANSLATE_NOOP("motcua::Catalogue", "partly online")), {}});
    return pills;
}

CatalogueRow rowOf(const Procedure& procedure, const WardState& ward, QDate day)
{
    CatalogueRow row{procedure.code,
        procedure.shortName.isEmpty() ? procedure.name : procedure.shortName, procedure.name,
        procedure.field,
        searchWords(
            QStringList{procedure.name, procedure.shortName, procedure.code, procedure.field}.join(
                u' ')),
        marksOf(procedure, ward, day), {}};
    row.pills = pillsOf(row.marks, procedure);
    return row;
}

/// Behind the others of its field.
void insertInField(std::vector<CatalogueRow>& rows, CatalogueRow row)
{
    const auto last
        = std::ranges::find(rows.rbegin(), rows.rend(), row.field, &CatalogueRow::field);
    rows.insert(last == rows.rend() ? rows.end() : last.base(), std::move(row));
}

/// How near each is to what is typed is asked once a row.
std::vector<CatalogueRow> nearestFirst(std::vector<CatalogueRow> rows, const QString& text)
{
    using Keyed = std::pair<decltype(nearness({}, {}, {})), std::size_t>;
    std::vector<Keyed> order;
    order.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        order.emplace_back(nearness(rows[at].code, {rows[at].title, rows[at].name}, text), at);
    std::ranges::stable_sort(order, {}, &Keyed::first);
    std::vector<CatalogueRow> sorted;
    sorted.reserve(rows.size());
    for (const auto& [near, at] : order)
        sorted.push_back(std::move(rows[at]));
    return sorted;
}
} // namespace

QString catalogueWords(const char* english)
{
    return QCoreApplication::translate("motcua::Catalogue", english);
}

const Procedure* upcomingProcedure(const WardState& ward, const QString& code, QDate day)
{
    if (ward.catalogue.find(code, day))
        return nullptr;
    for (auto at = ward.proposals.rbegin(); at != ward.proposals.rend(); ++at) {
        const bool later = at->fate == ProcedureProposal::Fate::confirmed && at->version
            && day < at->version->from;
        const bool asked = at->fate == ProcedureProposal::Fate::open && at->version;
        if (at->code == code && (later || asked) && at->at.localDate() <= day)
            return &*at->version;
    }
    return nullptr;
}

std::vector<CatalogueRow> catalogueRows(const WardState& ward, QDate day)
{
    std::vector<CatalogueRow> rows;
    for (const Procedure* procedure : ward.catalogue.inForce(day))
        rows.push_back(rowOf(*procedure, ward, day));
    std::set<QString> codes;
    for (const ProcedureProposal& proposal : ward.proposals)
        if (const Procedure* version = upcomingProcedure(ward, proposal.code, day);
            version && codes.insert(proposal.code).second)
            insertInField(rows, rowOf(*version, ward, day));
    return rows;
}

std::vector<CatalogueRow> filtered(
    const std::vector<CatalogueRow>& rows, const CatalogueFilter& filter)
{
    const QStringList asked = searchWords(filter.text);
    std::vector<CatalogueRow> kept;
    for (const CatalogueRow& row : rows)
        if ((filter.field.isEmpty() || row.field == filter.field) && row.marks.contains(filter.mark)
            && matchesWords(row.words, asked))
            kept.push_back(row);
    return asked.isEmpty() ? kept : nearestFirst(std::move(kept), filter.text);
}

std::vector<std::pair<CatalogueMark, QString>> catalogueMarks()
{
    std::vector<std::pair<CatalogueMark, QString>> marks;
    marks.reserve(std::size(kMarks));
    for (const MarkFace& face : kMarks)
        marks.emplace_back(face.mark, catalogueWords(face.choice));
    return marks;
}

std::vector<Pill> pillsOf(const Procedure& procedure, const WardState& ward, QDate day)
{
    std::set<CatalogueMark> marks = marksOf(procedure, ward, day);
    marks.erase(CatalogueMark::outdated);
    marks.erase(CatalogueMark::waiting);
    return pillsOf(marks, procedure);
}

} // namespace motcua
