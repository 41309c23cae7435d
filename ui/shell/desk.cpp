#include "ui/shell/desk.h"

#include "ui/shell/backupkeeper.h"

#include <limits>

namespace motcua {

namespace {
/// Milliseconds. Not −1: with it a thread of QThreadPool ends at once and may miss its next task.
constexpr int kNever = std::numeric_limits<int>::max();

std::shared_ptr<const WardState> snapshot(const Office& office)
{
    return std::make_shared<const WardState>(office.ward());
}
} // namespace

Desk::Desk(std::unique_ptr<Office> office, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_office(std::move(office))
    , m_clock(clock)
    , m_ward(snapshot(*m_office))
    , m_readOnlyBecause(m_office->readOnlyBecause())
    , m_mayStop(m_office->file().mayWrite().ok())
{
    m_backups = std::make_unique<BackupKeeper>(*this);
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(kNever);
}

Desk::~Desk()
{
    m_backups.reset();
    m_thread.waitForDone();
    m_aside.waitForDone();
}

/// On the store thread, after whatever was done there.
void Desk::watchWriting()
{
    if (!m_mayStop)
        return;
    const auto may = m_office->file().mayWrite();
    if (may)
        return;
    m_mayStop = false;
    QMetaObject::invokeMethod(
        this,
        [this, error = may.error()] {
            m_stoppedBecause = error;
            Q_EMIT writingStopped();
        },
        Qt::QueuedConnection);
}

Later<Outcome> Desk::signIn(const QString& login, const Secret& secret)
{
    return write([login, secret](Office& office) -> Result<Account> {
        const auto session = office.signIn(login, secret);
        if (!session)
            return session.error();
        return *findAccount(office.ward().accounts, session->login);
    }).thenGive(this, [this](const Result<Account>& person) -> Outcome {
        if (!person)
            return person.error();
        m_person = *person;
        Q_EMIT personChanged();
        return Done{};
    });
}

Later<Result<Answer>> Desk::run(const QJsonObject& command)
{
    using Told = std::pair<Result<Answer>, std::shared_ptr<const WardState>>;
    return write([command, session = session()](Office& office) -> Told {
        auto answer = office.run(command, session);
        const bool ward = answer && answer->changes.ward;
        return {std::move(answer), ward ? snapshot(office) : nullptr};
    }).thenGive(this, [this](const Told& told) {
        if (told.first)
            takeOver(told.first->changes, told.second);
        else
            noteRefusal(told.first.error());
        return told.first;
    });
}

void Desk::noteRefusal(const Error& error)
{
    if (error.code == ErrorCode::signIn)
        Q_EMIT turnedAway();
}

Later<Result<std::vector<BatchLine>>> Desk::approveAll(const std::vector<DossierId>& ids)
{
    return write([ids, session = session()](Office& office) {
        return office.approveAll(ids, session);
    }).thenGive(this, [this, ids](const Result<std::vector<BatchLine>>& lines) {
        if (lines)
            takeOver({ids, false}, nullptr);
        else
            noteRefusal(lines.error());
        return lines;
    });
}

Later<Outcome> Desk::record(std::function<Result<Answer>(Office&)> verb)
{
    return write(std::move(verb)).thenGive(this, [this](const Result<Answer>& answer) {
        if (answer)
            takeOver(answer->changes, nullptr);
        else
            noteRefusal(answer.error());
        return answer ? Outcome(Done{}) : Outcome(answer.error());
    });
}

Later<Outcome> Desk::recordPrint(DossierId id, const QString& form)
{
    return record([id, form, session = session()](
                      Office& office) { return office.recordPrint(id, form, session); });
}

Later<Outcome> Desk::recordBookPrint(const QString& registerId, int year, int month)
{
    return record([registerId, year, month, session = session()](Office& office) {
        return office.recordBookPrint(registerId, year, month, session);
    });
}

Later<Outcome> Desk::recordDaySheet(QDate day, const Head& head)
{
    return record([day, head, session = session()](
                      Office& office) { return office.recordDaySheet(day, head, session); });
}

Later<Outcome> Desk::recordPostingPrint(const QString& code, const QString& hash)
{
    return record([code, hash, session = session()](
                      Office& office) { return office.recordPostingPrint(code, hash, session); });
}

Later<Outcome> Desk::startStation(const QJsonObject& command)
{
    using Told = std::pair<Outcome, std::shared_ptr<const WardState>>;
    return write([command, session = session()](Office& office) -> Told {
        auto outcome = office.startStation(session, command);
        return {std::move(outcome), snapshot(office)};
    }).thenGive(this, [this](const Told& told) {
        if (told.first) {
            m_readOnlyBecause.reset();
            takeOver({{}, true}, told.second);
        }
        return told.first;
    });
}

void Desk::takeOver(const Changes& changes, std::shared_ptr<const WardState> ward)
{
    if (ward) {
        m_ward = std::move(ward);
        if (const Account* person
            = m_person ? findAccount(m_ward->accounts, m_person->login) : nullptr)
            m_person = *person;
        Q_EMIT wardChanged();
    }
    Q_EMIT changed(changes);
}

} // namespace motcua
