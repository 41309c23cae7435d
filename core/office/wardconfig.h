#pragma once
#include "core/base/json.h"
#include "core/calendar/calendar.h"

namespace motcua {

/// How the ward is called on paper in a period: bodies change, old papers keep their old names.
struct WardBody
{
    QDate from;
    QDate to; ///< invalid: without end
    QString superior; ///< "UBND QUẬN HOÀN KIẾM"; may be ""
    QString authority; ///< "UBND PHƯỜNG CỬA NAM"
    QString office; ///< "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ"
    QString officeName; ///< in running text: "Bộ phận Tiếp nhận và Trả kết quả phường Cửa Nam"
    QString address; ///< "": not told
    QString email; ///< of the counter, also for feedback; "": not told
    QString phone; ///< of the counter; "": not told
    QString agency; ///< electronic agency id: "H26.12.03"

    bool operator==(const WardBody&) const = default;
};

/// What is said of a ward when its file is made. Written into the journal as ward.opened.
struct WardConfig
{
    QString id; ///< short, letters, digits, '-'
    QString name; ///< "Phường Cửa Nam"
    QString place; ///< where papers are dated: "Cửa Nam"
    int station = 1;
    int stations = 1;
    bool demo = false;
    std::vector<WardBody> bodies;
    OfficeHours hours;

    /// The body in force on `day`; the nearest one where none is.
    const WardBody& bodyOn(QDate day) const;

    /// One of its bodies is in force on `day`: without one nobody takes in or decides.
    bool standsOn(QDate day) const;

    bool operator==(const WardConfig&) const = default;
};

QJsonObject toJson(const WardConfig& config);
/// Strict: bodies that overlap or have gaps, an agency id of a wrong form, hours out of order …
WardConfig readWardConfig(JsonReader& reader);

/// The ward of `init --demo`: Phường Cửa Nam, in the law of 2022 and of 2026.
WardConfig demoWard();

} // namespace motcua
