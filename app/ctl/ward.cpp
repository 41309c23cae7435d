#include "app/ctl/ward.h"

#include "app/ctl/arguments.h"
#include "app/ctl/context.h"
#include "app/keyfolder.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString environment(const char* name)
{
    return QString::fromUtf8(qgetenv(name));
}
} // namespace

Ward::Ward()
    : m_clock(m_wall)
{
}

Seams seamsOf(const Clock& clock, Random& random)
{
    return {&clock, &random, keyFolder(), PasswordCost::normal()};
}

Result<std::unique_ptr<Ward>> Ward::open(const WardOptions& options, WardUse use)
{
    std::unique_ptr<Ward> ward(new Ward);
    const auto access = use == WardUse::read ? Office::Access::read : Office::Access::write;
    auto office = Office::open(
        QString::fromStdString(options.file), access, seamsOf(ward->m_clock, ward->m_random));
    if (!office)
        return office.error();
    ward->m_office = std::move(*office);
    if (const auto set = ward->setClock(options.clock); !set)
        return set.error();
    if (const auto in = ward->signIn(options.login, use); !in)
        return in.error();
    return ward;
}

Outcome Ward::setClock(const std::string& text)
{
    if (text.empty())
        return Done{};
    const auto at = readInstant(u"--clock"_s, text);
    if (!at)
        return at.error();
    if (!m_office->ward().config.demo)
        return Error{ErrorCode::ruleRefused, u"--clock"_s, u"clockOnlyInDemo"_s, {}, {}};
    m_clock.stopAt(*at);
    return Done{};
}

Outcome Ward::signIn(const std::string& login, WardUse use)
{
    const bool demo = m_office->ward().config.demo;
    if (login.empty() && demo && use != WardUse::write)
        return Done{};
    const Secret secret{
        environment("MOTCUA_PASSWORD"), demo ? environment("MOTCUA_PIN") : QString()};
    const auto session = m_office->signIn(QString::fromStdString(login), secret);
    if (!session)
        return session.error();
    m_session = *session;
    return Done{};
}

void addWardOptions(CLI::App& command, WardOptions& options, const Context& context, bool withClock)
{
    command
        .add_option("FILE", options.file,
            context.words("tệp của phường, *.motcua", "the ward's file, *.motcua"))
        ->required();
    command.add_option("--as", options.login,
        context.words(
            "tên đăng nhập; mật khẩu ở MOTCUA_PASSWORD", "login; password in MOTCUA_PASSWORD"));
    if (withClock)
        command.add_option("--clock", options.clock,
            context.words(
                "thời điểm giả định, chỉ với bản dùng thử", "what time it is, demo files only"));
}

} // namespace motcua
