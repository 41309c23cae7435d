// The tallies of a period are what a count over the journal, dossier by dossier, comes to.
#include "core/dossier/codec.h"
#include "core/dossier/fold.h"
#include "core/store/tally.h"
#include "core/store/worklists.h"
#include "tests/support/madeupward.h"
#include "tests/support/verify.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kCells{TallyCell::receivedOnline, TallyCell::receivedOtherwise,
    TallyCell::carriedOver, TallyCell::solvedEarly, TallyCell::solvedInTime, TallyCell::solvedLate,
    TallyCell::pendingInTime, TallyCell::pendingLate};

qint64 numberOf(const Tally& line, TallyCell cell)
{
    switch (cell) {
    case TallyCell::receivedOnline:
        return line.receivedOnline;
    case TallyCell::receivedOtherwise:
        return line.receivedOtherwise;
    case TallyCell::carriedOver:
        return line.carriedOver;
    case TallyCell::solvedEarly:
        return line.solvedEarly;
    case TallyCell::solvedInTime:
        return line.solvedInTime;
    case TallyCell::solvedLate:
        return line.solvedLate;
    case TallyCell::pendingInTime:
        return line.pendingInTime;
    case TallyCell::pendingLate:
        return line.pendingLate;
    }
    return -1;
}

std::vector<Dossier> allDossiers(WardFile& file)
{
    std::vector<Dossier> dossiers;
    const WorkPage all = page(file, {Work::all, {}, {}}, 100'000).value();
    for (const DossierRow& row : all.rows)
        dossiers.push_back(foldDossier(file.events(subjectOf(row.id)).value()));
    return dossiers;
}

std::optional<Instant> ownEnd(const Dossier& dossier)
{
    if (dossier.issuedAt)
        return dossier.issuedAt;
    if (dossier.handOver)
        return dossier.handOver->at;
    return dossier.closedAt;
}

/// Nobody waits for the office any more, nor for a body whose part is promised with it.
std::optional<Instant> endOf(const Dossier& dossier)
{
    auto end = ownEnd(dossier);
    if (dossier.state != State::done && dossier.state != State::handedOver)
        return end;
    for (const Forwarding& part : dossier.forwardings) {
        if (part.inside || part.consulted)
            continue;
        if (!part.answered)
            return std::nullopt;
        end = std::max(end, part.answered);
    }
    return end;
}

/// Where no promise runs nothing is late.
std::optional<Instant> promiseOf(const Dossier& dossier)
{
    const bool stands = dossier.state == State::awaitingSupplement
        || dossier.state == State::awaitingPayment || dossier.state == State::refused
        || dossier.state == State::stopped;
    if (stands || dossier.firstMissed)
        return dossier.firstMissed;
    if (dossier.due)
        return dossier.due->at;
    return dossier.noWaitUntil.value_or(
        Instant::fromLocal(dossier.receivedAt.localDate(), QTime(23, 59, 59, 999)));
}

void addSolved(Tally& line, const Dossier& dossier, Instant end)
{
    const auto promise = promiseOf(dossier);
    if (promise && end > *promise)
        ++line.solvedLate;
    else if (promise && end.localDate() < promise->localDate())
        ++line.solvedEarly;
    else
        ++line.solvedInTime;
}

void add(Tally& line, const Dossier& dossier, const TallyPeriod& period)
{
    const auto end = endOf(dossier);
    const bool before = dossier.receivedAt < period.from;
    if (before && (!end || *end >= period.from))
        ++line.carriedOver;
    if (!before && dossier.receivedAt < period.to)
        ++(dossier.channel == Channel::online ? line.receivedOnline : line.receivedOtherwise);
    if (end && *end >= period.from && *end < period.to)
        addSolved(line, dossier, *end);
    if (dossier.receivedAt < period.to && (!end || *end >= period.to)) {
        const auto promise = promiseOf(dossier);
        ++(promise && *promise < period.to ? line.pendingLate : line.pendingInTime);
    }
}

std::vector<Tally> recount(const std::vector<Dossier>& dossiers, const TallyPeriod& period)
{
    std::map<QString, Tally> lines;
    for (const Dossier& dossier : dossiers) {
        if (!dossier.isReceived)
            continue;
        Tally& line = lines[dossier.field];
        line.field = dossier.field;
        add(line, dossier, period);
    }
    std::vector<Tally> all;
    for (const auto& [field, line] : lines)
        if (line.received() > 0)
            all.push_back(line);
    return all;
}

Instant local(QDate day, QTime time = QTime(0, 0))
{
    return Instant::fromLocal(day, time);
}
} // namespace

class TestTally : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (int round = 0; round < 12; ++round) {
            m_ward.live(100);
            receive(u"Hộ tịch"_s, round % 2 == 0 ? u"online"_s : u"post"_s);
        }
        m_dossiers = allDossiers(m_ward.file());
    }

    void aPeriodIsWhatItsDossiersComeTo_data()
    {
        QTest::addColumn<Instant>("from");
        QTest::addColumn<Instant>("to");
        QTest::newRow("before all") << local({2020, 1, 1}) << local({2021, 1, 1});
        QTest::newRow("the first month") << local({2022, 5, 1}) << local({2022, 6, 1});
        QTest::newRow("the second month") << local({2022, 6, 1}) << local({2022, 7, 1});
        QTest::newRow("a quarter as law cuts it") << local({2022, 5, 15}) << local({2022, 6, 15});
        QTest::newRow("a year") << local({2022, 1, 1}) << local({2023, 1, 1});
        QTest::newRow("a day") << local({2022, 5, 10}) << local({2022, 5, 11});
        QTest::newRow("nothing") << local({2022, 5, 10}) << local({2022, 5, 10});
        QTest::newRow("after all") << local({2030, 1, 1}) << local({2030, 2, 1});
        QRandomGenerator random(11);
        const Instant first = local({2022, 4, 20});
        for (int row = 0; row < 40; ++row) {
            const Instant from = first.plusMinutes(random.bounded(90 * 24 * 60));
            QTest::addRow("some period %d", row)
                << from << from.plusMinutes(random.bounded(60 * 24 * 60));
        }
    }
    void aPeriodIsWhatItsDossiersComeTo()
    {
        QFETCH(Instant, from);
        QFETCH(Instant, to);
        const auto lines = tally(m_ward.file(), {from, to});
        VERIFY_OK(lines);
        QCOMPARE(*lines, recount(m_dossiers, {from, to}));
        for (const Tally& line : *lines)
            QCOMPARE(line.received(), line.solved() + line.pending());
    }

    void everyNumberOpensIntoItsDossiers()
    {
        const TallyPeriod period{local({2022, 5, 20}), local({2022, 6, 10})};
        const auto lines = tally(m_ward.file(), period).value();
        QCOMPARE(lines.size(), std::size_t(2));
        for (const TallyCell cell : kCells) {
            qint64 sum = 0;
            for (const Tally& line : lines) {
                const auto keys = all(period, cell, line.field, 3);
                QCOMPARE(qint64(keys.size()), numberOf(line, cell));
                sum += numberOf(line, cell);
            }
            QCOMPARE(qint64(all(period, cell, {}, 1000).size()), sum);
        }
    }

    void aRebuildKeepsEveryNumber()
    {
        const TallyPeriod period{local({2022, 5, 1}), local({2022, 6, 1})};
        const auto before = tally(m_ward.file(), period).value();
        VERIFY_OK(m_ward.file().rebuild());
        QCOMPARE(tally(m_ward.file(), period).value(), before);
        QVERIFY(before.front().solvedLate > 0 && before.front().solvedEarly > 0
            && before.front().solvedInTime > 0 && before.front().pendingLate > 0);
    }

    /// One promise holds for the ward's result and those of the bodies it is sent on to.
    void anInterlinkedDossierIsSolvedWithItsLastPart_data()
    {
        QTest::addColumn<QStringList>("steps"); ///< "day time kind argument"
        QTest::addColumn<qint64 Tally::*>("counted");
        const QString issued = u"05T15:00 issued"_s;
        const QString sentOn = u"05T16:00 forwarded"_s;
        QTest::newRow("nobody else") << QStringList{issued} << &Tally::solvedEarly;
        QTest::newRow("the other part on the promised day")
            << QStringList{issued, sentOn, u"06T07:30 resultTaken"_s} << &Tally::solvedInTime;
        QTest::newRow("the other part late")
            << QStringList{issued, sentOn, u"06T07:00 handedOver"_s, u"10T09:00 resultTaken"_s}
            << &Tally::solvedLate;
        QTest::newRow("the other part never")
            << QStringList{issued, sentOn, u"06T07:00 handedOver"_s} << &Tally::pendingLate;
        QTest::newRow("the other part first") << QStringList{u"04T10:00 forwarded"_s,
            u"05T09:00 resultTaken"_s, issued} << &Tally::solvedEarly;
        QTest::newRow("only consulted, without an answer")
            << QStringList{u"04T10:00 forwarded consulted"_s, issued} << &Tally::solvedEarly;
        QTest::newRow("a hand of our own")
            << QStringList{u"04T10:00 forwarded inside"_s, issued} << &Tally::solvedEarly;
        QTest::newRow("stopped meanwhile") << QStringList{u"04T10:00 forwarded"_s,
            u"05T09:00 withdrawn"_s} << &Tally::solvedInTime;
    }
    void anInterlinkedDossierIsSolvedWithItsLastPart()
    {
        QFETCH(QStringList, steps);
        QFETCH(qint64 Tally::*, counted);
        MadeUpWard ward;
        const DossierId id{1, 1};
        Draft receipt = madeUpReceipt(
            id, u"Lê Thị Ánh"_s, {}, Lane::appointment, local({2022, 5, 4}, {8, 0}));
        receipt.body[u"due"_s]
            = toJson(Due{local({2022, 5, 6}, {8, 0}), LimitKind::workingDays, {}, false, {}});
        append(ward, local({2022, 5, 4}, {8, 0}), receipt);
        append(ward, local({2022, 5, 4}, {8, 30}),
            {u"dossier.forwarded"_s, {subjectOf(id)},
                {{u"to"_s, u"Văn thư"_s}, {u"inside"_s, true}, {u"state"_s, u"processing"_s}}});
        for (const QString& step : steps)
            append(ward, id, step);
        const TallyPeriod period{local({2022, 5, 1}), local({2022, 6, 1})};
        const auto lines = tally(ward.file(), period);
        VERIFY_OK(lines);
        QCOMPARE(lines->size(), 1U);
        QCOMPARE(lines->front().*counted, 1);
        QCOMPARE(*lines, recount(allDossiers(ward.file()), period));
    }

private:
    static void append(MadeUpWard& ward, Instant when, const Draft& draft)
    {
        auto transaction = WriteTransaction::begin(ward.file());
        QVERIFY(transaction);
        QVERIFY(transaction->append({draft}, u"tiepnhan"_s, when));
        QVERIFY(transaction->commit());
    }
    /// "05T15:00 issued": on that day of May.
    static void append(MadeUpWard& ward, DossierId id, const QString& step)
    {
        const QStringList parts = step.split(u' ');
        if (parts[1] == u"issued") {
            append(ward, id, parts[0] + u" submitted forApproval"_s);
            append(ward, id, parts[0] + u" approved approved"_s);
        }
        const QString kind = u"dossier."_s + parts[1];
        QJsonObject body{{u"to"_s, u"Công an phường"_s}};
        if (parts.size() > 2)
            body[parts[2]] = true;
        const auto now = foldDossier(ward.file().events(subjectOf(id)).value());
        if (parts[1] == u"forwarded" || parts[1] == u"resultTaken")
            body[u"state"_s] = stateName(now.state);
        if (parts[1] == u"handedOver")
            body[u"to"_s] = QJsonObject{{u"self"_s, true}};
        if (parts[1] == u"resultTaken")
            body[u"from"_s] = u"Công an phường"_s;
        append(ward, Instant::fromIso(u"2022-05-"_s + parts[0] + u":00+07:00"_s).value(),
            {kind, {subjectOf(id)}, body});
    }
    void receive(const QString& field, const QString& channel)
    {
        const DossierId id{1, m_ward.file().head().value().id.seq + 1};
        Draft draft = madeUpReceipt(id, u"Lê Thị Ánh"_s, {}, Lane::appointment, m_ward.now());
        draft.body[u"field"_s] = field;
        draft.body[u"channel"_s] = channel;
        m_ward.write({draft});
    }
    /// Page by page.
    std::vector<qint64> all(
        const TallyPeriod& period, TallyCell cell, const QString& field, int pageSize)
    {
        std::vector<qint64> keys;
        for (;;) {
            const auto next = talliedDossiers(
                m_ward.file(), period, cell, field, {pageSize, keys.empty() ? 0 : keys.back()});
            if (!next || next->empty())
                return keys;
            keys.insert(keys.end(), next->begin(), next->end());
        }
    }

    MadeUpWard m_ward{21};
    std::vector<Dossier> m_dossiers;
};

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
