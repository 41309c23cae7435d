#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

// How the parts of a dossier stand in an event's body. What is written is read back the same; a
// reader passes over keys it does not know.

QJsonArray toJson(const std::vector<Paper>& papers);
std::vector<Paper> papersFromJson(const QJsonArray& json);

QJsonArray toJson(const std::vector<CameOf>& all);
std::vector<CameOf> cameOfFromJson(const QJsonArray& json);

QJsonArray toJson(const std::vector<Item>& items);
std::vector<Item> itemsFromJson(const QJsonArray& json);

QJsonArray toJson(const std::vector<Party>& parties);
std::vector<Party> partiesFromJson(const QJsonArray& json);

QJsonObject toJson(const Fee& fee);
Fee feeFromJson(const QJsonObject& json);

QJsonObject toJson(const Due& due);
std::optional<Due> dueFromJson(const QJsonValue& json);

QJsonArray toJson(const std::vector<GivenNumber>& numbers);
std::vector<GivenNumber> numbersFromJson(const QJsonArray& json);

QJsonObject toJson(const Extension& extension);
Extension extensionFromJson(const QJsonObject& json);
QJsonObject toJson(const Authority& authority);
Authority authorityFromJson(const QJsonObject& json);

} // namespace motcua
