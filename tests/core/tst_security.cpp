// Secrets, locks and keys.
#include "core/security/headsignature.h"
#include "core/security/keyring.h"
#include "core/security/lockout.h"
#include "core/security/passwords.h"
#include "core/security/random.h"
#include "tests/support/seededrandom.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kFile = u"00112233445566778899aabbccddeeff"_s;

StationKey aKey()
{
    SeededRandom random;
    return {1, newKeyPair(random).secretKey, u"/du lieu/phường.motcua"_s, 7};
}
} // namespace

class TestSecurity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPasswordHasEightCharactersOrMore_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("detail");
        QTest::newRow("seven") << u"1234567"_s << u"tooShort"_s;
        QTest::newRow("eight") << u"12345679"_s << QString();
        QTest::newRow("a run up") << u"12345678"_s << u"tooPlain"_s;
        QTest::newRow("a run down") << u"hgfedcba"_s << u"tooPlain"_s;
        QTest::newRow("all the same") << u"aaaaaaaa"_s << u"tooPlain"_s;
        QTest::newRow("marks are no characters")
            << u"mậtkhẩu"_s.normalized(QString::NormalizationForm_D) << u"tooShort"_s;
        QTest::newRow("128") << u"ab"_s.repeated(64) << QString();
        QTest::newRow("129") << QString(129, u'a') << u"tooLong"_s;
    }
    void aPasswordHasEightCharactersOrMore()
    {
        QFETCH(QString, password);
        QFETCH(QString, detail);
        const auto checked = checkPassword(password);
        QCOMPARE(checked ? QString() : checked.error().detail, detail);
    }

    void aPinHasSixDigitsAndFourInADemo_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<bool>("good");
        QTest::newRow("six digits") << u"246810"_s << false << true;
        QTest::newRow("four digits") << u"2468"_s << false << false;
        QTest::newRow("four digits in a demo") << u"2468"_s << true << true;
        QTest::newRow("six digits in a demo") << u"246810"_s << true << false;
        QTest::newRow("a letter") << u"24681a"_s << false << false;
        QTest::newRow("digits of another script") << u"٢٤٦٨١٠"_s << false << false;
    }
    void aPinHasSixDigitsAndFourInADemo()
    {
        QFETCH(QString, pin);
        QFETCH(bool, demo);
        QFETCH(bool, good);
        QCOMPARE(checkPin(pin, demo).ok(), good);
    }

    void aHashFitsItsSecretOnly()
    {
        SeededRandom random;
        const auto hash = hashSecret(u"mật khẩu dài"_s, random, PasswordCost::least());
        VERIFY_OK(hash);
        QVERIFY(hash->startsWith(u"$argon2id$"));
        QVERIFY(matchesHash(u"mật khẩu dài"_s, *hash));
        QVERIFY(matchesHash(u"mật khẩu dài"_s.normalized(QString::NormalizationForm_D), *hash));
        QVERIFY(!matchesHash(u"mật khẩu dai"_s, *hash));
        QVERIFY(!matchesHash({}, *hash));
        QVERIFY(*hashSecret(u"mật khẩu dài"_s, random, PasswordCost::least()) != *hash);
    }

    void whatIsNoHashFitsNothing_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::newRow("empty") << QString();
        QTest::newRow("a word") << u"hash"_s;
        QTest::newRow("cut off") << u"$argon2id$v=19$m=8,t=1,p=1$"_s;
        QTest::newRow("very long") << QString(5000, u'$');
    }
    void whatIsNoHashFitsNothing()
    {
        QFETCH(QString, hash);
        QVERIFY(!matchesHash(u"secret"_s, hash));
        QVERIFY(!matchesHash({}, hash));
    }

    void fiveFailuresKillThePinUntilThePasswordIsGiven()
    {
        Failures failures;
        for (int n = 0; n < 5; ++n) {
            VERIFY_OK(mayTryPin(failures));
            failures = afterPin(failures, false, Instant{n});
        }
        VERIFY_ERROR(mayTryPin(failures), ErrorCode::locked);
        VERIFY_OK(mayTryPassword(failures, Instant{5}));
        VERIFY_OK(mayTryPin(afterPassword(failures, true, Instant{6})));
    }

    void theRightPinClearsOnlyItsOwnFailures()
    {
        const Failures failures = afterPin({3, 4, Instant{9}}, true, Instant{10});
        QCOMPARE(failures.pin, 0);
        QCOMPARE(failures.password, 3);
    }

    void thePasswordLocksForGrowingMinutes_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("minutes");
        QTest::newRow("4 failures") << 4 << 0;
        QTest::newRow("5 failures") << 5 << 1;
        QTest::newRow("6 failures") << 6 << 2;
        QTest::newRow("10 failures") << 10 << 32;
        QTest::newRow("11 failures") << 11 << 60;
        QTest::newRow("1000 failures") << 1000 << 60;
    }
    void thePasswordLocksForGrowingMinutes()
    {
        QFETCH(int, failures);
        QFETCH(int, minutes);
        const Failures counted{failures, 0, Instant{1'000'000}};
        const Instant end = counted.last.plusMinutes(minutes);
        QCOMPARE(mayTryPassword(counted, Instant{end.ms - 1}).ok(), minutes == 0);
        VERIFY_OK(mayTryPassword(counted, end));
    }

    void aSignatureFitsItsMessageAndKeyOnly()
    {
        SeededRandom random;
        const KeyPair keys = newKeyPair(random);
        const QByteArray signature = sign(keys, "head");
        QVERIFY(isSignedBy(keys.publicKey, "head", signature));
        QVERIFY(!isSignedBy(keys.publicKey, "heae", signature));
        QVERIFY(!isSignedBy(newKeyPair(random).publicKey, "head", signature));
        QVERIFY(!isSignedBy({}, "head", signature));
        QVERIFY(!isSignedBy(keys.publicKey, "head", signature.left(63)));
        QVERIFY(*keyPairOf(keys.secretKey) == keys);
        VERIFY_ERROR(keyPairOf("short"), ErrorCode::badInput);
    }

    void aSignedHeadReadsBack()
    {
        SeededRandom random;
        const KeyPair keys = newKeyPair(random);
        const HeadSignature made = signHead(keys, {3, 17}, QByteArray(32, 'h'));
        const Draft draft = headSigned(made);
        const auto read = headSignatureFrom(
            {{{}, {3, 18}, 0, {}, {}, draft.kind, 1, draft.subjects}, draft.body});
        VERIFY_OK(read);
        QVERIFY(*read == made);
        QVERIFY(isSignedBy(keys.publicKey, *read));
        QVERIFY(!isSignedBy(keys.publicKey, {{3, 16}, made.hash, made.signature}));
        QCOMPARE(publicKeyFrom(stationStarted(3, keys.publicKey).body), keys.publicKey);
        VERIFY_ERROR(headSignatureFrom({{{}, {3, 18}, 0, {}, {}, draft.kind, 1, {}}, {}}),
            ErrorCode::damaged);
    }

    void aKeyIsKeptForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const KeyRing ring(folder.filePath(u"a/b"_s));
        QVERIFY(!ring.find(kFile)->has_value());
        VERIFY_OK(ring.put(kFile, aKey()));
        QVERIFY(*ring.find(kFile) == std::optional(aKey()));
        StationKey later = aKey();
        later.lastSeq = 9;
        VERIFY_OK(ring.put(kFile, later));
        QCOMPARE(ring.find(kFile)->value().lastSeq, 9);
        const auto files = QDir(folder.filePath(u"a/b"_s)).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther
            | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(files.front().permissions() & others));
    }

    void aBrokenKeyIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("\0\1", 2);
        QTest::newRow("no key") << QByteArray("{}");
        QTest::newRow("a wrong station")
            << QByteArray(R"({"station":-1,"secretKey":"00","path":"x","lastSeq":1})");
    }
    void aBrokenKeyIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const KeyRing ring(folder.path());
        VERIFY_OK(ring.put(kFile, aKey()));
        QFile file(folder.filePath(QDir(folder.path()).entryList(QDir::Files).front()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        VERIFY_ERROR(ring.find(kFile), ErrorCode::damaged);
    }

    void aFileGoesOnOnlyWhereItsKeyLies_data()
    {
        QTest::addColumn<int>("station");
        QTest::addColumn<QString>("path");
        QTest::addColumn<qint64>("lastSeq");
        QTest::addColumn<QString>("reason");
        const QString path = aKey().path;
        QTest::newRow("as it was left") << 1 << path << qint64(7) << QString();
        QTest::newRow("longer than it was left") << 1 << path << qint64(9) << QString();
        QTest::newRow("shorter: restored") << 1 << path << qint64(6) << u"restored"_s;
        QTest::newRow("copied or moved") << 1 << u"/usb/phường.motcua"_s << qint64(7) << u"moved"_s;
        QTest::newRow("another station") << 2 << path << qint64(7) << u"otherStation"_s;
    }
    void aFileGoesOnOnlyWhereItsKeyLies()
    {
        QFETCH(int, station);
        QFETCH(QString, path);
        QFETCH(qint64, lastSeq);
        QFETCH(QString, reason);
        const auto why = estranged(aKey(), {station, path, lastSeq});
        QCOMPARE(why ? estrangedName(*why) : QString(), reason);
        QVERIFY(estranged(std::nullopt, {station, path, lastSeq}) == Estranged::noKey);
    }

    void systemBytesDiffer()
    {
        SystemRandom random;
        QCOMPARE(random.bytes(32).size(), 32);
        QVERIFY(random.bytes(32) != random.bytes(32));
    }
};

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"
