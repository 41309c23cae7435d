#include "tests/fuzz/scratchward.h"

#include "core/store/os_lock.h"
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

const QString kWhy = u"Thiếu bản chính"_s;

QJsonObject copies(const QString& name, const QString& number)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s, QJsonObject{{u"fullName"_s, name}, {u"personalNumber"_s, number}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 2}}}};
}

QJsonObject party(const QString& role, const QString& name, const QString& number,
    const QString& born, const QString& sex)
{
    return {{u"role"_s, role}, {u"fullName"_s, name}, {u"personalNumber"_s, number},
        {u"dateOfBirth"_s, born}, {u"sex"_s, sex}};
}

QJsonObject marriage()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000894"_s},
        {u"applicant"_s,
            QJsonObject{
                {u"fullName"_s, u"Nguyễn Văn Hải"_s}, {u"personalNumber"_s, u"001090123499"_s}}},
        {u"parties"_s,
            QJsonArray{party(u"husband"_s, u"Nguyễn Văn Hải"_s, u"001090123499"_s, u"1990-08-05"_s,
                           u"male"_s),
                party(u"wife"_s, u"Trần Thị Mơ"_s, u"001192123498"_s, u"1992-01-02"_s,
                    u"female"_s)}}};
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
    keep();
}

void ScratchWard::keep()
{
    m_fileId = m_office->file().fileId();
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
    const QString why = kWhy;
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
    addRarer();
}

/// Rejected; waiting for payment; registered; approved and numbered elsewhere.
void ScratchWard::addRarer()
{
    const auto receive = [&](const QJsonObject& command) {
        m_clock.advanceMinutes(3);
        m_dossiers.push_back(must(m_office->run(command, {u"tiepnhan"_s})).dossier->id);
        return m_dossiers.back();
    };
    const DossierId rejected = receive(copies(u"Mai Thị Liên"_s, u"034187001234"_s));
    act(u"tiepnhan"_s, u"toAppointment"_s, rejected, {{u"reason"_s, kWhy}});
    act(u"tiepnhan"_s, u"submit"_s, rejected);
    act(u"chutich"_s, u"reject"_s, rejected, {{u"reason"_s, kWhy}});
    const DossierId unpaid = receive(copies(u"Hồ Văn Tài"_s, u"034187001235"_s));
    act(u"tiepnhan"_s, u"submit"_s, unpaid);
    act(u"chutich"_s, u"return"_s, unpaid, {{u"reason"_s, kWhy}});
    act(u"tiepnhan"_s, u"requestPayment"_s, unpaid, {{u"reason"_s, kWhy}});
    QJsonObject incomplete = copies(u"Tạ Thị Thu"_s, u"034187001236"_s);
    incomplete[u"guide"_s] = QJsonArray{u"Bản chính"_s};
    incomplete[u"reason"_s] = kWhy;
    receive(incomplete);
    const DossierId unnumbered = receive(marriage());
    act(u"tiepnhan"_s, u"submit"_s, unnumbered);
    act(u"chutich"_s, u"approve"_s, unnumbered);
}

void ScratchWard::replaceBy(const QByteArray& image)
{
    close();
    for (const QString& beside : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path() + beside);
    QFile::remove(lockPathOf(path())); // they know how far the journal had come
    QFile::remove(KeyRing(seams().keyFolder).markPath(m_fileId));
    write(path(), image);
    write(m_keyFile, m_key);
}

void ScratchWard::reset()
{
    replaceBy(m_image);
    m_office = must(Office::open(path(), Office::Access::write, seams()));
}

} // namespace fuzz
