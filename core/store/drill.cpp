#include "core/store/unpackbackup.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool hasHash(const WardFile& file, const Head& head)
{
    const auto same = guarded([&]() -> Result<bool> {
        Query query(file.database(), "SELECT hash FROM event WHERE id = ?", rowOf(head.id));
        return query.next() && query.blob(0) == head.hash;
    });
    return same && *same;
}

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
    const auto agrees = [&](const Head& head) { return hasHash(**live, head); };
    const bool all
        = (*live)->fileId() == contents->fileId && std::ranges::all_of(contents->heads, agrees);
    return Drill{*std::move(report), *contents, all, missingIn(*contents, path)};
}

Result<std::optional<Missing>> missingFrom(
    const RestoreOrder& order, const QString& path, const Progress& progress)
{
    const auto contents = needsUnpacking(order) ? Scratch(path).fill(order, progress)
                                                : contentsOf(order.backup, false);
    if (!contents)
        return contents.error();
    return missingIn(*contents, path);
}

} // namespace motcua
