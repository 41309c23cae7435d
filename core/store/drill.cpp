#include "core/store/unpackbackup.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A backup unpacked beside the ward's file, gone again with this.
class Scratch
{
public:
    explicit Scratch(const QString& path)
        : m_beside(QFileInfo(path).absolutePath())
        , m_folder(m_beside + u"/drill-XXXXXX"_s)
    {
    }

    QString path() const { return m_folder.filePath(u"drill.motcua"_s); }
    Result<Contents> fill(const RestoreOrder& order, const Progress& progress) const;

private:
    QString m_beside;
    QTemporaryDir m_folder;
};

Result<Contents> Scratch::fill(const RestoreOrder& order, const Progress& progress) const
{
    if (!m_folder.isValid())
        return Error{ErrorCode::readOnly, m_beside, u"create"_s, {}, {}};
    if (const auto unpacked = unpack(order, path(), progress); !unpacked)
        return unpacked.error();
    const auto contents = contentsOf(path(), false);
    return contents ? contents : ofBackup(contents.error(), path(), order.backup);
}
} // namespace

Result<Drill> drill(const RestoreOrder& order, const QString& path, const Progress& progress)
{
    const Scratch scratch(path);
    const auto contents = scratch.fill(order, progress);
    if (!contents)
        return contents.error();
    auto report = verifyAt(scratch.path());
    if (!report)
        return ofBackup(report.error(), scratch.path(), order.backup);
    const auto live = WardFile::openToRead(path);
    if (!live)
        return live.error();
    const auto missing = missingIn(scratch.path(), *contents, path);
    const bool agrees = missing && !missing->uncounted && missing->ahead == 0;
    return Drill{*std::move(report), *contents, agrees, missing};
}

} // namespace motcua
