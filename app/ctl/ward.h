#pragma once
#include "core/office/office.h"
#include "core/security/random.h"

#include <string>

namespace CLI {
class App;
}

namespace motcua {
class Context;

/// The wall clock, until it is told to stand still.
class StoppableClock final : public Clock
{
public:
    explicit StoppableClock(const Clock& wall)
        : m_wall(&wall)
    {
    }
    Instant now() const override { return m_stopped ? *m_stopped : m_wall->now(); }
    void stopAt(Instant at) { m_stopped = at; }

private:
    const Clock* m_wall;
    std::optional<Instant> m_stopped;
};

/// The arguments that every command with a ward file takes.
struct WardOptions
{
    std::string file;
    std::string login;
    std::string clock;
};

/// What the command will do with the file.
enum class WardUse
{
    read, ///< a demo may be read without signing in
    maintain, ///< needs the only writer, writes no event; a demo without signing in
    write ///< somebody must have signed in
};

/// A ward file opened for one command, with who asks.
class Ward
{
public:
    /// Opens, sets the clock (only a demo's), signs in with MOTCUA_PASSWORD, on a demo also
    /// MOTCUA_PIN.
    static Result<std::unique_ptr<Ward>> open(const WardOptions& options, WardUse use);

    Office& office() const { return *m_office; }
    const Session& session() const { return m_session; }

private:
    Ward();
    Outcome setClock(const std::string& text);
    Outcome signIn(const std::string& login, WardUse use);

    SystemClock m_wall;
    StoppableClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Office> m_office;
    Session m_session;
};

/// Adds FILE, --as and, where it makes sense, --clock.
void addWardOptions(
    CLI::App& command, WardOptions& options, const Context& context, bool withClock = false);

/// The seams of the command line; `clock` and `random` outlive what is opened with them.
Seams seamsOf(const Clock& clock, Random& random);

} // namespace motcua
