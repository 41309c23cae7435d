#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/forms/fields.h"
#include "core/forms/filledform.h"
#include "tests/support/verify.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace {
QString describe(const Form& form)
{
    return u"%1 %2 %3 from %4"_s.arg(
        form.key.id, form.key.of, form.key.variant, form.from.toString(Qt::ISODate));
}

bool overlap(const Form& a, const Form& b)
{
    const auto end
        = [](const Form& form) { return form.to.isValid() ? form.to : QDate(9999, 1, 1); };
    return a.from <= end(b) && b.from <= end(a);
}
} // namespace

class TestFormSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSetFollowsTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("set"); // "" where none is in force
        QTest::newRow("before the circular of 2018") << QDate(2018, 11, 22) << QString();
        QTest::newRow("TT 01/2018 begins") << QDate(2018, 11, 23) << u"2018"_s;
        QTest::newRow("the no-wait plan of 2022") << QDate(2022, 5, 4) << u"2018"_s;
        QTest::newRow("after NĐ 118/2025, without its forms yet") << QDate(2025, 7, 1) << u"2018"_s;
        QTest::newRow("TT 01/2018 ends") << QDate(2025, 9, 14) << u"2018"_s;
        QTest::newRow("TT 03/2025 begins") << QDate(2025, 9, 15) << u"2025"_s;
        QTest::newRow("no end is known") << QDate(2031, 1, 1) << u"2025"_s;
    }

    void theSetFollowsTheDay()
    {
        QFETCH(QDate, day);
        QFETCH(QString, set);
        const auto found = formSetOn(day);
        QCOMPARE(found.ok() ? found->id : QString(), set);
        if (!found)
            QCOMPARE(found.error().code, ErrorCode::notFound);
    }

    void aFormIsKnownByItsIdNotItsNumber_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("of");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("label");
        const QDate old(2025, 9, 14), now(2025, 9, 15);
        QTest::newRow("receipt 2018") << u"receipt"_s << QString() << old << u"Mẫu số 01"_s;
        QTest::newRow("receipt 2025") << u"receipt"_s << QString() << now << u"Mẫu số 01"_s;
        QTest::newRow("control sheet 2018") << u"control"_s << QString() << old << u"Mẫu số 05"_s;
        QTest::newRow("control sheet 2025") << u"control"_s << QString() << now << u"Mẫu số 06"_s;
        QTest::newRow("book 2018") << u"book"_s << u"tracking"_s << old << u"Mẫu số 06"_s;
        QTest::newRow("book 2025") << u"book"_s << u"tracking"_s << now << u"Mẫu số 07"_s;
    }

    void aFormIsKnownByItsIdNotItsNumber()
    {
        QFETCH(QString, id);
        QFETCH(QString, of);
        QFETCH(QDate, day);
        const auto form = formOn({id, of, {}}, day);
        VERIFY_OK(form);
        QTEST(form->label, "label");
    }

    void certificationsFollowTheirOwnLaw_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("beforeClerk");
        QTest::newRow("NĐ 23/2015") << QDate(2020, 4, 19) << u"Nghị định 23/2015/NĐ-CP"_s << false;
        QTest::newRow("TT 01/2020: signed before the clerk")
            << QDate(2020, 4, 20) << u"Thông tư 01/2020/TT-BTP"_s << true;
        QTest::newRow("TT 01/2020, last day")
            << QDate(2025, 10, 31) << u"Thông tư 01/2020/TT-BTP"_s << true;
        QTest::newRow("NĐ 280/2025") << QDate(2025, 11, 1) << u"Nghị định 280/2025/NĐ-CP"_s << true;
    }

    void certificationsFollowTheirOwnLaw()
    {
        QFETCH(QDate, day);
        QFETCH(QString, source);
        QFETCH(bool, beforeClerk);
        const auto form = formOn({u"result"_s, u"certified-signature"_s, u"one"_s}, day);
        VERIFY_OK(form);
        QVERIFY2(form->source.contains(source), qPrintable(form->source));
        const auto filled
            = fillForm(*form, {{u"clerk"_s, QJsonObject{{u"name"_s, u"Thu Trang"_s}}}});
        VERIFY_OK(filled);
        QCOMPARE(filled->pages.front().contains(
                     u"trước mặt ông/bà Thu Trang là người tiếp nhận hồ sơ"_s),
            beforeClerk);
        QCOMPARE(filled->pages.front().contains(u"trước mặt tôi"_s), !beforeClerk);
    }

    void anUnknownFormIsNotFound()
    {
        VERIFY_ERROR(formOn({u"Mẫu 05"_s, {}, {}}, {2026, 1, 1}), ErrorCode::notFound);
        VERIFY_ERROR(formOn({u"receipt"_s, {}, {}}, {2018, 1, 1}), ErrorCode::notFound);
    }

    void noFormHasTwoVersionsOnADay()
    {
        const auto& forms = officialForms().forms;
        for (std::size_t a = 0; a < forms.size(); ++a)
            for (std::size_t b = a + 1; b < forms.size(); ++b)
                QVERIFY2(forms[a].key != forms[b].key || !overlap(forms[a], forms[b]),
                    qPrintable(describe(forms[a])));
    }

    void everyTemplateIsWhole()
    {
        for (const Form& form : officialForms().forms) {
            const auto parsed = templateOf(form);
            QVERIFY2(parsed.ok(),
                qPrintable(
                    describe(form) + u": "_s + (parsed.ok() ? QString() : parsed.error().field)));
        }
    }

    void everyFormCanBePrintedEmpty()
    {
        for (const Form& form : officialForms().forms)
            QVERIFY2(fillForm(form, {}).ok(), qPrintable(describe(form)));
    }

    void everyFieldIsDeclaredOnce()
    {
        QSet<QString> seen;
        for (const Field& field : allFields()) {
            const QString key = field.group.toString() + u' ' + field.key.toString();
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
    }

    void aMisspeltKeyIsRefused()
    {
        const auto filled
            = fillForm(*formOn({u"receipt"_s, {}, {}}, {2026, 1, 1}), {{u"recievedAt"_s, u"x"_s}});
        VERIFY_ERROR(filled, ErrorCode::badInput);
        QCOMPARE(filled.error().field, u"recievedAt"_s);
    }

    void aReceiptIsPrintedTwice()
    {
        const auto filled = fillForm(*formOn({u"receipt"_s, {}, {}}, {2026, 1, 1}), {});
        VERIFY_OK(filled);
        QCOMPARE(filled->pages.size(), 2);
        QVERIFY(filled->pages[0].contains(u"Liên 1: giao người nộp"_s));
        QVERIFY(filled->pages[1].contains(u"Liên 2: lưu cùng hồ sơ"_s));
        QCOMPARE(filled->title, u"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"_s);
    }

    void aControlSheetHasTenRows()
    {
        const QJsonArray two{QJsonObject{{u"giver"_s, u"A"_s}}, QJsonObject{{u"giver"_s, u"B"_s}}};
        const auto filled
            = fillForm(*formOn({u"control"_s, {}, {}}, {2026, 1, 1}), {{u"rows"_s, two}});
        VERIFY_OK(filled);
        QCOMPARE(filled->pages.front().count(u"1. Giao:"_s), 10);
    }

    void faultsOfTheListAreNamed_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("no title") << QByteArray(R"({"title":""})") << u"/forms/0/title"_s;
        QTest::newRow("unknown set") << QByteArray(R"({"set":"1999"})") << u"/forms/0/set"_s;
        QTest::newRow("unknown group of fields")
            << QByteArray(R"({"fields":["nothing"]})") << u"/forms/0/fields"_s;
        QTest::newRow("unknown key") << QByteArray(R"({"colour":"red"})") << u"/forms/0/colour"_s;
    }

    void faultsOfTheListAreNamed()
    {
        QFETCH(QByteArray, change);
        QJsonObject document = *parseObject(compiledIn(u"data/forms.json"_s));
        QJsonArray forms = document[u"forms"].toArray();
        QJsonObject first = forms[0].toObject();
        const QJsonObject changes = *parseObject(change);
        for (auto at = changes.begin(); at != changes.end(); ++at)
            first[at.key()] = at.value();
        forms[0] = first;
        document[u"forms"_s] = forms;
        const auto read = readForms(document);
        VERIFY_ERROR(read, ErrorCode::badInput);
        QTEST(read.error().field, "pointer");
    }
};

QTEST_APPLESS_MAIN(TestFormSet)
#include "tst_formset.moc"
