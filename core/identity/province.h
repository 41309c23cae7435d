#pragma once
#include <QDate>
#include <QString>

#include <optional>

namespace motcua {

/// A province as a body's name or an address tells it: "Sở Tư pháp tỉnh Thái Bình", "…, Hà Nội".
struct NamedProvince
{
    QString name; ///< "Thái Bình"
    QString into; ///< what it was merged into; "": it stands
    QDate mergedOn; ///< its last day was the one before
    QString source; ///< of the merger

    bool isGoneOn(QDate day) const { return !into.isEmpty() && mergedOn <= day; }
    /// What it is on that day: itself or what it was merged into.
    QString nameOn(QDate day) const { return isGoneOn(day) ? into : name; }
    bool operator==(const NamedProvince&) const = default;
};

/// nullopt where no province is named.
std::optional<NamedProvince> provinceIn(const QString& text);

} // namespace motcua
