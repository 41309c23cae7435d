#include "core/office/sampledays.h"

#include "core/base/resource.h"
#include "core/registers/receiptbook.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// One command of the sample days.
struct SampleStep
{
    Instant at;
    QString as;
    std::size_t dossier = 0;
    QJsonObject command;
};
using SampleSteps = std::vector<SampleStep>;

QJsonObject sampleFile(const QString& name)
{
    return parseObject(compiledIn(u"data/wards/"_s + name)).value();
}

QString cardOf(const QString& personalNumber)
{
    for (const QString& card : sampleCards())
        if (card.startsWith(personalNumber))
            return card;
    return {};
}

QJsonObject filled(QJsonObject json, QDate day);

QJsonValue filled(const QJsonValue& value, QDate day)
{
    if (value.isObject())
        return filled(value.toObject(), day);
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue one : value.toArray())
            out.append(filled(one, day));
        return out;
    }
    const QString text = value.toString();
    return text.startsWith(u'@') ? day.addDays(text.mid(1).toInt()).toString(Qt::ISODate) : value;
}

/// {"card": number} becomes the card's scan, "@-3" the day three days before.
QJsonObject filled(QJsonObject json, QDate day)
{
    for (const QString& key : json.keys())
        json[key] = filled(json[key], day);
    if (json.contains(u"card"_s))
        json[u"scan"_s] = cardOf(json.take(u"card"_s).toString());
    return json;
}

QDate workingDaysBefore(const Calendar& calendar, QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(-1);
        count -= calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

/// Nobody is served before the office opens: soon after, the morning so far is drawn together. Who
/// stands here now does so since as many minutes as told.
Instant momentAgo(int minutes, const OfficeHours& hours, Instant now)
{
    constexpr int kWaiting = 20;
    constexpr int kLongest = 95;
    const Instant open = Instant::fromLocal(now.localDate(), hours.open);
    const qint64 since = (now.ms - open.ms) / 60'000;
    if (minutes <= kWaiting || since <= kWaiting || since >= kLongest)
        return now.plusMinutes(-minutes);
    const qint64 earlier = (minutes - kWaiting) * (since - kWaiting) / (kLongest - kWaiting);
    return now.plusMinutes(-kWaiting - int(earlier));
}

Instant beginOf(const QJsonObject& dossier, const WardState& ward, Instant now)
{
    const Calendar& calendar = ward.calendar;
    if (dossier.contains(u"minutesAgo"_s))
        return momentAgo(dossier[u"minutesAgo"_s].toInt(), ward.config.hours, now);
    const QDate day = workingDaysBefore(calendar, now.localDate(), dossier[u"daysAgo"_s].toInt());
    return Instant::fromLocal(day, QTime::fromString(dossier[u"at"_s].toString(), u"HH:mm"_s));
}

void addSteps(SampleSteps& steps, const QJsonObject& dossier, std::size_t index, Instant begin)
{
    const QDate day = begin.localDate();
    QJsonObject receive = filled(dossier[u"receive"_s].toObject(), day);
    receive[u"do"_s] = u"receive"_s;
    steps.push_back({begin, dossier[u"as"_s].toString(), index, receive});
    for (const QJsonValue value : dossier[u"then"_s].toArray()) {
        QJsonObject command = filled(value.toObject(), day);
        const int after = command.take(u"after"_s).toInt();
        const QString as = command.take(u"as"_s).toString();
        steps.push_back({begin.plusMinutes(after), as, index, command});
    }
}

/// All dossiers' commands as the days brought them.
SampleSteps stepsUntil(const QJsonArray& dossiers, const WardState& ward, Instant now)
{
    SampleSteps steps;
    for (qsizetype at = 0; at < dossiers.size(); ++at) {
        const QJsonObject dossier = dossiers[at].toObject();
        addSteps(steps, dossier, std::size_t(at), beginOf(dossier, ward, now));
    }
    std::stable_sort(steps.begin(), steps.end(), [](auto& a, auto& b) { return a.at < b.at; });
    return steps;
}

Outcome assignAll(Office& office, const QJsonArray& assignments)
{
    for (const QJsonValue value : assignments) {
        QJsonObject command = value.toObject();
        command[u"do"_s] = u"assign"_s;
        if (const auto done = office.run(command, {u"quantri"_s}); !done)
            return done.error();
    }
    return Done{};
}

/// The receipts of the year, printed on paper: fifty for each of the clerks.
Outcome openReceiptBooks(Office& office, int year)
{
    constexpr int kReceipts = 50;
    int first = 1;
    for (const QString& clerk : {u"tiepnhan"_s, u"tiepnhan2"_s}) {
        const QJsonObject command{{u"do"_s, u"openVolume"_s}, {u"register"_s, kReceiptRegister},
            {u"book"_s, u"CN/%1"_s.arg(year % 100, 2, 10, QLatin1Char('0'))}, {u"first"_s, first},
            {u"last"_s, first + kReceipts - 1}};
        if (const auto opened = office.run(command, {clerk}); !opened)
            return opened.error();
        first += kReceipts;
    }
    return Done{};
}

Outcome runAll(Office& office, FrozenClock& clock, SampleSteps steps)
{
    std::map<std::size_t, DossierId> ids;
    for (SampleStep& step : steps) {
        if (ids.contains(step.dossier))
            step.command[u"dossier"_s] = ids[step.dossier].toString();
        clock.set(step.at);
        const auto answer = office.run(step.command, {step.as});
        if (!answer)
            return answer.error();
        ids[step.dossier] = answer->dossier->id;
    }
    return Done{};
}
} // namespace

QStringList sampleCards()
{
    static const QJsonArray cards = sampleFile(u"people.json"_s)[u"cards"_s].toArray();
    QStringList texts;
    for (const QJsonValue card : cards)
        texts.append(card.toString());
    return texts;
}

Outcome liveSampleDays(Office& office, FrozenClock& clock, Instant now)
{
    const QJsonObject file = sampleFile(u"sample-days.json"_s);
    const QJsonArray dossiers = file[u"dossiers"_s].toArray();
    auto steps = stepsUntil(dossiers, office.ward(), now);
    clock.set(steps.front().at.plusMinutes(-60));
    if (const auto assigned = assignAll(office, file[u"assignments"_s].toArray()); !assigned)
        return assigned;
    if (const auto opened = openReceiptBooks(office, now.localDate().year()); !opened)
        return opened;
    const auto lived = runAll(office, clock, std::move(steps));
    clock.set(now);
    return lived;
}

} // namespace motcua
