#pragma once
#include <QDate>
#include <QStringList>

namespace motcua {

// What kind of body a name tells of: data/bodykinds.json.

/// The law by which it is an enterprise on that day ("Công ty …", "Hợp tác xã …") and decides
/// nothing; "": none is known.
QString enterpriseLaw(const QString& body, QDate day);

/// A state body, or who holds a post in one: nobody else receives a state power ("Công ty …", "Văn
/// phòng công chứng …", a citizen's name).
bool isAgency(const QString& body, QDate day);

/// One that has its part in procedures: such a body, or another that the data names ("Ủy ban Mặt
/// trận Tổ quốc …"). No list names them all.
bool isKnownBody(const QString& body);

/// A branch of the state with powers of its own, beside the committees: courts, police, taxes …
struct BodyBranch
{
    QString name; ///< "": of none
    QString source; ///< the law by which it is one
};
BodyBranch branchOf(const QString& body, QDate day);

/// 4 the Government, 3 a city or province, 2 a district, 1 a ward or commune; 0: the name does not
/// tell.
int levelOf(const QString& body);

/// The ward that the name tells of, as bodies are compared (" phuong hoan kiem "); "" where it
/// tells of none, or of its kind only.
QString wardOf(const QString& body);

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
