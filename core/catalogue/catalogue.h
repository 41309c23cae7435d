#pragma once
#include "core/catalogue/procedure.h"

namespace motcua {

struct Pack;

/// What a request says: the answers to the procedure's questions, of the whole and of each
/// original.
struct Answers
{
    QJsonObject values; ///< question id → number, bool, "2022-05-04", text
    std::vector<QJsonObject>
        items; ///< per-item answers; one element where the request has one original

    bool operator==(const Answers&) const = default;
};

/// The procedures and programmes that a ward knows, of all dates side by side.
class Catalogue
{
public:
    /// What is compiled in: every pack under data/packs.
    static const Catalogue& builtIn();

    void add(Procedure procedure); ///< a version with the same hash is added once
    void add(Programme programme); ///< replaces the one with the same id
    void add(Pack pack);

    /// The latest version with from ≤ date ≤ to; nullptr where none is in force.
    const Procedure* find(const QString& code, QDate date) const;
    bool knows(const QString& code) const;
    /// Any version that is known, by its hash; nullptr where none has it.
    const Procedure* version(const QString& hash) const;
    /// The versions of a code that are in force from their first day on, the newest first.
    std::vector<const Procedure*> versions(const QString& code) const;
    /// The last day of a version: its own, or the one before the next version begins; invalid:
    /// without end.
    QDate lastDay(const Procedure& procedure) const;
    /// In force on `date`, by field, then name.
    std::vector<const Procedure*> inForce(QDate date) const;
    /// The programme (and the procedure's entry in it) that makes `code` a no-wait one on `date`.
    struct Listing
    {
        const Programme* programme = nullptr;
        const NoWaitEntry* entry = nullptr;
        explicit operator bool() const { return entry != nullptr; }
    };
    Listing noWait(const QString& code, QDate date) const;

    const std::vector<Procedure>& procedures() const { return m_procedures; }
    const std::vector<Programme>& programmes() const { return m_programmes; }

private:
    std::vector<Procedure> m_procedures;
    std::vector<Programme> m_programmes;
};

} // namespace motcua
