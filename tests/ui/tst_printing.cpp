// Paper: the count is durable before the printer is asked, whatever the printer does then.
#include "tests/support/deskfixture.h"
#include "tests/support/pictures.h"
#include "ui/shell/printing.h"
#include "ui/shell/printpreview.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractButton>
#include <QProgressBar>
#include <QRegularExpression>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// What came to the printer, and what the dossier's count was at that moment.
struct Seen
{
    std::vector<PrintJob> jobs;
    std::vector<int> counts;
    bool broken = false;
    std::atomic<bool> isSlow = false; ///< prints until it is stopped
};

/// So long that it is printed beside the work on the screen.
PrintJob longJob()
{
    const QString row = u"<tr><td width=\"100%\"><p>dòng</p></td></tr>"_s;
    return {u"Sổ"_s,
        {u"<table width=\"100%\"><thead><tr><th width=\"100%\"><p>Việc</p></th></tr></thead>"_s
            + row.repeated(1500) + u"</table>"_s},
        QPageLayout::Portrait, {}};
}

class WatchedPrinter final : public Printer
{
public:
    using Count = std::function<int()>;
    WatchedPrinter(Seen& seen, Count count)
        : m_seen(seen)
        , m_count(std::move(count))
    {
    }
    QStringList names() const override { return {u"HP LaserJet"_s}; }
    Outcome print(const PrintJob& job, const QString& name, const Progress& progress) override
    {
        if (m_seen.isSlow) {
            while (m_seen.isSlow && goesOn(progress, 1, 2))
                QThread::msleep(5);
            if (!goesOn(progress, 1, 2))
                return Error{ErrorCode::storage, {}, u"cancelled"_s, {}, {}};
        }
        if (QThread::currentThread() == qApp->thread())
            m_seen.counts.push_back(m_count());
        if (m_seen.broken)
            return Error{ErrorCode::storage, {}, u"printerFailed"_s, {{u"printer"_s, name}}, {}};
        m_seen.jobs.push_back(job);
        return Done{};
    }

private:
    Seen& m_seen;
    Count m_count;
};

/// What the store thread answers, with the events running meanwhile.
template <class T>
T answered(const QFuture<T>& future)
{
    static_cast<void>(QTest::qWaitFor([&] { return future.isFinished(); }));
    return future.result();
}

PrintPreview* openPreview()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* preview = qobject_cast<PrintPreview*>(widget); preview && preview->isVisible())
            return preview;
    return nullptr;
}

void press(QWidget* window, const QKeySequence& keys)
{
    window->activateWindow();
    QTest::keyClick(window, Qt::Key(keys[0].key()), keys[0].keyboardModifiers());
}
} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<DossierId>();
        applyLanguage(*qApp, Language::vietnamese);
        applyTheme(*qApp, ThemeKind::light);
    }

    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->signIn(u"tiepnhan"_s);
        m_id = m_fixture->receive(sampleCopies(11, 5, sampleCard(u"Trần Thị Bích Đào"_s)));
        m_seen.jobs.clear();
        m_seen.counts.clear();
        m_seen.broken = m_seen.isSlow = false;
        auto count = [this] { return m_fixture->dossier(m_id).prints[u"receipt"_s]; };
        m_flow = std::make_unique<PrintFlow>(m_fixture->desk(), m_fixture->prompt(), nullptr);
        m_flow->usePrinter(std::make_unique<WatchedPrinter>(m_seen, count));
    }

    void cleanup()
    {
        if (PrintPreview* preview = openPreview())
            preview->reject();
        m_flow.reset();
        m_fixture.reset();
    }

    void theCountIsDurableBeforeThePrinterIsAsked()
    {
        printDirectly();
        QSignalSpy printed(m_flow.get(), &PrintFlow::printed);
        m_flow->print(m_id, u"receipt"_s);
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(m_seen.counts, std::vector<int>{1});
        QVERIFY(!openPreview());
    }

    void aPostingSheetIsAnEventOnceItIsPrinted()
    {
        const QString subject = u"procedure:2.000815"_s;
        const auto prints = [&] {
            const auto events = answered(m_fixture->desk().read(
                [subject](const Office& office) { return office.file().events(subject); }));
            return std::ranges::count_if(*events,
                [](const Event& event) { return event.header.kind == u"procedure.printed"; });
        };
        m_flow->previewPosting({u"Niêm yết"_s, {u"<p>2.000815</p>"_s}, QPageLayout::Portrait, {}},
            u"2.000815"_s, u"ab"_s);
        QTRY_VERIFY(openPreview());
        QCOMPARE(prints(), 0);
        press(openPreview(), Qt::CTRL | Qt::Key_P);
        QTRY_COMPARE(m_seen.jobs.size(), 1U);
        QCOMPARE(prints(), 1);
    }

    void aLongBookIsLaidOutAndPrintedBesideTheWork()
    {
        m_flow->previewBook(longJob(), u"SCT/BS"_s, 2026, 0);
        QTRY_VERIFY(openPreview());
        PrintPreview* preview = openPreview();
        QCOMPARE(preview->pageCount(), 0); // the window answers before the pages are there
        QVERIFY(!preview->findChild<QAbstractButton*>(u"print"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > kMostShown, 20000);
        QVERIFY(shows(
            *preview, u"%1 trang; chỉ xem trước những trang đầu"_s.arg(preview->pageCount())));
        savePictures(*preview, u"preview-long"_s);
        press(preview, Qt::CTRL | Qt::Key_P);
        QTRY_COMPARE(m_seen.jobs.size(), 1U);
        QTRY_VERIFY(!openPreview());
    }

    void aLongPrintIsStoppedByEscape()
    {
        m_seen.isSlow = true;
        PrintPreview* preview = nullptr;
        startLongPrint(preview);
        QVERIFY(preview);
        QTRY_COMPARE(preview->findChild<QProgressBar*>()->value(), 50);
        savePictures(*preview, u"preview-printing"_s);
        press(preview, Qt::Key_Escape);
        QTRY_VERIFY(shows(*preview, u"Đã dừng"_s));
        QCOMPARE(bookPrints(), 1); // told: it was recorded before it began
        QVERIFY(preview->isVisible());
        press(preview, Qt::CTRL | Qt::Key_P);
        press(preview, Qt::Key_Escape); // at once: it may not have begun
        QTRY_VERIFY(preview->findChild<QAbstractButton*>(u"print"_s)->isEnabled());
        QCOMPARE(bookPrints(), 1);
        press(preview, Qt::Key_Escape);
        QTRY_VERIFY(!openPreview());
        QCOMPARE(m_seen.jobs.size(), 0U);
    }

    void aShortPaperWaitsForALongOneAtThePrinter()
    {
        printDirectly();
        m_seen.isSlow = true;
        PrintPreview* preview = nullptr;
        startLongPrint(preview);
        QVERIFY(preview);
        QSignalSpy printed(m_flow.get(), &PrintFlow::printed);
        m_flow->print(m_id, u"receipt"_s);
        QTRY_COMPARE(m_fixture->dossier(m_id).prints[u"receipt"_s], 1); // recorded, and waits
        QTest::qWait(100);
        QCOMPARE(m_seen.jobs.size(), 0U);
        press(preview, Qt::Key_Escape);
        m_seen.isSlow = false;
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(m_seen.jobs.size(), 1U);
    }

    void layingOutIsStoppedByEscape()
    {
        m_flow->previewBook(longJob(), u"SCT/BS"_s, 2026, 0);
        QTRY_VERIFY(openPreview());
        press(openPreview(), Qt::Key_Escape);
        QTRY_VERIFY(!openPreview());
        QCOMPARE(m_seen.jobs.size(), 0U);
    }

    void aBrokenPrinterLeavesTheCountTrueAndOffersAPdf()
    {
        printDirectly();
        m_seen.broken = true;
        QSignalSpy failed(m_flow.get(), &PrintFlow::failed);
        m_flow->print(m_id, u"receipt"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_fixture->dossier(m_id).prints[u"receipt"_s], 1);
        QVERIFY(openPreview());
        auto* notice = openPreview()->findChild<NoticeBar*>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->accessibleName().contains(u"HP LaserJet"_s));
        savePicture(u"printing-failed"_s);
        const QString pdf = m_fixture->folder() + u"/giay.pdf"_s;
        m_fixture->prompt().files = {pdf};
        press(openPreview(), Qt::CTRL | Qt::Key_S);
        QVERIFY(QFileInfo(pdf).size() > 1000);
        QTRY_VERIFY(!openPreview());
    }

    void aFormThatDoesNotFitIsRefusedAndNotCounted()
    {
        QSignalSpy failed(m_flow.get(), &PrintFlow::failed);
        m_flow->print(m_id, u"supplement"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::ruleRefused);
        QVERIFY(m_fixture->dossier(m_id).prints.empty());
        QVERIFY(m_seen.counts.empty());
    }

    void aSecondPrintSaysOnItsFaceThatItIsOne()
    {
        printDirectly();
        QSignalSpy printed(m_flow.get(), &PrintFlow::printed);
        m_flow->print(m_id, u"receipt"_s);
        QTRY_COMPARE(printed.size(), 1);
        m_flow->print(m_id, u"receipt"_s);
        QTRY_COMPARE(printed.size(), 2);
        QVERIFY(!m_seen.jobs[0].pages[0].contains(u"in lại"_s));
        QVERIFY(m_seen.jobs[1].pages[0].contains(u"in lại lần 2"_s));
    }

    void twoPressesAreOnePaper()
    {
        printDirectly();
        QSignalSpy printed(m_flow.get(), &PrintFlow::printed);
        m_flow->print(m_id, u"receipt"_s);
        m_flow->print(m_id, u"receipt"_s);
        QTRY_COMPARE(printed.size(), 1);
        m_fixture->desk().settle();
        QCOMPARE(m_seen.jobs.size(), std::size_t(1));
        QCOMPARE(m_fixture->dossier(m_id).prints[u"receipt"_s], 1);
    }

    void aPrinterThatIsMendedPrintsWithoutASecondCount()
    {
        m_seen.broken = true;
        QSignalSpy failed(m_flow.get(), &PrintFlow::failed);
        bool isOut = false;
        int ends = 0;
        m_flow->print(m_id, u"receipt"_s, [&](bool out) {
            isOut = out;
            ++ends;
        });
        QTRY_VERIFY(openPreview());
        press(openPreview(), Qt::CTRL | Qt::Key_P);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(ends, 0);
        m_seen.broken = false;
        press(openPreview(), Qt::CTRL | Qt::Key_P);
        QTRY_VERIFY(!openPreview());
        QCOMPARE(ends, 1);
        QVERIFY(isOut);
        QCOMPARE(m_fixture->dossier(m_id).prints[u"receipt"_s], 1);
    }

    /// No paper, a dead spooler, a preview that is closed, a PDF instead, again and again: at most
    /// one paper bears no mark, every other one says the how-manieth it is, and no number is used.
    void whateverThePrinterDoesThereIsOneOriginal_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverThePrinterDoesThereIsOneOriginal()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto numbers = m_fixture->dossier(m_id).numbers;
        if (random.bounded(2) == 0)
            printDirectly();
        for (int step = 0; step < 6; ++step) {
            m_seen.broken = random.bounded(2) == 0;
            printOrGiveUp(random);
        }
        const auto isMarked
            = [](const PrintJob& job) { return job.pages[0].contains(u"in lại lần"_s); };
        QVERIFY(std::ranges::count_if(m_seen.jobs, std::not_fn(isMarked)) <= 1);
        QStringList marks;
        for (const PrintJob& job : m_seen.jobs) {
            static const QRegularExpression mark(u"in lại lần (\\d+)"_s);
            marks.append(mark.match(job.pages[0]).captured(1));
        }
        QCOMPARE(marks.removeDuplicates(), 0);
        const Dossier after = m_fixture->dossier(m_id);
        QVERIFY(after.prints.at(u"receipt"_s) >= int(m_seen.jobs.size()));
        QVERIFY(after.numbers == numbers);
    }

    void thePreviewShowsThePagesAndPrintsByKey()
    {
        QSignalSpy printed(m_flow.get(), &PrintFlow::printed);
        m_flow->print(m_id, u"receipt"_s);
        QTRY_VERIFY(openPreview());
        QTRY_VERIFY(openPreview()->pageCount() >= 1);
        QVERIFY(m_seen.counts.empty());
        QVERIFY(m_fixture->dossier(m_id).prints.empty());
        savePicture(u"printing"_s);
        press(openPreview(), Qt::CTRL | Qt::Key_P);
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(m_fixture->dossier(m_id).prints[u"receipt"_s], 1);
        QCOMPARE(m_seen.counts, std::vector<int>{1}); // durable before the printer was asked
        QCOMPARE(m_seen.jobs.size(), std::size_t(1));
        QTRY_VERIFY(!openPreview());
    }

    void escapeClosesThePreviewWithoutPaper()
    {
        m_flow->print(m_id, u"receipt"_s);
        QTRY_VERIFY(openPreview());
        press(openPreview(), Qt::Key_Escape);
        QTRY_VERIFY(!openPreview());
        QVERIFY(m_seen.jobs.empty());
        QVERIFY(m_fixture->dossier(m_id).prints.empty()); // no false print in the history
    }

    void aDemoPrintsItsWatermark()
    {
        printDirectly();
        m_flow->print(m_id, u"control"_s);
        QTRY_COMPARE(m_seen.jobs.size(), std::size_t(1));
        QVERIFY(!m_seen.jobs[0].watermark.isEmpty());
    }

    void thePrinterOfAFolderWritesPdfs()
    {
        const QString folder = m_fixture->folder() + u"/giay"_s;
        FolderPrinter printer(folder);
        const PrintJob job{u"Sổ 01/2026"_s, {u"<p>Cửa Nam</p>"_s}, QPageLayout::Portrait, {}};
        QVERIFY(printer.print(job, {}, {}).ok());
        QVERIFY(printer.print(job, {}, {}).ok());
        QCOMPARE(QDir(folder).entryList(QDir::Files),
            (QStringList{u"01 Sổ 01-2026.pdf"_s, u"02 Sổ 01-2026.pdf"_s}));
    }

private:
    /// A long book is laid out, shown and on its way to the printer.
    void startLongPrint(PrintPreview*& preview)
    {
        m_flow->previewBook(longJob(), u"SCT/BS"_s, 2026, 0);
        QTRY_VERIFY(openPreview());
        preview = openPreview();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0, 20000);
        press(preview, Qt::CTRL | Qt::Key_P);
        QTRY_VERIFY(preview->findChild<QProgressBar*>()->isVisible());
    }

    /// How often the journal says that a book was printed.
    int bookPrints()
    {
        const auto events = answered(m_fixture->desk().read(
            [](const Office& office) { return office.file().events(u"register:SCT/BS"_s); }));
        return int(std::ranges::count_if(
            *events, [](const Event& event) { return event.header.kind == u"book.printed"; }));
    }

    void printOrGiveUp(QRandomGenerator& random)
    {
        bool ended = false;
        const QSignalSpy failed(m_flow.get(), &PrintFlow::failed);
        m_flow->print(m_id, u"receipt"_s, [&](bool) { ended = true; });
        QTRY_VERIFY(ended || openPreview());
        while (!ended && openPreview()) {
            const auto before = failed.count();
            if (random.bounded(3) == 0)
                openPreview()->reject();
            else
                openPreview()->findChild<QAbstractButton*>(u"print"_s)->click();
            QTRY_VERIFY(ended || failed.count() > before);
            m_seen.broken = random.bounded(3) == 0;
        }
        QTRY_VERIFY(ended && !openPreview());
    }

    void printDirectly()
    {
        const auto put = [](Office& office) {
            return putPrintSettings(office.file(), {true, u"HP LaserJet"_s});
        };
        QVERIFY(answered(m_fixture->desk().write(put)).ok());
    }

    void savePicture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
        if (!folder.isEmpty())
            openPreview()->grab().save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<PrintFlow> m_flow;
    Seen m_seen;
    DossierId m_id;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
