// Commands as `motcuactl do` takes them, one a line, with "as" naming who gives it: each is done or
// refused, and the file stays sound.
#include "core/store/verify.h"
#include "tests/fuzz/scratchward.h"
#include "tests/fuzz/target.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kLines = 12;

/// "#3" is the fourth dossier of the ward.
void nameDossier(QJsonObject& command, const fuzz::ScratchWard& ward)
{
    const QString name = command[u"dossier"_s].toString();
    const auto& known = ward.dossiers();
    if (name.startsWith(u'#'))
        command[u"dossier"_s] = known[name.mid(1).toUInt() % known.size()].toString();
}

/// Whether something was written.
bool give(const fuzz::ScratchWard& ward, QJsonObject command)
{
    Office& office = ward.office();
    nameDossier(command, ward);
    const Session session{command.take(u"as"_s).toString(u"tiepnhan"_s)};
    static_cast<void>(office.assessNow(command));
    const auto answer = office.run(command, session);
    if (!answer)
        fuzz::requireRefusal(answer.error());
    return answer.ok();
}

void checkWhole(fuzz::ScratchWard& ward)
{
    const auto report = verify(ward.office().file());
    fuzz::require(report && report->ok, "after any commands the file verifies");
    ward.close();
    fuzz::require(Office::open(ward.path(), Office::Access::write, ward.seams()).ok(),
        "after any commands the file opens");
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::ScratchWard ward;
    bool written = false;
    int lines = 0;
    for (const QByteArray& line : fuzz::bytesOf(data, size).split('\n')) {
        const auto command = parseObject(line);
        if (command && ++lines <= kLines)
            written |= give(ward, *command);
    }
    if (written) {
        checkWhole(ward);
        ward.reset();
    }
    return 0;
}
