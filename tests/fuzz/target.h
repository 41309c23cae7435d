#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// What the fuzzer calls: bytes that nobody vouches for. A target stops the program where a promise
/// is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

/// The bytes as the program's readers take them.
QByteArray bytesOf(const std::uint8_t* data, std::size_t size);

/// Stops the program, naming the promise, where it does not hold.
void require(bool holds, const char* promise);

/// A refusal of bad input has a sentence, and never blames the disk or the file.
void requireRefusal(const motcua::Error& error);

} // namespace fuzz
