// The leader's page by keyboard. MOTCUA_PICTURES=folder saves pictures.
#include "tests/support/deskfixture.h"
#include "tests/support/pictures.h"
#include "ui/approval/approvalpage.h"
#include "ui/approval/conditionrows.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/rowmodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr QSize kScreen{1170, 674};

/// The page as the window shows it.
struct Stand
{
    explicit Stand(DeskFixture& fixture, const QString& login = u"chutich"_s)
        : desk(fixture.desk())
        , page((fixture.signIn(login), fixture.context()))
    {
        QObject::connect(&fixture.desk(), &Desk::changed, &page, &Page::refresh);
        page.resize(kScreen);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
    }

    /// Nothing may be on its way to a page that is gone.
    ~Stand()
    {
        for (int round = 0; round < 4; ++round) {
            const auto last = desk.read([](const Office&) { return true; });
            while (!last.isFinished())
                QTest::qWait(1);
            QCoreApplication::processEvents();
        }
    }

    QListView* list() { return page.findChild<QListView*>(u"approvals"_s); }
    int rows() { return list()->model()->rowCount(); }
    ActionButton* button(const QString& name) { return page.findChild<ActionButton*>(name); }
    QLineEdit* reason(const QString& panel)
    {
        return page.findChild<QWidget*>(panel)->findChild<QLineEdit*>(u"reason"_s);
    }
    QString text(const QString& name) { return page.findChild<QLabel*>(name)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&page, key, with); }

    /// Every text that can be seen on the page.
    QString words()
    {
        QStringList all;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page))
                all += label->text();
        return all.join(u'\n');
    }

    Desk& desk;
    ApprovalPage page;
};

DossierId submitted(DeskFixture& fixture, const QString& name, int copies = 2)
{
    const DossierId id = fixture.receive(sampleCopies(copies, 3, sampleCard(name)));
    fixture.act(id, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
    return id;
}

DossierId submittedDeath(DeskFixture& fixture, const QString& of, const QString& reason = {})
{
    const DossierId id = fixture.receive({{u"procedure"_s, u"1.000656"_s},
        {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCard(u"Lê Văn Hòa"_s)}}},
        {u"parties"_s,
            QJsonArray{QJsonObject{{u"role"_s, u"deceased"_s}, {u"scan"_s, sampleCard(of)}}}},
        {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-22"_s}}}});
    QJsonObject submit{{u"do"_s, u"submit"_s}};
    if (!reason.isEmpty())
        submit[u"reason"_s] = reason;
    fixture.act(id, submit, u"tiepnhan"_s);
    return id;
}

/// It waits, and a later one of the same person has been decided.
DossierId againstDecided(DeskFixture& fixture)
{
    const DossierId first = submittedDeath(fixture, u"Lê Văn Bình"_s);
    const DossierId second = submittedDeath(fixture, u"Lê Văn Bình"_s, u"bản trước ghi nhầm"_s);
    fixture.act(second, {{u"do"_s, u"approve"_s}}, u"chutich"_s);
    return first;
}

QStringList sampleNames()
{
    return {u"Nguyễn"_s, u"Trần"_s, u"Lê"_s};
}

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyLanguage(*qApp, Language::vietnamese);
        applyTheme(*qApp, ThemeKind::light);
    }

    void anEmptyListSaysWhatComesNext()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        QTRY_VERIFY(stand.words().contains(u"Không có hồ sơ chờ duyệt"_s));
        QVERIFY(!stand.button(u"approve"_s)->isVisibleTo(&stand.page));
        savePictures(stand.page, u"approval-empty"_s);
    }

    void whoStandsHereTheLongestComesFirstAndIsShown()
    {
        DeskFixture fixture;
        fixture.populate();
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), int(fixture.rows(Work::forApproval).size()));
        QCOMPARE(stand.list()->currentIndex().row(), 0);
        const auto rows = fixture.rows(Work::forApproval);
        const DossierRow first = *std::ranges::find(rows, Lane::noWait, &DossierRow::lane);
        QTRY_VERIFY(stand.words().contains(first.code));
        QTRY_VERIFY(stand.words().contains(first.applicantName));
        QCOMPARE(stand.page.size(), kScreen);
        savePictures(stand.page, u"approval"_s);
    }

    void theBadgeCountsWhatWaits()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        QSignalSpy badge(&stand.page, &Page::badgeChanged);
        submitted(fixture, sampleNames()[0]);
        QTRY_VERIFY(!badge.isEmpty() && badge.back()[0].toInt() == 1);
    }

    void aApprovesAndTheNextIsChosen()
    {
        DeskFixture fixture;
        const DossierId first = submitted(fixture, sampleNames()[0]);
        const DossierId second = submitted(fixture, sampleNames()[1]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 2);
        QCoreApplication::processEvents();
        const auto* approve = stand.button(u"approve"_s);
        const QPoint place = approve->mapTo(&stand.page, QPoint());
        stand.press(Qt::Key_A);
        QTRY_COMPARE(stand.rows(), 1);
        QCOMPARE(fixture.dossier(first).state, State::done);
        QTRY_VERIFY(stand.words().contains(fixture.dossier(second).code));
        const Dossier done = fixture.dossier(first);
        QTRY_VERIFY(stand.words().contains(
            u"Đã duyệt hồ sơ %1 của %2."_s.arg(done.code, done.applicant.displayName())));
        QTRY_VERIFY(stand.words().contains(u"Số 01 · quyển 01/"_s)); // the number it got
        QCoreApplication::processEvents();
        QCOMPARE(approve->mapTo(&stand.page, QPoint()), place); // the hand hits what it aims at
    }

    /// The son declares his father's death: the words stand with the son.
    void whatTheApplicantIsStandsWithTheApplicant()
    {
        DeskFixture fixture;
        QJsonObject father = QJsonObject{{u"role"_s, u"deceased"_s},
            {u"scan"_s, sampleCard(u"Lê Văn Bình"_s)}, {u"relation"_s, u"con trai"_s}};
        const DossierId id = fixture.receive({{u"procedure"_s, u"1.000656"_s},
            {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCard(u"Lê Văn Hòa"_s)}}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-20"_s}}},
            {u"parties"_s, QJsonArray{father}}});
        fixture.act(id, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        QTRY_VERIFY(stand.words().contains(u"Lê Văn Hòa · con trai của người chết"_s));
        QVERIFY(!stand.words().contains(u"Lê Văn Bình · con trai"_s));
    }

    void rAsksForAReasonAndEnterSendsIt()
    {
        DeskFixture fixture;
        const DossierId id = submitted(fixture, sampleNames()[0]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        stand.press(Qt::Key_R);
        QLineEdit* reason = stand.reason(u"giveBackReason"_s);
        QTRY_VERIFY(reason->hasFocus());
        reason->setText(u"Thiếu trang thứ ba của bản chính"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(stand.rows(), 0);
        QCOMPARE(fixture.dossier(id).state, State::processing);
        QCOMPARE(fixture.dossier(id).timeline.back().detail[u"reason"_s].toString(),
            u"Thiếu trang thứ ba của bản chính"_s);
    }

    void aReturnCanBeTakenBack()
    {
        DeskFixture fixture;
        const DossierId id = submitted(fixture, sampleNames()[0]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        stand.press(Qt::Key_R);
        stand.reason(u"giveBackReason"_s)->setText(u"Sai tên"_s);
        QTest::keyClick(stand.reason(u"giveBackReason"_s), Qt::Key_Return);
        QTRY_VERIFY(stand.button(u"undo"_s)->isVisible());
        stand.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.dossier(id).state, State::forApproval);
        QTRY_COMPARE(stand.rows(), 1);
    }

    void escGoesBackAndKeepsWhatWasTyped()
    {
        DeskFixture fixture;
        submitted(fixture, sampleNames()[0]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        stand.press(Qt::Key_R);
        QLineEdit* reason = stand.reason(u"giveBackReason"_s);
        reason->setText(u"Chưa rõ"_s);
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(!reason->isVisible());
        QVERIFY(!stand.page.goBack());
        stand.press(Qt::Key_R);
        QVERIFY(reason->isVisible());
        QCOMPARE(reason->text(), u"Chưa rõ"_s);
    }

    void lettersOfAReasonDecideNothing()
    {
        DeskFixture fixture;
        const DossierId id = submitted(fixture, sampleNames()[0]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        stand.press(Qt::Key_R);
        QLineEdit* reason = stand.reason(u"giveBackReason"_s);
        QTest::keyClicks(reason, u"ara xa"_s);
        QCOMPARE(reason->text(), u"ara xa"_s);
        QCOMPARE(fixture.dossier(id).state, State::forApproval);
    }

    void aUsualReasonIsTakenWithOneChord()
    {
        DeskFixture fixture;
        submitted(fixture, sampleNames()[0]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        stand.press(Qt::Key_R);
        stand.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(stand.reason(u"giveBackReason"_s)->text(), u"Thiếu giấy tờ"_s);
    }

    void xTurnsItIntoAnAppointmentThatIsVerified()
    {
        DeskFixture fixture;
        const DossierId id = submitted(fixture, sampleNames()[0]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        stand.press(Qt::Key_X);
        stand.reason(u"verifyReason"_s)->setText(u"Đối chiếu sổ gốc"_s);
        QTest::keyClick(stand.reason(u"verifyReason"_s), Qt::Key_Return);
        QTRY_COMPARE(fixture.dossier(id).lane, Lane::appointment);
        QCOMPARE(fixture.dossier(id).laneReason, u"Đối chiếu sổ gốc"_s);
        QVERIFY(fixture.dossier(id).answers[u"needsVerification"_s].toBool());
    }

    /// What cannot be pressed says why, and what can be done.
    void anAppointmentIsNotMadeOneAgain()
    {
        DeskFixture fixture;
        const DossierId id = submitted(fixture, sampleNames()[0], 11);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        QCOMPARE(fixture.dossier(id).lane, Lane::appointment);
        QVERIFY(!stand.button(u"verify"_s)->isEnabled());
        QTRY_VERIFY(stand.words().contains(u"Hồ sơ này đã hẹn trả"_s));
    }

    void noAuthorityIsSaidInWords()
    {
        DeskFixture fixture;
        submitted(fixture, sampleNames()[0]);
        Stand stand(fixture, u"phochutich"_s);
        QTRY_COMPARE(stand.rows(), 1);
        QVERIFY(!stand.button(u"approve"_s)->isEnabled());
        QCOMPARE(stand.text(u"authority"_s), u"Bạn không ký được hồ sơ này"_s);
        QVERIFY(!stand.text(u"decision"_s).isEmpty());
    }

    void theDecisionThatGivesTheRightIsNamed()
    {
        DeskFixture fixture;
        submitted(fixture, sampleNames()[0]);
        fixture.run(
            {{u"do"_s, u"assign"_s}, {u"person"_s, u"phochutich"_s},
                {u"procedures"_s, QJsonArray{u"*"_s}}, {u"from"_s, u"2026-01-01"_s},
                {u"to"_s, u"2026-12-31"_s}, {u"form"_s, u"KT"_s}, {u"decided"_s, u"2025-12-30"_s},
                {u"decision"_s, u"Quyết định phân công 12/QĐ-UBND"_s}},
            u"quantri"_s);
        Stand stand(fixture, u"phochutich"_s);
        QTRY_COMPARE(stand.rows(), 1);
        QCOMPARE(stand.text(u"authority"_s), u"Thẩm quyền ký: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH"_s);
        QCOMPARE(stand.text(u"decision"_s),
            u"Quyết định phân công 12/QĐ-UBND, hiệu lực đến 31/12/2026"_s);
    }

    void onesOwnDossierIsNotOnesToSign()
    {
        DeskFixture fixture;
        fixture.run(
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"chutich"_s},
                {u"roles"_s, QJsonArray{u"leader"_s, u"clerk"_s}}},
            u"quantri"_s);
        const DossierId id
            = fixture.receive(sampleCopies(1, 1, sampleCard(sampleNames()[0])), u"chutich"_s);
        fixture.act(id, {{u"do"_s, u"submit"_s}}, u"chutich"_s);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        QVERIFY(!stand.button(u"approve"_s)->isEnabled());
        stand.press(Qt::Key_A);
        QTest::qWait(50);
        QCOMPARE(fixture.dossier(id).state, State::forApproval);
        QVERIFY(!stand.text(u"decision"_s).isEmpty());
    }

    void shiftAApprovesAllThatIsAlike()
    {
        DeskFixture fixture;
        for (const QString& name : sampleNames())
            submitted(fixture, name);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 3);
        QCOMPARE(stand.button(u"approveAlike"_s)->text(),
            u"Duyệt cùng lúc 3 hồ sơ chứng thực bản sao"_s);
        savePictures(stand.page, u"approval-batch"_s);
        stand.press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(stand.rows(), 0);
        QTRY_VERIFY(stand.words().contains(u"Đã duyệt 3 hồ sơ. Số 01–03 · quyển 01/2026"_s));
    }

    void shiftATellsWhatItNeeds()
    {
        DeskFixture fixture;
        submitted(fixture, sampleNames()[0]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        QVERIFY(!stand.button(u"approveAlike"_s)->isVisible()); // one alone needs no batch
        const DossierId other
            = fixture.receive({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s},
                {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCard(sampleNames()[1])}}},
                {u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"Giấy ủy quyền"_s}}}}});
        fixture.act(other, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
        stand.page.refresh();
        QTRY_COMPARE(stand.rows(), 2);
        QVERIFY(stand.button(u"approveAlike"_s)->isVisible());
        QVERIFY(!stand.button(u"approveAlike"_s)->isEnabled());
        QVERIFY(stand.words().contains(u"từ 2 hồ sơ cùng thủ tục"_s));
    }

    void aBatchTellsWhatIsToBeNoticed()
    {
        DeskFixture fixture;
        for (const QString& name : sampleNames())
            submitted(fixture, name);
        fixture.clock().set(Instant::fromIso(u"2026-11-26T09:00:00"_s).value());
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 3);
        stand.press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(stand.rows(), 0);
        QTRY_VERIFY(stand.words().contains(u"Đã duyệt 3 hồ sơ."_s));
        QTRY_VERIFY(stand.words().contains(
            u"H26.017.05-261123-0001, H26.017.05-261123-0002, H26.017.05-261123-0003: "
            u"Đã quá thời hạn hẹn trả 17:00 23/11/2026, chậm 2 ngày làm việc."_s));
        savePictures(stand.page, u"approval-batch-late"_s);
    }

    void aBatchNamesWhatWasRefused()
    {
        DeskFixture fixture;
        const DossierId first = submitted(fixture, sampleNames()[0]);
        const DossierId second = submitted(fixture, sampleNames()[1]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 2);
        const QJsonObject back{{u"do"_s, u"undoSubmit"_s}, {u"dossier"_s, second.toString()}};
        const auto undone = fixture.desk().write(
            [back](Office& office) { return office.run(back, {u"tiepnhan"_s}); });
        QTRY_VERIFY(undone.isFinished());
        stand.press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(stand.rows(), 0);
        QCOMPARE(fixture.dossier(first).state, State::done);
        QCOMPARE(fixture.dossier(second).state, State::processing);
        QTRY_VERIFY(stand.words().contains(u"Đã duyệt 1 hồ sơ."_s));
        QTRY_VERIFY(stand.words().contains(fixture.dossier(second).code + u':'));
    }

    void onlyWhoDecidesSeesThePage_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("sees");
        QTest::newRow("a leader") << Role::leader << true;
        QTest::newRow("a clerk") << Role::clerk << false;
        QTest::newRow("an observer") << Role::observer << false;
        QTest::newRow("an administrator") << Role::administrator << false;
    }

    /// Who decides sees what speaks against a registration, where to look, and why it came all the
    /// same.
    void aSecondEntryIsSeenBeforeItIsApproved()
    {
        DeskFixture fixture;
        const auto death = [&] {
            return fixture.receive({{u"procedure"_s, u"1.000656"_s},
                {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCard(u"Lê Văn Hòa"_s)}}},
                {u"parties"_s,
                    QJsonArray{QJsonObject{
                        {u"role"_s, u"deceased"_s}, {u"scan"_s, sampleCard(u"Lê Văn Bình"_s)}}}},
                {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-22"_s}}}});
        };
        const DossierId first = death();
        const DossierId second = death();
        const QString why = u"bản ghi trước nhầm người"_s;
        fixture.act(second, {{u"do"_s, u"submit"_s}, {u"reason"_s, why}}, u"tiepnhan"_s);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        const QString warnings = stand.text(u"dossierWarnings"_s);
        QVERIFY2(warnings.contains(fixture.dossier(first).code), qPrintable(warnings));
        QVERIFY2(warnings.contains(why), qPrintable(warnings));
        QVERIFY(stand.words().contains(u"Nơi cư trú cuối cùng: Số 18 Phố Nguyễn Khuyến"_s));
        savePictures(stand.page, u"approval-second-entry"_s);
    }

    /// What was decided since it was submitted is answered for by who decides, by keyboard.
    void whatNobodyAnsweredForIsApprovedWithAReason()
    {
        DeskFixture fixture;
        const DossierId id = againstDecided(fixture);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        QVERIFY(stand.button(u"approve"_s)->isEnabled());
        const Pill met = stand.page.findChild<Badge*>(u"conditionsMet"_s)->pill();
        QVERIFY2(met.text.endsWith(u"điều kiện đạt, 1 điều cần nêu lý do"_s), qPrintable(met.text));
        stand.press(Qt::Key_A);
        QLineEdit* reason = stand.reason(u"approveReason"_s);
        QTRY_VERIFY(reason->hasFocus());
        QCOMPARE(fixture.dossier(id).state, State::forApproval);
        savePictures(stand.page, u"approval-despite"_s);
        reason->setText(u"trùng tên, đã xác minh"_s);
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(!reason->isVisible());
        stand.press(Qt::Key_A);
        QCOMPARE(reason->text(), u"trùng tên, đã xác minh"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(stand.rows(), 0);
        QVERIFY(!reason->isVisible());
        const auto steps = fixture.dossier(id).timeline;
        const auto approved = std::ranges::find(steps, u"dossier.approved"_s, &Step::kind);
        QVERIFY(approved != steps.end());
        QCOMPARE(approved->detail[u"reason"_s].toString(), u"trùng tên, đã xác minh"_s);
    }

    /// In a batch it stays, and it is said why.
    void aBatchLeavesWhatNeedsAReason()
    {
        DeskFixture fixture;
        const DossierId id = againstDecided(fixture);
        submittedDeath(fixture, u"Trần"_s);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 2);
        stand.press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(stand.rows(), 1);
        QCOMPARE(fixture.dossier(id).state, State::forApproval);
        QVERIFY(stand.words().contains(u"Đã duyệt 1 hồ sơ."_s));
        const QString why = fixture.dossier(id).code + u": "_s;
        QVERIFY2(stand.words().contains(why), qPrintable(stand.words()));
        QVERIFY2(stand.words().contains(u"cần ghi lý do khi"_s), qPrintable(stand.words()));
    }

    void onlyWhoDecidesSeesThePage()
    {
        QFETCH(Role, role);
        QFETCH(bool, sees);
        DeskFixture fixture;
        const ApprovalPage page(fixture.context());
        QCOMPARE(page.isFor({u"x"_s, u"x"_s, {}, {role}}), sees);
    }

    void everyConditionHasItsFindingAndItsBasis()
    {
        DeskFixture fixture;
        const Dossier dossier = fixture.dossier(submitted(fixture, sampleNames()[0]));
        const Procedure* procedure = fixture.desk().ward().catalogue.find(
            dossier.procedure, dossier.receivedAt.localDate());
        const auto rows = conditionRows(dossier, procedure, fixture.desk().ward().calendar);
        QVERIFY(rows.size() > dossier.because.size() + procedure->requirements.size());
        for (const ConditionRow& row : rows) {
            QVERIFY(!row.condition.isEmpty());
            QVERIFY2(!row.result.text.isEmpty(), qPrintable(row.condition));
            QVERIFY2(!row.source.isEmpty(), qPrintable(row.condition));
            QVERIFY(row.result.tone != Tone::overdue);
        }
    }

    /// Ninety days from 24/8/2026 end on a Sunday; it came by post on the Monday after it, and was
    /// received two days later. At the counter the day of receipt counts.
    void whatCameInTimeMeetsItsTerm_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("knewOn");
        QTest::addColumn<QString>("days");
        QTest::addColumn<bool>("moved");
        QTest::newRow("by post") << u"post"_s << u"2026-08-24"_s << u"91 "_s << true;
        QTest::newRow("by post, early") << u"post"_s << u"2026-09-01"_s << u"83 "_s << false;
        QTest::newRow("guided at the counter")
            << u"direct"_s << u"2026-09-01"_s << u"85 "_s << false;
    }
    void whatCameInTimeMeetsItsTerm()
    {
        QFETCH(QString, channel);
        QFETCH(QString, knewOn);
        QFETCH(QString, days);
        QFETCH(bool, moved);
        DeskFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = fixture.receive(
            {{u"procedure"_s, u"2.002409"_s}, {u"register"_s, true}, {u"channel"_s, channel},
                {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCard(sampleNames()[0])}}},
                {u"answers"_s, QJsonObject{{u"knewOn"_s, knewOn}}}});
        fixture.clock().set(Instant::fromIso(u"2026-11-25T09:00:00"_s).value());
        fixture.act(id, {{u"do"_s, u"accept"_s}}, u"tiepnhan"_s);
        const Dossier dossier = fixture.dossier(id);
        const Procedure* procedure
            = fixture.desk().ward().catalogue.find(dossier.procedure, QDate(2026, 11, 25));
        const auto rows = conditionRows(dossier, procedure, fixture.desk().ward().calendar);
        const QString asked = procedure->requirements.front().text;
        const auto row = std::ranges::find(rows, asked, &ConditionRow::condition);
        QVERIFY(row != rows.end());
        QVERIFY2(row->result.text.startsWith(days), qPrintable(row->result.text));
        QCOMPARE(row->result.tone, Tone::done);
        QVERIFY2(row->source.contains(u"Điều 148"_s) == moved, qPrintable(row->source));
    }

    void howMuchIsMetIsCountedAndWhatIsNotComesFirst()
    {
        DeskFixture fixture;
        Dossier dossier = fixture.dossier(submitted(fixture, sampleNames()[0]));
        const WardState& ward = fixture.desk().ward();
        const Procedure* procedure
            = ward.catalogue.find(dossier.procedure, dossier.receivedAt.localDate());
        const auto met = conditionRows(dossier, procedure, ward.calendar);
        const QString all = QString::number(met.size() - 1); // the fee is no condition
        QCOMPARE(metPill(met).text, u"%1/%1 điều kiện đạt"_s.arg(all));
        QCOMPARE(metPill(met).tone, Tone::done);
        QCOMPARE(metPill(met, 2).text, u"%1/%1 điều kiện đạt, 2 điều cần nêu lý do"_s.arg(all));
        QCOMPARE(metPill(met, 2).tone, Tone::dueSoon);
        dossier.papers.clear();
        const auto lacking = conditionRows(dossier, procedure, ward.calendar);
        QCOMPARE(lacking.size(), met.size());
        QCOMPARE(lacking.front().result.text, u"chưa có"_s);
        QCOMPARE(metPill(lacking).text, u"1/%1 điều kiện chưa đạt"_s.arg(all));
        QCOMPARE(metPill(lacking).tone, Tone::dueSoon);
        QCOMPARE(metPill(lacking, 2).text, metPill(lacking).text);
        QVERIFY(metPill({}).text.isEmpty());
    }

    /// Too few of a paper is not what was asked for, nor is a copy where the original is.
    void tooFewOfAPaperIsNotMet_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<std::vector<Paper>>("came");
        QTest::addColumn<QString>("says");
        QTest::addColumn<Tone>("tone");
        const auto paper = [](DocumentKind kind, int count = 1) {
            return Paper{u"ban-ve"_s, u"Bản vẽ"_s, kind, count};
        };
        const Paper original = paper(DocumentKind::original);
        const Paper copy = paper(DocumentKind::copy);
        QTest::newRow("one of two")
            << 2 << std::vector{original} << u"đã nộp 1/2"_s << Tone::dueSoon;
        QTest::newRow("both") << 2 << std::vector{paper(DocumentKind::original, 2)}
                              << u"bản chính"_s << Tone::done;
        QTest::newRow("copy for original")
            << 1 << std::vector{copy} << u"bản sao, cần bản chính"_s << Tone::dueSoon;
        QTest::newRow("copies for two originals") << 2 << std::vector{paper(DocumentKind::copy, 2)}
                                                  << u"bản sao, cần bản chính"_s << Tone::dueSoon;
        QTest::newRow("one original and a copy")
            << 2 << std::vector{copy, original} << u"đã nộp 1/2"_s << Tone::dueSoon;
        QTest::newRow("the original behind a copy")
            << 1 << std::vector{copy, original} << u"bản chính"_s << Tone::done;
    }
    void tooFewOfAPaperIsNotMet()
    {
        QFETCH(int, count);
        QFETCH(std::vector<Paper>, came);
        QFETCH(Tone, tone);
        DeskFixture fixture;
        Dossier dossier = fixture.dossier(submitted(fixture, sampleNames()[0]));
        const WardState& ward = fixture.desk().ward();
        Procedure procedure
            = *ward.catalogue.find(dossier.procedure, dossier.receivedAt.localDate());
        procedure.documents = {DocumentItem{}};
        DocumentItem& asked = procedure.documents.front();
        asked.id = u"ban-ve"_s;
        asked.name = u"Bản vẽ"_s;
        asked.kind = DocumentKind::original;
        asked.required = true;
        asked.count = count;
        dossier.papers = came;
        const auto rows = conditionRows(dossier, &procedure, ward.calendar);
        const auto row = std::ranges::find(rows, asked.name, &ConditionRow::condition);
        QVERIFY(row != rows.end());
        QTEST(row->result.text, "says");
        QCOMPARE(row->result.tone, tone);
        QCOMPARE(metPill(rows).tone, tone);
    }

    void theListNamesTheCitizenAlone()
    {
        DeskFixture fixture;
        const DossierId id = submitted(fixture, sampleNames()[0]);
        Stand stand(fixture);
        QTRY_COMPARE(stand.rows(), 1);
        QCOMPARE(stand.list()->model()->index(0, 0).data(SubtitleRole).toString(),
            fixture.dossier(id).applicant.displayName());
        auto* met = stand.page.findChild<Badge*>(u"conditionsMet"_s);
        QTRY_VERIFY(met->isVisibleTo(&stand.page));
        QVERIFY2(met->pill().text.endsWith(u"điều kiện đạt"_s), qPrintable(met->pill().text));
    }
};

QTEST_MAIN(TestApproval)
#include "tst_approval.moc"
