#pragma once
#include "core/office/population.h"
#include "tests/bench/figures.h"
#include "tests/bench/footprint.h"
#include "tests/bench/ward.h"

namespace bench {

inline const motcua::Session kClerk{QStringLiteral("tiepnhan")};
inline const motcua::Session kLeader{QStringLiteral("chutich")};

/// Does a verb here and writes what it wrote there, timing both.
class Turns
{
public:
    explicit Turns(Ward& ward)
        : m_ward(ward)
        , m_population(2000, ward.dice())
    {
    }

    /// `keys`: dossiers that exist and are about to change.
    template <class Verb>
    motcua::Outcome take(Figure& figure, const std::vector<qint64>& keys, Verb verb)
    {
        const qint64 last = Footprint::lastEvent(m_ward.look());
        const Footprint before(m_ward.look(), keys, last);
        m_ward.clock().set({m_ward.clock().now().ms + 700});
        const auto done = figure.ours.time(verb);
        if (!done)
            return done.error();
        const Footprint after(
            m_ward.look(), keys.empty() ? Footprint::newest(m_ward.look(), 1) : keys, last);
        figure.raw.time([&] { after.write(m_ward.raw(), before); });
        return motcua::Done{};
    }
    motcua::Outcome receive(Figure& figure);
    /// On the dossier received last.
    motcua::Outcome act(Figure& figure, const QString& name, const motcua::Session& who);
    motcua::DossierId newest() const { return m_newest; }

private:
    motcua::Result<motcua::Answer> keep(motcua::Result<motcua::Answer> answer);
    QJsonObject intake();

    Ward& m_ward;
    motcua::Population m_population;
    motcua::DossierId m_newest;
};

} // namespace bench
