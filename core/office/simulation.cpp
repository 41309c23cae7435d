#include "core/office/simulation.h"

#include "core/catalogue/signers.h"
#include "core/dossier/foldon.h"
#include "core/dossier/slips.h"
#include "core/office/dailycode.h"
#include "core/office/madeintake.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kGuided = 9; ///< of a thousand: not complete, guided at the counter
constexpr int kDraws = 4; ///< tries before something is asked for that is always taken in
constexpr qint64 kAfterClosingMs = 5LL * 60'000;

QStringList loginsOf(const Accounts& accounts, Role role)
{
    QStringList logins;
    for (const Account& account : accounts)
        if (std::ranges::count(account.roles, role) > 0)
            logins.append(account.login);
    return logins;
}
} // namespace

Simulation::Simulation(
    const WardState& ward, BulkJournal& journal, Dice& dice, const Population& population)
    : m_ward(ward)
    , m_journal(journal)
    , m_dice(dice)
    , m_population(population)
    , m_office{loginsOf(ward.accounts, Role::clerk), loginsOf(ward.accounts, Role::leader),
          &ward.calendar, &population, &m_recorded}
    , m_adopted(ward.adopted.begin(), ward.adopted.end())
{
}

Outcome Simulation::live(const LoadedDay& day)
{
    const ProcedureMix mix(m_ward.catalogue, day.day);
    for (const Instant at : arrivals(m_ward.calendar, day, m_dice)) {
        if (const auto worked = workUntil(at); !worked)
            return worked;
        if (const auto received = receive(at, mix); !received)
            return received;
    }
    if (day.day == kMadeUntil.localDate())
        return workUntil(kMadeUntil);
    const Instant close = Instant::fromLocal(day.day, m_ward.calendar.hours().close);
    const auto worked = workUntil(close);
    return worked ? closeTills({close.ms + kAfterClosingMs}) : worked;
}

QString Simulation::nextCode(QDate day)
{
    if (std::exchange(m_codeDay, day) != day)
        m_lastCode = 0;
    return dossierCode(m_ward.config.bodyOn(day).agency, day, ++m_lastCode);
}

Facts Simulation::factsOf(const QString& login, const Procedure& procedure, Instant now) const
{
    const Account& account = *findAccount(m_ward.accounts, login);
    Facts facts;
    facts.actor = {account.login, account.roles};
    facts.now = now;
    facts.law = m_ward.law();
    facts.procedure = &procedure;
    facts.authority = rightToSign(
        account.signatory(), m_ward.assignments, {procedure, facts.law.powers, now.localDate()});
    return facts;
}

void Simulation::addNumbers(Facts& facts, const MadeDossier& made, Command command) const
{
    const auto& numbering = made.procedure->numbering;
    if (command != Command::approve || !numbering
        || numbering->moment != NumberingMoment::onApproval)
        return;
    const QDate day = facts.now.localDate();
    const auto last = m_lastNumbers.find({numbering->registerId, day.year()});
    auto position = positionOf(m_ward.openings, numbering->registerId, day.year(),
        last == m_lastNumbers.end() ? 0 : last->second);
    for (const int item : numbersNeeded(*made.procedure, made.dossier))
        facts.numbers.push_back({numbering->registerId, day.year(), position.next++,
            position.volume, item, day, {}, {}});
}

void Simulation::addSlip(Facts& facts, const QString& form) const
{
    const int year = facts.now.localDate().year();
    const auto last = m_lastSlips.find({form, year});
    facts.slips = {{form, year, last == m_lastSlips.end() ? 1 : last->second + 1, {}}};
}

void Simulation::addReceipt(Facts& facts, Command command) const
{
    const ReceiptBooks books = booksOf(m_ward.receiptBooks, facts.actor.login);
    if (command != Command::payFee || books.empty())
        return;
    const auto last = m_lastReceipts.find(facts.actor.login);
    facts.receiptBook = books.front().book;
    facts.receiptNumber = nextIn(books.front(), last == m_lastReceipts.end() ? 0 : last->second);
}

/// What somebody wants, until the rules take it in.
Result<Drafts> Simulation::decideIntake(Instant at, const ProcedureMix& mix, Facts& facts)
{
    const QString clerk = facts.actor.login;
    const QString code = nextCode(at.localDate());
    for (int draw = 0;; ++draw) {
        const Procedure& procedure = draw < kDraws ? mix.draw(m_dice) : mix.commonest();
        Intake intake = madeIntake(procedure, m_population, m_dice, at.localDate());
        if (draw == 0 && !procedure.documents.empty() && m_dice.chance(kGuided))
            intake.guide = QStringList{procedure.documents.back().name};
        facts = factsOf(clerk, procedure, at);
        facts.code = code;
        facts.newId = m_journal.nextId();
        facts.newId.seq += m_adopted.contains(procedure.hash) ? 0 : 1;
        addSlip(facts, u"supplement"_s);
        auto drafts = decideReceive(intake, facts);
        if (drafts || draw > kDraws)
            return drafts;
    }
}

Outcome Simulation::adopt(const Procedure& procedure, const QString& actor, Instant at)
{
    if (!m_adopted.insert(procedure.hash).second)
        return Done{};
    const auto written = m_journal.append({procedureAdopted(procedure)}, actor, at);
    return written ? Outcome(Done{}) : Outcome(written.error());
}

Outcome Simulation::receive(Instant at, const ProcedureMix& mix)
{
    Facts facts;
    facts.actor.login = m_dice.oneOf(m_office.clerks);
    const auto drafts = decideIntake(at, mix, facts);
    if (!drafts)
        return drafts.error();
    if (const auto adopted = adopt(*facts.procedure, facts.actor.login, at); !adopted)
        return adopted;
    const auto events = m_journal.append(*drafts, facts.actor.login, at);
    if (!events)
        return events.error();
    Waiting waiting;
    waiting.made = {foldDossier(*events), facts.procedure, Fate::usual};
    for (const Slip& slip : waiting.made.dossier.slips)
        m_lastSlips[{slip.form, slip.year}] = slip.number;
    waiting.made.fate = drawFate(waiting.made.dossier, m_dice);
    goOn(std::move(waiting), at);
    return Done{};
}

void Simulation::goOn(Waiting&& waiting, Instant now)
{
    auto next = nextStep(waiting.made, m_office, m_dice, now);
    if (!next)
        return;
    const qint64 key = waiting.made.dossier.id.seq;
    waiting.next = *std::move(next);
    m_turns.emplace(waiting.next.at.ms, key);
    m_waiting.insert_or_assign(key, std::move(waiting));
}

Outcome Simulation::workUntil(Instant end)
{
    while (!m_turns.empty() && m_turns.top().first <= end.ms) {
        auto waiting = m_waiting.extract(m_turns.top().second);
        m_turns.pop();
        if (const auto worked = work(waiting.mapped()); !worked)
            return worked;
    }
    return Done{};
}

/// Where the rules say no, the dossier goes its usual way; where that is refused, too, it stays.
Outcome Simulation::work(Waiting& waiting)
{
    MadeDossier& made = waiting.made;
    const MadeStep step = waiting.next;
    Facts facts = factsOf(step.actor, *made.procedure, step.at);
    addNumbers(facts, made, step.act.command);
    addReceipt(facts, step.act.command);
    addSlip(facts, slipFormOf(eventKind(step.act.command)));
    const auto drafts = decide(made.dossier, step.act, facts);
    if (!drafts) {
        if (std::exchange(made.fate, Fate::usual) != Fate::usual)
            goOn(std::move(waiting), step.at);
        return Done{};
    }
    const auto events = m_journal.append(*drafts, step.actor, step.at);
    if (!events)
        return events.error();
    for (const Event& event : *events)
        foldOn(made.dossier, event);
    remember(made, *events);
    goOn(std::move(waiting), step.at);
    return Done{};
}

void Simulation::remember(const MadeDossier& made, const Events& written)
{
    for (const GivenNumber& number : made.dossier.numbers)
        if (number.system.isEmpty()) {
            qint64& last = m_lastNumbers[{number.registerId, number.year}];
            last = std::max(last, number.number);
        }
    for (const Slip& slip : made.dossier.slips) {
        qint64& last = m_lastSlips[{slip.form, slip.year}];
        last = std::max(last, slip.number);
    }
    for (const Payment& payment : made.dossier.payments) {
        Receipts& taken = m_taken[payment.by];
        if (payment.event == written.front().header.id) {
            taken.push_back({{payment.book, payment.number}, payment.amount, payment.method,
                payment.shares, payment.by, markOf(written.front().header), std::nullopt});
            m_lastReceipts[payment.by] = payment.number;
        }
        if (payment.cancelled && payment.cancelled->event == written.front().header.id)
            for (Receipt& receipt : taken)
                if (receipt.receipt == ReceiptNumber{payment.book, payment.number})
                    receipt.cancelled = CancelledReceipt{markOf(written.front().header),
                        payment.cancelled->by, payment.cancelled->reason};
    }
}

/// Each clerk counts the cash of the day; now and then a note is missing.
Outcome Simulation::closeTills(Instant at)
{
    for (auto& [login, receipts] : m_taken) {
        if (receipts.empty())
            continue;
        const OpenTill till = openTillOf({}, receipts, login);
        const qint64 missing = m_dice.chance(10) ? 1000 : 0;
        const CloseDay counted{Dong{std::max<qint64>(0, till.expected().amount - missing)},
            missing > 0 ? u"Thối nhầm tiền lẻ, người thu bù."_s : QString()};
        const auto draft = decideCloseDay(counted, login, at, {}, till);
        if (!draft)
            return draft.error();
        if (const auto written = m_journal.append({*draft}, login, at); !written)
            return written.error();
        receipts.clear();
    }
    return Done{};
}

} // namespace motcua
