#pragma once
#include "core/base/json.h"
#include "core/catalogue/catalogue.h"

#include <string>
#include <vector>

namespace motcua {

/// The bytes of a file, at most one more than a pack may have; notFound, or storage where it cannot
/// be read.
Result<QByteArray> readFile(const QString& path);

/// The built-in catalogue with these packs over it; the first fault of a pack is a badPack whose
/// field is the file with the JSON pointer.
Result<Catalogue> catalogueWith(const std::vector<std::string>& packFiles);

/// A fault of a file as an error: field "file#/pointer".
Error packError(const QString& file, const Fault& fault);

} // namespace motcua
