#include "tests/fuzz/target.h"

#include "core/wording/wording.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace motcua;

namespace fuzz {
namespace {
bool blamesTheStore(ErrorCode code)
{
    return code == ErrorCode::storage || code == ErrorCode::damaged || code == ErrorCode::diskFull
        || code == ErrorCode::inUse || code == ErrorCode::notOurFile
        || code == ErrorCode::newerFile;
}
} // namespace

QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", promise);
    std::abort();
}

void requireRefusal(const Error& error)
{
    const QString told = sentence(error, Language::vietnamese);
    if (blamesTheStore(error.code))
        std::fprintf(stderr, "%s %s: %s\n%s\n", qPrintable(errorName(error.code)),
            qPrintable(error.field), qPrintable(told),
            QJsonDocument(error.values).toJson().constData());
    require(!blamesTheStore(error.code), "what somebody gives in never looks like a broken file");
    require(!told.isEmpty(), "a refusal has its sentence");
}

} // namespace fuzz
