// The list of all that is wrong with a request, and what it is refused by: one order.
#include "core/dossier/decide.h"
#include "core/dossier/intakefaults.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QJsonObject with(QJsonObject json, const QJsonObject& more)
{
    for (const QString& key : more.keys())
        json[key] = more[key];
    return json;
}

const QJsonObject kApplicant{
    {u"fullName"_s, u"Trần Thị Bích Đào"_s}, {u"personalNumber"_s, u"034187009876"_s}};

QJsonObject receiving(const QString& procedure, const QJsonObject& more)
{
    return with(
        {{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure}, {u"applicant"_s, kApplicant}}, more);
}

/// Of whom it is told like this, who died on that day.
QJsonObject death(const QJsonObject& born, const QJsonObject& answers, const QJsonObject& more = {})
{
    const QJsonObject deceased
        = with({{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê Văn Tư"_s}}, born);
    return receiving(
        u"1.000656"_s, with({{u"parties"_s, QJsonArray{deceased}}, {u"answers"_s, answers}}, more));
}

QJsonObject signature(const QString& outsideTime)
{
    return receiving(u"2.000884"_s,
        {{u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"Giấy ủy quyền"_s}}}},
            {u"answers"_s,
                QJsonObject{{u"outsidePlace"_s, u"Bệnh viện Việt Đức"_s},
                    {u"outsideTime"_s, outsideTime}}}});
}

Intake read(const QJsonObject& command)
{
    Faults faults;
    JsonReader reader(command, {}, faults);
    Intake intake = readIntake(reader, faults);
    for (const Fault& fault : faults)
        qWarning("%s: %s", qPrintable(fault.pointer), qPrintable(fault.detail));
    return intake;
}
} // namespace

class TestIntakeFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsRefusedByTheFirstFault_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QStringList>("fields"); // of each fault, in the order in which it is told
        const QJsonObject born{{u"dateOfBirth"_s, u"1940-01-01"_s}};
        const QJsonObject unborn{{u"dateOfBirth"_s, u"2030-01-01"_s}};
        const QJsonObject fine{{u"diedOn"_s, u"2022-05-02"_s}};
        const QJsonObject noDay{{u"diedOn"_s, u"hôm qua"_s}};
        const QJsonObject noHour{{u"diedAt"_s, u"khuya"_s}};
        const QJsonObject toCome{{u"diedOn"_s, u"2027-01-01"_s}};
        const QJsonObject noPaper{
            {u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"khong-co"_s}}}}};
        const QJsonObject noExemption{{u"exempt"_s, u"khong-co"_s}};
        const QString birth = u"/parties/0/dateOfBirth"_s;
        const QString paper = u"/documents/0/id"_s;
        const QString day = u"/answers/diedOn"_s;
        const QString hour = u"/answers/diedAt"_s;
        const QString law = u"/answers"_s;
        const QString exempt = u"/exempt"_s;
        const auto row
            = [](const char* name, const QJsonObject& command, const QStringList& fields) {
                  for (const char* year : {"2022", "2026"})
                      QTest::addRow("%s, %s", name, year)
                          << QString::fromLatin1(year) + u"-05-04T09:00:00"_s << command << fields;
              };
        row("nothing wrong", death(born, fine), {});
        row("who is to be born", death(unborn, fine), {birth, u"/answers/diedOn"_s});
        row("no such paper", death(born, fine, noPaper), {paper});
        row("no day", death(born, noDay), {day});
        row("no hour", death(born, with(fine, noHour)), {hour});
        row("a death to come", death(born, toCome), {law});
        row("no such exemption", death(born, fine, noExemption), {exempt});
        row("a person and a paper", death(unborn, fine, noPaper), {birth, paper});
        row("a paper and an answer", death(born, noDay, noPaper), {paper, day});
        row("an answer and what it tells", death(born, with(noDay, noHour)), {day, hour});
        row("what is told and the law", death(born, with(toCome, noHour)), {hour, law});
        row("the law and the fee", death(born, toCome, noExemption), {law, exempt});
        row("from the paper to the fee",
            death(born, with(toCome, noHour), with(noPaper, noExemption)),
            {paper, hour, law, exempt});
        row("nobody is told", receiving(u"1.000656"_s, {{u"answers"_s, fine}}), {u"/parties"_s});
        row("an hour outside", signature(u"8:45"_s), {});
        row("no hour outside", signature(u"sáng"_s), {u"/answers/outsideTime"_s});
        row("counted copies",
            receiving(
                u"2.000815"_s, {{u"answers"_s, QJsonObject{{u"copies"_s, 2}, {u"pages"_s, 3}}}}),
            {});
        row("named copies",
            receiving(u"2.000815"_s,
                {{u"items"_s,
                    QJsonArray{QJsonObject{
                        {u"title"_s, u"Học bạ"_s}, {u"copies"_s, 2}, {u"pages"_s, 3}}}}}),
            {});
    }
    void itIsRefusedByTheFirstFault()
    {
        QFETCH(QString, now);
        QFETCH(QJsonObject, command);
        QFETCH(QStringList, fields);
        const Instant at = Instant::fromIso(now).value();
        const Intake intake = read(command);
        const Procedure* procedure = Catalogue::builtIn().find(intake.procedure, at.localDate());
        QVERIFY(procedure);
        const Law law{&Catalogue::builtIn(), &Calendar::official()};
        const Errors faults = faultsOf(*procedure, intake, law, at);
        // What is told of each may be wrong in more than one way: the order of those is meant.
        QStringList told;
        for (const Error& fault : faults)
            told += fault.field;
        told.removeIf([&](const QString& field) { return !fields.contains(field); });
        told.removeDuplicates();
        QCOMPARE(told, fields);
        QCOMPARE(faults.empty(), fields.isEmpty());
        const auto assessed = assess(*procedure, intake, law, at);
        QCOMPARE(bool(assessed), faults.empty());
        if (assessed)
            return;
        QCOMPARE(assessed.error().code, faults.front().code);
        QCOMPARE(assessed.error().field, faults.front().field);
        QCOMPARE(assessed.error().detail, faults.front().detail);
        QCOMPARE(assessed.error().source, faults.front().source);
    }
};

QTEST_APPLESS_MAIN(TestIntakeFaults)
#include "tst_intakefaults.moc"
