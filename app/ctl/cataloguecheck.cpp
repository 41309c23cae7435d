#include "app/ctl/catalogue.h"
#include "app/ctl/context.h"
#include "app/ctl/packs.h"
#include "core/catalogue/pack.h"
#include "core/office/procedurecheck.h"
#include "core/wording/wording.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct CheckedFile
{
    QString path;
    Pack pack;
    Faults faults;
};
using CheckedFiles = std::vector<CheckedFile>;

Result<CheckedFiles> readFiles(const std::vector<std::string>& paths)
{
    CheckedFiles files;
    for (const std::string& path : paths) {
        CheckedFile file{QString::fromStdString(path), {}, {}};
        const auto bytes = readFile(file.path);
        if (!bytes)
            return bytes.error();
        file.pack = readPack(*bytes, file.faults);
        files.push_back(std::move(file));
    }
    return files;
}

/// A programme may list procedures of any of the files.
void checkTogether(CheckedFiles& files, Catalogue known)
{
    for (const CheckedFile& file : files)
        known.add(file.pack);
    for (CheckedFile& file : files) {
        checkListings(file.pack, known, file.faults);
        checkAsked(file.pack, known, file.faults);
        checkPapers(file.pack, file.faults);
    }
}

QJsonArray toJson(const CheckedFiles& files, Language language)
{
    QJsonArray faults;
    for (const CheckedFile& file : files)
        for (const Fault& fault : file.faults)
            faults.append(QJsonObject{{u"file"_s, file.path}, {u"pointer"_s, fault.pointer},
                {u"code"_s, fault.detail},
                {u"reason"_s, sentence(Fault{{}, fault.detail, fault.values}, language)}});
    return faults;
}

void answer(const CheckedFiles& files, Context& context)
{
    const QJsonArray faults = toJson(files, context.language());
    const QJsonObject object{
        {u"ok"_s, faults.isEmpty()}, {u"files"_s, qint64(files.size())}, {u"faults"_s, faults}};
    if (faults.isEmpty())
        return context.line(object);
    const auto first = std::ranges::find_if(files, [](auto& file) { return !file.faults.empty(); });
    context.fail(packError(first->path, first->faults.front()), object);
}

void check(const std::vector<std::string>& paths, Context& context)
{
    const auto known = context.catalogue();
    if (!known)
        return context.fail(known.error());
    auto files = readFiles(paths);
    if (!files)
        return context.fail(files.error());
    checkTogether(*files, *known);
    answer(*files, context);
}
} // namespace

void addCatalogueCheck(CLI::App& catalogue, Context& context)
{
    auto* command = catalogue.add_subcommand(
        "check", context.words("Kiểm tra tệp danh mục", "Check packs: every fault with its place"));
    auto files = std::make_shared<std::vector<std::string>>();
    command->add_option("FILE", *files, context.words("tệp danh mục (JSON)", "packs (JSON)"))
        ->required();
    command->callback([files, &context] { check(*files, context); });
}

} // namespace motcua
