#include "core/identity/cardname.h"

#include "core/base/json.h"
#include "core/base/resource.h"

#include <QStringList>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct CardName
{
    QDate from;
    QString whole;
    QString brief;
};

std::vector<CardName> readCards()
{
    std::vector<CardName> cards;
    const QJsonObject file = parseObject(compiledIn(u"data/identity/cards.json"_s)).valueOr({});
    for (const QJsonValue row : file[u"cards"_s].toArray())
        cards.push_back({QDate::fromString(row[u"from"_s].toString(), Qt::ISODate),
            row[u"name"_s].toString(), row[u"short"_s].toString()});
    return cards;
}
} // namespace

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
