#pragma once
#include <QStringList>

namespace motcua {

/// The words that search compares: folded, split at everything that is no letter and no digit.
QStringList searchWords(const QString& text);

/// The same words, each one once, with a space between.
QString eachWordOnce(const QString& text);

/// What FTS5 is asked: every word a quoted prefix, all of them wanted. Empty where there is no
/// word. At most 16 words count.
QString matchExpression(const QString& text);

/// Whether every word of `asked` begins a word of `words`, in any order: what the index answers.
bool matchesWords(const QStringList& words, const QStringList& asked);

/// How near something found is to what was typed, the nearest the least: its code, a code that
/// begins so, a name that begins so, all else.
int nearness(const QString& code, const QStringList& names, const QString& typed);

} // namespace motcua
