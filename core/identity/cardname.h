#pragma once
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace motcua {

struct Person;

/// A paper by which somebody shows who he is, from data/identity/cards.json.
struct IdentityKind
{
    QString id; ///< "can-cuoc-dien-tu"
    QString name; ///< as a paper writes it
    QStringList bears; ///< whose number it is: "personalNumber", "oldNumber", "passport"
    QDate from;
    QDate to; ///< the last day on which it is shown; invalid: without end
    QString source;

    bool isShownOn(QDate day) const;
    /// The number that it bears; "" where that is not told.
    QString numberOf(const Person& person) const;
};
const std::vector<IdentityKind>& identityKinds();
const IdentityKind* identityKind(const QString& id); ///< nullptr: none of this id
/// The first whose own number that is ("oldNumber", "passport"); nullptr: none bears it.
const IdentityKind* kindThatBears(const QString& number);

/// What the card that bears a personal number is called on a paper written on `day`, from
/// data/identity/cards.json. Without its day of issue: every name that it may bear by then, short.
QString cardName(QDate issued, QDate day);

} // namespace motcua
