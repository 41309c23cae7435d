#include "tests/support/madeupward.h"

#include "core/dossier/codec.h"
#include "core/dossier/fold.h"

#include <QJsonDocument>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QStringList kSurnames{u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Phạm"_s, u"Hoàng"_s, u"Đặng"_s,
    u"Bùi"_s, u"Đỗ"_s, u"Ngô"_s, u"Dương"_s, u"Lý"_s, u"Vũ"_s};
const QStringList kMiddles{
    u"Thị"_s, u"Văn"_s, u"Đức"_s, u"Minh"_s, u"Ngọc"_s, u"Quốc Bảo"_s, u"Thùy"_s};
const QStringList kGivens{u"Ánh"_s, u"Đào"_s, u"Hà"_s, u"Hạ"_s, u"Hằng"_s, u"Hùng"_s, u"Dũng"_s,
    u"Đường"_s, u"Lan"_s, u"Quỳnh"_s, u"Thảo"_s, u"Yến"_s, u"Ý"_s};

const QString& any(const QStringList& list, QRandomGenerator& random)
{
    return list[random.bounded(list.size())];
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("refused: %s at '%s' %s %s", qPrintable(errorName(result.error().code)),
            qPrintable(result.error().field), qPrintable(result.error().detail),
            QJsonDocument(result.error().values).toJson().constData());
    return *std::move(result);
}

QJsonObject party(const QString& name, const QString& personalNumber)
{
    Party made;
    made.role = u"applicant"_s;
    made.person.fullName = name;
    made.person.personalNumber = personalNumber;
    return toJson(made);
}

/// Ways that end a dossier early or leave it where it is are taken seldom, so that many lives run
/// to their end.
Transition randomRow(State from, QRandomGenerator& random)
{
    const auto rows = transitionsFrom(from, allRoles());
    for (;;) {
        const Transition& row = rows[size_t(random.bounded(int(rows.size())))];
        const bool endsEarly = isFinal(row.to) && row.to != State::handedOver;
        const bool stays = row.to == row.from || row.to == State::awaitingPayment;
        if (random.bounded(endsEarly || stays ? 10 : 1) == 0)
            return row;
    }
}

QString code(EventId id, Instant now)
{
    return u"H26.12.03-%1-%2"_s.arg(now.localDate().toString(u"yyMMdd"_s))
        .arg(id.seq, 4, 10, QChar(u'0'));
}
} // namespace

QString madeUpName(QRandomGenerator& random)
{
    return any(kSurnames, random) + u' ' + any(kMiddles, random) + u' ' + any(kGivens, random);
}

Draft madeUpReceipt(
    EventId id, const QString& name, const QString& personalNumber, Lane lane, Instant now)
{
    QJsonObject body{{u"code"_s, code(id, now)}, {u"procedure"_s, u"2.000815"_s},
        {u"procedureName"_s, u"Chứng thực bản sao từ bản chính"_s}, {u"field"_s, u"Chứng thực"_s},
        {u"channel"_s, u"direct"_s}, {u"applicant"_s, party(name, personalNumber)},
        {u"lane"_s, laneName(lane)}, {u"fee"_s, toJson(Fee{{21000}, {}, {}})},
        {u"key"_s, u"receipt-"_s + id.toString()}, {u"do"_s, u"receive"_s}};
    if (lane == Lane::appointment)
        body[u"due"_s] = toJson(Due{now.plusMinutes(24 * 60), LimitKind::workingDays, {}, false,
            {now.plusMinutes(4 * 60), now.plusMinutes(20 * 60), now.plusMinutes(22 * 60),
                now.plusMinutes(24 * 60)}});
    return {u"dossier.received"_s, {subjectOf(id)}, body};
}

MadeUpWard::MadeUpWard(quint32 seed)
    : m_salts(seed)
    , m_random(seed)
    , m_now(Instant::fromIso(u"2022-05-04T08:00:00"_s).value())
{
    m_file = must(WardFile::create(path(), {u"phuong"_s, 1}, m_salts));
}

void MadeUpWard::open()
{
    m_file = must(WardFile::openToWrite(path(), m_salts));
}

void MadeUpWard::write(const Drafts& drafts)
{
    auto transaction = must(WriteTransaction::begin(*m_file));
    must(transaction.append(drafts, u"tiepnhan"_s, m_now));
    must(transaction.commit());
}

DossierId MadeUpWard::receive(const QString& name, const QString& personalNumber, Lane lane)
{
    auto transaction = must(WriteTransaction::begin(*m_file));
    const EventId id = transaction.nextId();
    must(transaction.append(
        {madeUpReceipt(id, name, personalNumber, lane, m_now)}, u"tiepnhan"_s, m_now));
    must(transaction.commit());
    m_dossiers.push_back(id);
    m_now = m_now.plusMinutes(1);
    return id;
}

void MadeUpWard::live(int transactions)
{
    for (int done = 0; done < transactions; ++done) {
        auto transaction = must(WriteTransaction::begin(*m_file));
        for (int step = m_random.bounded(1, 4); step > 0; --step)
            must(transaction.append(randomStep(transaction.nextId()), u"tiepnhan"_s, m_now));
        must(transaction.commit());
        m_now = m_now.plusMinutes(m_random.bounded(1, 90));
    }
}

Drafts MadeUpWard::randomStep(EventId next)
{
    if (m_dossiers.empty() || m_random.bounded(3) == 0) {
        m_dossiers.push_back(next);
        const auto lane = m_random.bounded(2) == 0 ? Lane::noWait : Lane::appointment;
        const QString number
            = QString::number(qint64(1'000'000'000) + m_random.bounded(100)).prepend(u"00"_s);
        return {madeUpReceipt(next, madeUpName(m_random), number, lane, m_now)};
    }
    const DossierId id = m_dossiers[m_random.bounded(int(m_dossiers.size()))];
    const Dossier dossier = foldDossier(must(m_file->events(subjectOf(id))));
    if (dossier.state == State::approved)
        return {{u"dossier.numbered"_s, {subjectOf(id), u"register:SCT/BS"_s},
                    {{u"numbers"_s,
                        toJson(std::vector{GivenNumber{u"SCT/BS"_s, 2022, ++m_number, u"01/2022"_s,
                            0, m_now.localDate(), {}, {}}})}}},
            {eventKind(Command::issue), {subjectOf(id)}, {}}};
    if (isFinal(dossier.state))
        return {{u"account.changed"_s, {u"accounts"_s},
            {{u"key"_s, u"account-"_s + next.toString()}, {u"do"_s, u"account"_s}}}};
    return {randomCommand(id, dossier)};
}

Draft MadeUpWard::randomCommand(DossierId id, const Dossier& dossier)
{
    const Command command = randomRow(dossier.state, m_random).command;
    QJsonObject body{{u"reason"_s, u"Công dân yêu cầu"_s}};
    if (command == Command::amend)
        body[u"applicant"_s] = party(madeUpName(m_random), dossier.applicant.person.personalNumber);
    if (command == Command::handOver)
        body[u"to"_s] = QJsonObject{{u"self"_s, true}};
    if (command == Command::payFee) {
        body[u"amount"_s] = 1000 * m_random.bounded(1, 20);
        body[u"method"_s] = m_random.bounded(2) == 0 ? u"cash"_s : u"transfer"_s;
        body[u"book"_s] = u"AA/22"_s;
        body[u"number"_s] = ++m_receipt;
        body[u"shares"_s] = toJson(FeeShares{{u"Công an phường"_s, {1000}}});
    }
    if (command == Command::cancelReceipt && !dossier.payments.empty())
        body[u"receipt"_s] = dossier.payments.back().event.toString();
    return {eventKind(command), {subjectOf(id)}, body};
}
