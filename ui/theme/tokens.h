#pragma once
#include <QColor>

namespace motcua {

/// What a colour means. A tone never stands alone: an icon or a word says the same.
enum class Tone
{
    neutral,
    info,
    done,
    dueSoon,
    overdue
};

/// A text colour and the ground it is read on.
struct ToneColours
{
    QColor text;
    QColor ground;
};

/// Every colour of the program, under the name of its use.
struct Theme
{
    bool dark;
    QColor ground, bar, card, cardBorder, line, tint, tintBorder;
    QColor field, fieldBorder, buttonBorder, focus, chosen;
    QColor text, secondText, placeholder;
    QColor accent, accentHover, accentPressed, onAccent, capOnAccent, capEdgeOnAccent, link;
    QColor rail, railLine, railChosen, railHover, railMark, railText, railSecondText;
    QColor railBadge, onRailBadge;
    QColor dotAmber, dotDone, chart;
    ToneColours neutral, info, done, dueSoon, overdue;

    /// The colours of a tone.
    constexpr const ToneColours& of(Tone tone) const;
};

constexpr const ToneColours& Theme::of(Tone tone) const
{
    switch (tone) {
    case Tone::info:
        return info;
    case Tone::done:
        return done;
    case Tone::dueSoon:
        return dueSoon;
    case Tone::overdue:
        return overdue;
    case Tone::neutral:
        break;
    }
    return neutral;
}

constexpr QColor hex(unsigned rgb)
{
    return {int(rgb >> 16), int((rgb >> 8) & 0xff), int(rgb & 0xff)};
}

inline constexpr Theme kLight{
    .dark = false,
    .ground = hex(0xF3F5F8),
    .bar = hex(0xFFFFFF),
    .card = hex(0xFFFFFF),
    .cardBorder = hex(0xDCE3EA),
    .line = hex(0xEDF1F5),
    .tint = hex(0xF3F7FB),
    .tintBorder = hex(0xD5E3F0),
    .field = hex(0xFFFFFF),
    .fieldBorder = hex(0x8793A0),
    .buttonBorder = hex(0xC6D0DA),
    .focus = hex(0x0B5CAD),
    .chosen = hex(0xEAF3FC),
    .text = hex(0x14202B),
    .secondText = hex(0x5B6B7A),
    .placeholder = hex(0x5B6B7A),
    .accent = hex(0x0B5CAD),
    .accentHover = hex(0x094E94),
    .accentPressed = hex(0x073F78),
    .onAccent = hex(0xFFFFFF),
    .capOnAccent = hex(0x2F74B9),
    .capEdgeOnAccent = hex(0x8FB6DD),
    .link = hex(0x0B5CAD),
    .rail = hex(0x0D2B45),
    .railLine = hex(0x21425F),
    .railChosen = hex(0x17456B),
    .railHover = hex(0x123856),
    .railMark = hex(0x4FA3E3),
    .railText = hex(0xD6E2EC),
    .railSecondText = hex(0x9DB4C7),
    .railBadge = hex(0xE8A33D),
    .onRailBadge = hex(0x0D2B45),
    .dotAmber = hex(0xE8A33D),
    .dotDone = hex(0x1E7B4A),
    .chart = hex(0x3D86C6),
    .neutral = {hex(0x4A5967), hex(0xEDF1F5)},
    .info = {hex(0x0B4F94), hex(0xE5F0FA)},
    .done = {hex(0x15653B), hex(0xE4F4EB)},
    .dueSoon = {hex(0x855000), hex(0xFFF1D6)},
    .overdue = {hex(0xA3201A), hex(0xFCE9E8)},
};

inline constexpr Theme kDark{
    .dark = true,
    .ground = hex(0x0F151B),
    .bar = hex(0x161D25),
    .card = hex(0x1A222B),
    .cardBorder = hex(0x303C48),
    .line = hex(0x28323D),
    .tint = hex(0x16212C),
    .tintBorder = hex(0x2A3A4A),
    .field = hex(0x161D25),
    .fieldBorder = hex(0x667584),
    .buttonBorder = hex(0x3A4754),
    .focus = hex(0x62AEF0),
    .chosen = hex(0x1D3247),
    .text = hex(0xE6EBF0),
    .secondText = hex(0x9FADBA),
    .placeholder = hex(0x9FADBA),
    .accent = hex(0x2A70B4),
    .accentHover = hex(0x245F9A),
    .accentPressed = hex(0x1D4F81),
    .onAccent = hex(0xFFFFFF),
    .capOnAccent = hex(0x245F9A),
    .capEdgeOnAccent = hex(0x86B0DA),
    .link = hex(0x7CBCF5),
    .rail = hex(0x0A1824),
    .railLine = hex(0x21323F),
    .railChosen = hex(0x17456B),
    .railHover = hex(0x102A40),
    .railMark = hex(0x4FA3E3),
    .railText = hex(0xC9D6E1),
    .railSecondText = hex(0x8EA6BA),
    .railBadge = hex(0xE8A33D),
    .onRailBadge = hex(0x0D2B45),
    .dotAmber = hex(0xE8A33D),
    .dotDone = hex(0x4FB681),
    .chart = hex(0x4A93D2),
    .neutral = {hex(0xB4C0CB), hex(0x28323D)},
    .info = {hex(0x8CC4F5), hex(0x12293F)},
    .done = {hex(0x7FD6A4), hex(0x12301F)},
    .dueSoon = {hex(0xF2C063), hex(0x3A2A08)},
    .overdue = {hex(0xF29A93), hex(0x3B1614)},
};

/// Sizes in device-independent pixels, on a grid of 8 (4 inside a control).
struct Size
{
    static constexpr int kGap = 16;
    static constexpr int kHalfGap = 8;
    static constexpr int kPadding = 16;
    static constexpr int kCardRadius = 12;
    static constexpr int kFieldRadius = 8;
    static constexpr int kField = 38;
    static constexpr int kPrimary = 52;
    static constexpr int kButton = 40;
    static constexpr int kCompact = 32;
    static constexpr int kRow = 38;
    static constexpr int kTallRow = 69;
    static constexpr int kMark = 3;
    static constexpr int kIcon = 20;
    static constexpr int kRail = 196;
};

/// Sizes of type in points.
struct Points
{
    static constexpr qreal kCap = 8.5;
    static constexpr qreal kLabel = 9.5;
    static constexpr qreal kBody = 11;
    static constexpr qreal kAction = 11;
    static constexpr qreal kStrong = 12;
    static constexpr qreal kPerson = 13;
    static constexpr qreal kTitle = 16;
    static constexpr qreal kNumber = 22;
    static constexpr qreal kBigNumber = 34;
};

} // namespace motcua
