// A procedure into a file to be changed outside, and back as a proposal.
#include "core/base/writewhole.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/procedureview.h"
#include "ui/widgets/noticebar.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostBytes = 1 << 20;

QString proposedPath(const QString& code)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(code + u".json"_s);
}

Outcome write(const QString& path, const QJsonObject& json)
{
    return writeWhole(path, QJsonDocument(json).toJson())
        ? Outcome(Done{})
        : Outcome(Error{ErrorCode::storage, path, u"cannotWrite"_s, {}, {}});
}

Result<QJsonObject> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return Error{ErrorCode::storage, path, u"unreadable"_s, {}, {}};
    return parseObject(file.readAll());
}
} // namespace

void CataloguePage::saveAsFile()
{
    const Procedure& procedure = m_view->facts().procedure;
    const auto path = prompt().chooseNewFile(
        {tr("Save the procedure"), proposedPath(procedure.code), tr("Procedure (*.json)")});
    if (!path)
        return;
    if (const auto written = write(*path, procedure.json()); !written)
        return sayTrouble(written.error());
    m_notice->say({Tone::done, tr("Saved: %1").arg(QDir::toNativeSeparators(*path))});
}

void CataloguePage::proposeFromFile()
{
    const auto path = prompt().chooseFile({tr("Propose a version"),
        proposedPath(m_view->facts().procedure.code), tr("Procedure (*.json)")});
    if (path)
        propose(*path);
}

void CataloguePage::propose(const QString& path)
{
    const auto procedure = read(path);
    if (!procedure)
        return sayTrouble(procedure.error());
    const auto note = prompt().askText(
        {tr("Propose a version"), tr("The decision it rests on"), tr("Propose")});
    if (note)
        run({{u"do"_s, u"proposeProcedure"_s}, {u"procedure"_s, *procedure}, {u"note"_s, *note}});
}

} // namespace motcua
