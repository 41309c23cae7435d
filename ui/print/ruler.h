#pragma once
#include <QPaintDevice>

namespace motcua {

/// Dots per inch of the layout, on every device.
inline constexpr int kLayoutDpi = 600;

inline constexpr qreal mm(qreal length)
{
    return length * kLayoutDpi / 25.4;
}

/// Nothing is painted on it: it only tells the layout how fine the paper is.
class Ruler final : public QPaintDevice
{
public:
    QPaintEngine* paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kLayoutDpi;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }
};

} // namespace motcua
