#pragma once
#include "core/store/verify.h"

namespace motcua {

/// Adds the check "credentials" to a report: everyone of whom the journal says that they were given
/// a secret has one, as it was given, and nobody else has. The secrets themselves stand beside the
/// journal, where its chain does not reach.
Outcome addCredentialCheck(VerifyReport& report, const WardFile& file);

} // namespace motcua
