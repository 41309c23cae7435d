#pragma once
#include "core/base/result.h"

#include <QStringList>

namespace motcua {

/// Where each fact stands on a card.
enum CardField
{
    personalNumberField,
    oldNumberField,
    fullNameField,
    dateOfBirthField,
    sexField,
    addressField,
    issuedField,
    cardFieldCount
};

/// The fields of a card's text in the card's order, at least seven; absent ones are empty. Whatever
/// is no card is refused by what it is (see readCard()).
Result<QStringList> cardFields(const QString& text);

} // namespace motcua
