#include "core/catalogue/catalogue.h"

#include "core/base/resource.h"
#include "core/base/text.h"
#include "core/catalogue/pack.h"

#include <QDir>

#include <future>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
template <class Period>
bool isInForce(const Period& period, QDate date)
{
    return period.from <= date && (!period.to.isValid() || date <= period.to);
}

const NoWaitEntry* entryOf(const Programme& programme, const QString& code)
{
    const auto at = std::find_if(programme.entries.begin(), programme.entries.end(),
        [&](const NoWaitEntry& entry) { return entry.code == code; });
    return at == programme.entries.end() ? nullptr : &*at;
}

Pack compiledInPack(const QString& name)
{
    Faults faults;
    Pack pack = readPack(compiledIn(u"data/packs/"_s + name), faults);
    if (!faults.empty())
        qFatal("%s at %s: %s", qPrintable(name), qPrintable(faults.front().pointer),
            qPrintable(faults.front().detail));
    return pack;
}

/// The packs are read side by side: the program starts no sooner than they are known.
Catalogue readBuiltIn()
{
    std::vector<std::future<Pack>> packs;
    for (const QString& name :
        QDir(u":/data/packs"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        packs.push_back(std::async(std::launch::async, compiledInPack, name));
    Catalogue catalogue;
    for (std::future<Pack>& pack : packs)
        catalogue.add(pack.get());
    return catalogue;
}

QByteArray orderKey(const Procedure& procedure)
{
    return (folded(procedure.field) + u'\n' + folded(procedure.name) + u'\n' + procedure.code)
        .toUtf8();
}
} // namespace

const Catalogue& Catalogue::builtIn()
{
    static const Catalogue catalogue = readBuiltIn();
    return catalogue;
}

void Catalogue::add(Procedure procedure)
{
    const bool known = std::any_of(m_procedures.begin(), m_procedures.end(),
        [&](const Procedure& other) { return other.hash == procedure.hash; });
    if (!known)
        m_procedures.push_back(std::move(procedure));
}

void Catalogue::add(Programme programme)
{
    std::erase_if(m_programmes, [&](const Programme& other) { return other.id == programme.id; });
    m_programmes.push_back(std::move(programme));
}

void Catalogue::add(Pack pack)
{
    for (Procedure& procedure : pack.procedures)
        add(std::move(procedure));
    for (Programme& programme : pack.programmes)
        add(std::move(programme));
}

const Procedure* Catalogue::find(const QString& code, QDate date) const
{
    const Procedure* latest = nullptr;
    for (const Procedure& procedure : m_procedures)
        if (procedure.code == code && isInForce(procedure, date)
            && (!latest || latest->from <= procedure.from))
            latest = &procedure;
    return latest;
}

bool Catalogue::knows(const QString& code) const
{
    return std::any_of(m_procedures.begin(), m_procedures.end(),
        [&](const Procedure& procedure) { return procedure.code == code; });
}

const Procedure* Catalogue::version(const QString& hash) const
{
    const auto at = std::find_if(m_procedures.begin(), m_procedures.end(),
        [&](const Procedure& procedure) { return procedure.hash == hash; });
    return at == m_procedures.end() ? nullptr : &*at;
}

std::vector<const Procedure*> Catalogue::versions(const QString& code) const
{
    std::vector<const Procedure*> versions;
    for (const Procedure& procedure : m_procedures)
        if (procedure.code == code && find(code, procedure.from) == &procedure)
            versions.push_back(&procedure);
    std::sort(versions.begin(), versions.end(),
        [](const Procedure* a, const Procedure* b) { return a->from > b->from; });
    return versions;
}

QDate Catalogue::lastDay(const Procedure& procedure) const
{
    QDate last = procedure.to;
    for (const Procedure& other : m_procedures)
        if (other.code == procedure.code && other.from > procedure.from
            && (!last.isValid() || other.from <= last))
            last = other.from.addDays(-1);
    return last;
}

std::vector<const Procedure*> Catalogue::inForce(QDate date) const
{
    std::vector<std::pair<QByteArray, const Procedure*>> keyed;
    for (const Procedure& procedure : m_procedures)
        if (find(procedure.code, date) == &procedure)
            keyed.emplace_back(orderKey(procedure), &procedure);
    std::ranges::sort(keyed, {}, &std::pair<QByteArray, const Procedure*>::first);
    std::vector<const Procedure*> procedures;
    for (const auto& [key, procedure] : keyed)
        procedures.push_back(procedure);
    return procedures;
}

Catalogue::Listing Catalogue::noWait(const QString& code, QDate date) const
{
    Listing latest;
    for (const Programme& programme : m_programmes) {
        const NoWaitEntry* entry = isInForce(programme, date) ? entryOf(programme, code) : nullptr;
        if (entry && (!latest || latest.programme->from <= programme.from))
            latest = {&programme, entry};
    }
    return latest;
}

} // namespace motcua
