#include "tests/faults/faultward.h"

#include "core/store/backup.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/must.h"

#include <QDir>
#include <QDirIterator>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Instant kMorning = Instant::fromLocal({2022, 5, 4}, {9, 0});
const QString kFirst = u"H26.12.03-220504-0001"_s;
const QString kClerk = u"tiepnhan"_s;

QJsonObject copies()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s,
            QJsonObject{
                {u"fullName"_s, u"Trần Thị Bích Đào"_s}, {u"personalNumber"_s, u"034187009876"_s}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, 2}, {u"pages"_s, 3}}}};
}

DeskStep verb(const QString& login, QJsonObject command)
{
    const QString name = command[u"do"_s].toString();
    return {name,
        [login, command](Office& office) -> Outcome {
            const auto answer = office.run(command, {login});
            return answer ? Outcome(Done{}) : Outcome(answer.error());
        },
        true};
}

DeskStep onFirst(const QString& login, const QString& name, QJsonObject more = {})
{
    more[u"do"_s] = name;
    more[u"dossier"_s] = kFirst;
    return verb(login, more);
}

DeskStep print(const QString& form)
{
    return {u"print"_s,
        [form](Office& office) -> Outcome {
            const auto id = office.find(kFirst);
            if (!id)
                return id.error();
            const auto printed = office.recordPrint(*id, form, {kClerk});
            return printed ? Outcome(Done{}) : Outcome(printed.error());
        },
        true};
}

QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files[file.fileName()] = file.readAll();
    }
    return files;
}
} // namespace

FaultWard::FaultWard()
    : m_clock(kMorning)
{
    FaultVfs::instance().disarm();
    const auto office = must(Office::create(path(), demoFounding(), seams()));
    must(office->run({{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s}, {u"book"_s, u"AA/22"_s},
                         {u"first"_s, 1}, {u"last"_s, 50}},
        {kClerk}));
    must(receive(*office)); // the first use of a procedure is behind them
    m_first.clear();
}

Seams FaultWard::seams()
{
    return {&m_clock, &m_random, m_folder.filePath(u"config/motcua/keys"_s), PasswordCost::least()};
}

void FaultWard::reset()
{
    if (m_first.isEmpty())
        m_first = filesIn(folder());
    for (const auto now = filesIn(folder()); const QString& name : now.keys())
        if (!m_first.contains(name))
            QFile::remove(name);
    for (auto at = m_first.cbegin(); at != m_first.cend(); ++at) {
        QFile file(at.key());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(at.value()) != at.value().size())
            qFatal("cannot write %s", qPrintable(at.key()));
    }
    m_clock.set(kMorning.plusMinutes(10));
    m_random = SeededRandom(2);
    FaultVfs::instance().disarm();
}

Result<std::unique_ptr<Office>> FaultWard::open()
{
    return Office::open(path(), Office::Access::write, seams());
}

Result<Answer> FaultWard::receive(Office& office)
{
    return office.run(copies(), {kClerk});
}

DeskSteps FaultWard::day()
{
    DeskSteps steps{verb(kClerk, copies()), onFirst(kClerk, u"payFee"_s),
        onFirst(kClerk, u"submit"_s), onFirst(u"chutich"_s, u"approve"_s), print(u"result"_s),
        onFirst(kClerk, u"handOver"_s, {{u"to"_s, QJsonObject{{u"self"_s, true}}}}),
        verb(kClerk,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000635"_s},
                {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Nguyễn An"_s}}},
                {u"answers"_s,
                    QJsonObject{{u"copies"_s, 2}, {u"registeredOn"_s, u"2019-03-02"_s}}}}),
        verb(kClerk,
            {{u"do"_s, u"closeDay"_s}, {u"counted"_s, 12000}, {u"note"_s, u"thừa tiền lẻ"_s}})};
    steps.push_back({u"backup"_s,
        [this](Office& office) -> Outcome {
            const auto made
                = backUp(path(), {backups(), {}, PasswordCost::least()}, office.now(), m_random);
            return made ? Outcome(Done{}) : Outcome(made.error());
        },
        false});
    steps.push_back(verb(kClerk, copies()));
    return steps;
}

QStringList kindsOf(const Office& office)
{
    QStringList kinds;
    Query query(office.file().database(), "SELECT kind FROM event ORDER BY id");
    while (query.next())
        kinds.append(query.text(0));
    return kinds;
}
