#pragma once
#include <QDate>
#include <QStringList>

#include <optional>

namespace motcua {

/// The text that lays down a rule on a day, from data/sources.json ("guideOnce", "limits" …); ""
/// where none did yet.
QString sourceOn(const QString& rule, QDate day);

/// What the rule names or counts on that day beside its text: the words under `key`, or the number;
/// none where it has none.
QStringList textsOn(const QString& rule, const QString& key, QDate day);
std::optional<qint64> numberOn(const QString& rule, const QString& key, QDate day);

/// The name that it gives under `key` to one of them; "": none.
QString nameOn(const QString& rule, const QString& key, const QString& one, QDate day);

/// The first day of which a rule is known.
QDate firstDayOf(const QString& rule);

/// The document that came into force after `from` and by `day`, the last one; "" where none did.
QString changedSince(const QString& rule, QDate from, QDate day);

} // namespace motcua
