#include "ui/dossier/timelinewords.h"

#include "core/dossier/codec.h"
#include "core/wording/names.h"
#include "core/wording/place.h"
#include "core/wording/wording.h"
#include "ui/dossier/formwords.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::TimelineWords)
};

struct ContentKey
{
    const char* key;
    const char* name;
};
constexpr std::array kContent{
    ContentKey{"applicant", QT_TRANSLATE_NOOP("motcua::TimelineWords", "applicant")},
    ContentKey{"submitter", QT_TRANSLATE_NOOP("motcua::TimelineWords", "submitter")},
    ContentKey{"parties", QT_TRANSLATE_NOOP("motcua::TimelineWords", "parties")},
    ContentKey{"answers", QT_TRANSLATE_NOOP("motcua::TimelineWords", "answers")},
    ContentKey{"items", QT_TRANSLATE_NOOP("motcua::TimelineWords", "originals")},
    ContentKey{"documents", QT_TRANSLATE_NOOP("motcua::TimelineWords", "papers")},
    ContentKey{"note", QT_TRANSLATE_NOOP("motcua::TimelineWords", "note")},
    ContentKey{"fee", QT_TRANSLATE_NOOP("motcua::TimelineWords", "fee")},
    ContentKey{"lane", QT_TRANSLATE_NOOP("motcua::TimelineWords", "lane")},
};

/// Lays an event's content over what was known; names what became another.
QStringList changedContent(QJsonObject& known, const QJsonObject& body)
{
    QStringList changed;
    for (const ContentKey& content : kContent) {
        const QString key = QString::fromLatin1(content.key);
        if (!body.contains(key) || known[key] == body[key])
            continue;
        known[key] = body[key];
        changed += TimelineWords::tr(content.name);
    }
    return changed;
}

QString timeText(Instant when, Instant now)
{
    const bool thisYear = when.localDate().year() == now.localDate().year();
    return when.localDate().toString(thisYear ? u"dd/MM "_s : u"dd/MM/yy "_s)
        + when.localTime().toString(u"HH:mm"_s);
}

Tone toneOf(const QString& kind)
{
    static const QStringList done{u"dossier.received"_s, u"dossier.accepted"_s,
        u"dossier.approved"_s, u"dossier.issued"_s, u"dossier.handedOver"_s,
        u"dossier.resultTaken"_s, u"dossier.feePaid"_s};
    static const QStringList attention{u"dossier.returned"_s, u"dossier.supplementRequested"_s,
        u"dossier.movedToAppointment"_s, u"dossier.refused"_s, u"dossier.voided"_s,
        u"dossier.rejected"_s, u"dossier.apologised"_s, u"dossier.paymentRequested"_s,
        u"dossier.officeStopped"_s};
    if (done.contains(kind))
        return Tone::done;
    if (kind == u"form.printed")
        return Tone::neutral;
    return attention.contains(kind) ? Tone::dueSoon : Tone::info;
}

QString numbersText(const QJsonObject& body)
{
    QStringList told;
    for (const GivenNumber& number : numbersFromJson(body[u"numbers"_s].toArray()))
        told += TimelineWords::tr("number %1, book %2")
                    .arg(paperNumber(number.number), number.registerId);
    return told.join(u", "_s);
}

QString dueText(const QJsonObject& body)
{
    const auto due = dueFromJson(body[u"due"_s]);
    if (!due)
        return {};
    return TimelineWords::tr("due %1 %2")
        .arg(due->at.localTime().toString(u"HH:mm"_s), dayText(due->at.localDate()));
}

QString takerText(const QJsonObject& body)
{
    if (body[u"to"_s].isString())
        return TimelineWords::tr("sent to %1").arg(body[u"to"_s].toString());
    const QJsonObject to = body[u"to"_s].toObject();
    if (to.isEmpty())
        return {};
    if (const QString post = to[u"post"_s].toString(); !post.isEmpty())
        return TimelineWords::tr("by post, %1").arg(post);
    return to[u"self"_s].toBool() ? TimelineWords::tr("to the applicant")
                                  : TimelineWords::tr("to %1").arg(to[u"fullName"_s].toString());
}

QString listText(const QJsonValue& texts)
{
    return texts.toVariant().toStringList().join(u"; "_s);
}

QString cameText(const QJsonValue& papers)
{
    QStringList names;
    for (const Paper& paper : papersFromJson(papers.toArray()))
        names += paper.name;
    return names.join(u"; "_s);
}

/// Of a supplement that was not all of it.
QString restText(const Step& step)
{
    if (step.kind != eventKind(Command::supplement))
        return {};
    if (const QString left = step.detail[u"left"_s].toString(); !left.isEmpty())
        return TimelineWords::tr("not waited for: %1").arg(left);
    return step.detail.contains(u"due"_s) ? QString()
                                          : TimelineWords::tr("a part; the rest is awaited");
}

QString paidText(const Step& step)
{
    if (step.kind != u"dossier.feePaid")
        return {};
    const QJsonObject& body = step.detail;
    if (const QString document = body[u"document"_s].toString(); !document.isEmpty())
        return TimelineWords::tr("paid at %1: %2").arg(body[u"place"_s].toString(), document);
    const QString amount = formatDong(Dong{body[u"amount"_s].toInteger()});
    const QString book = body[u"book"_s].toString();
    return book.isEmpty() ? amount
                          : TimelineWords::tr("%1, receipt %2, book %3")
                                .arg(amount)
                                .arg(body[u"number"_s].toInteger())
                                .arg(book);
}

/// Of the body that decides, where it is that body that apologised.
QString letterText(const QJsonObject& body)
{
    const QString letter = body[u"letter"_s].toString();
    return letter.isEmpty() ? QString()
                            : TimelineWords::tr("letter of the body that decides: %1").arg(letter);
}

/// Who is awaited no more, and who never is.
QStringList awaitingTexts(const QJsonObject& body)
{
    QStringList texts;
    if (const QString bodies = listText(body[u"takenOver"_s]); !bodies.isEmpty())
        texts += TimelineWords::tr("nothing is awaited from %1 any more, which has ended")
                     .arg(bodies);
    if (body[u"informed"_s].toBool())
        texts += TimelineWords::tr("for information only");
    return texts;
}

QStringList receivedTexts(const QJsonObject& body)
{
    const auto lane = laneFromName(body[u"lane"_s].toString());
    const bool scanned = partyFromJson(body[u"applicant"_s].toObject()).person.scanned;
    return {lane ? name(*lane, language()) : QString(),
        scanned ? TimelineWords::tr("card scanned") : QString(),
        formatDong(feeFromJson(body[u"fee"_s].toObject()).total)};
}

QString detailText(const Step& step, const QStringList& changed)
{
    const QJsonObject& body = step.detail;
    QStringList parts{numbersText(body), takerText(body), listText(body[u"missing"_s]),
        cameText(body[u"came"_s]), body[u"result"_s].toString(), letterText(body), paidText(step)};
    const bool received = step.kind == u"dossier.received" || step.kind == u"dossier.accepted";
    if (received)
        parts = receivedTexts(body);
    if (body[u"refused"_s].toBool())
        parts += TimelineWords::tr("refused");
    parts += restText(step);
    if (step.kind == u"form.printed")
        parts += formName(body[u"form"_s].toString());
    const bool first = step.kind == u"dossier.received" || step.kind == u"dossier.registered";
    if (!changed.isEmpty() && !first)
        parts += TimelineWords::tr("changed: %1").arg(changed.join(u", "_s));
    if (step.kind == u"dossier.forwarded" || step.kind == u"dossier.citizenNotified")
        parts += body[u"note"_s].toString();
    parts += awaitingTexts(body);
    parts += body[u"reason"_s].toString();
    if (step.kind == u"dossier.refused")
        for (const Reason& reason : reasonsFromJson(body[u"because"_s].toArray()))
            parts += sentence(reason, language());
    parts += dueText(body);
    if (step.clockSuspect)
        parts += TimelineWords::tr("the computer's clock was doubtful");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}
} // namespace

std::vector<TimelineEntry> timelineEntries(
    const Dossier& dossier, const WardState& ward, Instant now)
{
    std::vector<TimelineEntry> entries;
    QJsonObject known;
    for (const Step& step : dossier.timeline) {
        const QJsonObject& body = step.detail;
        const auto changed = changedContent(
            known, body.contains(u"changes"_s) ? body[u"changes"_s].toObject() : body);
        entries.push_back({timeText(step.when, now),
            eventTitle(step.kind, language()) + u" · "_s + personName(ward, step.actor),
            detailText(step, changed),
            step.clockSuspect || body[u"refused"_s].toBool() ? Tone::dueSoon : toneOf(step.kind)});
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace motcua
