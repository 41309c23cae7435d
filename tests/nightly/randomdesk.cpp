#include "tests/nightly/randomdesk.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kRecent = 12; ///< dossiers that are still being worked on
const QStringList kLogins{u"tiepnhan"_s, u"chutich"_s, u"tiepnhan2"_s, u"phochutich"_s};
const QStringList kSurnames{u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Đặng"_s, u"Hồ"_s, u"Võ"_s, u"Đỗ"_s};
const QStringList kMiddle{u"Thị"_s, u"Văn"_s, u"Đình"_s, u"Thu"_s, u"Quốc"_s, u"Thị Bích"_s, u""_s};
const QStringList kGiven{u"Hà"_s, u"Đào"_s, u"Thái"_s, u"Hương"_s, u"Ước"_s, u"Nghĩa"_s, u"Ý"_s};
const QString kCopies = u"2.000815"_s;
const QStringList kProcedures{kCopies, u"2.000635"_s};

/// What the usual commands ask for.
QJsonObject command(const QString& name, const QString& code)
{
    QJsonObject json{{u"do"_s, name}, {u"dossier"_s, code}, {u"reason"_s, u"người dân đề nghị"_s}};
    if (name == commandName(Command::handOver))
        json[u"to"_s] = QJsonObject{{u"self"_s, true}};
    return json;
}
} // namespace

QString randomName(QRandomGenerator& random)
{
    const auto one = [&](const QStringList& from) { return from[random.bounded(from.size())]; };
    return QStringList{one(kSurnames), one(kMiddle), one(kGiven)}.join(u' ').simplified();
}

bool RandomDesk::run(const QString& login, const QJsonObject& asked)
{
    const auto answer = m_office.run(asked, {login});
    if (!answer)
        m_refusal = answer.error();
    else if (asked[u"do"_s].toString() == u"receive")
        m_codes.append(answer->dossier->code);
    return answer.ok();
}

bool RandomDesk::receive()
{
    const QString procedure = pick(kProcedures);
    QJsonObject answers{{u"copies"_s, m_random.bounded(1, 9)}};
    if (procedure == kCopies) {
        answers[u"pages"_s] = m_random.bounded(1, 9);
    } else {
        answers[u"eventType"_s] = u"khai-sinh"_s;
        answers[u"registeredOn"_s] = u"2019-03-02"_s;
    }
    return run(pick({u"tiepnhan"_s, u"tiepnhan2"_s}),
        {{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, randomName(m_random)}}},
            {u"answers"_s, answers}});
}

bool RandomDesk::print(DossierId id)
{
    const auto printed = m_office.recordPrint(id, u"result"_s, {u"tiepnhan"_s});
    if (!printed)
        m_refusal = printed.error();
    return printed.ok();
}

bool RandomDesk::actOn(const QString& code)
{
    const auto id = m_office.find(code);
    const auto dossier = id ? m_office.dossier(*id) : Result<Dossier>(id.error());
    if (!dossier) {
        m_refusal = dossier.error();
        return false;
    }
    if (dossier->state == State::done && m_random.bounded(2) == 0)
        return print(*id);
    const QString login = pick(kLogins);
    QStringList names;
    for (const Command one : m_office.commandsFor(*dossier, {login}))
        names.append(commandName(one));
    if (names.isEmpty()) {
        m_refusal = {};
        return false;
    }
    // What leads on comes more often than what ends a dossier.
    for (const QString& usual : {u"approve"_s, u"submit"_s, u"payFee"_s, u"handOver"_s})
        if (names.contains(usual) && m_random.bounded(3) != 0)
            return run(login, command(usual, code));
    return run(login, command(pick(names), code));
}

bool RandomDesk::act()
{
    if (m_codes.isEmpty() || m_random.bounded(4) == 0)
        return receive();
    return actOn(pick(m_codes.mid(qMax<qsizetype>(0, m_codes.size() - kRecent))));
}

bool RandomDesk::tryAnything()
{
    if (m_codes.isEmpty() || m_random.bounded(5) == 0)
        return receive();
    const auto any = Command(m_random.bounded(int(Command::rejectCorrection) + 1));
    const QString code = pick(m_codes.mid(qMax<qsizetype>(0, m_codes.size() - kRecent)));
    return m_random.bounded(2) == 0 ? actOn(code)
                                    : run(pick(kLogins), command(commandName(any), code));
}
