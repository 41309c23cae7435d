// Search finds what brute force finds: word prefixes in any order, without marks.
#include "core/base/text.h"
#include "core/dossier/codec.h"
#include "core/dossier/fold.h"
#include "core/store/search.h"
#include "core/store/searchwords.h"
#include "tests/support/madeupward.h"
#include "tests/support/verify.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
struct Entry
{
    DossierId id;
    QStringList words;
};

QString shuffledPrefixes(const QString& name, QRandomGenerator& random)
{
    QStringList words = name.split(u' ');
    std::shuffle(words.begin(), words.end(), random);
    for (QString& word : words)
        word.truncate(random.bounded(1, int(word.size()) + 1));
    return words.mid(0, random.bounded(1, int(words.size()) + 1)).join(u' ');
}

/// The same text as another keyboard writes it.
QString written(const QString& text, int way)
{
    switch (way) {
    case 0:
        return text;
    case 1:
        return folded(text);
    case 2:
        return text.normalized(QString::NormalizationForm_D);
    case 3:
        return text.toUpper();
    default:
        return u"  "_s + QString(text).replace(u' ', u", "_s) + u'*';
    }
}

std::vector<DossierId> ids(const Found& found)
{
    std::vector<DossierId> ids;
    for (const DossierRow& row : found.dossiers)
        ids.push_back(row.id);
    return ids;
}
} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private:
    MadeUpWard m_ward{11};
    std::vector<Entry> m_entries;
    QStringList m_names;

    std::vector<DossierId> bruteForce(const QString& text) const
    {
        std::vector<DossierId> found;
        for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
            if (matchesWords(entry->words, searchWords(text)))
                found.push_back(entry->id);
        return found;
    }

    /// The same, each prefix looked for in all entries once.
    std::vector<DossierId> lookThrough(
        const QStringList& asked, std::map<QString, std::vector<bool>>& byPrefix) const
    {
        std::vector<bool> all(m_entries.size(), !asked.isEmpty());
        for (const QString& prefix : asked) {
            std::vector<bool>& has = byPrefix[prefix];
            if (has.empty())
                for (const Entry& entry : m_entries)
                    has.push_back(matchesWords(entry.words, {prefix}));
            for (std::size_t at = 0; at < all.size(); ++at)
                all[at] = all[at] && has[at];
        }
        std::vector<DossierId> found;
        for (std::size_t at = all.size(); at-- > 0;)
            if (all[at])
                found.push_back(m_entries[at].id);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto transaction = WriteTransaction::begin(m_ward.file());
        VERIFY_OK(transaction);
        for (int n = 0; n < 2000; ++n) {
            const QString name = madeUpName(m_ward.random());
            const QString number = QString::number(qint64(1'087'000'000) + n).prepend(u"00"_s);
            const EventId id = transaction->nextId();
            const auto events
                = transaction->append({madeUpReceipt(id, name, number, Lane::noWait, m_ward.now())},
                    u"tiepnhan"_s, m_ward.now());
            VERIFY_OK(events);
            m_entries.push_back({id, searchWords(searchText(foldDossier(*events)))});
            m_names.append(name);
        }
        VERIFY_OK(transaction->commit());
    }

    /// The index of beginnings holds each dossier once for all words that begin alike.
    void aNameThatLosesAWordIsFoundByTheOthers()
    {
        MadeUpWard ward(5);
        const DossierId id = ward.receive(u"An Ánh Anh Hà"_s);
        const auto finds = [&](const QString& text) {
            return ids(find(ward.file(), text, 10).value()) == std::vector{id};
        };
        QVERIFY(finds(u"anh"_s) && finds(u"a ha"_s));
        Party changed;
        changed.person.fullName = u"An Hằng"_s;
        ward.write(
            {{eventKind(Command::amend), {subjectOf(id)}, {{u"applicant"_s, toJson(changed)}}}});
        QVERIFY(finds(u"a"_s) && finds(u"an"_s) && finds(u"h"_s) && finds(u"a hang"_s));
        QVERIFY(!finds(u"anh"_s) && !finds(u"ha an x"_s));
        ward.write({{u"dossier.numbered"_s, {subjectOf(id)},
            {{u"numbers"_s,
                toJson(std::vector{GivenNumber{
                    u"SCT/BS"_s, 2022, 417, {}, 0, ward.now().localDate(), {}, {}}})}}}});
        QVERIFY(finds(u"417"_s) && finds(u"a h 4 2022"_s) && finds(u"hang"_s));
        VERIFY_OK(ward.file().rebuild());
        QVERIFY(finds(u"417"_s) && finds(u"a hang"_s) && !finds(u"anh"_s));
    }

    void theIndexFindsWhatBruteForceFinds()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 400; ++round) {
            const QString text = shuffledPrefixes(m_names[random.bounded(m_names.size())], random);
            const auto expected = bruteForce(text);
            QVERIFY(!expected.empty());
            const auto found = find(m_ward.file(), written(text, round % 5), 5000);
            VERIFY_OK(found);
            QVERIFY2(ids(*found) == expected, qPrintable(text));
        }
    }

    /// Another keyboard, no marks, parts of the words, another order; names that nobody bears, too.
    void tenThousandNamesAreFoundHoweverTheyAreTyped()
    {
        QRandomGenerator random(24);
        std::map<QString, std::vector<bool>> byPrefix;
        qsizetype hits = 0;
        for (int n = 0; n < 10'000; ++n) {
            const QString text
                = written(shuffledPrefixes(madeUpName(m_ward.random()), random), n % 5);
            const auto expected = lookThrough(searchWords(text), byPrefix);
            hits += qsizetype(expected.size());
            const auto found = find(m_ward.file(), text, 25);
            VERIFY_OK(found);
            const auto shown = std::min<std::size_t>(expected.size(), 25);
            QVERIFY2(
                ids(*found) == std::vector(expected.begin(), expected.begin() + qsizetype(shown)),
                qPrintable(text));
        }
        QVERIFY(hits > 100'000);
    }

    void theNewestCome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("first letter") << u"n"_s;
        QTest::newRow("đ is d") << u"d"_s;
        QTest::newRow("a whole surname") << u"nguyen"_s;
        QTest::newRow("two words") << u"anh ngu"_s;
    }
    void theNewestCome()
    {
        QFETCH(QString, text);
        auto expected = bruteForce(text);
        expected.resize(std::min<size_t>(expected.size(), 20));
        QCOMPARE(ids(*find(m_ward.file(), text, 20)).size(), expected.size());
        QVERIFY(ids(*find(m_ward.file(), text, 20)) == expected);
    }

    void aWholeCodeNamesOneDossier()
    {
        const std::vector expected{DossierId{1, 1234}};
        QVERIFY(ids(*find(m_ward.file(), u"H26.12.03-220504-1234"_s, 5)) == expected);
        QVERIFY(ids(*find(m_ward.file(), u" h26.12.03-220504-1234 "_s, 5)) == expected);
    }

    void codesAndNumbersAreFoundByTheirLastFourDigits()
    {
        QVERIFY(ids(*find(m_ward.file(), u"1234"_s, 5))
            == std::vector({DossierId{1, 1235}, DossierId{1, 1234}}));
        QVERIFY(
            ids(*find(m_ward.file(), u"001087001234"_s, 5)) == std::vector({DossierId{1, 1235}}));
    }

    void peopleAreListedOnce()
    {
        const auto found = find(m_ward.file(), u"001087001234"_s, 5);
        VERIFY_OK(found);
        QCOMPARE(found->people.size(), size_t(1));
        QCOMPARE(found->people.front().name, m_names[1234]);
        QCOMPARE(found->people.front().latest, (DossierId{1, 1235}));
        QVERIFY(find(m_ward.file(), u"chứng thực"_s, 5)->people.empty());
    }

    void aChangedNameIsFoundAndTheOldOneIsNot()
    {
        MadeUpWard ward;
        const DossierId id = ward.receive(u"Nguyễn Văn Sai"_s);
        Party right;
        right.person.fullName = u"Nguyễn Văn Đúng"_s;
        ward.write({{u"dossier.amended"_s, {subjectOf(id)}, {{u"applicant"_s, toJson(right)}}}});
        QCOMPARE(find(ward.file(), u"dung"_s, 5)->dossiers.size(), size_t(1));
        QCOMPARE(find(ward.file(), u"sai"_s, 5)->dossiers.size(), size_t(0));
        QCOMPARE(find(ward.file(), u"nguyen"_s, 5)->people.front().name, u"Nguyễn Văn Đúng"_s);
    }

    void whateverIsTypedIsAQuestion_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u""_s, u"   "_s, u"\""_s, u"'; DROP TABLE event; --"_s,
                 u"NEAR(a b)"_s, u"a* OR b"_s, u"words:x"_s, u"-"_s, u"^a"_s, u"😀"_s, u"𠀀"_s,
                 QString(10'000, u'a'), u"a "_s.repeated(500), QString(QChar(0xd800))})
            QTest::addRow("%s", qPrintable(text.left(20))) << text;
    }
    void whateverIsTypedIsAQuestion()
    {
        QFETCH(QString, text);
        VERIFY_OK(find(m_ward.file(), text, 5));
    }

    /// What a rebuild leaves on the level of the commits one of the next sixteen would write anew,
    /// all of it, while a clerk waits.
    void noCommitMergesWhatARebuildMade_data()
    {
        QTest::addColumn<int>("dossiers");
        QTest::newRow("two dossiers") << 2;
        QTest::newRow("three dossiers") << 3;
        QTest::newRow("some") << 40;
    }
    void noCommitMergesWhatARebuildMade()
    {
        QFETCH(int, dossiers);
        MadeUpWard ward;
        for (int at = 0; at < dossiers; ++at)
            ward.receive(u"Nguyễn Thị Lan"_s);
        VERIFY_OK(ward.file().rebuild());
        Query pieces(ward.file().database(), "SELECT block FROM v_search_data WHERE id = 10");
        QVERIFY(pieces.next());
        const QByteArray told = pieces.blob(0).mid(4); // levels, pieces, pages (two bytes at most)
        QCOMPARE(int(told[0]), 2);
        QCOMPARE(int(told[1]), 1);
        const int first = told[2] & 0x80 ? 4 : 3;
        QCOMPARE(int(told[first + 1]), 0); // of the commits' level
        QCOMPARE(int(told[first + 3]), 1);
        Query usual(ward.file().database(),
            "SELECT group_concat(k || '=' || v) FROM (SELECT * FROM v_search_config"
            " WHERE k <> 'version' ORDER BY k)");
        QVERIFY(usual.next());
        QCOMPARE(usual.text(0), u"automerge=4,crisismerge=1000,hashsize=1048576"_s);
        QCOMPARE(find(ward.file(), u"lan"_s, 100)->dossiers.size(), std::size_t(dossiers));
    }

    void nothingTypedFindsNothing() { QVERIFY(find(m_ward.file(), u" - "_s, 5)->dossiers.empty()); }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
