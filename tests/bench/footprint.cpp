#include "tests/bench/footprint.h"

#include <array>
#include <iterator>
#include <set>
#include <sstream>

namespace bench {

namespace {
constexpr std::array kParts{"v_number", "v_party", "v_receipt", "v_slip"};

std::string joined(const std::vector<std::string>& names, const std::string& between)
{
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : between) + name;
    return all;
}

std::string selectFrom(RawFile& file, const std::string& table, const std::string& where)
{
    return "SELECT " + joined(file.columns(table), ", ") + " FROM " + table + " WHERE " + where;
}

std::size_t placeOf(RawFile& file, const std::string& table, const std::string& column)
{
    const auto& names = file.columns(table);
    return std::size_t(std::find(names.begin(), names.end(), column) - names.begin());
}

const std::string& textAt(const Row& row, std::size_t at)
{
    return std::get<std::string>(row[at]);
}

std::set<std::string> wordsOf(const std::string& text)
{
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), {}};
}

/// The words of `text` that `other` has not: what the index is told.
std::string wordsBeside(const std::string& text, const std::string& other)
{
    const std::set<std::string> known = wordsOf(other);
    std::string beside;
    for (const std::string& word : wordsOf(text))
        if (!known.contains(word))
            beside += (beside.empty() ? "" : " ") + word;
    return beside;
}

/// UPDATE of the columns that differ; nothing where none does.
void updateRow(RawFile& to, const std::string& table, const Row& before, const Row& after)
{
    const auto& names = to.columns(table);
    std::vector<std::string> sets;
    Row values;
    for (std::size_t at = 1; at < names.size(); ++at)
        if (before[at] != after[at]) {
            sets.push_back(names[at] + " = ?");
            values.push_back(after[at]);
        }
    values.push_back(after[0]);
    if (!sets.empty())
        to.step("UPDATE " + table + " SET " + joined(sets, ", ") + " WHERE key = ?", values);
}
} // namespace

Footprint::Footprint(RawFile& file, const std::vector<qint64>& keys, qint64 afterRow)
{
    m_events["event"] = file.query(selectFrom(file, "event", "id > ? ORDER BY id"), {afterRow});
    m_events["event_subject"] = file.query(
        "SELECT s.subject, s.at, s.event FROM event e"
        " CROSS JOIN json_each(CAST(e.header AS TEXT), '$.subjects') named"
        " CROSS JOIN event_subject s ON s.subject = named.value AND s.at = e.at AND s.event = e.id"
        " WHERE e.id > ?",
        {afterRow});
    m_keys = file.query(selectFrom(file, "v_key", "event > ?"), {afterRow});
    for (const char* part : kParts)
        m_parts[part] = {};
    for (const qint64 key : keys) {
        const auto row = file.query(selectFrom(file, "v_dossier", "key = ?"), {key});
        if (!row.empty())
            m_dossiers[key] = row.front();
        for (const char* part : kParts)
            m_parts[part][key]
                = file.query(selectFrom(file, part, "dossier = ? ORDER BY position"), {key});
    }
}

void Footprint::write(RawFile& to, const Footprint& before) const
{
    to.exec("BEGIN IMMEDIATE");
    for (const char* table : {"event", "event_subject"})
        for (const Row& row : m_events.at(table))
            to.step(to.insertSql(table), row);
    writeDossiers(to, before);
    writeParts(to, before);
    for (const Row& row : m_keys)
        to.step(to.insertSql("v_key"), row);
    writeWords(to, before);
    to.exec("COMMIT");
}

void Footprint::writeDossiers(RawFile& to, const Footprint& before) const
{
    for (const auto& [key, row] : m_dossiers)
        if (const auto old = before.m_dossiers.find(key); old != before.m_dossiers.end())
            updateRow(to, "v_dossier", old->second, row);
        else
            to.step(to.insertSql("v_dossier"), row);
}

void Footprint::writeParts(RawFile& to, const Footprint& before) const
{
    for (const auto& [table, parts] : m_parts)
        for (const auto& [key, rows] : parts) {
            const auto& known = before.m_parts.at(table);
            const auto old = known.find(key);
            if (old != known.end() && old->second == rows)
                continue;
            if (old != known.end() && !old->second.empty())
                to.step("DELETE FROM " + table + " WHERE dossier = ?", {key});
            for (const Row& row : rows)
                to.step(to.insertSql(table), row);
        }
}

void Footprint::writeWords(RawFile& to, const Footprint& before) const
{
    const std::size_t at = placeOf(to, "v_dossier", "words");
    for (const auto& [key, row] : m_dossiers) {
        const auto old = before.m_dossiers.find(key);
        const std::string known = old == before.m_dossiers.end() ? "" : textAt(old->second, at);
        const std::string gone = wordsBeside(known, textAt(row, at));
        const std::string added = wordsBeside(textAt(row, at), known);
        if (!gone.empty())
            to.step("INSERT INTO v_search(v_search, rowid, words) VALUES('delete', ?, ?)",
                {key, known});
        if (!gone.empty() || !added.empty())
            to.step("INSERT INTO v_search(rowid, words) VALUES(?, ?)",
                {key, gone.empty() ? added : textAt(row, at)});
    }
}

qint64 Footprint::lastEvent(RawFile& file)
{
    return std::get<qint64>(file.query("SELECT coalesce(max(id), 0) FROM event").front()[0]);
}

std::vector<qint64> Footprint::newest(RawFile& file, int count)
{
    std::vector<qint64> keys;
    for (const Row& row :
        file.query("SELECT key FROM v_dossier ORDER BY key DESC LIMIT ?", {qint64(count)}))
        keys.push_back(std::get<qint64>(row[0]));
    return keys;
}

} // namespace bench
