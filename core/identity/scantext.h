#pragma once
#include "core/base/result.h"

namespace motcua {

/// Text as a scanner meant it.
struct ScanText
{
    QString text; ///< NFC, without byte order mark, ends trimmed
    bool repaired = false; ///< UTF-8 had been read as Latin-1 and was turned back

    bool operator==(const ScanText&) const = default;
};

/// badScan "damagedText" where letters are lost for good, "tooLong" beyond 2000 characters.
Result<ScanText> readScanText(const QByteArray& bytes);
Result<ScanText> readScanText(const QString& text);

Error badScan(const QString& field, const QString& detail, const QJsonObject& values = {});

} // namespace motcua
