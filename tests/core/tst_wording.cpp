// Every id that the rules can say has its sentence, in both languages, with the same values.
#include "core/base/json.h"
#include "core/catalogue/names.h"
#include "core/forms/fields.h"
#include "core/forms/formset.h"
#include "core/wording/citation.h"
#include "core/wording/fill.h"
#include "core/wording/formfields.h"
#include "core/wording/names.h"
#include "core/wording/place.h"
#include "core/wording/sentences.h"
#include "core/wording/wording.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr Language kVietnamese = Language::vietnamese;

/// Where an error's detail stands in the sources: an argument of these, or a member of Error.
const QStringList kDetailPatterns{
    // fault(key, u"detail"_s …), badInput(…), badScan(…), one helper a room
    u"(?:\\.fault|\\bbadInput|badScan|partyError|notFitting|refused|wrong|damaged)\\(\\s*(?:[^,;()]|\\([^()]*\\)|\\{[^{}]*\\})+,\\s*u\"(\\w+)\"_s"_s,
    // fault(key, u"detail"_s …) inside JsonReader; fault(…, which ? u"one"_s : u"other"_s …)
    u"\\bfault\\(key,\\s*u\"(\\w+)\"_s"_s,
    u"\\bfault\\([^;?]*\\?\\s*u\"(\\w+)\"_s\\s*:\\s*u\"(\\w+)\"_s"_s,
    // refused(u"detail"_s), notFound(u"detail"_s, day)
    u"\\b(?:refused|notFound)\\(\\s*u\"(\\w+)\"_s"_s,
    // Error {ErrorCode::code, field, u"detail"_s, {values}, source}
    u"ErrorCode::\\w+,\\s*(?:[^,;{}]|\\{\\})+,\\s*u\"(\\w+)\"_s"_s,
    // faults.push_back({pointer, u"detail"_s, {values}})
    u"faults\\w*\\.push_back\\(\\s*\\{(?:[^,;{}]|\\{\\})+,\\s*u\"(\\w+)\"_s"_s,
};
const QStringList kReasonPatterns{
    // push_back({u"id"_s, {values}, source}), add({u"id"_s …), Reason{u"id"_s …
    u"(?:push_back|add|tomorrow)\\(\\s*\\{u\"(\\w+)\"_s,"_s,
    u"\\bReason\\s*\\{u\"(\\w+)\"_s,"_s,
    // {false, {u"id"_s, {values}, source}}
    u"\\{(?:true|false|amount|Dong\\{\\}),\\s*\\{(?:\\w+ \\? )?u\"(\\w+)\"_s,"_s,
    u"\\bwarn\\(\\w+, u\"(\\w+)\"_s"_s,
    u"\\breturn \\{u\"(\\w+)\"_s,\\s*(?:\\{\\{|values)"_s,
};
/// The keys that packs, calendars, sets of forms and commands may have.
const QStringList kKeyPatterns{
    u"\\.(?:text|optionalText|texts|integer|optionalInteger|optionalBool|date|optionalDate|object|objects|value)\\(\\s*u\"(\\w+)\"_s"_s,
    u"\\bread(?:Id|Name|Names|Money|Question|Conditions|Hour)\\(reader, u\"(\\w+)\"_s"_s};
const QStringList kEventPatterns{
    u"\"((?:dossier|person|account|authority|register|ward|procedure|form|book|station|head|cash|shift|delegation|calendar)\\.[a-zA-Z]+)\""_s};

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Each id that a pattern finds in core and app, with the file it stands in.
QMap<QString, QString> idsInSources(
    const QStringList& patterns, const QStringList& folders = {u"/core"_s, u"/app"_s})
{
    QMap<QString, QString> ids;
    for (const QString& folder : folders) {
        QDirIterator walk(QStringLiteral(MOTCUA_TOP) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            const QString text = read(path);
            if (path.contains(u"/core/wording/"_s) || path.endsWith(u"fieldtables.h"_s))
                continue; // the sentences themselves, and names of fields that look like kinds
            for (const QString& pattern : patterns)
                for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
                    for (const QString& id : match.next().capturedTexts().mid(1))
                        ids.insert(id, path);
        }
    }
    return ids;
}

QSet<QString> placeholders(const char* text)
{
    static const QRegularExpression pattern(u"\\{(\\w+)\\}"_s);
    QSet<QString> names;
    for (auto match = pattern.globalMatch(QString::fromUtf8(text)); match.hasNext();)
        names += match.next().captured(1);
    return names;
}

struct Table
{
    const char* name;
    Sentences rows;
};

std::vector<Table> allTables()
{
    std::vector<Table> tables{{"reasons", reasonSentences()}, {"errors", errorSentences()},
        {"codes", codeSentences()}, {"fields", fieldLabels()}, {"procedures", procedureSentences()},
        {"form marks", formFieldNames()}};
    for (const Names names : {Names::state, Names::lane, Names::command, Names::channel,
             Names::role, Names::documentKind, Names::sex, Names::limitKind, Names::nationalStatus,
             Names::eventKind, Names::paymentMethod})
        tables.push_back({"names", displayNames(names)});
    return tables;
}

void verifyAllKnown(const QMap<QString, QString>& ids, Sentences table)
{
    QStringList unknown;
    for (auto at = ids.begin(); at != ids.end(); ++at)
        if (!findSentence(table, at.key()))
            unknown += at.key() + u" of "_s + at.value();
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}
} // namespace

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyErrorOfTheSourcesHasASentence()
    {
        const auto ids = idsInSources(kDetailPatterns);
        QVERIFY(ids.size() > 60);
        verifyAllKnown(ids, errorSentences());
    }

    void everyReasonOfTheSourcesHasASentence()
    {
        const auto ids = idsInSources(kReasonPatterns);
        QVERIFY(ids.size() > 25);
        verifyAllKnown(ids, reasonSentences());
    }

    void everyReasonMadeOfPartsHasASentence()
    {
        for (const QString& what : {u"condition"_s, u"count"_s, u"age"_s, u"days"_s})
            for (const QString& verdict : {u"Holds"_s, u"Fails"_s})
                QVERIFY2(
                    findSentence(reasonSentences(), what + verdict), qPrintable(what + verdict));
        QVERIFY(findSentence(reasonSentences(), u"daysMovedHolds"_s));
        QVERIFY(findSentence(reasonSentences(), u"toComeFails"_s));
    }

    void everyKindOfEventHasATitle()
    {
        const auto ids = idsInSources(kEventPatterns);
        QVERIFY(ids.size() > 15);
        verifyAllKnown(ids, displayNames(Names::eventKind));
    }

    /// No clerk reads "/procedure/competentBody".
    void everyKeyHasALabel()
    {
        QMap<QString, QString> keys = idsInSources(kKeyPatterns,
            {u"/core/catalogue"_s, u"/core/calendar"_s, u"/core/identity"_s, u"/core/office"_s});
        QVERIFY(keys.size() > 150);
        verifyAllKnown(keys, fieldLabels());
    }

    /// No clerk has to know what "stoppedSupplement" prints; no two marks of a form are called
    /// alike.
    void everyMarkOfAFormHasAName()
    {
        for (const Language language : {Language::vietnamese, Language::english})
            for (const Form& form : officialForms().forms) {
                QMap<QString, QString> named;
                for (const QString& key : fieldsOf(form.fields)) {
                    const QString name = formFieldName(key, form.fields, language);
                    QVERIFY2(!name.isEmpty(), qPrintable(key));
                    QVERIFY2(named.value(name, key) == key,
                        qPrintable(form.templateId + u": "_s + key + u", "_s + named[name]));
                    named[name] = key;
                }
            }
    }

    void aMarkIsCalledByWhatItPrints_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QString>("name");
        const QStringList receipt{u"heading"_s, u"dossier"_s, u"receipt"_s};
        QTest::newRow("one") << u"dueAt"_s << receipt << u"Thời gian trả kết quả"_s;
        QTest::newRow("of a person")
            << u"applicant.name"_s << receipt << u"Người yêu cầu – họ tên"_s;
        QTest::newRow("of a list") << u"papers[].name"_s << receipt << u"Tên giấy tờ đã nộp"_s;
        QTest::newRow("a list") << u"papers"_s << receipt << u"Giấy tờ đã nộp"_s;
        QTest::newRow("of a person in a row")
            << u"rows[].wife.birth"_s << QStringList{u"marriages"_s} << u"Bảng – vợ – ngày sinh"_s;
        QTest::newRow("otherwise in a form")
            << u"rows[].name"_s << QStringList{u"cash"_s} << u"Bảng – người nộp"_s;
        QTest::newRow("none") << u"applicant.age"_s << receipt << QString();
    }
    void aMarkIsCalledByWhatItPrints()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, groups);
        QTEST(formFieldName(key, groups, kVietnamese), "name");
    }

    void everyErrorCodeHasASentence()
    {
        for (int code = 0; code <= int(ErrorCode::noAuthority); ++code) {
            const QString name = errorName(ErrorCode(code));
            QVERIFY2(findSentence(codeSentences(), name), qPrintable(name));
        }
    }

    void bothLanguagesSayTheSameValues()
    {
        for (const Table& table : allTables())
            for (const Sentence& row : table.rows) {
                QVERIFY2(*row.vietnamese && *row.english, row.id);
                QVERIFY2(placeholders(row.vietnamese) == placeholders(row.english), row.id);
            }
    }

    void noIdStandsTwiceInATable()
    {
        for (const Table& table : allTables()) {
            QSet<QString> seen;
            for (const Sentence& row : table.rows) {
                QVERIFY2(!seen.contains(QString::fromUtf8(row.id)), row.id);
                seen += QString::fromUtf8(row.id);
            }
        }
    }

    void vietnameseIsStoredComposed()
    {
        for (const Table& table : allTables())
            for (const Sentence& row : table.rows) {
                const QString text = QString::fromUtf8(row.vietnamese);
                QVERIFY2(text == text.normalized(QString::NormalizationForm_C), row.id);
            }
    }

    void everyValueHasAName()
    {
        for (const State state : kStates)
            QVERIFY(name(state, kVietnamese) != stateName(state));
        for (const Transition& row : kTransitions)
            QVERIFY(name(row.command, kVietnamese) != commandName(row.command));
        for (const Role role : allRoles())
            QVERIFY(name(role, kVietnamese) != roleName(role));
        for (const auto& row : kChannels)
            QVERIFY(name(row.value, kVietnamese) != QLatin1StringView(row.name));
        for (const auto& row : kDocumentKinds)
            QVERIFY(name(row.value, kVietnamese) != QLatin1StringView(row.name));
        for (int code = 1; code <= 10; ++code)
            QVERIFY(nationalStatusName(code, kVietnamese) != QString::number(code));
    }

    void wordsOfTheCounter()
    {
        QCOMPARE(name(Command::submit, kVietnamese), u"Trình ký"_s);
        QCOMPARE(name(Command::giveBack, kVietnamese), u"Trả lại"_s);
        QCOMPARE(name(Command::toAppointment, kVietnamese), u"Chuyển sang hẹn trả"_s);
        QCOMPARE(name(State::forApproval, kVietnamese), u"Chờ duyệt"_s);
        QCOMPARE(name(Lane::noWait, kVietnamese), u"Không chờ"_s);
        QCOMPARE(name(Limit{LimitKind::workingDays, 3}, kVietnamese), u"3 ngày làm việc"_s);
        QCOMPARE(nationalStatusName(4, kVietnamese), u"Đang xử lý"_s);
        QCOMPARE(eventTitle(u"dossier.numbered"_s, kVietnamese), u"Vào số"_s);
        QCOMPARE(eventTitle(u"later.kind"_s, kVietnamese), u"later.kind"_s);
    }

    /// What is not there is not spoken of, and no comma or bracket is left of it.
    void whatABackupLacksReadsAsOneSentence_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<QString>("said");
        const QJsonObject dossiers{
            {u"events"_s, 12345}, {u"dossiers"_s, 3}, {u"code"_s, u"H26.12.03-220504-0004"_s}};
        QJsonObject all = dossiers;
        all[u"receipts"_s] = 1;
        QJsonObject apart = all;
        apart[u"ahead"_s] = 7;
        QTest::newRow("little") << u"backupLacks"_s << QJsonObject{{u"events"_s, 2}}
                                << u"Bản sao lưu thiếu 2 việc đã ghi trong tệp hiện tại."_s;
        QTest::newRow("dossiers")
            << u"backupLacks"_s << dossiers
            << u"Bản sao lưu thiếu 12.345 việc đã ghi trong tệp hiện tại, trong đó có 3 hồ sơ mới "
               "(sau cùng: H26.12.03-220504-0004)."_s;
        QTest::newRow("receipts")
            << u"backupLacks"_s << QJsonObject{{u"events"_s, 2}, {u"receipts"_s, 1}}
            << u"Bản sao lưu thiếu 2 việc đã ghi trong tệp hiện tại, kể cả 1 biên lai đã viết."_s;
        QTest::newRow("dossiers and receipts")
            << u"backupLacks"_s << all
            << u"Bản sao lưu thiếu 12.345 việc đã ghi trong tệp hiện tại, trong đó có 3 hồ sơ mới "
               "(sau cùng: H26.12.03-220504-0004), kể cả 1 biên lai đã viết."_s;
        QTest::newRow("each has work of its own")
            << u"backupDiverges"_s << apart
            << u"Bản sao lưu và tệp hiện tại mỗi bên có dữ liệu mà bên kia không có: bản sao lưu "
               u"có 7 việc mà tệp "
               "hiện tại không có, nhưng thiếu 12.345 việc đã ghi trong tệp hiện tại, trong đó có "
               "3 "
               "hồ sơ mới (sau cùng: H26.12.03-220504-0004), kể cả 1 biên lai đã viết."_s;
    }
    void whatABackupLacksReadsAsOneSentence()
    {
        QFETCH(QString, reason);
        QFETCH(QJsonObject, values);
        QFETCH(QString, said);
        QCOMPARE(sentence(Reason{reason, values, {}}, kVietnamese), said);
    }

    void valuesReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("vietnamese");
        QTest::addColumn<QString>("english");
        const auto row
            = [](const char* label, const QString& key, const QJsonValue& value, const QString& vi,
                  const QString& en) { QTest::newRow(label) << key << value << vi << en; };
        row("a date", u"date"_s, u"2022-05-04"_s, u"04/05/2022"_s, u"04/05/2022"_s);
        row("a moment", u"at"_s, u"2022-05-04T15:30:00+07:00"_s, u"15:30 04/05/2022"_s,
            u"15:30 04/05/2022"_s);
        row("an hour stays", u"until"_s, u"15:00"_s, u"15:00"_s, u"15:00"_s);
        row("money", u"amount"_s, 21000, u"21.000 đồng"_s, u"21,000 VND"_s);
        row("counted money", u"counted"_s, 10000, u"10.000 đồng"_s, u"10,000 VND"_s);
        row("a paper", u"form"_s, u"stop"_s, u"Thông báo dừng giải quyết hồ sơ"_s,
            u"Stop notice"_s);
        row("a form of signing", u"form"_s, u"KT"_s, u"KT"_s, u"KT"_s);
        row("a number", u"count"_s, 21000, u"21000"_s, u"21000"_s);
        row("a bound", u"max"_s, 1000000, u"1.000.000"_s, u"1,000,000"_s);
        row("a year that is a bound", u"min"_s, 2022, u"2022"_s, u"2022"_s);
        row("yes", u"answer"_s, true, u"có"_s, u"yes"_s);
        row("no", u"answer"_s, false, u"không"_s, u"no"_s);
        row("a list", u"items"_s, QJsonArray{1, u"2022-05-04"_s}, u"1, 04/05/2022"_s,
            u"1, 04/05/2022"_s);
        row("a state", u"state"_s, u"forApproval"_s, u"Chờ duyệt"_s, u"For approval"_s);
        row("a sex", u"card"_s, u"female"_s, u"Nữ"_s, u"Female"_s);
        row("no such day stays", u"date"_s, u"2022-02-30"_s, u"2022-02-30"_s, u"2022-02-30"_s);
        row("a long text is cut", u"value"_s, QString(300, u'a'), QString(200, u'a') + u'…',
            QString(200, u'a') + u'…');
    }
    void valuesReadAsPeopleWriteThem()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QTEST(shown(key, value, Language::vietnamese), "vietnamese");
        QTEST(shown(key, value, Language::english), "english");
    }

    void aBracketNeedsItsValues()
    {
        const QString pattern = u"Quá dài[ ({length} ký tự)]: tối đa {limit}."_s;
        QCOMPARE(filled(pattern, {{u"limit"_s, 5}}, kVietnamese), u"Quá dài: tối đa 5."_s);
        QCOMPARE(filled(pattern, {{u"limit"_s, 5}, {u"length"_s, 9}}, kVietnamese),
            u"Quá dài (9 ký tự): tối đa 5."_s);
    }

    void whoSignsIsSaidWithAndWithoutForms_data()
    {
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<QString>("said");
        const QJsonArray forms{u"KT."_s, u"Q."_s};
        QTest::newRow("the head alone")
            << QJsonObject{} << u"Thủ tục này chỉ do người đứng đầu ký."_s;
        QTest::newRow("in some forms")
            << QJsonObject{{u"forms"_s, forms}}
            << u"Thủ tục này chỉ do người đứng đầu hoặc người ký với hình thức KT., Q. ký."_s;
        QTest::newRow("for a time")
            << QJsonObject{{u"forms"_s, forms}, {u"last"_s, u"2026-12-31"_s}}
            << u"Thủ tục này chỉ do người đứng đầu hoặc người ký với hình thức KT., Q. ký (áp dụng "
               "đến hết ngày 31/12/2026)."_s;
    }
    void whoSignsIsSaidWithAndWithoutForms()
    {
        QFETCH(QJsonObject, values);
        QFETCH(QString, said);
        QCOMPARE(sentence(Reason{u"signedByLeaders"_s, values, {}}, kVietnamese), said);
        QCOMPARE(sentence(Error{ErrorCode::ruleRefused, {}, u"signedByLeaders"_s, values, {}},
                     kVietnamese),
            said);
        values[u"codes"_s] = u"2.000815"_s;
        const QString but = sentence(Reason{u"allBut"_s, values, {}}, kVietnamese);
        QCOMPARE(but.section(u": "_s, 1), said.sliced(u"Thủ tục này "_s.size()));
    }

    void valuesAreNoPatterns()
    {
        QCOMPARE(
            filled(u"“{value}”"_s, {{u"value"_s, u"[{limit}]"_s}, {u"limit"_s, 5}}, kVietnamese),
            u"“[{limit}]”"_s);
    }

    /// The smallest place first; a list stays as it is.
    void aCitationIsPutInOrder_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("told");
        const auto stays
            = [](const QString& text) { QTest::newRow(qPrintable(text)) << text << text; };
        QTest::newRow("a point") << u"Luật A, Điều 8 khoản 1 điểm d; Điều 5 khoản 2"_s
                                 << u"Luật A, điểm d khoản 1 Điều 8; khoản 2 Điều 5"_s;
        stays(u"Luật A, Điều 8 khoản 1, 2"_s);
        stays(u"Luật A, Điều 8 khoản 1 và khoản 2"_s);
        stays(u"Luật A, Điều 8 khoản 1 điểm b, khoản 3"_s);
        stays(u"Luật A, Điều 8 khoản 1 điểm a, b"_s);
    }
    void aCitationIsPutInOrder()
    {
        QFETCH(QString, written);
        QTEST(cited(written), "told");
    }

    /// What a person wrote stays as it was written.
    void aPersonsWordsStayAsTheyAre()
    {
        const Reason reason{u"submittedDespite"_s, {{u"reason"_s, u"theo Điều 8 khoản 1"_s}}, {}};
        QVERIFY(sentence(reason, kVietnamese).contains(u"theo Điều 8 khoản 1"_s));
    }

    void anErrorSaysWhere_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no place") << u""_s << u"Chưa có thông tin, cần nhập."_s;
        QTest::newRow("a question")
            << u"/answers/copies"_s << u"Số bản: chưa có thông tin, cần nhập."_s;
        QTest::newRow("a pointer")
            << u"/parties/0/dateOfBirth"_s
            << u"Người liên quan thứ 1, ngày sinh: chưa có thông tin, cần nhập."_s;
        QTest::newRow("a looked-up paper")
            << u"/documents/1/lookedUp"_s
            << u"Giấy tờ kèm theo thứ 2, tra cứu thay giấy tờ: chưa có thông tin, cần nhập."_s;
        QTest::newRow("last numbers") << u"/registers"_s << u"Sổ: chưa có thông tin, cần nhập."_s;
        QTest::newRow("the end of a version")
            << u"/procedures/1/to"_s << u"Thủ tục thứ 2, đến ngày: chưa có thông tin, cần nhập."_s;
        QTest::newRow("the end of a body's name")
            << u"/bodies/0/to"_s
            << u"Tên gọi của đơn vị thứ 1, đến ngày: chưa có thông tin, cần nhập."_s;
        QTest::newRow("an account's name")
            << u"/accounts/0/name"_s
            << u"Tài khoản thứ 1, họ và tên: chưa có thông tin, cần nhập."_s;
        QTest::newRow("of a version, deep inside")
            << u"/procedure/fees/0/tieredPerPage/tiers/1/upTo"_s
            << u"Thủ tục, dòng phí thứ 1, mức theo trang, bậc thứ 2, đến trang: chưa có thông tin, cần nhập."_s;
        QTest::newRow("a question of the second paper")
            << u"/items/1/pages"_s << u"Giấy tờ thứ 2, số trang: chưa có thông tin, cần nhập."_s;
        QTest::newRow("an unknown place")
            << u"/tmp/x.motcua"_s << u"“/tmp/x.motcua”: chưa có thông tin, cần nhập."_s;
    }
    void anErrorSaysWhere()
    {
        QFETCH(QString, field);
        QTEST(sentence(badInput(field, u"required"_s), kVietnamese), "sentence");
    }

    /// One key means other things in other commands; what has but one meaning is told as ever.
    void aCommandNamesItsOwnKeys_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("place");
        QTest::newRow("the end of an assignment") << u"assign"_s << u"/to"_s << u"Đến ngày"_s;
        QTest::newRow("how it is signed") << u"assign"_s << u"/form"_s << u"Hình thức ký"_s;
        QTest::newRow("of a listing") << u"proposeNoWait"_s << u"/to"_s << u"Đến ngày"_s;
        QTest::newRow("of a version")
            << u"proposeProcedure"_s << u"/procedure/to"_s << u"Thủ tục, đến ngày"_s;
        QTest::newRow("where to") << u"forward"_s << u"/to"_s << u"Nơi nhận"_s;
        QTest::newRow("who takes it")
            << u"handOver"_s << u"/to/fullName"_s << u"Người nhận kết quả, họ và tên"_s;
        QTest::newRow("who takes the shift")
            << u"handOverShift"_s << u"/to"_s << u"Người nhận ca"_s;
        QTest::newRow("whose shift it was") << u"takeShift"_s << u"/from"_s << u"Người giao ca"_s;
        QTest::newRow("a receipt's number") << u"payFee"_s << u"/number"_s << u"Số biên lai"_s;
        QTest::newRow("an account's name") << u"account.add"_s << u"/name"_s << u"Họ và tên"_s;
        QTest::newRow("of no own meaning") << u"assign"_s << u"/from"_s << u"Từ ngày"_s;
        QTest::newRow("of no known command") << u"x"_s << u"/to"_s << u"Người nhận, nơi nhận"_s;
    }
    void aCommandNamesItsOwnKeys()
    {
        QFETCH(QString, verb);
        QFETCH(QString, field);
        QTEST(placeOf(badInput(field, u"required"_s, {{kAskedVerb, verb}}), kVietnamese), "place");
    }

    void aQuestionIsNamedByItsLabel()
    {
        const Error error
            = badInput(u"husbandBorn"_s, u"required"_s, {{u"label"_s, u"Ngày sinh của chồng"_s}});
        QCOMPARE(
            sentence(error, kVietnamese), u"Ngày sinh của chồng: chưa có thông tin, cần nhập."_s);
        Error corrected = error;
        corrected.field = u"/changes/answers/husbandBorn"_s;
        QCOMPARE(sentence(corrected, kVietnamese),
            u"Nội dung đính chính, ngày sinh của chồng: chưa có thông tin, cần nhập."_s);
    }

    void aFormIsAPaperOrAWayOfSigning()
    {
        QCOMPARE(sentence(badInput(u"/form"_s, u"required"_s), kVietnamese),
            u"Mẫu giấy tờ: chưa có thông tin, cần nhập."_s);
        const Error signing = badInput(u"/form"_s, u"required"_s, {{u"place"_s, u"signingForm"_s}});
        QCOMPARE(sentence(signing, kVietnamese), u"Hình thức ký: chưa có thông tin, cần nhập."_s);
        const Error print{
            ErrorCode::ruleRefused, u"form"_s, u"noResultYet"_s, {{u"form"_s, u"result"_s}}, {}};
        QCOMPARE(sentence(print, kVietnamese), u"Hồ sơ chưa có kết quả để in."_s);
    }

    void aMissingPaperSaysHowMany_data()
    {
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << QJsonObject{{u"name"_s, u"Tờ khai"_s}} << u"Còn thiếu: Tờ khai."_s;
        QTest::newRow("one of two") << QJsonObject{{u"name"_s, u"Ảnh"_s}, {u"have"_s, 1},
            {u"count"_s, 2}} << u"Còn thiếu: Ảnh (đã nộp 1/2)."_s;
    }
    void aMissingPaperSaysHowMany()
    {
        QFETCH(QJsonObject, values);
        QTEST(sentence(Reason{u"missingPaper"_s, values, {}}, kVietnamese), "text");
    }

    void anotherPlaceIsSaidOfAFault()
    {
        QCOMPARE(sentence(Fault{u"/volume"_s, u"required"_s, {}}, kVietnamese),
            u"Quyển số: chưa có thông tin, cần nhập."_s);
    }

    /// "from" is somebody's day or body elsewhere; here it is a key that is not known.
    void anUnknownKeyIsQuoted_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        QTest::newRow("alone") << u"/from"_s << u"“from”: không có mục này."_s;
        QTest::newRow("within") << u"/parties/0/from"_s
                                << u"Người liên quan thứ 1, “from”: không có mục này."_s;
    }
    void anUnknownKeyIsQuoted()
    {
        QFETCH(QString, field);
        QTEST(sentence(badInput(field, u"unknownKey"_s), kVietnamese), "said");
    }
    void whoMayIsToldToWhoMayNot()
    {
        const QString said = sentence(notAllowed(u"approve"_s, Permission::approve), kVietnamese);
        QVERIFY2(said.contains(u"“Duyệt”; người được làm: Lãnh đạo"_s), qPrintable(said));
    }
    void whatIsQuotedAlreadyIsNotSaidTwice()
    {
        QCOMPARE(sentence(badInput(u"zzz"_s, u"unknownQuestion"_s, {{u"question"_s, u"zzz"_s}}),
                     kVietnamese),
            u"Thủ tục không hỏi “zzz”."_s);
    }
    void whatBeginsWithAValueKeepsItsCapital()
    {
        const Error error
            = badInput(u"to"_s, u"nothingToRevoke"_s, {{u"name"_s, u"Ủy ban nhân dân quận"_s}});
        QVERIFY(sentence(error, kVietnamese).contains(u": Ủy ban nhân dân quận không có"_s));
    }
    void aPlaceIsNotSaidTwice()
    {
        const Error error{
            ErrorCode::badScan, u"fullName"_s, u"badName"_s, {{u"value"_s, u"N1"_s}}, {}};
        QVERIFY(sentence(error, kVietnamese).startsWith(u"Họ và tên “N1” không hợp lệ"_s));
    }

    void wrongUsageNamesTheArgumentOnce()
    {
        const Error error{ErrorCode::usage, u"--days"_s, u"missingArgument"_s,
            {{u"argument"_s, u"--days"_s}}, {}};
        QCOMPARE(sentence(error, kVietnamese), u"Thiếu tham số --days."_s);
    }

    void badTextSaysLineAndColumn()
    {
        const Error error{ErrorCode::badJson, u"12:5"_s, {}, {}, {}};
        QCOMPARE(
            sentence(error, kVietnamese), u"Dòng 12, cột 5: dữ liệu không đúng định dạng JSON."_s);
    }

    void everyFailedConditionFollows()
    {
        const Reasons failed{
            {u"countFails"_s, {{u"text"_s, u"Không quá 10 bản"_s}, {u"answer"_s, 11}}, {}}};
        const Error error{ErrorCode::ruleRefused, u"/lane"_s, u"notNoWait"_s,
            {{u"because"_s, toJson(failed)}}, {}};
        QCOMPARE(sentence(error, kVietnamese),
            u"Hồ sơ không thuộc diện không chờ; cần chuyển sang hẹn trả.\n– Không đáp ứng điều kiện “Không quá 10 bản” (hiện là 11)."_s);
    }

    void anUnknownIdStandsAsItIs()
    {
        QCOMPARE(sentence(Reason{u"ofALaterVersion"_s, {}, {}}, kVietnamese), u"ofALaterVersion"_s);
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
