#include "core/store/backup.h"

#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/store/restore.h"

#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct BackupOptions
{
    WardOptions ward;
    std::string folder;
    bool seal = false;
};

struct RestoreOptions
{
    std::string backup;
    std::string file;
    bool drill = false;
};

QString passphrase()
{
    return QString::fromUtf8(qgetenv("MOTCUA_PASSPHRASE"));
}

Outcome mayBackUp(const Ward& ward)
{
    if (ward.session().login.isEmpty())
        return Done{}; // a demo, read by anybody
    const auto account = ward.office().accountOf(ward.session());
    if (!account)
        return account.error();
    if (!allows(account->roles, Permission::manageStation))
        return notAllowed(u"backup"_s, Permission::manageStation);
    return Done{};
}

void backUpFile(const BackupOptions& options, Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    if (const auto may = mayBackUp(**ward); !may)
        return context.fail(may.error());
    const BackupOrder order{QDir(QString::fromStdString(options.folder)).absolutePath(),
        options.seal ? passphrase() : QString()};
    if (options.seal && order.passphrase.isEmpty())
        return context.fail(badInput(u"passphrase"_s, u"required"_s));
    SystemRandom random;
    const Office& office = (*ward)->office();
    const auto made = backUp(office.file().path(), order, office.now(), random);
    if (!made)
        return context.fail(made.error());
    context.line({{u"ok"_s, true}, {u"backup"_s, made->path}, {u"bytes"_s, made->bytes},
        {u"sealed"_s, made->sealed}});
}

QJsonObject toJson(const Contents& contents)
{
    QJsonObject json{{u"ward"_s, contents.ward}, {u"events"_s, contents.events}};
    for (const Head& head : contents.heads)
        if (head.id.station == contents.station)
            json[u"head"_s] = QString::fromLatin1(head.hash.toHex());
    return json;
}

/// null: there is nothing that it could be compared with.
QJsonValue toJson(const std::optional<Missing>& missing)
{
    if (!missing || missing->uncounted)
        return {};
    return QJsonObject{{u"events"_s, missing->events}, {u"dossiers"_s, missing->dossiers},
        {u"lastCode"_s, missing->lastCode}, {u"receipts"_s, missing->receipts},
        {u"ahead"_s, missing->ahead}};
}

void drillBackup(const RestoreOrder& order, const QString& file, Context& context)
{
    const auto drilled = drill(order, file);
    if (!drilled)
        return context.fail(drilled.error());
    QJsonObject answer = toJson(drilled->contents);
    const bool good = drilled->report.ok && drilled->agrees;
    answer[u"ok"_s] = good;
    answer[u"whole"_s] = drilled->report.ok;
    answer[u"agrees"_s] = drilled->agrees;
    answer[u"missing"_s] = toJson(drilled->missing);
    if (good)
        return context.line(answer);
    context.fail({ErrorCode::damaged, order.backup, u"backupDiffers"_s, {}, {}}, answer);
}

void restoreFile(const RestoreOptions& options, Context& context)
{
    const RestoreOrder order{QString::fromStdString(options.backup), passphrase()};
    const QString file = QFileInfo(QString::fromStdString(options.file)).absoluteFilePath();
    if (options.drill)
        return drillBackup(order, file, context);
    const auto begun = Restoring::begin(order, file);
    if (!begun)
        return context.fail(begun.error());
    for (const Reason& reason : reasonsOf((*begun)->missing()))
        context.tell(reason); // before it is replaced
    const auto restored = (*begun)->finish(SystemClock().now());
    if (!restored)
        return context.fail(restored.error());
    QJsonObject answer = toJson(restored->contents);
    answer[u"ok"_s] = true;
    answer[u"file"_s] = file;
    answer[u"kept"_s] = restored->kept.isEmpty() ? QJsonValue() : QJsonValue(restored->kept);
    answer[u"missing"_s] = toJson(restored->missing);
    context.line(answer);
}
} // namespace

void addBackup(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("backup",
        context.words("Sao lưu tệp vào một thư mục, trong lúc vẫn dùng",
            "Back the file up into a folder, while it is in use"));
    auto options = std::make_shared<BackupOptions>();
    addWardOptions(*command, options->ward, context);
    command->add_option("DIR", options->folder, context.words("thư mục", "folder"))->required();
    command->add_flag("--seal", options->seal,
        context.words("mã hóa bằng mật khẩu trong MOTCUA_PASSPHRASE",
            "encrypt with the passphrase in MOTCUA_PASSPHRASE"));
    command->callback([options, &context] { backUpFile(*options, context); });
}

void addRestore(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("restore",
        context.words("Khôi phục tệp từ bản sao lưu đã kiểm tra; tệp cũ được giữ lại",
            "Restore the file from a checked backup; what it replaces is kept"));
    auto options = std::make_shared<RestoreOptions>();
    command->add_option("BACKUP", options->backup, context.words("bản sao lưu", "backup"))
        ->required();
    command->add_option("FILE", options->file, context.words("tệp của phường", "ward's file"))
        ->required();
    command->add_flag("--drill", options->drill,
        context.words("chỉ khôi phục thử rồi so với tệp đang dùng",
            "only try it, and compare it with the file in use"));
    command->callback([options, &context] { restoreFile(*options, context); });
}

} // namespace motcua
