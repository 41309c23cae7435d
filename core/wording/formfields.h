#pragma once
#include "core/base/language.h"

#include <QJsonObject>
#include <QStringList>

namespace motcua {

/// What a mark of a template prints: "dueAt" is "Thời gian trả kết quả", "rows[].wife.name" "Bảng –
/// vợ – họ tên". `groups`: those of the form (Form::fields), which may call one key otherwise. ""
/// where it has no name.
QString formFieldName(const QString& key, const QStringList& groups, Language language);

/// The values of an error about a template (kFieldGroups) with the names of its marks: `called` of
/// `key` (or of its `path`, in a loop), and each of `fields` as "thời gian trả kết quả
/// ({{dueAt}})". Others as they are.
QJsonObject withFieldNames(QJsonObject values, Language language);

} // namespace motcua
