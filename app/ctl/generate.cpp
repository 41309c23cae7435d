#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/keyfolder.h"
#include "core/journal/chain.h"
#include "core/office/wardgenerator.h"

#include <QElapsedTimer>

#include <CLI/CLI.hpp>
#include <cstdio>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kTellEveryMs = 2000;

struct GenerateOptions
{
    std::string file;
    qint64 dossiers = 0;
    quint64 seed = 1;
};

/// Lines for people, on stderr: every two seconds, and when the last dossier is written.
class Teller
{
public:
    explicit Teller(const Context& context)
        : m_context(context)
    {
        m_sinceStart.start();
    }
    void tell(qint64 done, qint64 all)
    {
        const qint64 now = m_sinceStart.elapsed();
        if (now - m_last < kTellEveryMs && done < all)
            return;
        m_last = now;
        std::fprintf(stderr, "%s %lld/%lld (%lld/s)\n",
            m_context.words("hồ sơ", "dossiers").c_str(), done, all,
            done * 1000 / std::max<qint64>(1, now));
        if (done == all)
            std::fprintf(stderr, "%s\n",
                m_context.words("dựng các bảng tra cứu", "making the views").c_str());
    }

private:
    const Context& m_context;
    QElapsedTimer m_sinceStart;
    qint64 m_last = 0;
};

void generate(const GenerateOptions& options, Context& context)
{
    Teller teller(context);
    const auto made = generateWard(
        {QString::fromStdString(options.file), options.dossiers, options.seed, keyFolder()},
        [&](qint64 done, qint64 all) { teller.tell(done, all); });
    if (!made)
        return context.fail(made.error());
    context.line({{u"ok"_s, true}, {u"file"_s, QString::fromStdString(options.file)},
        {u"dossiers"_s, made->dossiers}, {u"events"_s, made->events},
        {u"seed"_s, qint64(options.seed)}, {u"head"_s, QString::fromLatin1(made->head.toHex())},
        {u"shortHead"_s, shortHead(made->head)}, {u"from"_s, made->from.toString(Qt::ISODate)},
        {u"until"_s, made->until.toIso()}});
}
} // namespace

void addGenerate(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("generate",
        context.words("Tạo một phường giả lập để thử nghiệm", "Make a synthetic ward for trials"));
    auto options = std::make_shared<GenerateOptions>();
    command
        ->add_option("FILE", options->file,
            context.words("tệp sẽ tạo, *.motcua", "the file to make, *.motcua"))
        ->required();
    command
        ->add_option(
            "--dossiers", options->dossiers, context.words("bao nhiêu hồ sơ", "how many dossiers"))
        ->required();
    command->add_option("--seed", options->seed,
        context.words("cùng số này thì cùng nội dung", "the same seed makes the same ward"));
    command->callback([options, &context] { generate(*options, context); });
}

} // namespace motcua
