// A ward's own wording of a form: in force from its day on, tried before it is taken.
#include "core/forms/filledform.h"
#include "core/wording/paper.h"
#include "core/wording/wording.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kReceipt = u"receipt"_s;

QJsonObject adjusted(const QJsonObject& more)
{
    QJsonObject json{{u"do"_s, u"adjustForm"_s}, {u"form"_s, kReceipt},
        {u"from"_s, u"2022-05-04"_s}, {u"reason"_s, u"theo mẫu của quận"_s}};
    for (auto at = more.begin(); at != more.end(); ++at)
        json[at.key()] = at.value();
    if (json.contains(u"partial"_s))
        json.remove(u"form"_s);
    return json;
}

/// The receipt as the circular has it.
QString official()
{
    const Form form = *formOn({kReceipt, {}, {}}, QDate(2022, 5, 4));
    return templateText(form).replace(u"{{>receipt}}"_s, partialText(form, u"receipt"_s));
}

QString printed(const OfficeFixture& fixture, DossierId id)
{
    const auto paper = fillPaper(fixture.office(), *fixture.office().dossier(id), kReceipt);
    return paper ? paper->pages.front() : paper.error().detail;
}
} // namespace

class TestWardForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsOwnWordsArePrintedFromTheirDayOn()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        const QDate today = fixture.office().now().localDate();
        const QString before = printed(fixture, id);
        QVERIFY(before.contains(u"GIẤY TIẾP NHẬN"_s));
        const QString text = official() + u"<p>Phiếu nhận của phường: {{code}}</p>"_s;
        VERIFY_OK(fixture.run(u"quantri"_s,
            adjusted({{u"text"_s, text}, {u"from"_s, today.addDays(1).toString(Qt::ISODate)}})));
        QCOMPARE(printed(fixture, id), before);
        VERIFY_OK(fixture.run(
            u"quantri"_s, adjusted({{u"text"_s, text}, {u"from"_s, today.toString(Qt::ISODate)}})));
        QVERIFY(printed(fixture, id).contains(u"Phiếu nhận của phường: H26"_s));
        VERIFY_OK(fixture.run(u"quantri"_s,
            adjusted({{u"restore"_s, true}, {u"from"_s, today.toString(Qt::ISODate)}})));
        QCOMPARE(printed(fixture, id), before);
    }

    void aTitleAloneKeepsTheTemplate()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.run(u"quantri"_s, adjusted({{u"title"_s, u"PHIẾU TIẾP NHẬN"_s}})));
        QVERIFY(printed(fixture, id).contains(u"PHIẾU TIẾP NHẬN"_s));
        QVERIFY(printed(fixture, id).contains(u"Mã hồ sơ"_s));
    }

    void aPartChangesEveryFormThatTakesItIn()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.run(u"quantri"_s,
            adjusted({{u"partial"_s, u"heading"_s},
                {u"text"_s,
                    u"<p>{{office.superior}} {{office.name}} – Chi nhánh số 1</p>"
                    "<p>Số: {{number}}, {{date|longDate}}</p>"_s}})));
        QVERIFY(printed(fixture, id).contains(u"Chi nhánh số 1"_s));
        QVERIFY(!printed(fixture, id).contains(u"CỘNG HÒA"_s));
    }

    /// The letter alone has a line below its title: what was written before it took that in does
    /// not take the line away.
    void aTitlePartReachesEachPaperThatHasATitle_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("asksForTheLine");
        QTest::addColumn<bool>("itsOwn");
        QTest::addColumn<bool>("line");
        QTest::newRow("slip, before") << kReceipt << false << true << false;
        QTest::newRow("payment, before") << u"payment"_s << false << true << false;
        QTest::newRow("letter, before") << u"reject"_s << false << false << true;
        QTest::newRow("slip") << kReceipt << true << true << false;
        QTest::newRow("letter") << u"reject"_s << true << true << true;
    }
    void aTitlePartReachesEachPaperThatHasATitle()
    {
        QFETCH(QString, form);
        QFETCH(bool, asksForTheLine);
        OfficeFixture fixture;
        const QString line
            = u"{{?form.ruled}}<p class=\"rule\"><img src=\"rule:\" width=\"28\"/></p>{{/form.ruled}}"_s;
        VERIFY_OK(fixture.run(u"quantri"_s,
            adjusted({{u"partial"_s, u"title"_s},
                {u"text"_s,
                    u"<p class=\"title\">Tổ Một cửa – {{form.title}}</p>"_s
                        + (asksForTheLine ? line : QString())}})));
        const auto own
            = wardFormOn(fixture.office().ward().forms, {form, {}, {}}, QDate(2022, 5, 4));
        VERIFY_OK(own);
        const auto filled = fillForm(*own, {});
        VERIFY_OK(filled);
        const QString page = filled->pages.front();
        QTEST(page.contains(u"Tổ Một cửa – "_s), "itsOwn");
        QTEST(page.contains(u"width=\"28\""_s), "line");
    }

    /// Nghị định 30/2020/NĐ-CP: a letter's subject has a short line below; the slips of the
    /// circulars have none.
    void aLineStandsBelowTheTitleOfALetterAlone_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("lines");
        QTest::newRow("letter") << u"reject"_s << 1;
        QTest::newRow("slip") << kReceipt << 0;
        QTest::newRow("payment") << u"payment"_s << 0;
    }
    void aLineStandsBelowTheTitleOfALetterAlone()
    {
        QFETCH(QString, form);
        const auto filled = fillForm(must(formOn({form, {}, {}}, QDate(2026, 1, 5))), {});
        VERIFY_OK(filled);
        QTEST(int(filled->pages.front().count(u"</p><p class=\"rule\"><img src=\"rule:\" "
                                              "width=\"28\"/></p></td>"_s)),
            "lines");
    }

    void whatCannotBePrintedIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto text = [](const QString& words) { return QJsonObject{{u"text"_s, words}}; };
        QTest::addRow("an unknown field")
            << text(u"<p>a</p>\n<p>{{applicant.age}}</p>"_s) << u"2:4"_s << u"templateKeyUnknown"_s;
        QTest::addRow("a field of another form")
            << text(u"{{missing}}"_s) << u"1:1"_s << u"templateKeyUnknown"_s;
        QTest::addRow("a section left open")
            << text(u"<p>\n\n{{?code}}x</p>"_s) << u"3:1"_s << u"templateSectionOpen"_s;
        QTest::addRow("an unknown part")
            << text(u"{{>hed}}"_s) << u"1:1"_s << u"templatePartialUnknown"_s;
        QTest::addRow("a picture from elsewhere") << text(u"<p/>\n <img src=\"/etc/logo.png\"/>"_s)
                                                  << u"2:7"_s << u"templatePictureForeign"_s;
        QTest::addRow("a style that loads") << text(u"<p style=\"background:url(http://x)\">"_s)
                                            << u"1:4"_s << u"templateAttributeUnknown"_s;
        QTest::addRow("nothing") << QJsonObject() << u"/text"_s << u"required"_s;
        QTest::addRow("a part no form of which has the field")
            << QJsonObject{{u"partial"_s, u"heading"_s}, {u"text"_s, u"{{missing}}"_s}}
            << u"heading:1:1"_s << u"templateKeyUnknown"_s;
        QTest::addRow("no such part") << QJsonObject{{u"partial"_s, u"foot"_s}, {u"text"_s, u"x"_s}}
                                      << u"/partial"_s << u"noFormPart"_s;
        QTest::addRow("no such form") << QJsonObject{{u"form"_s, u"letter"_s}, {u"text"_s, u"x"_s}}
                                      << u"form"_s << u"noForm"_s;
        QTest::addRow("before today: what was printed keeps its words")
            << QJsonObject{{u"from"_s, u"2022-05-03"_s}, {u"text"_s, u"x"_s}} << u"/from"_s
            << u"inThePast"_s;
        QTest::addRow("a group of fields")
            << text(u"<p>{{applicant}}</p>"_s) << u"1:4"_s << u"templateKeyKind"_s;
        QTest::addRow("a list as text")
            << text(u"{{papers}}"_s) << u"1:1"_s << u"templateKeyKind"_s;
        QTest::addRow("a text as a list")
            << text(u"{{#code}}{{index}}{{/code}}"_s) << u"1:1"_s << u"templateKeyKind"_s;
        QTest::addRow("a name as an amount")
            << text(u"a\n{{applicant.name|dong}}"_s) << u"2:1"_s << u"templateFilterKind"_s;
        QTest::addRow("a time within a day")
            << text(u"{{date|moment}}"_s) << u"1:1"_s << u"templateFilterKind"_s;
        QTest::addRow("a control sign")
            << text(u"<p>\n a\u0000b</p>"_s) << u"2:3"_s << u"templateSign"_s;
        QTest::addRow("what turns the words about")
            << text(u"<p>a\u202eb</p>"_s) << u"1:5"_s << u"templateSign"_s;
        QTest::addRow("… by its number")
            << text(u"<p>a&#x202e;b</p>"_s) << u"1:5"_s << u"templateSign"_s;
        QTest::addRow("… in decimals")
            << text(u"<p>a&#8238;b</p>"_s) << u"1:5"_s << u"templateSign"_s;
        QTest::addRow("… by its name")
            << text(u"<p>a&rlm;b</p>"_s) << u"1:5"_s << u"templateSign"_s;
        QTest::addRow("tables without end")
            << text(QString(u"<table><tr><td>"_s).repeated(5)) << u"1:61"_s << u"templateTooDeep"_s;
        QTest::addRow("a comment that swallows the rest")
            << text(u"<p>a</p>\n<!-- {{code}}"_s) << u"2:1"_s << u"templateMarkup"_s;
        for (const char* tag : {"title", "style", "script", "head", "ul", "blockquote", "dl"})
            QTest::addRow("the tag %s", tag) << text(u"<%1>x"_s.arg(QLatin1StringView(tag)))
                                             << u"1:1"_s << u"templateTagUnknown"_s;
        QTest::addRow("a style of its own") << text(u"<p style=\"font-size:2000pt\">x</p>"_s)
                                            << u"1:4"_s << u"templateAttributeUnknown"_s;
        QTest::addRow("a code as large as a house")
            << text(u"<img src=\"qr:x\" width=\"1000000\"/>"_s) << u"1:17"_s << u"templateNumber"_s;
        QTest::addRow("columns without end")
            << text(u"<td colspan=\"12000\">"_s) << u"1:5"_s << u"templateNumber"_s;
        QTest::addRow("a part three thousand times")
            << text(QString(u"{{>heading}}"_s).repeated(3000)) << u"1:241"_s
            << u"templateTooLong"_s;
        QTest::addRow("tags without end")
            << text(QString(u"<b>x</b>"_s).repeated(1001)) << u"1:8001"_s << u"templateTooLong"_s;
        QTest::addRow("a table that is left open")
            << text(u"<p>a</p>\n<table><tr><td>x"_s) << u"2:12"_s << u"templateTagUnclosed"_s;
        QTest::addRow("a cell that was never opened")
            << text(u"<p>a</p></td>"_s) << u"1:9"_s << u"templateTagStray"_s;
        QTest::addRow("a line break that is closed")
            << text(u"<p>a<br>b</br></p>"_s) << u"1:10"_s << u"templateTagStray"_s;
        QTest::addRow("tags across each other")
            << text(u"<b><i>x</b></i>"_s) << u"1:8"_s << u"templateTagCrossed"_s;
        QTest::addRow("closed in another section")
            << text(u"{{?code}}<b>{{/code}}x{{?code}}</b>{{/code}}"_s) << u"1:10"_s
            << u"templateTagUnclosed"_s;
        QTest::addRow("closed in a section alone")
            << text(u"<b>{{?code}}</b>{{/code}}"_s) << u"1:13"_s << u"templateTagStray"_s;
        QTest::addRow("opened in each turn") << text(u"{{#papers}}<p>{{name}}{{/papers}}"_s)
                                             << u"1:12"_s << u"templateTagUnclosed"_s;
        QTest::addRow("a section that begins within a tag")
            << text(u"\n<p class=\"{{?code}}a\">x</p>{{/code}}"_s) << u"2:1"_s
            << u"templateTagUnclosed"_s;
        QTest::addRow("a part that is left open") << QJsonObject{{u"partial"_s, u"heading"_s},
            {u"text"_s, u"{{office.name}}\n<p>{{number}}, {{date|longDate}}"_s}}
                                                  << u"heading:2:1"_s << u"templateTagUnclosed"_s;
        QTest::addRow("a table without a width")
            << text(u"<table width=\"0%\"><tr><td>x</td></tr></table>"_s) << u"1:8"_s
            << u"templateTooNarrow"_s;
        QTest::addRow("a table of a finger's width")
            << text(u"<table width=\"99\"><tr><td>x</td></tr></table>"_s) << u"1:8"_s
            << u"templateTooNarrow"_s;
        QTest::addRow("a cell without a width")
            << text(u"<table><tr><td width=\"0\">x</td></tr></table>"_s) << u"1:16"_s
            << u"templateTooNarrow"_s;
        QTest::addRow("a cell over no column")
            << text(u"<table><tr><td colspan=\"0\">x</td></tr></table>"_s) << u"1:16"_s
            << u"templateTooNarrow"_s;
        QTest::addRow("a sign for less") << text(u"a < b"_s) << u"1:3"_s << u"templateMarkup"_s;
        QTest::addRow("a background from elsewhere")
            << text(u"<table background=\"file:///etc/x.png\">"_s) << u"1:8"_s
            << u"templateAttributeUnknown"_s;
        QTest::addRow("a closing tag of no form")
            << text(u"<p>x</font></p>"_s) << u"1:5"_s << u"templateTagUnknown"_s;
        QTest::addRow("an attribute without a value")
            << text(u"<p>x</p>\n<td nowrap>"_s) << u"2:1"_s << u"templateTagMalformed"_s;
        QTest::addRow("a width without quotes")
            << text(u"<table width=*>"_s) << u"1:1"_s << u"templateTagMalformed"_s;
        QTest::addRow("a value whose quotes are left open")
            << text(u"<p class=\"text>x</p>"_s) << u"1:1"_s << u"templateTagMalformed"_s;
        QTest::addRow("a tag that the text ends in")
            << text(u"<p>a</p>\n<p"_s) << u"2:1"_s << u"templateTagNoEnd"_s;
        QTest::addRow("a tag that another one begins in")
            << text(u"<p Xin chào</p>"_s) << u"1:1"_s << u"templateTagNoEnd"_s;
        QTest::addRow("a closing tag without its end")
            << text(u"<table><tr><td>x</td</tr></table>"_s) << u"1:17"_s << u"templateTagNoEnd"_s;
        QTest::addRow("an unknown tag without its end")
            << text(u"<font"_s) << u"1:1"_s << u"templateTagUnknown"_s;
        QTest::addRow("what is left of a width")
            << text(u"<table><tr><td width=\"*\">"_s) << u"1:16"_s << u"templateNotNumber"_s;
        QTest::addRow("a width below nothing")
            << text(u"<img src=\"rule:\" width=\"-1\"/>"_s) << u"1:18"_s << u"templateNotNumber"_s;
    }
    void whatCannotBePrintedIsRefusedWithItsLine()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        const auto refused = fixture.run(u"quantri"_s, adjusted(more));
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, detail);
        QCOMPARE(refused.error().field, field);
        QVERIFY(fixture.office().ward().forms.empty());
    }

    void whatLiesWithinEachOtherIsTaken_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::newRow("a narrow table")
            << u"<table width=\"20%\"><tr><td width=\"1%\">x</td></tr></table>"_s;
        QTest::newRow("what stands alone") << u"<p>a<br>b<br/>c</p><hr><p/>"_s;
        QTest::newRow("capitals") << u"<P><B>x</b></p>"_s;
        QTest::newRow("within a section") << u"<p>{{?code}}<b>{{code}}</b>{{/code}}</p>"_s;
        QTest::newRow("rows of a loop")
            << u"<table>{{#papers}}<tr><td>{{name}}</td></tr>{{/papers}}</table>"_s;
        QTest::newRow("a section within an attribute")
            << u"<p class=\"{{?code}}note{{/code}}\">x</p>"_s;
    }
    void whatLiesWithinEachOtherIsTaken()
    {
        QFETCH(QString, behind);
        OfficeFixture fixture;
        const auto taken = fixture.run(u"quantri"_s, adjusted({{u"text"_s, official() + behind}}));
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().detail));
    }

    /// What a ward was given before its tags were looked at is printed as it was.
    void whatWasTakenBeforeIsPrintedAsItWas()
    {
        const Form today = *formOn({kReceipt, {}, {}}, QDate(2022, 5, 4));
        const QString open = u"<table><tr><td>{{code}}"_s;
        const WardForms own{
            {today.key, {}, QDate(2022, 1, 1), {}, open, false, today.from, {}, {}, {}},
            {{}, u"heading"_s, QDate(2022, 1, 1), {}, u"<b>{{code}}"_s, false, {}, {}, {}, {}}};
        const auto form = wardFormOn(own, today.key, QDate(2022, 5, 4));
        VERIFY_OK(form);
        QCOMPARE(form->text, open);
        QCOMPARE(form->partials.value(u"heading"_s), u"<b>{{code}}"_s);
    }

    /// Each mark in words, and as it is to be typed.
    void aRefusalNamesTheMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a value of another kind")
            << u"{{applicant.name|dong}}"_s
            << u"cho trường “applicant.name” (người yêu cầu – họ tên)"_s;
        QTest::newRow("in a loop") << u"{{#papers}}{{name|dong}}{{/papers}}"_s
                                   << u"cho trường “name” (tên giấy tờ đã nộp)"_s;
        QTest::newRow("a list") << u"{{papers}}"_s << u"Trường “papers” (giấy tờ đã nộp)"_s;
        QTest::newRow("left open") << u"{{?code}}x"_s << u"Phần “code” (mã hồ sơ)"_s;
        QTest::newRow("none of the form's") << u"{{applicant.age}}"_s << u"“applicant.age”."_s;
        QTest::newRow("a tag of no form")
            << u"<p>a</p>\n<font color=\"red\">b</font>"_s
            << u"Dòng 2, cột 1: thẻ “font” không dùng được trong giấy tờ in; các thẻ dùng được: p, table, "_s;
        QTest::newRow("a width that is no number")
            << u"<table width=\"*\">"_s
            << u"Dòng 1, cột 8: thuộc tính “width” phải là số nguyên hoặc phần trăm, không nhận giá trị “*”."_s;
        QTest::newRow("a width without quotes")
            << u"<table width=*>"_s
            << u"Dòng 1, cột 1: thẻ “table” viết chưa đúng; mỗi thuộc tính phải có giá trị"_s;
        QTest::newRow("a tag without its end")
            << u"<p>x</p"_s << u"Dòng 1, cột 5: thẻ “p” thiếu dấu “>” ở cuối thẻ."_s;
        QTest::newRow("a style of its own")
            << u"<p style=\"color:red\">"_s
            << u"Dòng 1, cột 4: thuộc tính “style” không dùng được trong giấy tờ in; các thuộc tính dùng được: class, "_s;
        QTest::newRow("a sign for less")
            << u"a < b"_s << u"Dòng 1, cột 3: dấu “<” này không mở một thẻ"_s;
    }
    void aRefusalNamesTheMark()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        OfficeFixture fixture;
        const auto refused = fixture.run(u"quantri"_s, adjusted({{u"text"_s, text}}));
        QVERIFY(!refused);
        const QString said = sentence(refused.error(), Language::vietnamese);
        QVERIFY2(said.contains(words, Qt::CaseInsensitive), qPrintable(said));
    }

    /// Thông tư 01/2018/TT-VPCP: what a receipt says is not the ward's to leave out.
    void whatTheCircularAsksForStays()
    {
        OfficeFixture fixture;
        QString text = official();
        text.remove(u"{{dueAt|moment}}"_s).remove(u"{{clerk.name}}"_s);
        const auto refused = fixture.run(u"quantri"_s, adjusted({{u"text"_s, text}}));
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().detail, u"formFieldsMissing"_s);
        QCOMPARE(refused.error().field, u"/text"_s);
        QCOMPARE(refused.error().values[u"fields"_s].toString(), u"{{dueAt}}, {{clerk.name}}"_s);
        QVERIFY(refused.error().source.contains(u"01/2018"_s));
        const QString said = sentence(refused.error(), Language::vietnamese);
        QVERIFY2(said.endsWith(u"Mẫu số 01 quy định phải có: thời gian trả kết quả ({{dueAt}}), "
                               "công chức tiếp nhận – họ tên ({{clerk.name}}); mẫu này đã bỏ."_s),
            qPrintable(said));
        const auto head = fixture.run(u"quantri"_s,
            adjusted({{u"partial"_s, u"heading"_s}, {u"text"_s, u"<p>{{office.name}}</p>"_s}}));
        VERIFY_ERROR(head, ErrorCode::badInput);
        QCOMPARE(head.error().values[u"fields"_s].toString(), u"{{number}}, {{date}}"_s);
        QVERIFY(fixture.office().ward().forms.empty());
    }

    void whatTheCircularAsksForIsNotHidden_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("hidden");
        const QString none;
        QTest::newRow("as it is") << none << none << none;
        QTest::newRow("where there is no code")
            << u"{{!code}}"_s << u"{{/code}}"_s << u"{{code}}"_s;
        QTest::newRow("with an address for mail only")
            << u"{{?applicant.email}}"_s << u"{{/applicant.email}}"_s << u"{{code}}"_s;
    }
    void whatTheCircularAsksForIsNotHidden()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, hidden);
        OfficeFixture fixture;
        const auto answer
            = fixture.run(u"quantri"_s, adjusted({{u"text"_s, before + official() + after}}));
        QCOMPARE(answer ? QString() : answer.error().detail,
            hidden.isEmpty() ? QString() : u"formFieldsHidden"_s);
        if (!answer)
            QVERIFY(answer.error().values[u"fields"_s].toString().contains(hidden));
    }

    /// In one case or the other, and where it is there at all.
    void whatIsPrintedInEachCase()
    {
        const auto always = [](const QString& text) {
            QStringList keys = alwaysPrintedKeys(parseTemplate(text).value());
            keys.sort();
            return keys.join(u' ');
        };
        QCOMPARE(always(u"{{?a}}{{b}}{{/a}}{{!a}}{{b}}{{c}}{{/a}}"_s), u"b"_s);
        QCOMPARE(always(u"{{?a}}{{a}}{{b}}{{/a}}"_s), u"a"_s);
        QCOMPARE(always(u"{{?l}}{{#l}}{{n}}{{/l}}{{/l}}"_s), u"l[].n"_s);
        QCOMPARE(always(u"{{#l}}{{?m}}{{n}}{{/m}}{{/l}}"_s), QString());
        QCOMPARE(always(u"<p class=\"{{a}}\">{{b}}</p>"_s), u"b"_s);
    }

    /// A QR code is read by no citizen: the code of the dossier stands in words, too.
    void whatStandsInAQrCodeAloneIsNotPrinted()
    {
        OfficeFixture fixture;
        QString text = official();
        const QString line = u"<p>Mã hồ sơ: <b>{{code|dots:40}}</b></p>"_s;
        QVERIFY(text.contains(line));
        text.replace(line, u"<p><img src=\"qr:{{code}}\" width=\"26\"/></p>"_s);
        const auto refused = fixture.run(u"quantri"_s, adjusted({{u"text"_s, text}}));
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().detail, u"formFieldsMissing"_s);
        QCOMPARE(refused.error().values[u"fields"_s].toString(), u"{{code}}"_s);
    }

    void everyOfficialTemplateIsAlsoAWardsOwn_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addRow("2022") << u"2022-05-04T09:00:00"_s;
        QTest::addRow("2026") << u"2026-11-23T09:00:00"_s;
    }
    void everyOfficialTemplateIsAlsoAWardsOwn()
    {
        QFETCH(QString, now);
        OfficeFixture fixture(now);
        const QString today = now.left(10);
        int tried = 0;
        for (const Form& official : officialForms().forms) {
            const auto form = formOn(official.key, QDate::fromString(today, Qt::ISODate));
            if (!form || form->from != official.from)
                continue;
            const auto taken = fixture.run(u"quantri"_s,
                {{u"do"_s, u"adjustForm"_s}, {u"form"_s, form->key.id}, {u"of"_s, form->key.of},
                    {u"variant"_s, form->key.variant}, {u"from"_s, today},
                    {u"text"_s, templateText(*form)}, {u"reason"_s, u"như cũ"_s}});
            QVERIFY2(taken, qPrintable(form->templateId));
            ++tried;
        }
        QVERIFY(tried > 15);
    }

    void aNewCircularPutsTheWardsOwnWordsAside()
    {
        const FormKey receipt{kReceipt, {}, {}};
        const Form of2018 = *formOn(receipt, QDate(2025, 9, 14));
        const WardForms own{
            {receipt, {}, QDate(2025, 1, 1), {}, u"của phường"_s, false, of2018.from, {}, {}, {}}};
        QCOMPARE(wardFormOn(own, receipt, QDate(2025, 9, 14))->text, u"của phường"_s);
        QVERIFY(wardFormOn(own, receipt, QDate(2025, 9, 15))->text.isEmpty());
    }

    void aPartThatALaterFormCannotTakeIsLeftOut()
    {
        const WardForms own{
            {{}, u"heading"_s, QDate(2025, 1, 1), {}, u"{{nothing}}"_s, false, {}, {}, {}, {}}};
        const auto form = wardFormOn(own, {kReceipt, {}, {}}, QDate(2026, 1, 1));
        VERIFY_OK(form);
        QVERIFY(form->partials.isEmpty());
    }

    void aClerkDoesNotChangeForms()
    {
        OfficeFixture fixture;
        VERIFY_ERROR(
            fixture.run(u"tiepnhan"_s, adjusted({{u"title"_s, u"A"_s}})), ErrorCode::notAllowed);
    }
};

QTEST_GUILESS_MAIN(TestWardForms)
#include "tst_wardforms.moc"
