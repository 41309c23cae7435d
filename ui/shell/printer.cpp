#include "ui/shell/printer.h"

#include "ui/print/print.h"

#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLongestName = 120;

Error trouble(const QString& detail, const QString& printer)
{
    const QJsonObject values
        = printer.isEmpty() ? QJsonObject{} : QJsonObject{{u"printer"_s, printer}};
    return {ErrorCode::storage, {}, detail, values, {}};
}

QPrinterInfo infoOf(const QString& name)
{
    return name.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(name);
}
} // namespace

QStringList SystemPrinter::names() const
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual))
        names.prepend(usual);
    return names;
}

/// A job that is being painted goes to the printer whatever becomes of it: it is stopped before
/// that, or at the printer.
Outcome SystemPrinter::print(const PrintJob& job, const QString& name, const Progress& progress)
{
    const QPrinterInfo info = infoOf(name);
    if (info.isNull())
        return trouble(u"noPrinter"_s, name);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(job.title);
    const auto pages = paint(job, printer, [&](qint64 done, qint64 total) {
        return goesOn(progress, done, total) || 2 * done > total;
    });
    if (!pages && pages.error().detail == u"cancelled")
        return pages.error();
    if (!pages || printer.printerState() == QPrinter::Error)
        return trouble(u"printerFailed"_s, info.printerName());
    return Done{};
}

FolderPrinter::FolderPrinter(const QString& folder)
    : m_folder(folder)
{
}

QStringList FolderPrinter::names() const
{
    return {u"PDF"_s};
}

Outcome FolderPrinter::print(const PrintJob& job, const QString& name, const Progress& progress)
{
    if (!QDir().mkpath(m_folder))
        return trouble(u"printerFailed"_s, name);
    const QString file = u"%1 %2"_s.arg(++m_printed, 2, 10, QLatin1Char('0')).arg(pdfNameOf(job));
    const auto pages = renderPdf(job, QDir(m_folder).filePath(file), progress);
    return pages ? Outcome(Done{}) : Outcome(pages.error());
}

QString pdfNameOf(const PrintJob& job)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString name = job.title;
    return name.replace(forbidden, u"-"_s).left(kLongestName).trimmed() + u".pdf"_s;
}

} // namespace motcua
