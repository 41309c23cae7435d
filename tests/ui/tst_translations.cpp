// The Vietnamese of the interface is complete: every text of the sources has its entry, none is
// unfinished.
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/personcard.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QDir top()
{
    return QDir(QStringLiteral(MOTCUA_TOP));
}

QString tsOf(const QString& folder)
{
    return top().filePath(u"resources/translations/%1_vi.ts"_s.arg(folder));
}

QStringList folders()
{
    return QDir(top().filePath(u"ui"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

/// The folder's entries after a look at its sources, made beside the real file.
QString refreshed(const QString& folder, const QTemporaryDir& beside)
{
    const QString copy = beside.filePath(u"copy_vi.ts"_s);
    QFile::remove(copy);
    QFile::copy(tsOf(folder), copy);
    QProcess lupdate;
    lupdate.start(QStringLiteral(MOTCUA_LUPDATE),
        {u"-silent"_s, u"-I"_s, top().path(), u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
            u"-target-language"_s, u"vi_VN"_s, top().filePath(u"ui/"_s + folder), u"-ts"_s, copy});
    lupdate.waitForFinished();
    QFile file(copy);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextHasItsVietnamese_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString& folder : folders())
            QTest::newRow(qPrintable(folder)) << folder;
    }

    void everyTextHasItsVietnamese()
    {
        QFETCH(QString, folder);
        const QTemporaryDir beside;
        const QString entries = refreshed(folder, beside);
        static const QRegularExpression open(
            u"<source>([^<]*)</source>\\s*(?:<[a-z]*comment>[^<]*</[a-z]*comment>\\s*)*"
            "<translation(?: type=\"unfinished\"[^>]*>|></translation>|/>)"_s);
        const auto match = open.match(entries);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured(1)));
    }

    void qtsOwnWordsAreComplete()
    {
        QFile file(tsOf(u"qt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("unfinished"));
    }

    void theProgramSpeaksVietnamese()
    {
        applyLanguage(*qApp, Language::vietnamese);
        QCOMPARE(PersonCard::tr("Edit"), u"Sửa"_s);
        const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Ok)->text(), u"Đồng ý"_s);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"Hủy"_s);
    }

    void theProgramSpeaksEnglishOnRequest()
    {
        applyLanguage(*qApp, Language::english);
        QCOMPARE(PersonCard::tr("Edit"), u"Edit"_s);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
