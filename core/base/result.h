#pragma once
#include "core/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace motcua {

/// A value or an Error. Reading the wrong side is a programming error and stops the program.
///
///     Result<Dong> fee = …;
///     if (!fee)
///         return fee.error();
///     use(*fee);
template <class T>
class [[nodiscard]] Result
{
public:
    // Implicit on purpose: `return value;` and `return badInput(…);` are how functions answer.
    Result(T value)
        : m_side(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_side(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_side.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(value()); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const T& value() const
    {
        Q_ASSERT_X(ok(), "Result", "value() of a failure");
        return *std::get_if<0>(&m_side);
    }
    T& value()
    {
        Q_ASSERT_X(ok(), "Result", "value() of a failure");
        return *std::get_if<0>(&m_side);
    }
    const Error& error() const
    {
        Q_ASSERT_X(!ok(), "Result", "error() of a success");
        return *std::get_if<1>(&m_side);
    }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_side;
};

struct Done
{
    bool operator==(const Done&) const = default;
};
/// Success without a value: `return Done {};`
using Outcome = Result<Done>;

} // namespace motcua
