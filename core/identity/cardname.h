#pragma once
#include <QDate>
#include <QString>

namespace motcua {

/// What the card that bears a personal number is called on a paper written on `day`, from
/// data/identity/cards.json. Without its day of issue: every name that it may bear by then, short.
QString cardName(QDate issued, QDate day);

} // namespace motcua
