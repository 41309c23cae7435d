#pragma once
#include "core/journal/chain.h"
#include "core/security/keys.h"
#include "core/store/wardfile.h"

#include <QJsonObject>

#include <functional>

/// Somebody who knows SQL: runs it with the triggers taken away, and puts them back.
void tamper(motcua::WardFile& file, const QByteArray& sql);

/// Somebody who also knows the program: writes the whole chain anew after `change` has had every
/// body, with right hashes, right subjects and right views. With `keys` the signatures are made
/// anew as well, under a public key that takes the station's place.
void forgeChain(motcua::WardFile& file,
    const std::function<void(const motcua::EventHeader&, QJsonObject& body)>& change,
    const motcua::KeyPair* keys = nullptr);
