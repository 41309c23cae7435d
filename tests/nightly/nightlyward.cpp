#include "tests/nightly/nightlyward.h"

#include "tests/support/must.h"

using namespace motcua;
using namespace Qt::StringLiterals;

NightlyWard::NightlyWard(const QString& folder, quint32 seed)
    : m_folder(folder)
    , m_clock(Instant::fromLocal({2022, 5, 4}, {8, 0}))
    , m_random(seed)
{
}

Seams NightlyWard::seams()
{
    return {&m_clock, &m_random, m_folder + u"/keys"_s, PasswordCost::least()};
}

void NightlyWard::found()
{
    const auto office = must(Office::create(path(), demoFounding(), seams()));
    must(office->run({{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s}, {u"book"_s, u"AA/22"_s},
                         {u"first"_s, 1}, {u"last"_s, 900'000}},
        {u"tiepnhan"_s}));
}

Result<std::unique_ptr<Office>> NightlyWard::open()
{
    auto office = Office::open(path(), Office::Access::write, seams());
    if (!office)
        return office;
    const auto head = (*office)->file().head();
    const auto last = head ? (*office)->file().event(head->id) : Result<Event>(head.error());
    if (!last)
        return last.error();
    m_clock.set({last->header.when.ms + 1000});
    return office;
}

QStringList newestCodes(const Office& office, int count)
{
    QStringList codes;
    Query query(
        office.file().database(), "SELECT code FROM v_dossier ORDER BY key DESC LIMIT ?", count);
    while (query.next())
        codes.prepend(query.text(0));
    return codes;
}
