#pragma once
#include "tests/bench/rawfile.h"

namespace bench {

/// Everything that a file holds of some dossiers from some event on, so that what a verb wrote can
/// be told and written elsewhere.
class Footprint
{
public:
    /// `keys`: DossierRow::key. Events after `afterRow` are new.
    Footprint(RawFile& file, const std::vector<qint64>& keys, qint64 afterRow);

    /// Writes what is new or other in this one than in `before`, as one transaction would that
    /// knows all of it already: inserts, and updates of the columns that differ.
    void write(RawFile& to, const Footprint& before) const;
    /// The last event's row.
    static qint64 lastEvent(RawFile& file);
    /// The newest dossiers' keys.
    static std::vector<qint64> newest(RawFile& file, int count);

private:
    void writeDossiers(RawFile& to, const Footprint& before) const;
    void writeParts(RawFile& to, const Footprint& before) const;
    void writeWords(RawFile& to, const Footprint& before) const;

    std::map<std::string, std::vector<Row>> m_events; ///< event, event_subject
    std::map<qint64, Row> m_dossiers;
    std::map<std::string, std::map<qint64, std::vector<Row>>> m_parts; ///< by table and dossier
    std::vector<Row> m_keys;
};

} // namespace bench
