// A book of a year: laid out part by part it reads as if it had been laid out whole.
#include "tests/support/verify.h"
#include "ui/print/parts.h"
#include "ui/print/print.h"
#include "ui/print/ruler.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kRows = 700;
const QSizeF kArea(mm(165), mm(257));

/// Rows of one to five lines, each with its number.
QString rowsOf(int count)
{
    QString rows;
    for (int row = 1; row <= count; ++row)
        rows += u"<tr><td width=\"20%\"><p>R%1</p></td><td width=\"80%\"><p>%2</p></td></tr>"_s.arg(
            QString::number(row), QStringList(1 + row * 7 % 5, u"dòng"_s).join(u"<br/>"_s));
    return rows;
}

QString bookOf(int count)
{
    return u"<p>SỔ</p><table class=\"grid\" width=\"100%\" cellspacing=\"0\"><thead><tr>"
           "<th width=\"20%\"><p>Số</p></th><th "
           "width=\"80%\"><p>Việc</p></th></tr></thead>%1</table>"
           "<table width=\"100%\"><tr><td><p><a name=\"keep\"></a>CHỦ TỊCH</p></td></tr></table>"_s
               .arg(rowsOf(count));
}

PrintJob jobOf(int count)
{
    return {u"Sổ"_s, {bookOf(count)}, QPageLayout::Portrait, {}};
}

std::vector<qreal> heights(const Sheets& sheets)
{
    std::vector<qreal> all;
    for (const Slice& slice : sheets.slices)
        all.push_back(slice.head.height() + slice.text.height());
    return all;
}

QStringList sheetTexts(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    QStringList sheets = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    sheets.removeLast();
    return sheets;
}

QStringList numbersIn(const QString& text)
{
    static const QRegularExpression number(u"\\bR[0-9]+\\b"_s);
    QStringList numbers;
    for (auto at = number.globalMatch(text); at.hasNext();)
        numbers += at.next().captured();
    return numbers;
}
} // namespace

class TestLongBooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreCutWhereTheWholeIs()
    {
        const std::vector<qreal> whole = heights(layOut(bookOf(kRows), kArea));
        std::vector<qreal> inParts;
        Parts parts(bookOf(kRows), kArea);
        int count = 0;
        for (; !parts.atEnd(); ++count)
            std::ranges::copy(heights(parts.next()), std::back_inserter(inParts));
        QVERIFY(count > 3);
        QCOMPARE(inParts.size(), whole.size());
        for (std::size_t at = 0; at < whole.size(); ++at)
            QVERIFY2(std::abs(inParts[at] - whole[at]) < mm(0.5),
                qPrintable(u"sheet %1: %2, not %3"_s.arg(at).arg(inParts[at]).arg(whole[at])));
    }

    void eachRowStandsOnceUnderItsHeading()
    {
        const QString path = m_folder.filePath(u"book.pdf"_s);
        const auto pages = renderPdf(jobOf(kRows), path);
        VERIFY_OK(pages);
        const QStringList sheets = sheetTexts(path);
        QCOMPARE(sheets.size(), *pages);
        QStringList numbers;
        for (qsizetype at = 0; at < sheets.size(); ++at) {
            QVERIFY(sheets[at].contains(u"Việc"_s));
            QVERIFY(sheets[at].contains(u"Trang %1/%2"_s.arg(at + 1).arg(*pages)));
            numbers += numbersIn(sheets[at]);
        }
        QCOMPARE(numbers.size(), kRows);
        for (int row = 0; row < kRows; ++row)
            QCOMPARE(numbers[row], u"R%1"_s.arg(row + 1));
        QVERIFY(sheets.back().contains(u"CHỦ TỊCH"_s));
        QVERIFY(!numbersIn(sheets.back()).isEmpty());
    }

    void whatIsDivided_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("isDivided");
        QTest::addRow("a long table") << bookOf(400) << true;
        QTest::addRow("a short one") << bookOf(100) << false;
        QTest::addRow("in capitals") << bookOf(400).replace(u"table"_s, u"TABLE"_s) << true;
        QTest::addRow("one without a heading") << bookOf(400).remove(u"</thead>"_s) << false;
        QTest::addRow("rows that hang together") << bookOf(400).replace(
            u"<td width=\"20%\"><p>R7<"_s, u"<td width=\"20%\" rowspan=\"2\"><p>R7<"_s)
                                                 << false;
        QTest::addRow("tables in rows")
            << bookOf(400).replace(u"<p>R7</p>"_s, u"<table><tr><td>R7</td></tr></table>"_s)
            << false;
        QTest::addRow("text alone") << u"<p>x</p>"_s.repeated(9000) << false;
    }

    void whatIsDivided()
    {
        QFETCH(QString, html);
        QTEST(longTableOf(html, 300).has_value(), "isDivided");
    }

    void aRowHigherThanASheetIsNotLost()
    {
        const QString tall = QStringList(90, u"dòng"_s).join(u"<br/>"_s);
        QString html = bookOf(kRows);
        for (const int row : {20, 150, 151, 400})
            html.replace(u"<p>R%1</p></td><td width=\"80%\"><p>"_s.arg(row),
                u"<p>R%1</p></td><td width=\"80%\"><p>%2<br/>"_s.arg(QString::number(row), tall));
        const QString path = m_folder.filePath(u"tall.pdf"_s);
        VERIFY_OK(renderPdf({u"x"_s, {html}, {}, {}}, path));
        const QStringList numbers = numbersIn(sheetTexts(path).join(u'\n'));
        for (int row = 0; row < kRows; ++row)
            QCOMPARE(numbers.value(row), u"R%1"_s.arg(row + 1));
        QCOMPARE(numbers.size(), kRows);
    }

    void onlyTheFirstSheetsOfALongJobAreKept()
    {
        const PrintJob job = jobOf(2000);
        QVERIFY(isLong(job));
        const auto laid = motcua::layOut(job);
        VERIFY_OK(laid);
        QVERIFY(!laid->isWhole());
        std::size_t kept = 0;
        for (const LaidOut::Part& part : laid->first)
            kept += part.sheets.slices.size();
        QVERIFY(int(kept) >= kMostShown && int(kept) < laid->count());
        QVERIFY(!isLong(jobOf(10)));
        QVERIFY(motcua::layOut(jobOf(10))->isWhole());
    }

    void whatIsStoppedLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addRow("while it is laid out") << 20;
        QTest::addRow("while it is painted") << 70;
    }

    void whatIsStoppedLeavesTheOldFile()
    {
        QFETCH(int, percent);
        const QString path = m_folder.filePath(u"old.pdf"_s);
        VERIFY_OK(renderPdf(jobOf(1), path));
        qint64 reached = 0;
        const auto stopped = renderPdf(jobOf(kRows), path, [&](qint64 done, qint64 total) {
            if (done < reached || done > total)
                return false;
            reached = done;
            return done * 100 < percent * total;
        });
        VERIFY_ERROR(stopped, ErrorCode::storage);
        QCOMPARE(stopped.error().detail, u"cancelled"_s);
        QVERIFY(reached * 100 >= percent * qint64(2 * kRows));
        QCOMPARE(sheetTexts(path).size(), 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLongBooks)
#include "tst_longbooks.moc"
