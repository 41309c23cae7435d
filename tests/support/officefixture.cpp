#include "tests/support/officefixture.h"

#include <QJsonArray>

using namespace motcua;
using namespace Qt::StringLiterals;

OfficeFixture::OfficeFixture(const QString& now)
    : m_clock(Instant::fromIso(now).value())
{
    m_office = *Office::create(path(), demoFounding(), seams());
}

Seams OfficeFixture::seams()
{
    return {&m_clock, &m_random, m_folder.filePath(u"config/motcua/keys"_s), PasswordCost::least()};
}

void OfficeFixture::at(const QString& iso)
{
    m_clock.set(Instant::fromIso(iso).value());
}

Result<Answer> OfficeFixture::run(const QString& login, const QJsonObject& command)
{
    return m_office->run(command, {login});
}

Result<Answer> OfficeFixture::act(
    const QString& login, const QString& name, DossierId id, QJsonObject more)
{
    more[u"do"_s] = name;
    more[u"dossier"_s] = id.toString();
    return run(login, more);
}

DossierId OfficeFixture::receiveCopies(int copies, int pages, const QString& lane)
{
    QJsonObject command{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s,
            QJsonObject{
                {u"fullName"_s, u"Trần Thị Bích Đào"_s}, {u"personalNumber"_s, u"034187009876"_s}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, copies}, {u"pages"_s, pages}}}};
    if (!lane.isEmpty())
        command[u"lane"_s] = lane;
    return run(u"tiepnhan"_s, command).value().dossier->id;
}

DossierId OfficeFixture::approvedCopies()
{
    const DossierId id = receiveCopies(1, 1);
    static_cast<void>(act(u"tiepnhan"_s, u"submit"_s, id).value());
    static_cast<void>(act(u"chutich"_s, u"approve"_s, id).value());
    return id;
}

Outcome OfficeFixture::reopen()
{
    close();
    auto office = Office::open(path(), Office::Access::write, seams());
    if (!office)
        return office.error();
    m_office = std::move(*office);
    return Done{};
}

QJsonObject nothingGivenSince(const Office& office)
{
    const StationQuestions questions = office.stationQuestions().value();
    QJsonArray registers;
    for (const LastGiven& given : questions.registers)
        registers.append(QJsonObject{{u"register"_s, given.series}, {u"last"_s, given.known}});
    QJsonArray books;
    for (const LastGiven& given : questions.books)
        books.append(QJsonObject{{u"book"_s, given.series}, {u"last"_s, given.known}});
    return {{u"do"_s, u"startStation"_s}, {u"lastCode"_s, QString()}, {u"registers"_s, registers},
        {u"books"_s, books}, {u"reason"_s, u"Khôi phục"_s}};
}
