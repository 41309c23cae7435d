// What a command reads is asked of its readers: each verb has its keys, and each key its name.
#include "core/base/json.h"
#include "core/office/commandkeys.h"
#include "core/wording/place.h"
#include "core/wording/sentences.h"
#include "tests/support/officefixture.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const AskedKey* find(const CommandKeys& way, const QString& pointer)
{
    const auto key = std::ranges::find(way.keys, pointer, &AskedKey::pointer);
    return key == way.keys.end() ? nullptr : &*key;
}

QStringList commands()
{
    QStringList verbs;
    const QStringList apart{u"print"_s, u"accesses"_s, u"backup"_s}; // of motcuactl itself
    for (const Sentence& verb : displayNames(Names::command))
        if (!apart.contains(QLatin1StringView(verb.id)))
            verbs += QString::fromLatin1(verb.id);
    return verbs;
}

/// All that is wrong with a command, "/pointer detail" each.
QStringList faultsOf(const Error& error)
{
    QStringList told{error.field + u' ' + error.detail};
    for (const Fault& other : othersOf(error))
        told += other.pointer + u' ' + other.detail;
    return told;
}
} // namespace

class TestCommandKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsTold_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<KeyType>("type");
        QTest::addColumn<bool>("required");
        QTest::addColumn<QString>("choices");
        QTest::addRow("text that must be there")
            << u"receive"_s << 0 << u"/procedure"_s << KeyType::text << true << QString();
        QTest::addRow("object that must be there")
            << u"receive"_s << 0 << u"/applicant"_s << KeyType::object << true << QString();
        QTest::addRow("in an object") << u"receive"_s << 0 << u"/applicant/organisation"_s
                                      << KeyType::text << false << QString();
        QTest::addRow("a choice in a list")
            << u"receive"_s << 0 << u"/documents/0/kind"_s << KeyType::text << false
            << u"original, copy, electronic, shown"_s;
        QTest::addRow("number") << u"receive"_s << 0 << u"/sets"_s << KeyType::number << false
                                << QString();
        QTest::addRow("yes or no")
            << u"forward"_s << 0 << u"/informs"_s << KeyType::boolean << false << QString();
        QTest::addRow("a day or a moment")
            << u"apologise"_s << 0 << u"/newDue"_s << KeyType::date << true << QString();
        QTest::addRow("texts that must be there")
            << u"requestSupplement"_s << 0 << u"/items"_s << KeyType::texts << true << QString();
        QTest::addRow("a reason that the law wants")
            << u"stop"_s << 0 << u"/reason"_s << KeyType::text << true << QString();
        QTest::addRow("a reason that it does not")
            << u"withdraw"_s << 0 << u"/reason"_s << KeyType::text << false << QString();
        QTest::addRow("of one way")
            << u"delegate"_s << 3 << u"/by"_s << KeyType::text << true << QString();
        QTest::addRow("which dossier")
            << u"approve"_s << 0 << u"/dossier"_s << KeyType::text << true << QString();
    }

    void aKeyIsTold()
    {
        QFETCH(QString, command);
        QFETCH(int, way);
        QFETCH(QString, pointer);
        const auto ways = commandKeys(command);
        QVERIFY(way < int(ways.size()));
        const AskedKey* key = find(ways[std::size_t(way)], pointer);
        QVERIFY2(key, qPrintable(pointer));
        QTEST(key->type, "type");
        QTEST(key->required, "required");
        QTEST(key->choices, "choices");
    }

    void aWayLacksTheKeysOfTheOthers()
    {
        const auto ways = commandKeys(u"openVolume"_s);
        QCOMPARE(ways.size(), 3U);
        QVERIFY(find(ways[0], u"/volume"_s) && !find(ways[0], u"/form"_s));
        QVERIFY(find(ways[1], u"/form"_s) && !find(ways[1], u"/volume"_s));
        QVERIFY(find(ways[2], u"/first"_s) && !find(ways[2], u"/nextNumber"_s));
        QVERIFY(ways[0].with.isEmpty());
        QCOMPARE(ways[2].with, (QJsonObject{{u"register"_s, u"BL"_s}}));
    }

    /// What every correction would be refused for is no key of it.
    void aCorrectionHasTheKeysThatItTakes()
    {
        const auto ways = commandKeys(u"correct"_s);
        QVERIFY(!ways.empty());
        QStringList keys;
        for (const AskedKey& key : ways.front().keys)
            if (key.pointer.startsWith(u"/changes/")
                && !keys.contains(key.pointer.section(u'/', 2, 2)))
                keys += key.pointer.section(u'/', 2, 2);
        keys.sort();
        QCOMPARE(
            keys, (QStringList{u"answers"_s, u"applicant"_s, u"items"_s, u"note"_s, u"parties"_s}));
    }

    void anUnknownCommandHasNone() { QVERIFY(commandKeys(u"fly"_s).empty()); }

    void eachCommandOfTheOfficeHasItsKeys()
    {
        for (const QString& command : commands())
            QVERIFY2(!commandKeys(command).empty(), qPrintable(command));
        QVERIFY(commands().contains(u"startStation"_s));
    }

    void eachKeyHasAName()
    {
        QStringList nameless;
        for (const QString& command : commands())
            for (const CommandKeys& way : commandKeys(command))
                for (const AskedKey& key : way.keys)
                    if (keyName(command, key.pointer, Language::vietnamese).isEmpty())
                        nameless += command + key.pointer;
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

    /// Power, money and promises rest on what is written here: "-" is none of it.
    void aDashTellsNothing_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("fault");
        const auto row = [](const QString& login, const QByteArray& command, const QString& fault) {
            QTest::addRow("%s", command.constData()) << login << command << fault;
        };
        const QString fact = u" factWithoutWords"_s;
        const QString name = u" nameWithoutLetters"_s;
        row(u"quantri"_s, R"({"do":"assign","decision":"-"})", u"/decision"_s + fact);
        row(u"quantri"_s, R"({"do":"delegate","decision":"—"})", u"/decision"_s + fact);
        row(u"quantri"_s, R"({"do":"delegate","by":"..."})", u"/by"_s + name);
        row(u"quantri"_s, R"({"do":"delegate","by":"12"})", u"/by"_s + name);
        row(u"quantri"_s, R"({"do":"delegate","levels":[{"from":"-"}]})",
            u"/levels/0/from"_s + name);
        row(u"quantri"_s, R"({"do":"delegate","conditions":["Máy in","-"]})",
            u"/conditions/1"_s + fact);
        row(u"quantri"_s, R"({"do":"account","name":"-"})", u"/name"_s + name);
        row(u"quantri"_s, R"({"do":"openVolume","register":"BL","book":"-"})", u"/book"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"receive","exemptProof":"-"})", u"/exemptProof"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"receive","extension":{"agreement":"-"}})",
            u"/extension/agreement"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"receive","applicant":{"fullName":"-"}})",
            u"/applicant/fullName"_s + name);
        row(u"tiepnhan"_s, R"({"do":"receive","submitter":{"authorisation":"-"}})",
            u"/submitter/authorisation"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"receive","items":[{"title":"-"}]})",
            u"/items/0/title"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"receive","documents":[{"name":"-"}]})",
            u"/documents/0/name"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"receive","guide":["-"]})", u"/guide/0"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"requestSupplement","items":["Đơn","-"]})",
            u"/items/1"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"handOver","to":{"fullName":"-"}})", u"/to/fullName"_s + name);
        row(u"tiepnhan"_s, R"({"do":"handOver","to":{"authorisation":"-"}})",
            u"/to/authorisation"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"recordNumber","system":"-"})", u"/system"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"forward","to":"-"})", u"/to"_s + name);
        row(u"tiepnhan"_s, R"({"do":"takeResult","result":"-"})", u"/result"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"payFee","document":"-"})", u"/document"_s + fact);
        row(u"tiepnhan"_s, R"({"do":"notify","note":"-"})", u"/note"_s + fact);
    }

    void aDashTellsNothing()
    {
        QFETCH(QString, login);
        QFETCH(QByteArray, command);
        QFETCH(QString, fault);
        OfficeFixture fixture;
        const auto answer = fixture.run(login, parseObject(command).value());
        QVERIFY(!answer);
        const QStringList told = faultsOf(answer.error());
        QVERIFY2(told.contains(fault), qPrintable(told.join(u", "_s)));
    }

    /// What is told is also what the office takes: none of it is an unknown key there.
    void noKeyIsUnknownToTheOffice()
    {
        OfficeFixture fixture;
        for (const QString& command : commands())
            for (const CommandKeys& way : commandKeys(command)) {
                QJsonObject line = way.with;
                line[u"do"_s] = command;
                for (const AskedKey& key : way.keys)
                    if (key.pointer.count(u'/') == 1 && !line.contains(key.pointer.mid(1)))
                        line[key.pointer.mid(1)] = QJsonObject(); // fits none of the types
                const auto answer = fixture.run(u"quantri"_s, line);
                QVERIFY2(!answer, qPrintable(command));
                QVERIFY2(answer.error().detail != u"unknownKey", qPrintable(answer.error().field));
                for (const Fault& other : othersOf(answer.error()))
                    QVERIFY2(other.detail != u"unknownKey", qPrintable(command + other.pointer));
            }
    }
};

QTEST_GUILESS_MAIN(TestCommandKeys)
#include "tst_commandkeys.moc"
