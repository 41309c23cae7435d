#pragma once
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace motcua {

/// NFC, control characters other than line breaks removed, line ends as '\n', ends trimmed.
QString cleanText(const QString& text);
/// The first character that cleanText() would take away because nobody sees it; none where each one
/// is seen.
std::optional<QChar> unseenIn(const QString& text);
/// It has a word: two letters beside each other. "." or "—" tells nothing.
bool saysSomething(const QString& text);
/// A fact in words: it has a letter or a digit. "-" and "…" tell nothing.
bool isFact(const QString& text);
/// What every name of somebody or something has.
bool hasLetter(const QString& text);
/// Cyrillic and Greek letters as the Latin ones that they are taken for.
QString latinLook(QString text);
/// What the eye tells apart: capitals, the width of blanks, kinds of dashes and quotes, foreign
/// letters of the same look (also Eth for Đ) and how a letter is put together are nothing to it;
/// marks are.
QString lookOf(const QString& text);
/// lookOf() of a Vietnamese name, with the tone of each word wherever it is written: "Hoà" is
/// "Hòa", but neither "Hoa" nor "Hoá".
QString nameLook(const QString& name);
/// What search compares: NFC → no marks → đ to d → lower case; runs of spaces are one.
QString folded(const QString& text);
/// The last four digits of a code or number ("" if fewer than four digits).
QString lastFourDigits(const QString& text);
/// Vietnamese order of full names: given name, then surname, then middle; letters and tones in
/// dictionary order. Compare the keys byte by byte.
QByteArray nameSortKey(const QString& fullName);

/// cleanText() of at most `limit` UTF-16 units on one line; field error "tooLong", or
/// "brokenText" where half of a surrogate pair stands alone.
Result<QString> boundedLine(const QString& field, const QString& text, int limit);
/// The same with line breaks kept.
Result<QString> boundedText(const QString& field, const QString& text, int limit);

} // namespace motcua
