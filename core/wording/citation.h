#pragma once
#include <QString>

namespace motcua {

/// A law's places in the order in which Vietnamese names them, the smallest first: what data writes
/// as "Điều 22 khoản 1 điểm a" is "điểm a khoản 1 Điều 22" to who reads it. A list ("khoản 1, 2")
/// stays as it is. For sentences and sources, never for what a person wrote.
QString cited(const QString& text);

} // namespace motcua
