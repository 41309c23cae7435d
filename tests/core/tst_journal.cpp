#include "core/journal/chain.h"
#include "core/journal/headerscan.h"
#include "tests/support/seededrandom.h"
#include "tests/support/verify.h"

#include <rapidcheck.h>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
Event anEvent(qint64 seq)
{
    EventHeader header{u"ward"_s, {1, seq}, 1000 + seq, {1'651'635'000'000}, u"tiepnhan"_s,
        u"dossier.received"_s, 1, {u"dossier:1:1"_s}};
    return {header, {{u"fee"_s, 21000}, {u"name"_s, u"Nguyễn Thị Ế"_s}}};
}

std::vector<StoredEvent> aChain(int length)
{
    SeededRandom random;
    std::vector<StoredEvent> chain;
    QByteArray previous;
    for (int seq = 1; seq <= length; ++seq) {
        chain.push_back(seal(anEvent(seq), previous, random).value());
        previous = chain.back().hash;
    }
    return chain;
}

/// The first link that does not hold; 0 where all do.
qint64 firstBroken(const std::vector<StoredEvent>& chain)
{
    QByteArray previous;
    for (const StoredEvent& link : chain) {
        if (!checkLink(link, previous))
            return link.id.seq;
        previous = link.hash;
    }
    return 0;
}
} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItSealed()
    {
        const auto chain = aChain(3);
        QCOMPARE(firstBroken(chain), 0);
        const auto event = readStored(chain[1]);
        VERIFY_OK(event);
        QCOMPARE(*event, anEvent(2));
    }

    void aPlainHeaderIsReadAsAnyJsonReaderReadsIt()
    {
        rc::check("scan", [] {
            const auto word = [] {
                return QString::fromStdString(*rc::gen::nonEmpty(
                    rc::gen::container<std::string>(rc::gen::inRange('!', '~'))));
            };
            EventHeader header = anEvent(*rc::gen::inRange(1, 1'000'000)).header;
            header.actor = word().left(64);
            header.ward = word().left(64);
            header.subjects = {word().left(128), word().left(128)};
            header.subjects.resize(*rc::gen::inRange(0, 3));
            const QByteArray bytes = headerBytes(header);
            RC_ASSERT(bytes == canonicalJson(parseObject(bytes).value()).value());
            const bool plain = !bytes.contains('\\');
            const auto scanned = scanHeader(bytes);
            RC_ASSERT(scanned.has_value() == plain);
            RC_ASSERT(scanned.value_or(header) == header);
            const auto read = readHeader(bytes);
            RC_ASSERT(read.ok() && *read == header);
        });
    }

    void whatIsNotPlainlyAHeaderIsLeftToTheJsonReader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = headerBytes(anEvent(7).header);
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("something behind") << good + ' ';
        QTest::newRow("a space between") << QByteArray(good).replace(",\"at\"", ", \"at\"");
        QTest::newRow("a missing key") << QByteArray(good).replace("\"v\":1,", "");
        QTest::newRow("a leading zero") << QByteArray(good).replace("\"v\":1", "\"v\":01");
        QTest::newRow("a negative number") << QByteArray(good).replace("\"v\":1", "\"v\":-1");
        QTest::newRow("a fraction") << QByteArray(good).replace("\"v\":1", "\"v\":1.5");
        QTest::newRow("station 0") << QByteArray(good).replace("\"station\":1", "\"station\":0");
        QTest::newRow("an empty actor") << QByteArray(good).replace("tiepnhan", "");
        QTest::newRow("letters with marks") << QByteArray(good).replace("tiepnhan", "tiếp");
        QTest::newRow("an actor of 65")
            << QByteArray(good).replace("tiepnhan", QByteArray(65, 'a'));
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNotPlainlyAHeaderIsLeftToTheJsonReader()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!scanHeader(bytes));
    }

    void findsEveryChange_data()
    {
        QTest::addColumn<QByteArray StoredEvent::*>("part");
        QTest::addRow("header") << &StoredEvent::header;
        QTest::addRow("salt") << &StoredEvent::salt;
        QTest::addRow("body") << &StoredEvent::body;
        QTest::addRow("body hash") << &StoredEvent::bodyHash;
        QTest::addRow("link hash") << &StoredEvent::hash;
    }
    void findsEveryChange()
    {
        QFETCH(QByteArray StoredEvent::*, part);
        const auto whole = aChain(3);
        for (qsizetype at = 0; at < (whole[1].*part).size(); ++at) {
            auto chain = whole;
            (chain[1].*part)[at] = char((chain[1].*part)[at] ^ 1);
            QCOMPARE(firstBroken(chain), 2);
        }
    }

    void findsAMissingAndASwappedLink()
    {
        auto missing = aChain(4);
        missing.erase(missing.begin() + 1);
        QCOMPARE(firstBroken(missing), 3);
        auto swapped = aChain(4);
        std::swap(swapped[1], swapped[2]);
        QCOMPARE(firstBroken(swapped), 3);
    }

    void destroyedBodyStillVerifies()
    {
        auto chain = aChain(3);
        chain[1].body = {};
        QCOMPARE(firstBroken(chain), 0);
        QVERIFY(readStored(chain[1])->body.isEmpty());
    }

    void refusesFractions()
    {
        Event event = anEvent(1);
        event.body[u"fee"_s] = 0.5;
        SeededRandom random;
        VERIFY_ERROR(seal(event, {}, random), ErrorCode::badJson);
    }

    void logicalTimeNeverRunsBack()
    {
        QCOMPARE(nextAt(500, {1000}), 1000);
        QCOMPARE(nextAt(2000, {1000}), 2001);
        QCOMPARE(seenAt(1000, 5000, {4000}), 5000);
        QCOMPARE(seenAt(1000, 4000 + 25 * 3'600'000LL, {4000}), 1000);
    }

    void aJumpingClockIsSuspect_data()
    {
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("when");
        QTest::addColumn<bool>("suspect");
        constexpr qint64 kNow = 1'651'635'000'000;
        constexpr qint64 kHour = 3'600'000;
        QTest::addRow("nothing before") << qint64(0) << kNow << false;
        QTest::addRow("a minute later") << kNow << kNow + 60'000 << false;
        QTest::addRow("an hour back") << kNow << kNow - kHour << true;
        QTest::addRow("half a second back") << kNow << kNow - 500 << false;
        QTest::addRow("after the days off of Tết") << kNow << kNow + 10 * 24 * kHour << false;
        QTest::addRow("a year ahead") << kNow << kNow + 365 * 24 * kHour << true;
    }
    void aJumpingClockIsSuspect()
    {
        QFETCH(qint64, last);
        QFETCH(qint64, when);
        QTEST(isClockSuspect({last}, {when}), "suspect");
    }

    void orderIsTotal()
    {
        const bool holds = rc::check("earlier() is a strict total order",
            [](const std::array<qint8, 3>& ats, const std::array<quint8, 3>& stations) {
                std::array<EventHeader, 3> h;
                for (std::size_t i = 0; i < 3; ++i) {
                    h[i].at = ats[i] % 3;
                    h[i].id = {stations[i] % 2 + 1, qint64(i) + 1};
                }
                for (const auto& a : h)
                    for (const auto& b : h) {
                        RC_ASSERT(earlier(a, b) + earlier(b, a) == (&a == &b ? 0 : 1));
                        for (const auto& c : h)
                            RC_ASSERT(!(earlier(a, b) && earlier(b, c)) || earlier(a, c));
                    }
            });
        QVERIFY(holds);
    }

    void shortHeadCanBeReadAloud()
    {
        QCOMPARE(shortHead(QByteArray::fromHex("7f3a91c20b5ed4a8ffff")), u"7f3a-91c2-0b5e-d4a8"_s);
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
