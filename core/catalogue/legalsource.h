#pragma once
#include <QDate>
#include <QString>

namespace motcua {

/// The text that lays down a rule on a day, from data/sources.json ("guideOnce", "limits" …); ""
/// where none did yet.
QString sourceOn(const QString& rule, QDate day);

/// The document that came into force after `from` and by `day`, the last one; "" where none did.
QString changedSince(const QString& rule, QDate from, QDate day);

} // namespace motcua
