#include "core/identity/cardname.h"

#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/identity/person.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct CardName
{
    QDate from;
    QString whole;
    QString brief;
};

QDate dayIn(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonArray rowsOf(const QString& list)
{
    return parseObject(compiledIn(u"data/identity/cards.json"_s)).valueOr({})[list].toArray();
}

std::vector<CardName> readCards()
{
    std::vector<CardName> cards;
    for (const QJsonValue row : rowsOf(u"cards"_s))
        cards.push_back(
            {dayIn(row[u"from"_s]), row[u"name"_s].toString(), row[u"short"_s].toString()});
    return cards;
}

std::vector<IdentityKind> readKinds()
{
    std::vector<IdentityKind> kinds;
    for (const QJsonValue row : rowsOf(u"kinds"_s))
        kinds.push_back({row[u"id"_s].toString(), row[u"name"_s].toString(),
            row[u"bears"_s].toVariant().toStringList(), dayIn(row[u"from"_s]), dayIn(row[u"to"_s]),
            row[u"source"_s].toString()});
    return kinds;
}
} // namespace

bool IdentityKind::isShownOn(QDate day) const
{
    return from <= day && (!to.isValid() || day <= to);
}

QString IdentityKind::numberOf(const Person& person) const
{
    const QJsonObject told = toJson(person);
    for (const QString& number : bears)
        if (told.contains(number))
            return told[number].toString();
    return {};
}

const std::vector<IdentityKind>& identityKinds()
{
    static const std::vector<IdentityKind> kinds = readKinds();
    return kinds;
}

const IdentityKind* identityKind(const QString& id)
{
    const auto kind = std::ranges::find(identityKinds(), id, &IdentityKind::id);
    return kind == identityKinds().end() ? nullptr : &*kind;
}

const IdentityKind* kindThatBears(const QString& number)
{
    const auto bears = [&](const IdentityKind& one) { return one.bears.value(0) == number; };
    const auto kind = std::ranges::find_if(identityKinds(), bears);
    return kind == identityKinds().end() ? nullptr : &*kind;
}

QString cardName(QDate issued, QDate day)
{
    static const std::vector<CardName> cards = readCards(); // in the order of their days
    QString whole;
    QStringList brief;
    for (const CardName& card : cards)
        if (whole.isEmpty() || card.from <= (issued.isValid() ? issued : day)) {
            whole = card.whole;
            brief += card.brief;
        }
    return issued.isValid() || brief.size() < 2 ? whole : brief.join(u'/');
}

} // namespace motcua
