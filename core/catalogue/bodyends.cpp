#include "core/catalogue/bodyends.h"

#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A row of bodies of one kind in every kind of place: an end for each kind of place.
void addEnds(std::vector<BodyEnd>& ends, const QJsonObject& row)
{
    const BodyEnd told{row[u"names"_s].toVariant().toStringList(),
        QDate::fromString(row[u"last"_s].toString(), Qt::ISODate), row[u"successor"_s].toString(),
        row[u"source"_s].toString()};
    const QStringList places = row[u"of"_s].toVariant().toStringList();
    if (places.isEmpty())
        ends.push_back(told);
    for (const QString& place : places) {
        BodyEnd end = told;
        for (QString& name : end.names)
            name += u' ' + place;
        end.successor.replace(u"{of}"_s, place);
        ends.push_back(end);
    }
}

std::vector<BodyEnd> readEnds()
{
    std::vector<BodyEnd> ends;
    const QJsonObject file = parseObject(compiledIn(u"data/bodyends.json"_s)).value();
    for (const QJsonValue row : file[u"bodies"_s].toArray())
        addEnds(ends, row.toObject());
    return ends;
}

/// An end with the keys of its names.
struct KnownEnd
{
    BodyEnd end;
    QStringList keys;

    bool isOf(const QString& key) const
    {
        return std::ranges::any_of(keys, [&](const QString& name) { return key.startsWith(name); });
    }
};

std::vector<KnownEnd> knownEnds()
{
    std::vector<KnownEnd> known;
    for (const BodyEnd& end : readEnds()) {
        QStringList keys;
        for (const QString& name : end.names)
            keys.append(unheadedKey(name));
        known.push_back({end, keys});
    }
    return known;
}
} // namespace

QString bodyWords(const QString& body)
{
    static const QRegularExpression signs(u"[^\\w]+"_s);
    QString words = u' ' + folded(latinLook(body)).replace(signs, u" "_s).simplified() + u' ';
    words.replace(u"uy ban nhan dan"_s, u"ubnd"_s).replace(u"hoi dong nhan dan"_s, u"hdnd"_s);
    for (const auto& [brief, whole] : {std::pair(u" p "_s, u" phuong "_s), {u" x "_s, u" xa "_s},
             {u" q "_s, u" quan "_s}, {u" h "_s, u" huyen "_s}, {u" tp "_s, u" thanh pho "_s}})
        words.replace(u"ubnd"_s + brief, u"ubnd"_s + whole);
    return words;
}

bool isOneBody(const QString& one, const QString& other)
{
    const QString words = bodyWords(one);
    return words.trimmed().isEmpty() ? folded(one) == folded(other) : words == bodyWords(other);
}

QString bodyKey(const QString& body)
{
    static const QRegularExpression ofDistrict(
        u"^((?:pho )?(?:truong )?phong\\b.*?)(?: (?:thuoc|cua)(?: ubnd)?| ubnd)"
        u"(?= (?:quan(?! ly| su)|huyen|thi xa|cap huyen)\\b)"_s);
    static const QRegularExpression whose(u" thuoc .*$"_s);
    QString key = bodyWords(body).trimmed();
    key.remove(u"chu tich "_s).remove(u"cac "_s);
    return u' ' + key.replace(ofDistrict, u"\\1"_s).remove(whose).simplified() + u' ';
}

QString unheadedKey(const QString& body)
{
    static const QRegularExpression head(u"^ (pho )?(giam doc |truong (?=phong |ban ))?"_s);
    return bodyKey(body).replace(head, u" "_s);
}

namespace {
const BodyEnd* knownEndOf(const QString& body)
{
    static const std::vector<KnownEnd> ends = knownEnds();
    const QString key = unheadedKey(body);
    const auto known
        = std::ranges::find_if(ends, [&](const KnownEnd& one) { return one.isOf(key); });
    return body.isEmpty() || known == ends.end() ? nullptr : &known->end;
}
} // namespace

const BodyEnd* endOfBody(const QString& body, QDate day)
{
    const BodyEnd* known = day.isValid() ? knownEndOf(body) : nullptr;
    return known && day > known->last ? known : nullptr;
}

QDate lastDayOf(const QString& body)
{
    const BodyEnd* known = knownEndOf(body);
    return known ? known->last : QDate();
}

QString standingOn(const QString& body, QDate day)
{
    const BodyEnd* ended = endOfBody(body, day);
    return ended ? standingOn(ended->successor, day) : body;
}

} // namespace motcua
