#pragma once
#include "core/base/error.h"
#include "core/base/language.h"

#include <QStringList>

namespace motcua {

/// Where an error lies, in words: "/parties/0/dateOfBirth" is "Người liên quan thứ 1, ngày sinh",
/// "12:5" of a text is "Dòng 12, cột 5"; a path or a field without a name stands in quotes as it
/// is. A question's own label (values.label) comes first. Empty where the
/// error says no place.
QString placeOf(const Error& error, Language language);

/// What the last key of a place is called in a command or the list in which it stands, "" where it
/// has no name: "/documents/0/kind" of "receive" is "Loại giấy tờ".
QString keyName(const QString& command, const QString& pointer, Language language);

/// The text with its first letter small, for the middle of a sentence: "Họ và tên" is "họ và tên".
QString inSentence(const QString& text);
/// "Đã dừng; hẹn lại …": what is there of the notes, only the first with a capital.
QString inOneSentence(const QStringList& notes);

} // namespace motcua
