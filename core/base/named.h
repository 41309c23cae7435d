#pragma once
#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>

namespace motcua {

/// The name that a value has in a pack, in a dossier and on the command line.
template <class T>
struct Named
{
    T value;
    const char* name;
};
template <class T>
Named(T, const char*) -> Named<T>;

/// nullopt for a name that the table doesn't know.
template <class T, std::size_t N>
std::optional<T> valueOf(const std::array<Named<T>, N>& table, const QString& name)
{
    for (const auto& row : table)
        if (name == QLatin1StringView(row.name))
            return row.value;
    return std::nullopt;
}

template <class T, std::size_t N>
QString nameOf(const std::array<Named<T>, N>& table, T value)
{
    for (const auto& row : table)
        if (row.value == value)
            return QString::fromLatin1(row.name);
    return {};
}

template <class T, std::size_t N>
QString namesOf(const std::array<Named<T>, N>& table)
{
    QStringList names;
    for (const auto& row : table)
        names += QString::fromLatin1(row.name);
    return names.join(QLatin1StringView(", "));
}

} // namespace motcua
