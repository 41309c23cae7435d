#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/printjob.h"

#include <QStringList>

namespace motcua {

/// Where paper comes out.
class Printer
{
public:
    virtual ~Printer() = default;

    /// The names of those there are, the usual one first.
    virtual QStringList names() const = 0;
    /// Prints on the named one, "" the usual one. Errors: storage/noPrinter, storage/printerFailed,
    /// both with the printer's name in values, storage/cancelled. Not for two threads at once.
    virtual Outcome print(const PrintJob& job, const QString& name, const Progress& progress) = 0;
};

/// The printers of this computer.
class SystemPrinter final : public Printer
{
public:
    QStringList names() const override;
    Outcome print(const PrintJob& job, const QString& name, const Progress& progress) override;
};

/// Every print becomes a PDF of this folder, numbered in the order of printing: "01 Giấy tiếp
/// nhận.pdf".
class FolderPrinter final : public Printer
{
public:
    explicit FolderPrinter(const QString& folder);

    QStringList names() const override;
    Outcome print(const PrintJob& job, const QString& name, const Progress& progress) override;

private:
    QString m_folder;
    int m_printed = 0;
};

/// A file name that says what the job is, without what a file system forbids: "Giấy tiếp nhận.pdf".
QString pdfNameOf(const PrintJob& job);

} // namespace motcua
