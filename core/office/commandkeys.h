#pragma once
#include "core/base/askedkeys.h"

namespace motcua {

/// One way in which a command is given, and the keys that it reads then.
struct CommandKeys
{
    QJsonObject with; ///< {"action": "revoke"}: what makes it this way; empty where there is one
    AskedKeys keys; ///< beside "do" and "key", which every command knows
};

/// What `do` reads of a command, asked of its readers themselves; empty for one that is not known.
/// Answers that depend on the procedure, and the version that proposeProcedure brings
/// (data/schema/pack.schema.json), are told as one key.
std::vector<CommandKeys> commandKeys(const QString& command);

} // namespace motcua
