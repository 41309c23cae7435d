#include "core/forms/template.h"
#include "tests/support/verify.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace {
/// JSON with ' for ", to be read without backslashes.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}
} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTemplateIsFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QString>("filled");
        const auto row
            = [](const char* rule, const QString& text, const QByteArray& context,
                  const QString& filled) { QTest::newRow(rule) << text << context << filled; };
        row("text stays", u"<p>không đổi }} { </p>"_s, "{}", u"<p>không đổi }} { </p>"_s);
        row("a value", u"[{{a}}]"_s, "{'a':'Hương'}", u"[Hương]"_s);
        row("a path", u"[{{a.b.c}}]"_s, "{'a':{'b':{'c':'x'}}}", u"[x]"_s);
        row("a whole number", u"[{{n}}]"_s, "{'n':220000}", u"[220000]"_s);
        row("what is missing is empty", u"[{{a.b}}]"_s, "{}", u"[]"_s);
        row("HTML is escaped", u"{{a}}"_s, "{'a':'<b>&\\u0022\\u0027'}",
            u"&lt;b&gt;&amp;&quot;'"_s);
        row("a value is no template", u"{{a}}"_s, "{'a':'{{b}}','b':'x'}", u"{{b}}"_s);
        row("lines break", u"{{a}}"_s, "{'a':'x\\ny'}", u"x<br/>y"_s);
        row("a loop counts", u"{{#l}}{{index}}{{v}};{{/l}}"_s, "{'l':[{'v':'a'},{'v':'b'}]}",
            u"1a;2b;"_s);
        row("an item hides what is outside", u"{{#l}}[{{v}}]{{/l}}"_s, "{'v':'out','l':[{}]}",
            u"[]"_s);
        row("outside again after a loop", u"{{#l}}{{v}}{{/l}}{{v}}"_s,
            "{'v':'out','l':[{'v':'in'}]}", u"inout"_s);
        row("an empty loop", u"[{{#l}}x{{/l}}]"_s, "{}", u"[]"_s);
        row("a loop in a loop", u"{{#l}}{{#m}}{{v}}{{/m}}.{{/l}}"_s,
            "{'l':[{'m':[{'v':1},{'v':2}]},{'m':[{'v':3}]}]}", u"12.3."_s);
        row("if there", u"{{?a}}yes{{/a}}"_s, "{'a':'x'}", u"yes"_s);
        row("if not there", u"{{!a}}no{{/a}}"_s, "{}", u"no"_s);
        row("nothing and zero are not there",
            u"{{?a}}a{{/a}}{{?b}}b{{/b}}{{?c}}c{{/c}}{{?d}}d{{/d}}"_s,
            "{'a':'','b':0,'c':[],'d':false}", QString());
        row("true is there", u"{{?a}}a{{/a}}"_s, "{'a':true}", u"a"_s);
        row("dots by hand", u"{{a|dots:5}}"_s, "{}", u"....."_s);
        row("no dots over a value", u"{{a|dots:5}}"_s, "{'a':'x'}", u"x"_s);
        row("dots after a date", u"{{a|date|dots:3}}"_s, "{}", u"..."_s);
        row("zero is a value", u"{{a|dots:3}}"_s, "{'a':0}", u"0"_s);
        row("two digits", u"{{a|pad:2}}"_s, "{'a':3}", u"03"_s);
        row("a date", u"{{a|date}}"_s, "{'a':'2026-02-09'}", u"09/02/2026"_s);
        row("a long date begins a line", u"{{a|longDate|capital}}"_s, "{'a':'2026-02-09'}",
            u"Ngày 09 tháng 02 năm 2026"_s);
        row("a time", u"{{a|moment}}"_s, "{'a':'2026-11-18T01:15:00Z'}",
            u"08 giờ 15 phút, ngày 18 tháng 11 năm 2026"_s);
        row("a time of a table", u"{{a|shortMoment}}"_s, "{'a':'2026-11-18T01:15:00Z'}",
            u"08:15 18/11/2026"_s);
        row("money", u"{{a|dong}} ({{a|dongWords}})"_s, "{'a':21000}",
            u"21.000 đồng (hai mươi mốt nghìn đồng)"_s);
        row("a full stop", u"{{a|fullStop}}"_s, "{'a':'thiếu giấy'}", u"thiếu giấy."_s);
        row("one full stop", u"{{a|fullStop}}"_s, "{'a':'thiếu giấy.'}", u"thiếu giấy."_s);
        row("no full stop of nothing", u"{{a|fullStop|dots:3}}"_s, "{}", u"..."_s);
        row("a place before the date", u"{{a|beforeDate:17}}x"_s, "{'a':'Cửa Nam'}",
            u"Cửa Nam, x"_s);
        row("a long place on its own line", u"{{a|beforeDate:17}}x"_s,
            "{'a':'Văn Miếu - Quốc Tử Giám'}", u"Văn Miếu - Quốc Tử Giám,<br/>x"_s);
        row("a short heading stays", u"{{a|evenly:27}}"_s, "{'a':'UBND PHƯỜNG CỬA NAM'}",
            u"UBND PHƯỜNG CỬA NAM"_s);
        row("a heading's lines stay", u"{{a|evenly:27}}"_s,
            "{'a':'ỦY BAN NHÂN DÂN\\nPHƯỜNG CỬA NAM'}", u"ỦY BAN NHÂN DÂN<br/>PHƯỜNG CỬA NAM"_s);
        row("before the unit", u"{{a|evenly:27}}"_s, "{'a':'ỦY BAN NHÂN DÂN PHƯỜNG CỬA NAM'}",
            u"ỦY BAN NHÂN DÂN<br/>PHƯỜNG CỬA NAM"_s);
        row("behind the unit, never at a dash", u"{{a|evenly:27}}"_s,
            "{'a':'UBND PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM'}",
            u"UBND PHƯỜNG<br/>VĂN MIẾU - QUỐC TỬ GIÁM"_s);
        row("in the middle", u"{{a|evenly:23}}"_s, "{'a':'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'}",
            u"TRUNG TÂM PHỤC VỤ<br/>HÀNH CHÍNH CÔNG"_s);
        row("a word is not divided", u"{{a|evenly:5}}"_s, "{'a':'TRUNGTÂMPHỤCVỤ'}",
            u"TRUNGTÂMPHỤCVỤ"_s);
        row("capitals", u"{{a|upper}}"_s, "{'a':'phường'}", u"PHƯỜNG"_s);
    }

    void aTemplateIsFilled()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, context);
        const auto parsed = parseTemplate(text);
        VERIFY_OK(parsed);
        const auto filled = fill(*parsed, object(context));
        VERIFY_OK(filled);
        QTEST(*filled, "filled");
    }

    void aFaultyTemplateIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("detail");
        const auto row
            = [](const char* rule, const QString& text, const QString& place,
                  const QString& detail) { QTest::newRow(rule) << text << place << detail; };
        row("a tag never closed", u"ab {{key"_s, u"1:4"_s, u"templateTagOpen"_s);
        row("a section never closed", u"\n\n  {{#list}} x"_s, u"3:3"_s, u"templateSectionOpen"_s);
        row("closed by another name", u"{{?a}}\n{{/b}}"_s, u"2:1"_s, u"templateSectionMismatch"_s);
        row("closed but never opened", u"x{{/b}}"_s, u"1:2"_s, u"templateSectionMismatch"_s);
        row("crossed sections", u"{{?a}}{{?b}}{{/a}}{{/b}}"_s, u"1:13"_s,
            u"templateSectionMismatch"_s);
        row("an empty tag", u"{{}}"_s, u"1:1"_s, u"templateSyntax"_s);
        row("no key", u"{{a b}}"_s, u"1:1"_s, u"templateSyntax"_s);
        row("unknown sign", u"{{&a}}"_s, u"1:1"_s, u"templateSyntax"_s);
        row("a dot too many", u"{{a..b}}"_s, u"1:1"_s, u"templateSyntax"_s);
        row("a section without key", u"{{#}}"_s, u"1:1"_s, u"templateSyntax"_s);
        row("unknown filter", u"{{a|red}}"_s, u"1:1"_s, u"templateFilterUnknown"_s);
        row("a filter's number is none", u"{{a|dots:x}}"_s, u"1:1"_s, u"templateFilterUnknown"_s);
        row("too many dots", u"{{a|dots:100000}}"_s, u"1:1"_s, u"templateFilterUnknown"_s);
        row("unknown partial", u"{{>nobody}}"_s, u"1:1"_s, u"templatePartialUnknown"_s);
        row("a fault within a partial", u"{{>broken}}"_s, u"broken:2:1"_s, u"templateSyntax"_s);
        row("a partial within itself", u"{{>itself}}"_s, u"itself:1:1"_s,
            u"templatePartialDepth"_s);
    }

    void aFaultyTemplateIsRefused()
    {
        QFETCH(QString, text);
        const auto parsed
            = parseTemplate(text, {{u"broken"_s, u"x\n{{%}}"_s}, {u"itself"_s, u"{{>itself}}"_s}});
        VERIFY_ERROR(parsed, ErrorCode::badInput);
        QTEST(parsed.error().field, "place");
        QTEST(parsed.error().detail, "detail");
    }

    void aValueOfTheWrongKindIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a list is no text") << u"{{list}}"_s;
        QTest::newRow("an object is no text") << u"{{object}}"_s;
        QTest::newRow("true is no text") << u"{{yes}}"_s;
        QTest::newRow("a text is no list") << u"{{#text}}{{/text}}"_s;
        QTest::newRow("an item that is no object") << u"{{#list}}{{/list}}"_s;
        QTest::newRow("a text is no date") << u"{{text|date}}"_s;
        QTest::newRow("a text is no time") << u"{{text|moment}}"_s;
        QTest::newRow("a text is no amount") << u"{{text|dong}}"_s;
        QTest::newRow("a fraction is no amount") << u"{{half|dongWords}}"_s;
    }

    void aValueOfTheWrongKindIsRefused()
    {
        QFETCH(QString, text);
        const auto parsed = parseTemplate(u"\n"_s + text);
        VERIFY_OK(parsed);
        const auto filled = fill(*parsed,
            object("{'list':[1],'object':{'a':1},'yes':true,'text':'31/02/2026','half':0.5}"));
        VERIFY_ERROR(filled, ErrorCode::badInput);
        QCOMPARE(filled.error().detail, u"templateValueWrong"_s);
        QCOMPARE(filled.error().field, u"2:1"_s);
    }

    void partialsAreTakenIn()
    {
        const auto parsed
            = parseTemplate(u"{{>a}}!"_s, {{u"a"_s, u"[{{>b}}]"_s}, {u"b"_s, u"{{v}}"_s}});
        VERIFY_OK(parsed);
        QCOMPARE(*fill(*parsed, {{u"v"_s, u"x"_s}}), u"[x]!"_s);
    }

    void onlyDeclaredKeysAreAllowed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refusedAt"); // "" where all is known
        QTest::newRow("a declared key") << u"{{name}}"_s << QString();
        QTest::newRow("a list's key within the list")
            << u"{{#papers}}{{index}} {{count}}{{/papers}}"_s << QString();
        QTest::newRow("a list asked for") << u"{{?papers}}{{name}}{{/papers}}"_s << QString();
        QTest::newRow("an unknown key") << u"\n {{nmae}}"_s << u"2:2"_s;
        QTest::newRow("a list's key outside the list") << u"{{count}}"_s << u"1:1"_s;
        QTest::newRow("an outer key within a list")
            << u"{{#papers}}{{name}}{{/papers}}"_s << u"1:12"_s;
        QTest::newRow("a count outside every list") << u"{{index}}"_s << u"1:1"_s;
        QTest::newRow("an unknown key of a condition") << u"{{!nmae}}{{/nmae}}"_s << u"1:1"_s;
    }

    void onlyDeclaredKeysAreAllowed()
    {
        QFETCH(QString, text);
        QFETCH(QString, refusedAt);
        const Outcome checked = checkKeys(*parseTemplate(text), {u"name"_s, u"papers[].count"_s});
        QCOMPARE(checked.ok(), refusedAt.isEmpty());
        if (!checked)
            QCOMPARE(checked.error().field, refusedAt);
    }

    void aContextHoldsOnlyDeclaredKeys()
    {
        const QStringList known{u"name"_s, u"papers[].count"_s};
        VERIFY_OK(checkContext(object("{'name':'x','papers':[{'count':1},{}]}"), known));
        const Outcome checked = checkContext(object("{'papers':[{'cuont':1}]}"), known);
        VERIFY_ERROR(checked, ErrorCode::badInput);
        QCOMPARE(checked.error().field, u"papers[].cuont"_s);
    }

    void anyTextIsATemplateOrARefusal()
    {
        const bool held = rc::check([] {
            const auto pieces = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
            static const QStringList kPieces{u"{{"_s, u"}}"_s, u"#"_s, u"/"_s, u"?"_s, u"!"_s,
                u">"_s, u"a"_s, u"|dots:3"_s, u"\n"_s, u"."_s, u"ữ"_s};
            QString text;
            for (const int piece : pieces)
                text += kPieces[piece];
            const auto parsed = parseTemplate(text, {{u"a"_s, text}});
            if (parsed.ok())
                RC_ASSERT(fill(*parsed, {}).ok());
            else
                RC_ASSERT(parsed.error().field.contains(u':'));
        });
        QVERIFY(held);
    }
};

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
