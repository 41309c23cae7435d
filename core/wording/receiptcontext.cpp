// What a receipt says: what was handed in, what is promised, where it stands in the book.
#include "core/dossier/codec.h"
#include "core/dossier/papers.h"
#include "core/dossier/promise.h"
#include "core/registers/registers.h"
#include "core/wording/names.h"
#include "core/wording/papercontext.h"
#include "core/wording/place.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A duty was met then, no papers came.
bool isPaidAt(const Dossier& dossier, Instant moment)
{
    return std::ranges::any_of(dossier.paymentRequests,
        [&](const PaymentRequest& asked) { return asked.answered == moment; });
}

/// What the slip promised: an apology puts it off on a paper of its own, a request for papers ends
/// it, but the slip was given; what was promised anew since stands on a slip again.
std::optional<Due> promiseOf(const Dossier& dossier)
{
    if (dossier.due && !dossier.apology)
        return dossier.due;
    for (auto step = dossier.timeline.rbegin(); step != dossier.timeline.rend(); ++step)
        if (step->kind != eventKind(Command::apologise))
            if (const auto due = dueFromJson(step->detail[u"due"_s]))
                return due;
    return dossier.apology ? std::optional(dossier.apology->dueBefore) : std::nullopt;
}

/// On paper a number of one digit has a leading zero: "03 ngày làm việc".
QString limitOnPaper(Limit limit)
{
    const QString text = name(limit, Language::vietnamese);
    const bool single = text.size() > 1 && text[0].isDigit() && !text[1].isDigit();
    return single ? u'0' + text : text;
}

/// With what was agreed beyond it.
QString limitOf(const Procedure& procedure, const Dossier& dossier)
{
    const QString limit
        = inSentence(limitOnPaper(limitFor(procedure, Answers{dossier.answers, {}})));
    if (!dossier.extension)
        return limit;
    const QString& reason = dossier.extension->reason;
    const QString& agreement = dossier.extension->agreement;
    QStringList why;
    for (const QString& told : {agreement, reason})
        if (!told.isEmpty())
            why += told;
    const QString how = agreement.isEmpty() ? u"; được kéo dài theo quy định"_s
                                            : u"; kéo dài theo thỏa thuận bằng văn bản"_s;
    return limit + how + (why.isEmpty() ? QString() : u" ("_s + why.join(u"; "_s) + u')');
}

QJsonObject paperLine(const Paper& paper, Channel channel, const QString& title, int count)
{
    return {{u"name"_s, title}, {u"kind"_s, name(paper, channel, Language::vietnamese)},
        {u"count"_s, count}};
}

/// The checklist's one line for the originals of which a request may have several; "": none.
QString originalsOf(const Procedure& procedure)
{
    const auto at = std::ranges::find_if(procedure.documents, [](const DocumentItem& document) {
        return document.required && document.kind == DocumentKind::original;
    });
    return procedure.itemised && at != procedure.documents.end() ? at->id : QString();
}

/// "Bằng tốt nghiệp (yêu cầu 11 bản sao)": what is asked of an original stands beside it.
QString wantedOf(const Item& item, const QString& called)
{
    const QString title = item.title.isEmpty() ? called : item.title;
    const qint64 copies = item.answers[u"copies"_s].toInteger();
    return copies > 0 ? u"%1 (yêu cầu %2 bản sao)"_s.arg(title).arg(copies) : title;
}

/// What was handed in: several originals stand by their own titles.
QJsonArray paperLines(const Dossier& dossier, const QString& originals)
{
    QJsonArray lines;
    for (const Paper& paper : dossier.papers) {
        const QString called = paper.name.isEmpty() ? paper.id : paper.name;
        const bool apart = !originals.isEmpty() && paper.id == originals && !paper.lookedUp
            && std::ranges::any_of(dossier.items, [](auto& item) { return !item.title.isEmpty(); });
        if (!apart)
            lines.append(
                paperLine(paper, dossier.channel, called, paper.lookedUp ? 0 : paper.count));
        else
            for (const Item& item : dossier.items)
                lines.append(paperLine(paper, dossier.channel, wantedOf(item, called), 1));
    }
    return lines;
}

/// Where the `rank`th dossier of the year stands in the tracking book.
QJsonObject trackingPlace(const Office& office, int year, qint64 rank)
{
    const VolumeOpenings& openings = office.ward().openings;
    const qint64 place = placeAt(openings, kTrackingBook, year, rank);
    return {{u"volume"_s, volumeAt(openings, kTrackingBook, year, place)}, {u"number"_s, place}};
}

/// While the clock stands the slip proves what was handed in, and promises no day.
QJsonObject standing(const Dossier& dossier)
{
    if (dossier.state == State::awaitingSupplement && !dossier.supplements.empty())
        return {{u"stoppedSupplement"_s, dossier.supplements.back().at.toIso()}};
    const PaymentRequest* asked = standingRequest(dossier);
    if (dossier.state == State::awaitingPayment && asked)
        return {{u"stoppedPayment"_s, asked->stopped.toIso()}};
    return {};
}

/// The day that was promised last, and what it was promised after.
QJsonObject promiseContext(const Office& office, const Dossier& dossier)
{
    const auto due = promiseOf(dossier);
    if (!due)
        return {};
    const bool open = isProvisional(*due, dossier.receivedAt, office.ward().calendar);
    QJsonObject json{{u"dueAt"_s, due->at.toIso()}, {u"provisional"_s, int(open)}};
    if (const auto anew = promisedAnew(dossier))
        json[isPaidAt(dossier, *anew) ? u"promisedPaid"_s : u"promisedAnew"_s] = anew->toIso();
    return json;
}

/// Nothing else was owed any more at that moment, and there had been a promise.
bool ranOnAfter(const Dossier& dossier, Instant moment)
{
    const auto& all = dossier.paymentRequests;
    const bool promised = std::ranges::any_of(all, [&](const PaymentRequest& one) {
        return one.at <= moment && one.dueBefore && one.answered;
    });
    return promised && std::ranges::none_of(all, [&](const PaymentRequest& one) {
        return one.at <= moment && (!one.answered || *one.answered > moment);
    });
}

/// What of that which was asked for came, and what is still to come.
void addSupplemented(QJsonObject& json, const Dossier& dossier, const Procedure& procedure)
{
    const std::vector<NotCome> left
        = dossier.supplements.empty() || !dossier.supplements.back().answered
        ? std::vector<NotCome>()
        : askedAndNotCome(dossier, procedure);
    if (left.empty())
        return;
    json[u"came"_s] = dossier.supplements.back().came.join(u"; "_s);
    json[u"stillToCome"_s] = inWords(left);
}

/// What it was taken in without, and of what too few came.
void addLacking(QJsonObject& json, const Dossier& dossier, const Procedure& procedure)
{
    QStringList lacking;
    for (const Reason& missing : missingReasons(procedure, dossier.papers, dossier.channel)) {
        const QString name = missing.values[u"name"_s].toString();
        const qsizetype length = name.size();
        lacking += inWords(NotCome{name, name,
            {length, missing.values[u"have"_s].toInt(), missing.values[u"count"_s].toInt()}});
    }
    if (dossier.missingReason.isEmpty() || lacking.isEmpty())
        return;
    json[u"lacking"_s] = lacking.join(u"; "_s);
    json[u"lackingReason"_s] = dossier.missingReason;
}
} // namespace

std::vector<Instant> newPromises(const Dossier& dossier)
{
    std::vector<Instant> moments;
    for (const SupplementRequest& asked : dossier.supplements)
        if (asked.answered && *asked.answered > dossier.receivedAt)
            moments.push_back(*asked.answered);
    for (const PaymentRequest& asked : dossier.paymentRequests)
        if (asked.answered && ranOnAfter(dossier, *asked.answered))
            moments.push_back(*asked.answered);
    std::ranges::sort(moments, {}, &Instant::ms);
    return moments;
}

std::optional<Instant> promisedAnew(const Dossier& dossier)
{
    const std::vector<Instant> moments = newPromises(dossier);
    return moments.empty() ? std::nullopt : std::optional(moments.back());
}

QJsonObject receiptContext(const Office& office, const Dossier& dossier)
{
    const Procedure* procedure = office.procedureOf(dossier);
    const WardBody& body = office.ward().config.bodyOn(dossier.receivedAt.localDate());
    QJsonObject json{{u"papers"_s, paperLines(dossier, originalsOf(*procedure))},
        {u"sets"_s, dossier.sets}, {u"limit"_s, limitOf(*procedure, dossier)},
        {u"receivedAt"_s, dossier.receivedAt.toIso()},
        {u"returnAt"_s, resultWay(dossier.resultBy, body.officeName)},
        {u"fee"_s, dossier.fee.total.amount}};
    if (const auto rank = placeInYear(office.file(), dossier.id, dossier.receivedAt);
        rank && *rank > 0)
        json[u"book"_s] = trackingPlace(office, dossier.receivedAt.localDate().year(), *rank);
    addSupplemented(json, dossier, *procedure);
    addLacking(json, dossier, *procedure);
    const QJsonObject stopped = standing(dossier);
    const QJsonObject promise = stopped.isEmpty() ? promiseContext(office, dossier) : stopped;
    for (auto at = promise.begin(); at != promise.end(); ++at)
        json[at.key()] = at.value();
    return json;
}

} // namespace motcua
