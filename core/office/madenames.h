#pragma once
#include "core/identity/person.h"

namespace motcua {
class Dice;

// Names, addresses and titles of people and firms that nobody is.

/// "Trần Thị Bích Đào"; `surname` where it is inherited.
QString madeName(Sex sex, Dice& dice, const QString& surname = {});
/// "Số 18 Phố Nguyễn Khuyến, Cửa Nam, Hà Nội", now and then elsewhere.
QString madeAddress(Dice& dice);
/// "Công ty TNHH Thương mại An Phát"
QString madeFirm(Dice& dice);
/// The code of a province where births were registered: most often the ward's own.
QString madeProvince(Dice& dice);

} // namespace motcua
