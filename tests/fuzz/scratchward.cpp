#include "tests/fuzz/scratchward.h"

#include "tests/support/must.h"

#include <QDir>
#include <QFile>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace fuzz {
namespace {
QString quickFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
        + u"/motcua-fuzz-XXXXXX"_s;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QJsonObject copies(const QString& name, const QString& number)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s, QJsonObject{{u"fullName"_s, name}, {u"personalNumber"_s, number}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 2}}}};
}

QString nameOf(int n)
{
    static const QStringList names{u"Trần Thị Bích Đào"_s, u"Nguyễn Văn Hùng"_s, u"Đỗ Ánh Hằng"_s,
        u"Hoàng Văn Thái"_s, u"Lý Ý"_s, u"Phạm Đức Dũng"_s, u"Bùi Quốc Bảo Yến"_s,
        u"Ngô Thùy Dương"_s, u"Lê Ngọc Đường"_s, u"Vũ Minh Quỳnh"_s};
    return names[n % names.size()];
}
} // namespace

ScratchWard::ScratchWard()
    : m_folder(quickFolder())
    , m_clock(Instant::fromIso(u"2022-05-04T09:00:00"_s).value())
{
    m_office = must(Office::create(path(), demoFounding(), seams()));
    fillUp();
    close();
    m_image = read(path());
    m_keyFile = QDir(seams().keyFolder).entryInfoList(QDir::Files).value(0).filePath();
    m_key = read(m_keyFile);
    reset();
}

Seams ScratchWard::seams()
{
    return {&m_clock, &m_random, m_folder.filePath(u"keys"_s), PasswordCost::least()};
}

void ScratchWard::act(
    const QString& login, const QString& name, DossierId id, const QJsonObject& more)
{
    QJsonObject command = more;
    command[u"do"_s] = name;
    command[u"dossier"_s] = id.toString();
    must(m_office->run(command, {login}));
}

/// The n-th dossier goes n steps along the usual way; some leave it.
void ScratchWard::fillUp()
{
    const QString why = u"Thiếu bản chính"_s;
    for (int n = 0; n < 10; ++n) {
        m_clock.advanceMinutes(3);
        const QString number = u"03418700%1"_s.arg(9876 - n);
        const DossierId id
            = must(m_office->run(copies(nameOf(n), number), {u"tiepnhan"_s})).dossier->id;
        m_dossiers.push_back(id);
        if (n == 1)
            act(u"tiepnhan"_s, u"requestSupplement"_s, id,
                {{u"reason"_s, why}, {u"items"_s, QJsonArray{why}}});
        if (n == 2)
            act(u"tiepnhan"_s, u"refuse"_s, id, {{u"reason"_s, why}});
        if (n == 3)
            act(u"tiepnhan"_s, u"withdraw"_s, id, {{u"reason"_s, why}});
        if (n < 4)
            continue;
        act(u"tiepnhan"_s, u"submit"_s, id);
        if (n == 5)
            act(u"chutich"_s, u"return"_s, id, {{u"reason"_s, why}});
        if (n < 6)
            continue;
        act(u"chutich"_s, u"approve"_s, id);
        if (n > 6)
            act(u"tiepnhan"_s, u"payFee"_s, id, {{u"method"_s, u"cash"_s}});
        if (n > 7)
            act(u"tiepnhan"_s, u"handOver"_s, id, {{u"to"_s, QJsonObject{{u"self"_s, true}}}});
    }
}

void ScratchWard::replaceBy(const QByteArray& image)
{
    close();
    for (const QString& beside : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path() + beside);
    write(path(), image);
    write(m_keyFile, m_key);
}

void ScratchWard::reset()
{
    replaceBy(m_image);
    m_office = must(Office::open(path(), Office::Access::write, seams()));
}

} // namespace fuzz
