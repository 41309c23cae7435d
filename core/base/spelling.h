#pragma once
#include <QString>

namespace motcua {

/// Eth (Ð, ð) and the D of African alphabets (Ɖ, ɖ), which some keyboards give for Đ and đ, as
/// those.
QString withOurD(QString text);
/// folded() in which i and y at the end of a word, which one reads alike, are one: "Lý", "Lí" and
/// "Quý", "Quí", but not "Thúy" and "Thúi".
QString foldedSound(const QString& text);
/// The same of nameLook(): "Lý" and "Lí", but neither "Lỳ" nor "Ly".
QString nameSound(const QString& name);

} // namespace motcua
