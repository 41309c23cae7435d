#pragma once
#include <QByteArray>

#include <span>
#include <string_view>

namespace motcua {

/// The same JSON without the members that bear one of these names, at any depth; the bytes as they
/// came where they are not the form that canonicalJson() writes. Many times as fast as reading what
/// nobody asks for.
QByteArray withoutMembers(const QByteArray& json, std::span<const std::string_view> names);

} // namespace motcua
