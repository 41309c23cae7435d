#pragma once
#include "core/base/language.h"

#include <QJsonObject>
#include <QString>

namespace motcua {

/// A pattern with its values as people read them: dates 04/05/2022, moments 15:30 04/05/2022, money
/// 21.000 đồng, yes and no, the names of states and commands, lists with commas. A value that is
/// missing leaves its placeholder empty, in [brackets] the whole bracket.
QString filled(const QString& pattern, const QJsonObject& values, Language language);

/// One value as people read it; `key` says what it is ("amount" is money, "state" a state …).
QString shown(const QString& key, const QJsonValue& value, Language language);

} // namespace motcua
