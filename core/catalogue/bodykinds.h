#pragma once
#include <QStringList>

namespace motcua {

// What kind of body a name tells of: data/bodykinds.json.

/// A state body, or who holds a post in one: nobody else receives a state power ("Công ty …", a
/// citizen's name).
bool isAgency(const QString& body);

/// 4 the Government, 3 a city or province, 2 a district, 1 a ward or commune; 0: the name does not
/// tell.
int levelOf(const QString& body);

/// The words for territories ("phường"), the longer before those that end them ("thị xã", "xã").
const QStringList& unitWords();

/// A people's committee or its chairman.
bool isCommittee(const QString& body);

/// Who stands in for a head ("Phó Chủ tịch …"), and holds no power of his own.
bool isDeputy(const QString& body);

/// Two bodies of one kind and level ("Sở …" and "Sở …"), or a committee to an organ of its own.
/// Who heads or serves a body is of that body, and beside none of it.
bool isBesideOrAbove(const QString& to, const QString& from);

} // namespace motcua
