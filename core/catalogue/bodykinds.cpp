#include "core/catalogue/bodykinds.h"

#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/catalogue/bodyends.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Words, as bodies are compared, that tell of a level.
struct LevelWords
{
    int level = 0;
    QStringList keys;
};

/// A kind of enterprise, by a law.
struct EnterpriseKind
{
    QDate from;
    QString source;
    QStringList begins;
    QStringList anywhere;
};

/// A branch of the state, by a law.
struct BranchKind
{
    QDate from;
    BodyBranch branch;
    QStringList words;
};

struct Kinds
{
    QStringList agencies;
    QStringList others;
    std::vector<LevelWords> begins;
    std::vector<LevelWords> units;
    QStringList unitWords;
    QStringList notUnits;
    QStringList organs;
    std::vector<EnterpriseKind> enterprises;
    std::vector<BranchKind> branches;
};

QStringList keysOf(const QJsonValue& words)
{
    QStringList keys;
    for (const QString& word : words.toVariant().toStringList())
        keys.append(bodyKey(word));
    return keys;
}

std::vector<LevelWords> levelsOf(const QJsonValue& rows)
{
    std::vector<LevelWords> levels;
    for (const QJsonValue row : rows.toArray())
        levels.push_back({row[u"level"_s].toInt(), keysOf(row[u"words"_s])});
    return levels;
}

std::vector<EnterpriseKind> enterprisesOf(const QJsonValue& rows)
{
    std::vector<EnterpriseKind> kinds;
    for (const QJsonValue row : rows.toArray())
        kinds.push_back({QDate::fromString(row[u"from"_s].toString(), Qt::ISODate),
            row[u"source"_s].toString(), keysOf(row[u"begins"_s]), keysOf(row[u"anywhere"_s])});
    return kinds;
}

std::vector<BranchKind> branchesOf(const QJsonValue& rows)
{
    std::vector<BranchKind> branches;
    for (const QJsonValue row : rows.toArray())
        branches.push_back({QDate::fromString(row[u"from"_s].toString(), Qt::ISODate),
            {row[u"name"_s].toString(), row[u"source"_s].toString()}, keysOf(row[u"words"_s])});
    return branches;
}

const Kinds& kinds()
{
    static const Kinds read = [] {
        const QJsonObject file = parseObject(compiledIn(u"data/bodykinds.json"_s)).value();
        return Kinds{keysOf(file[u"agencies"_s]), keysOf(file[u"others"_s]),
            levelsOf(file[u"begins"_s]), levelsOf(file[u"units"_s]),
            file[u"unitWords"_s].toVariant().toStringList(), keysOf(file[u"notUnits"_s]),
            keysOf(file[u"organs"_s]), enterprisesOf(file[u"enterprises"_s]),
            branchesOf(file[u"branches"_s])};
    }();
    return read;
}

bool beginsWithOne(const QString& key, const QStringList& words)
{
    return std::ranges::any_of(words, [&](const QString& word) { return key.startsWith(word); });
}

/// The body begins so, or the one whose head or deputy it is.
bool isOneOf(const QString& key, const QStringList& words)
{
    return beginsWithOne(key, words) || beginsWithOne(unheadedKey(key), words);
}

/// How long the longest of the words is with which it begins so; 0: with none.
qsizetype longestOf(const QString& key, const QStringList& words)
{
    qsizetype longest = 0;
    for (const QString& word : words)
        if (isOneOf(key, {word}))
            longest = std::max(longest, word.size());
    return longest;
}

/// Of "UBND thành phố, sở, ngành" the first tells what the list is of.
QString firstKey(const QString& bodies)
{
    return bodyKey(bodies.section(u',', 0, 0).section(u';', 0, 0));
}

struct Unit
{
    int level = 0;
    QString word;
    QString name; ///< with what follows it
};

/// The unit that the name tells of first: that of "UBND phường X quận Y" is the ward.
Unit firstUnit(QString key)
{
    for (const QString& other : kinds().notUnits)
        key.replace(other, u" - "_s);
    Unit unit;
    qsizetype first = key.size();
    for (const LevelWords& one : kinds().units)
        for (const QString& word : one.keys)
            if (const qsizetype at = key.indexOf(word); at >= 0 && at < first) {
                first = at;
                unit = {one.level, word, key.mid(at)};
            }
    return unit;
}

int levelByUnit(const QString& key)
{
    return firstUnit(key).level;
}
} // namespace

const QStringList& unitWords()
{
    return kinds().unitWords;
}

QString enterpriseLaw(const QString& body, QDate day)
{
    const QString key = firstKey(body);
    QString law;
    for (const EnterpriseKind& kind : kinds().enterprises) {
        const bool named = std::ranges::any_of(
            kind.anywhere, [&](const QString& word) { return key.contains(word); });
        if (kind.from <= day && (named || isOneOf(key, kind.begins)))
            law = kind.source;
    }
    return law;
}

bool isAgency(const QString& body, QDate day)
{
    const QString key = firstKey(body);
    const qsizetype agency = longestOf(key, kinds().agencies);
    return enterpriseLaw(body, day).isEmpty() && agency > 0
        && agency >= longestOf(key, kinds().others);
}

BodyBranch branchOf(const QString& body, QDate day)
{
    const QString key = firstKey(body);
    BodyBranch found;
    for (const BranchKind& kind : kinds().branches)
        if (kind.from <= day && isOneOf(key, kind.words))
            found = kind.branch;
    return found;
}

QString wardOf(const QString& body)
{
    static const QRegularExpression whose(u"\\b(thuộc|của)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const Unit unit = firstUnit(bodyKey(QString(body).replace(whose, u" "_s)));
    return unit.level == 1 && unit.name != unit.word ? unit.name : QString();
}

bool isKnownBody(const QString& body)
{
    const QString key = firstKey(body);
    return isOneOf(key, kinds().agencies) || isOneOf(key, kinds().others);
}

int levelOf(const QString& body)
{
    const QString key = firstKey(body);
    if (const int unit = levelByUnit(key); unit == 1 || unit == 2)
        return unit;
    for (const LevelWords& one : kinds().begins)
        if (beginsWithOne(key, one.keys))
            return one.level;
    return levelByUnit(key);
}

bool isCommittee(const QString& body)
{
    return firstKey(body).startsWith(u" ubnd "_s);
}

bool isDeputy(const QString& body)
{
    return firstKey(body).startsWith(u" pho "_s);
}

bool isBesideOrAbove(const QString& to, const QString& from)
{
    const int level = levelOf(from);
    if (level == 0 || level != levelOf(to))
        return false;
    const QString one = unheadedKey(from);
    const QString other = unheadedKey(to);
    const bool sameKind = one.section(u' ', 1, 1) == other.section(u' ', 1, 1);
    return one != other && (sameKind || (isCommittee(to) && beginsWithOne(one, kinds().organs)));
}

} // namespace motcua
