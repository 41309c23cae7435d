#pragma once
#include "core/catalogue/procedure.h"

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

inline constexpr std::array kChannels{Named{Channel::direct, "direct"},
    Named{Channel::online, "online"}, Named{Channel::post, "post"}};
inline constexpr std::array kDocumentKinds{Named{DocumentKind::original, "original"},
    Named{DocumentKind::copy, "copy"}, Named{DocumentKind::electronic, "electronic"}};
inline constexpr std::array kAnswerTypes{Named{AnswerType::number, "number"},
    Named{AnswerType::yesNo, "yesNo"}, Named{AnswerType::date, "date"},
    Named{AnswerType::choice, "choice"}, Named{AnswerType::text, "text"}};
inline constexpr std::array kConditionOps{Named{ConditionOp::atMost, "atMost"},
    Named{ConditionOp::atLeast, "atLeast"}, Named{ConditionOp::equals, "equals"},
    Named{ConditionOp::in, "in"}, Named{ConditionOp::ageAtLeast, "ageAtLeast"},
    Named{ConditionOp::daysSinceAtMost, "daysSinceAtMost"},
    Named{ConditionOp::channelIs, "channelIs"}};
inline constexpr std::array kConditionScopes{
    Named{ConditionScope::item, "item"}, Named{ConditionScope::request, "request"}};
inline constexpr std::array kNumberingMoments{Named{NumberingMoment::onApproval, "onApproval"},
    Named{NumberingMoment::atIssue, "atIssue"}, Named{NumberingMoment::recorded, "recorded"}};
inline constexpr std::array kLimitKinds{Named{LimitKind::sameDay, "sameDay"},
    Named{LimitKind::nextWorkingDay, "nextWorkingDay"},
    Named{LimitKind::workingDays, "workingDays"}, Named{LimitKind::calendarDays, "calendarDays"},
    Named{LimitKind::hours, "hours"}};

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
