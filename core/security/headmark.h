#pragma once
#include "core/journal/event.h"

#include <QFile>

#include <optional>

namespace motcua {

/// The last event of a station that was acknowledged to somebody.
struct Acknowledged
{
    EventId head;
    QByteArray hash; ///< empty where it is not known

    bool operator==(const Acknowledged&) const = default;
};

/// How far a station's journal had come, noted after each commit in a file beside the station's
/// secret key: a ward file that went back, was cut short or was exchanged for another state does
/// not reach it. Not secured: a power cut may bring an earlier note back, never a later one.
class HeadMark
{
public:
    explicit HeadMark(const QString& path);

    /// none where nothing was noted, or it cannot be read.
    std::optional<Acknowledged> read() const;
    /// What cannot be written is left out: the ward's file itself is the record.
    void note(const Acknowledged& acknowledged);

private:
    QFile m_file;
};

} // namespace motcua
