// The books that a ward prints, closes and keeps: law.md §1.2, 3.1, 3.8.
#include "core/office/numbers.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"
#include "core/wording/corrections.h"
#include "core/wording/paper.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kCopies = u"SCT/BS"_s;

QString pages(const Result<FilledForm>& book)
{
    return book ? book->pages.join(u'\n') : book.error().detail;
}

QJsonObject closeYear(int year, const QString& registerId = kCopies)
{
    return {{u"do"_s, u"closeYear"_s}, {u"register"_s, registerId}, {u"year"_s, year}};
}

QJsonObject openSecond(int year)
{
    return {{u"do"_s, u"openVolume"_s}, {u"register"_s, kCopies}, {u"year"_s, year},
        {u"volume"_s, u"02/%1"_s.arg(year)}};
}

const QString kRepresentative = u"người đại diện của Công ty Sao Mai – "_s;

QJsonObject with(QJsonObject json, const QJsonObject& more)
{
    for (const QString& key : more.keys())
        json[key] = more[key];
    return json;
}

/// A company with its representative, each with what is told otherwise.
QJsonObject companyWith(const QJsonObject& organisation, const QJsonObject& representative)
{
    const QJsonObject acts{{u"fullName"_s, u"Đỗ Đại Diện"_s},
        {u"personalNumber"_s, u"001080000095"_s}, {u"dateOfBirth"_s, u"1980-01-01"_s},
        {u"sex"_s, u"male"_s}};
    const QJsonObject company{{u"organisation"_s, u"Công ty Sao Mai"_s},
        {u"taxCode"_s, u"0101234567"_s}, {u"address"_s, u"1 Hàng Bài"_s},
        {u"representative"_s, with(acts, representative)}};
    return with(company, organisation);
}

const QJsonObject kChild{{u"role"_s, u"child"_s}, {u"fullName"_s, u"Trần Bé"_s},
    {u"sex"_s, u"male"_s}, {u"dateOfBirth"_s, u"2026-02-20"_s}};
const QJsonObject kMother{{u"role"_s, u"mother"_s}, {u"fullName"_s, u"Lê Thị Mai"_s},
    {u"sex"_s, u"female"_s}, {u"dateOfBirth"_s, u"1995-05-05"_s},
    {u"personalNumber"_s, u"001195000011"_s}};
const QJsonObject kFather{{u"role"_s, u"father"_s}, {u"fullName"_s, u"Trần Văn Cha"_s},
    {u"sex"_s, u"male"_s}, {u"dateOfBirth"_s, u"1990-05-05"_s},
    {u"personalNumber"_s, u"001090000012"_s}};

QJsonObject applicantOf(QJsonObject party)
{
    party.remove(u"role"_s);
    return party;
}

/// Proposed, and confirmed by another.
Result<Answer> correct(OfficeFixture& fixture, DossierId id, const QJsonObject& changes)
{
    auto proposed = fixture.act(
        u"tiepnhan"_s, u"correct"_s, id, {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, changes}});
    return proposed ? fixture.act(u"chutich"_s, u"correct"_s, id, {{u"confirm"_s, true}})
                    : std::move(proposed);
}

/// What the book notes of its first number.
QStringList notesOf(const OfficeFixture& fixture, DossierId id)
{
    const Dossier dossier = must(fixture.office().dossier(id));
    return correctionNotes(dossier, 0, fixture.office().procedureOf(dossier));
}
} // namespace

class TestBooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A ward that begins within a year: its first dossier stands behind the last one on paper.
    void theTrackingBookGoesOnBehindAPaperBook()
    {
        OfficeFixture fixture;
        const QJsonObject paper{{u"do"_s, u"openVolume"_s}, {u"register"_s, kTrackingBook},
            {u"year"_s, 2022}, {u"volume"_s, u"02/2022"_s}, {u"nextNumber"_s, 1905},
            {u"reason"_s, u"Tiếp sổ giấy, số cuối 1904"_s}};
        VERIFY_OK(fixture.run(u"quantri"_s, paper));
        VERIFY_OK(fixture.reopen());
        const DossierId first = fixture.receiveCopies(1, 1, u"appointment"_s);
        const auto slip
            = must(fillPaper(fixture.office(), *fixture.office().dossier(first), u"receipt"_s));
        QVERIFY(slip.pages.front().contains(u"Quyển số: 02/2022, Số thứ tự: 1905"_s));
        fixture.receiveCopies(1, 1);
        const auto book = must(fillBook(fixture.office(), kTrackingBook, {2022}));
        QCOMPARE(book.pages.size(), 1);
        QVERIFY(book.pages[0].contains(u"Quyển số: 02/2022"_s));
        QVERIFY(book.pages[0].contains(u">1906<"_s));
        const auto audits = must(auditNumbers(fixture.office()));
        const auto row = std::ranges::find(audits, kTrackingBook, &NumberAudit::registerId);
        QVERIFY(row != audits.end());
        QCOMPARE(row->count, 2);
        QCOMPARE(row->last, 1906);
        QCOMPARE(
            row->explained, (std::vector<NumberRange>{{1, 1904, paper[u"reason"_s].toString()}}));
        const auto next = must(fixture.run(u"quantri"_s,
            {{u"do"_s, u"openVolume"_s}, {u"register"_s, kTrackingBook}, {u"year"_s, 2022},
                {u"volume"_s, u"03/2022"_s}}));
        QCOMPARE(next.ward[u"nextNumber"_s].toInteger(), 1907);
        fixture.at(u"2023-01-04T09:00:00"_s);
        const DossierId later = fixture.receiveCopies(1, 1, u"appointment"_s);
        const auto anew
            = must(fillPaper(fixture.office(), *fixture.office().dossier(later), u"receipt"_s));
        QVERIFY(anew.pages.front().contains(u"Quyển số: 01/2023, Số thứ tự: 1<"_s));
    }

    void aPaperTrackingBookIsContinuedOnceAndInTime_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QJsonObject>("changed");
        QTest::addColumn<QString>("detail");
        QTest::newRow("twice") << u"paper"_s << QJsonObject{{u"nextNumber"_s, 2500}}
                               << u"trackingRunsOn"_s;
        QTest::newRow("behind a dossier of this year")
            << u"dossier"_s << QJsonObject() << u"trackingRunsOn"_s;
        QTest::newRow("of a year to come")
            << QString() << QJsonObject{{u"year"_s, 2023}, {u"volume"_s, u"01/2023"_s}}
            << u"trackingRunsOn"_s;
        QTest::newRow("without a reason")
            << QString() << QJsonObject{{u"reason"_s, QString()}} << u"skipNeedsReason"_s;
    }
    void aPaperTrackingBookIsContinuedOnceAndInTime()
    {
        QFETCH(QString, before);
        QFETCH(QJsonObject, changed);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        QJsonObject paper{{u"do"_s, u"openVolume"_s}, {u"register"_s, kTrackingBook},
            {u"year"_s, 2022}, {u"volume"_s, u"01/2022"_s}, {u"nextNumber"_s, 1905},
            {u"reason"_s, u"Tiếp sổ giấy"_s}};
        if (before == u"paper")
            VERIFY_OK(fixture.run(u"quantri"_s, paper));
        if (before == u"dossier")
            fixture.receiveCopies(1, 1);
        for (auto at = changed.begin(); at != changed.end(); ++at)
            paper[at.key()] = at.value();
        const auto refused = fixture.run(u"quantri"_s, paper);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, detail);
    }

    /// What a slip bears stays, also where the clock was put back or a registered one is received.
    void aClockPutBackChangesNoPlaceOfTheTrackingBook()
    {
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        const auto place = [&](DossierId id) {
            const QString slip
                = must(fillPaper(fixture.office(), *fixture.office().dossier(id), u"receipt"_s))
                      .pages.front();
            return slip.section(u"Số thứ tự: "_s, 1).section(u'<', 0, 0);
        };
        const DossierId registered = must(
            fixture.run(u"tiepnhan"_s,
                {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s}, {u"register"_s, true},
                    {u"lane"_s, u"appointment"_s},
                    {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}},
                    {u"copies"_s, 1},
                    {u"pages"_s, 1}})).dossier->id;
        const DossierId first = fixture.receiveCopies(1, 1, u"appointment"_s);
        QCOMPARE(place(first), u"1"_s);
        fixture.at(u"2022-05-04T08:00:00"_s);
        const DossierId second = fixture.receiveCopies(1, 1, u"appointment"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"accept"_s, registered, {}));
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(place(first), u"1"_s);
            QCOMPARE(place(second), u"2"_s);
            QCOMPARE(place(registered), u"3"_s);
            VERIFY_OK(fixture.office().file().rebuild());
        }
        const QString book = must(fillBook(fixture.office(), kTrackingBook, {2022})).pages.front();
        const auto at = [&](DossierId id) {
            return book.indexOf(fixture.office().dossier(id)->code.section(u'-', -1));
        };
        QVERIFY(at(first) > 0 && at(first) < at(second) && at(second) < at(registered));
    }

    void theTrackingBookRunsOnFromVolumeToVolume()
    {
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        fixture.receiveCopies(1, 1);
        QJsonObject guided{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
            {u"guide"_s, QJsonArray{u"Bản chính"_s}},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}}};
        const DossierId registered = must(fixture.run(u"tiepnhan"_s, guided)).dossier->id;
        const QJsonObject second{{u"do"_s, u"openVolume"_s}, {u"register"_s, kTrackingBook},
            {u"year"_s, 2022}, {u"volume"_s, u"02/2022"_s}};
        QJsonObject skipping = second;
        skipping[u"nextNumber"_s] = 7;
        const auto skipped = fixture.run(u"quantri"_s, skipping);
        VERIFY_ERROR(skipped, ErrorCode::ruleRefused);
        QCOMPARE(skipped.error().detail, u"trackingRunsOn"_s);
        QCOMPARE(must(fixture.run(u"quantri"_s, second)).ward[u"nextNumber"_s].toInteger(), 3);
        const DossierId third = fixture.receiveCopies(1, 1);
        const auto book = fillBook(fixture.office(), kTrackingBook, {2022});
        VERIFY_OK(book);
        QCOMPARE(book->pages.size(), 2);
        QVERIFY(book->pages[0].contains(u"Quyển số: 01/2022"_s));
        QVERIFY(book->pages[0].contains(u"Tổng số: <b>2</b>"_s));
        QVERIFY(book->pages[1].contains(u"Quyển số: 02/2022"_s));
        const auto at = [&](DossierId id) {
            return book->pages[1].contains(fixture.office().dossier(id)->code.section(u'-', 1));
        };
        QVERIFY(at(third));
        QVERIFY(!at(registered)); // it is not received yet
        // Accepted later it comes behind, and moves nobody's place.
        fixture.at(u"2022-05-05T09:00:00"_s);
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"accept"_s, registered, {{u"copies"_s, 1}, {u"pages"_s, 1}}));
        const auto later = fillBook(fixture.office(), kTrackingBook, {2022});
        VERIFY_OK(later);
        QVERIFY(later->pages[1].indexOf(fixture.office().dossier(third)->code.section(u'-', 1))
            < later->pages[1].indexOf(fixture.office().dossier(registered)->code.section(u'-', 1)));
    }

    /// Sets, where the result is wanted, and a promise in a year without a notice of days off.
    void theTrackingBookSaysWhatWasRegistered()
    {
        OfficeFixture fixture(u"2026-12-31T09:00:00"_s);
        const Answer received = must(fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s}, {u"sets"_s, 3},
                {u"resultBy"_s, u"post"_s},
                {u"applicant"_s,
                    QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s},
                        {u"address"_s, u"Số 18 Phố Nguyễn Khuyến"_s}}}}));
        QVERIFY(received.dossier->due->provisional);
        const auto page = [&] { return pages(fillBook(fixture.office(), kTrackingBook, {2026})); };
        QVERIFY(page().contains(u">3<"_s));
        QVERIFY(page().contains(u"Đăng ký: địa chỉ đã ghi, qua dịch vụ bưu chính công ích"_s));
        QVERIFY(page().contains(u"Ngày hẹn tạm tính"_s));
        QVERIFY(must(dossierRowOf(fixture.office().file(), received.dossier->id)).dueProvisional);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"withdraw"_s, received.dossier->id));
        QVERIFY(!page().contains(u"Ngày hẹn tạm tính"_s)); // how it ended matters more
        QVERIFY(page().contains(u"Đã dừng"_s));
    }

    void theTrackingBookIsClosedWithItsTotal()
    {
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        VERIFY_ERROR(
            fixture.run(u"quantri"_s, closeYear(2022, kTrackingBook)), ErrorCode::ruleRefused);
        fixture.at(u"2022-12-31T17:30:00"_s); // after hours, more may come online
        const auto early = fixture.run(u"quantri"_s, closeYear(2022, kTrackingBook));
        VERIFY_ERROR(early, ErrorCode::ruleRefused);
        QCOMPARE(early.error().detail, u"trackingYearNotOver"_s);
        const QJsonObject received{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
            {u"copies"_s, 1}, {u"pages"_s, 1},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}}};
        VERIFY_OK(fixture.run(u"tiepnhan"_s, received));
        fixture.at(u"2023-01-01T00:00:00"_s);
        const Answer closed = must(fixture.run(u"quantri"_s, closeYear(2022, kTrackingBook)));
        QCOMPARE(closed.ward[u"total"_s].toInteger(), 2);
        const QString book = pages(fillBook(fixture.office(), kTrackingBook, {2022}));
        QVERIFY2(
            book.contains(u"Khóa sổ ngày 01 tháng 01 năm 2023"_s), qPrintable(book.right(2000)));
        VERIFY_OK(fixture.run(u"tiepnhan"_s, received)); // in the new year's book
    }

    void aClosingIsSignedOnItsDay_data()
    {
        QTest::addColumn<QString>("book");
        QTest::newRow("copies") << kCopies;
        QTest::newRow("tracking") << kTrackingBook;
    }
    void aClosingIsSignedOnItsDay()
    {
        QFETCH(QString, book);
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        fixture.at(u"2023-01-04T08:00:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s, closeYear(2022, book)));
        fixture.at(u"2023-02-01T08:00:00"_s);
        const QString text = pages(fillBook(fixture.office(), book, {2022}));
        QVERIFY(text.contains(u"Khóa sổ ngày 04 tháng 01 năm 2023"_s));
        QVERIFY2(
            text.contains(u"Cửa Nam, ngày 04 tháng 01 năm 2023"_s), qPrintable(text.right(1500)));
    }

    void aCorrectionStandsInTheNoteAndTheEntryStays()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        const QString before = fixture.office().dossier(id)->applicant.displayName();
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"correct"_s, id,
            {{u"reason"_s, u"sai tên"_s},
                {u"changes"_s,
                    QJsonObject{{u"applicant"_s,
                        QJsonObject{{u"fullName"_s, u"Trần Thị Bích Đoàn"_s},
                            {u"personalNumber"_s, u"034187009876"_s}}}}}}));
        VERIFY_OK(fixture.act(u"chutich"_s, u"correct"_s, id, {{u"confirm"_s, true}}));
        const auto dossier = fixture.office().dossier(id);
        QCOMPARE(asEntered(*dossier).applicant.displayName(), before);
        const QString book = pages(fillBook(fixture.office(), kCopies, {2022}));
        QVERIFY(book.contains(before));
        QVERIFY2(book.contains(u"Đính chính ngày 04/05/2022: họ và tên Trần Thị Bích Đoàn"_s),
            qPrintable(book));
    }

    /// Who signs for an organisation stands in the book like whoever signs for themself.
    void aCorrectionOfAnOrganisationStandsInTheNote_data()
    {
        QTest::addColumn<QJsonObject>("organisation"); // corrected
        QTest::addColumn<QJsonObject>("representative"); // likewise
        QTest::addColumn<QString>("note");
        const auto row = [](const char* name, const QJsonObject& organisation,
                             const QJsonObject& representative, const QString& note) {
            QTest::newRow(name) << organisation << representative << note;
        };
        row("the name of who signs", {}, {{u"fullName"_s, u"Đỗ Đại Điện"_s}},
            kRepresentative + u"họ và tên Đỗ Đại Điện"_s);
        row("the number of who signs", {}, {{u"personalNumber"_s, u"001080000096"_s}},
            kRepresentative + u"số định danh 001080000096"_s);
        row("papers of who signs", {},
            {{u"oldNumber"_s, u"012345678"_s}, {u"passport"_s, u"C1234567"_s}},
            kRepresentative + u"số chứng minh nhân dân 012345678, số hộ chiếu C1234567"_s);
        row("the name of the organisation", {{u"organisation"_s, u"Công ty Sao Mơi"_s}}, {},
            u"tên tổ chức Công ty Sao Mơi"_s);
        row("the tax code", {{u"taxCode"_s, u"0101234568"_s}}, {}, u"mã số thuế 0101234568"_s);
        row("an address", {{u"address"_s, u"2 Hàng Bài"_s}}, {},
            u"địa chỉ của tổ chức 2 Hàng Bài"_s);
    }
    void aCorrectionOfAnOrganisationStandsInTheNote()
    {
        QFETCH(QJsonObject, organisation);
        QFETCH(QJsonObject, representative);
        OfficeFixture fixture(u"2026-03-02T09:00:00"_s);
        const DossierId id = must(fixture.run(u"tiepnhan"_s,
                                      {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s},
                                          {u"applicant"_s, companyWith({}, {})},
                                          {u"answers"_s, QJsonObject{{u"documents"_s, 1}}}}))
                                 .dossier->id;
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
        VERIFY_OK(
            correct(fixture, id, {{u"applicant"_s, companyWith(organisation, representative)}}));
        QFETCH(QString, note);
        QCOMPARE(notesOf(fixture, id), QStringList{u"Đính chính ngày 02/03/2026: "_s + note});
        const QString book = pages(fillBook(fixture.office(), u"SCT/CK,ĐC"_s, {2026}));
        QVERIFY2(book.contains(note), qPrintable(book));
    }

    /// Several people stand in a book of civil status: what is put right is somebody's, and the
    /// office's own note is nobody's matter.
    void aNoteTellsWhoseIsPutRight_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QStringList>("notes"); // without the day
        const QJsonObject childTold = with(kChild, {{u"fullName"_s, u"Trần Bế"_s}});
        const QJsonObject motherTold
            = with(kMother, {{u"dateOfBirth"_s, u"1995-05-06"_s}, {u"ethnicity"_s, u"Kinh"_s}});
        const QJsonObject fatherTold = with(kFather, {{u"fullName"_s, u"Trần Văn Chà"_s}});
        const QJsonObject asks = applicantOf(fatherTold);
        const auto row = [](const char* name, const QJsonObject& changes, const QString& note) {
            QTest::newRow(name) << changes << (note.isEmpty() ? QStringList() : QStringList{note});
        };
        row("the mother", {{u"parties"_s, QJsonArray{kChild, motherTold, kFather}}},
            u"mẹ – ngày sinh 06/05/1995, dân tộc Kinh"_s);
        row("child and mother", {{u"parties"_s, QJsonArray{childTold, motherTold, kFather}}},
            u"người được khai sinh – họ và tên Trần Bế; mẹ – ngày sinh 06/05/1995, dân tộc Kinh"_s);
        row("in another order", {{u"parties"_s, QJsonArray{kFather, motherTold, childTold}}},
            u"người được khai sinh – họ và tên Trần Bế; mẹ – ngày sinh 06/05/1995, dân tộc Kinh"_s);
        row("who asks is the father",
            {{u"applicant"_s, asks}, {u"parties"_s, QJsonArray{kChild, kMother, fatherTold}}},
            u"cha – họ và tên Trần Văn Chà"_s);
        row("the relation of who asks",
            {{u"applicant"_s, with(applicantOf(kFather), {{u"relation"_s, u"Cha đẻ"_s}})}},
            u"người đi khai sinh – quan hệ Cha đẻ"_s);
        row("a note", {{u"note"_s, u"xem lại hồ sơ gốc"_s}}, {});
    }
    void aNoteTellsWhoseIsPutRight()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QStringList, notes);
        OfficeFixture fixture(u"2026-03-02T09:00:00"_s);
        const DossierId id = must(fixture.run(u"tiepnhan"_s,
                                      {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.001193"_s},
                                          {u"applicant"_s, applicantOf(kFather)},
                                          {u"parties"_s, QJsonArray{kChild, kMother, kFather}}}))
                                 .dossier->id;
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"recordNumber"_s, id,
            {{u"register"_s, u"KS"_s}, {u"number"_s, 12}, {u"date"_s, u"2026-03-02"_s},
                {u"system"_s, u"Hệ thống hộ tịch"_s}}));
        VERIFY_OK(correct(fixture, id, changes));
        for (QString& note : notes)
            note.prepend(u"Đính chính ngày 02/03/2026: "_s);
        QCOMPARE(notesOf(fixture, id), notes);
        const QString book = pages(fillBook(fixture.office(), u"KS"_s, {2026}));
        QVERIFY2(!book.contains(u"xem lại hồ sơ gốc"_s), qPrintable(book));
        QCOMPARE(book.contains(u"Đính chính"_s), !notes.isEmpty());
    }

    /// Of several in one role it is told by the name that was entered.
    void ofSeveralInOneRoleTheNameTellsWhose()
    {
        OfficeFixture fixture(u"2026-03-02T09:00:00"_s);
        const auto signer = [](QJsonObject person) {
            return with(person, {{u"role"_s, u"signer"_s}});
        };
        const QJsonObject company = signer(companyWith({}, {}));
        const DossierId id = must(
            fixture.run(u"tiepnhan"_s,
                {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s},
                    {u"applicant"_s, applicantOf(kMother)},
                    {u"answers"_s, QJsonObject{{u"documents"_s, 1}, {u"variant"_s, u"many"_s}}},
                    {u"parties"_s, QJsonArray{signer(kFather), company}}}))
                                 .dossier->id;
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
        const QJsonObject father = with(signer(kFather), {{u"dateOfBirth"_s, u"1990-05-06"_s}});
        const QJsonObject named = signer(
            companyWith({{u"taxCode"_s, u"0101234568"_s}}, {{u"fullName"_s, u"Đỗ Đại Điện"_s}}));
        VERIFY_OK(correct(fixture, id, {{u"parties"_s, QJsonArray{named, father}}}));
        QCOMPARE(notesOf(fixture, id),
            QStringList{u"Đính chính ngày 02/03/2026: người ký khác Trần Văn Cha – ngày sinh "
                        "06/05/1990; người ký khác Công ty Sao Mai – mã số thuế 0101234568; "
                        "người đại diện của Công ty Sao Mai – họ và tên Đỗ Đại Điện"_s});
    }

    void eachVolumeHasItsOwnPagesAndTotal()
    {
        OfficeFixture fixture;
        fixture.approvedCopies();
        fixture.approvedCopies();
        VERIFY_OK(fixture.run(u"quantri"_s, openSecond(2022)));
        fixture.approvedCopies();
        const auto book = fillBook(fixture.office(), kCopies, {2022});
        VERIFY_OK(book);
        QCOMPARE(book->pages.size(), 2);
        QVERIFY(book->pages[0].contains(u"Quyển số: 01/2022"_s));
        QVERIFY(book->pages[0].contains(u"Tổng số: <b>2</b>"_s));
        QVERIFY(book->pages[1].contains(u"Quyển số: 02/2022"_s));
        QVERIFY(book->pages[1].contains(u"Tổng số: <b>1</b>"_s));
    }

    /// A book is signed and sealed when it is closed, and tells then what the law counts.
    void onlyAClosedBookIsSigned_data()
    {
        QTest::addColumn<QString>("book");
        QTest::addColumn<QString>("counts");
        QTest::newRow("copies") << kCopies << u"việc chứng thực"_s;
        QTest::newRow("tracking") << kTrackingBook << u"hồ sơ"_s;
        QTest::newRow("civil status") << u"KS"_s << u"sự kiện hộ tịch"_s;
    }
    void onlyAClosedBookIsSigned()
    {
        QFETCH(QString, book);
        QFETCH(QString, counts);
        OfficeFixture fixture;
        fixture.approvedCopies();
        const QString open = pages(fillBook(fixture.office(), book, {2022}));
        QVERIFY(open.contains(u"In đến ngày 04 tháng 5 năm 2022, sổ chưa khóa"_s));
        QVERIFY(open.contains(u") "_s + counts));
        QVERIFY(!open.contains(u"NGƯỜI GIỮ SỔ"_s));
        fixture.at(u"2023-01-04T08:00:00"_s);
        QJsonObject close = closeYear(2022, book);
        if (const Register* known = findRegister(book); known && known->closesWithPages)
            close[u"pages"_s] = 12;
        VERIFY_OK(fixture.run(u"quantri"_s, close));
        const QString closed = pages(fillBook(fixture.office(), book, {2022}));
        QVERIFY(closed.contains(u"NGƯỜI GIỮ SỔ"_s) && !closed.contains(u"chưa khóa"_s));
        QVERIFY(closed.contains(u") "_s + counts));
        const QString month = pages(fillBook(fixture.office(), book, {2022, 5}));
        QVERIFY(month.contains(u"In đến ngày 31 tháng 5 năm 2022. "_s));
        QVERIFY(!month.contains(u"NGƯỜI GIỮ SỔ"_s));
    }

    void aBookThatWasNotBegunHasNoVolume()
    {
        OfficeFixture fixture;
        const auto volume = [&] { return pages(fillBook(fixture.office(), kCopies, {2022})); };
        QVERIFY(!volume().contains(u"01/2022"_s));
        QJsonObject first = openSecond(2022);
        first[u"volume"_s] = u"01/2022"_s;
        VERIFY_OK(fixture.run(u"quantri"_s, first));
        QVERIFY(volume().contains(u"Quyển số: 01/2022"_s));
    }

    void aBookIsCalledAsOnItsDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("column");
        QTest::newRow("contracts of 2022")
            << u"2022-05-04T09:00:00"_s << u"Sổ chứng thực hợp đồng, giao dịch"_s
            << u"Tên hợp đồng, giao dịch được chứng thực"_s;
        QTest::newRow("transactions of 2026")
            << u"2026-11-23T09:00:00"_s << u"Sổ chứng thực giao dịch"_s
            << u"Tên giao dịch được chứng thực"_s;
    }
    void aBookIsCalledAsOnItsDay()
    {
        QFETCH(QString, now);
        QFETCH(QString, name);
        QFETCH(QString, column);
        OfficeFixture fixture(now);
        const QDate day = fixture.office().now().localDate();
        const QString id = u"SCT/HĐ,GD"_s;
        QCOMPARE(findRegister(id)->nameOn(day), name);
        const QString paper = pages(fillBook(fixture.office(), id, {day.year()}));
        QVERIFY2(paper.contains(u'>' + name.toUpper() + u'<'), qPrintable(paper.left(1500)));
        QVERIFY(paper.contains(column));
    }

    void aVoidedNumberIsSaidButNotCounted()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        fixture.approvedCopies();
        VERIFY_OK(fixture.act(u"chutich"_s, u"void"_s, id, {{u"reason"_s, u"ghi nhầm"_s}}));
        const QString book = pages(fillBook(fixture.office(), kCopies, {2022}));
        QVERIFY(book.contains(u"Tổng số: <b>1</b>"_s));
        QVERIFY(book.contains(u"không kể <b>1</b> số đã hủy"_s));
    }

    void aMonthIsItsOwnPrint()
    {
        OfficeFixture fixture;
        fixture.approvedCopies();
        fixture.at(u"2022-06-01T09:00:00"_s);
        fixture.approvedCopies();
        fixture.approvedCopies();
        const QString may = pages(fillBook(fixture.office(), kCopies, {2022, 5}));
        QVERIFY(may.contains(u"Tổng số: <b>1</b>"_s) && may.contains(u"trong kỳ này"_s));
        QVERIFY(
            pages(fillBook(fixture.office(), kCopies, {2022, 6})).contains(u"Tổng số: <b>2</b>"_s));
        QVERIFY(
            pages(fillBook(fixture.office(), kCopies, {2022, 4})).contains(u"Không phát sinh"_s));
    }

    void aYearIsClosedOnceWhenItIsOver()
    {
        OfficeFixture fixture(u"2022-12-30T09:00:00"_s);
        fixture.approvedCopies();
        const auto early = fixture.run(u"quantri"_s, closeYear(2022));
        VERIFY_ERROR(early, ErrorCode::ruleRefused);
        QCOMPARE(early.error().detail, u"yearNotOver"_s);
        VERIFY_ERROR(fixture.run(u"tiepnhan"_s, closeYear(2022)), ErrorCode::notAllowed);
        VERIFY_ERROR(fixture.run(u"quantri"_s, closeYear(2022, u"X"_s)), ErrorCode::notFound);
        fixture.at(u"2022-12-31T10:00:00"_s);
        const auto dayRuns = fixture.run(u"quantri"_s, closeYear(2022)); // more may come today
        VERIFY_ERROR(dayRuns, ErrorCode::ruleRefused);
        QCOMPARE(dayRuns.error().detail, u"dayNotOver"_s);
        fixture.at(u"2022-12-31T17:30:00"_s);
        const auto closed = fixture.run(u"quantri"_s, closeYear(2022));
        VERIFY_OK(closed);
        QCOMPARE(closed->ward[u"total"_s].toInteger(), 1);
        VERIFY_ERROR(fixture.run(u"quantri"_s, closeYear(2022)), ErrorCode::ruleRefused);
        const QString book = pages(fillBook(fixture.office(), kCopies, {2022}));
        QVERIFY(book.contains(u"Khóa sổ ngày 31 tháng 12 năm 2022"_s));
    }

    void aClosedYearGivesNoNumberAndTheNextBeginsAtOne()
    {
        OfficeFixture fixture(u"2022-12-31T08:30:00"_s);
        fixture.approvedCopies();
        const DossierId late = fixture.receiveCopies(1, 1, u"appointment"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, late));
        fixture.at(u"2022-12-31T17:30:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s, closeYear(2022)));
        VERIFY_ERROR(fixture.act(u"chutich"_s, u"approve"_s, late), ErrorCode::ruleRefused);
        fixture.at(u"2023-01-03T08:30:00"_s);
        const auto approved = fixture.act(u"chutich"_s, u"approve"_s, late);
        VERIFY_OK(approved);
        QCOMPARE(approved->newNumbers.at(0).number, 1);
        QCOMPARE(approved->newNumbers.at(0).year, 2023);
    }

    void aYearBeforeTheWardHasNoBook()
    {
        OfficeFixture fixture;
        const auto closed = fixture.run(u"quantri"_s, closeYear(2011));
        VERIFY_ERROR(closed, ErrorCode::ruleRefused);
        QCOMPARE(closed.error().detail, u"yearBeforeWard"_s);
        VERIFY_OK(fixture.run(u"quantri"_s, closeYear(2021))); // nothing was written in that year
    }

    void aClosedBookTakesNoVolumeOfItsYear()
    {
        OfficeFixture fixture(u"2022-12-31T17:30:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s, closeYear(2022)));
        const auto opened = fixture.run(u"quantri"_s,
            {{u"do"_s, u"openVolume"_s}, {u"register"_s, kCopies}, {u"year"_s, 2022},
                {u"volume"_s, u"02/2022"_s}});
        VERIFY_ERROR(opened, ErrorCode::ruleRefused);
        QCOMPARE(opened.error().detail, u"yearClosed"_s);
    }

    void aClosedBookOfAnotherSystemStillTakesTheNumbersOfItsYear()
    {
        OfficeFixture fixture(u"2022-12-30T09:00:00"_s);
        const auto death = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s},
                {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}},
                {u"parties"_s,
                    QJsonArray{
                        QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê Văn Cả"_s}}}},
                {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2022-12-29"_s}}}});
        VERIFY_OK(death);
        const DossierId id = death->dossier->id;
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
        fixture.at(u"2023-01-04T09:00:00"_s);
        QJsonObject close = closeYear(2022, u"KT"_s);
        const auto uncounted = fixture.run(u"quantri"_s, close);
        VERIFY_ERROR(uncounted, ErrorCode::ruleRefused);
        QCOMPARE(uncounted.error().field, u"/pages"_s);
        QVERIFY(uncounted.error().source.startsWith(u"Luật Hộ tịch"_s));
        close[u"pages"_s] = 48;
        VERIFY_OK(fixture.run(u"quantri"_s, close));
        QVERIFY(pages(fillBook(fixture.office(), u"KT"_s, {2022})).contains(u"trang: <b>48</b>"_s));
        const auto late = fixture.act(u"tiepnhan"_s, u"recordNumber"_s, id,
            {{u"register"_s, u"KT"_s}, {u"number"_s, 5}, {u"date"_s, u"2022-12-31"_s},
                {u"system"_s, u"hotichdientu"_s}});
        VERIFY_OK(late); // it was given in that year
    }

    void theTrackingBookHasEveryDossierInTheOrderOfReceipt()
    {
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        const DossierId id = fixture.approvedCopies();
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"handOver"_s, id,
            {{u"to"_s, QJsonObject{{u"self"_s, true}, {u"post"_s, u"RN1VN"_s}}}}));
        fixture.at(u"2022-06-01T09:00:00"_s);
        const DossierId withdrawn = fixture.receiveCopies(1, 1);
        VERIFY_OK(
            fixture.act(u"tiepnhan"_s, u"withdraw"_s, withdrawn, {{u"reason"_s, u"đổi ý"_s}}));
        const QString year = pages(fillBook(fixture.office(), kTrackingBook, {2022}));
        QVERIFY(year.contains(u"Tổng số: <b>3</b>"_s));
        QVERIFY(year.contains(u"Qua bưu chính, RN1VN"_s));
        QCOMPARE(year.count(u"Đăng ký: trực tiếp"_s), 1); // still here; what was stopped is not
        const QString june = pages(fillBook(fixture.office(), kTrackingBook, {2022, 6}));
        QVERIFY(june.contains(u">3</p>"_s)); // numbered through the year
        QVERIFY(june.contains(u"Đã dừng: đổi ý"_s));
        QVERIFY(june.contains(u"Tổng số: <b>1</b>"_s));
    }

    void everyRegisterCanBePrinted_data()
    {
        QTest::addColumn<QString>("registerId");
        for (const Register& book : allRegisters())
            QTest::newRow(qPrintable(book.id)) << book.id;
    }
    void everyRegisterCanBePrinted()
    {
        QFETCH(QString, registerId);
        OfficeFixture fixture;
        if (findRegister(registerId)->isKeptIn(2022))
            VERIFY_OK(fillBook(fixture.office(), registerId, {2022}));
        fixture.at(u"2026-11-23T09:00:00"_s);
        VERIFY_OK(fillBook(fixture.office(), registerId, {2026}));
    }
};

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
