#pragma once
#include "core/office/account.h"
#include "core/office/wardconfig.h"
#include "core/registers/volume.h"

namespace motcua {

/// A new ward as `init` is told.
struct Founding
{
    WardConfig config;
    std::vector<AccountCommand> accounts;
    VolumeOpenings openings;
};
/// Reads WARD.json; every fault with its pointer.
Founding readFounding(JsonReader& reader);
/// The demo ward with its accounts, PIN 2468.
Founding demoFounding();
/// The text of a WARD.json that can be filled in.
QByteArray exampleFounding();

} // namespace motcua
