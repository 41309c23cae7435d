#pragma once
#include "core/office/account.h"

namespace motcua {

/// What tells of an account by its login tells its person's name, too ("name"), for who reads it.
Error toldByName(Error error, const Accounts& accounts);
Reasons toldByName(Reasons reasons, const Accounts& accounts);

} // namespace motcua
