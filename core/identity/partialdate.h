#pragma once
#include <QDate>
#include <QString>

#include <optional>

namespace motcua {

/// A date of which only the year, or the year and month, may be known (old people's papers).
struct PartialDate
{
    int year = 0; ///< 0: nothing known
    int month = 0;
    int day = 0;

    static PartialDate fromDate(QDate date);
    /// "1940", "1940-05", "1987-08-05"; nullopt where it is no date.
    static std::optional<PartialDate> fromIso(const QString& text);
    /// What people write and cards carry: "05/08/1987", "5-8-1987", "05081987", "08/1987", "1987",
    /// and day or month "00" where unknown. nullopt where it is no date of 1800 to 2199.
    static std::optional<PartialDate> fromText(const QString& text);

    bool isEmpty() const { return year == 0; }
    bool isComplete() const { return day != 0; }
    /// The date, or an invalid one where it is not complete.
    QDate date() const;
    QString toIso() const;
    /// "1940", "05/1940", "05/08/1987"
    QString toString() const;

    bool operator==(const PartialDate&) const = default;
};

/// Full years reached on `day`; who was born on 29 February reaches one on 1 March of a common
/// year.
int ageOn(QDate born, QDate day);
/// Full years reached on `day`, by birthday; 29/02 is reached on 01/03 in common years. Of a
/// partial date: the youngest age it allows. nullopt where nothing is known.
std::optional<int> ageOn(const PartialDate& born, QDate day);

/// The last day that a date allows: 31/12 of a bare year; invalid where nothing is known.
QDate latestDate(const PartialDate& date);

} // namespace motcua
