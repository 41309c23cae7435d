#pragma once
#include "core/store/wardfile.h"

namespace motcua {

// What a station keeps beside the journal: settings of the desk, drafts that survive a crash.
// Within an open WriteTransaction a write belongs to it; otherwise it is durable at once. Keys at
// most 128.

/// "" where there is none.
Result<QString> setting(const WardFile& file, const QString& key);
/// readOnly where the file cannot be written.
Outcome putSetting(WardFile& file, const QString& key, const QString& value);

Result<QString> draft(const WardFile& file, const QString& key);
/// An empty value removes the draft.
Outcome putDraft(WardFile& file, const QString& key, const QString& value);
/// Keys of all drafts that begin with `prefix`, in order.
Result<QStringList> draftKeys(const WardFile& file, const QString& prefix);

} // namespace motcua
