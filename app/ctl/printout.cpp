#include "app/ctl/printout.h"

#include "ui/print/print.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSaveFile>

#include <filesystem>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error cannotWrite(const QString& out)
{
    return {ErrorCode::storage, out, u"cannotWrite"_s, {}, {}};
}

/// A file of another kind, above all the ward's own; its lock and its log may be empty. A device or
/// a pipe is no place for a file.
bool isSomethingElse(const QString& out)
{
    const QFileInfo there(out);
    const bool besideWard
        = out.endsWith(u".lock") || out.endsWith(u"-wal") || out.endsWith(u".files");
    if (!there.exists() || there.isDir())
        return besideWard;
    if (!there.isFile())
        return true;
    QFile file(out);
    if (file.size() == 0 && !besideWard)
        return false;
    return !file.open(QIODevice::ReadOnly) || file.read(5) != "%PDF-";
}

/// Laying out text needs fonts and so a QGuiApplication; it never opens a window.
Result<QJsonObject> render(const FilledForm& form, bool demo, const QString& out)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(u"*.warning=false"_s); // stderr is for our own words
    int argc = 1;
    char name[] = "motcuactl";
    char* argv[] = {name, nullptr};
    const QGuiApplication application(argc, argv);
    const auto pages = renderPdf(printJob(form, demo), out);
    if (!pages)
        return pages.error();
    return QJsonObject{{u"ok"_s, true}, {u"out"_s, out}, {u"pages"_s, *pages}};
}
} // namespace

Outcome mayWrite(const QString& out)
{
    if (isSomethingElse(out))
        return Error{ErrorCode::fileExists, out, {}, {}, {}};
    QSaveFile trial(out);
    if (out.isEmpty() || !trial.open(QIODevice::WriteOnly))
        return cannotWrite(out);
    return Done{};
}

Result<QJsonObject> putOut(const FilledForm& form, bool demo, const QString& out,
    const std::function<Result<Answer>()>& record)
{
    const QString part = out + u".part"_s;
    auto answer = render(form, demo, part);
    if (!answer)
        return cannotWrite(out);
    if (const auto recorded = record(); !recorded) {
        QFile::remove(part);
        return recorded.error();
    }
    std::error_code trouble;
    std::filesystem::rename(part.toStdU16String(), out.toStdU16String(), trouble);
    if (trouble)
        return cannotWrite(out);
    answer->insert(u"out"_s, out);
    return answer;
}

} // namespace motcua
