#include "core/dossier/promise.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Follows a promise through a dossier's life by one calendar: how it was counted, ran on after
/// each pause, was put off.
class Promise
{
public:
    Promise(const Dossier& dossier, const Procedure& procedure, const Calendar& calendar)
        : m_dossier(dossier)
        , m_procedure(procedure)
        , m_calendar(calendar)
        , m_limit(limitFor(procedure, Answers{dossier.answers, {}}))
    {
        if (dossier.extension)
            m_letter = dossier.extension->until;
        for (const Step& step : dossier.timeline)
            follow(step);
    }

    const std::optional<Due>& due() const { return m_due; }

    /// Steps that had ended stay; those of a promise counted in one go are counted anew.
    Due withSteps() const
    {
        Due due = *m_due;
        if (!m_ranOnFrom)
            return motcua::withSteps(due, m_calendar, m_procedure, m_from);
        due.steps = movedSteps(m_calendar, *m_dossier.due, *m_ranOnFrom, due);
        return due;
    }

private:
    void follow(const Step& step)
    {
        const auto is = [&](Command command) { return step.kind == eventKind(command); };
        if (is(Command::accept))
            m_stopped.reset(); // what was registered is received only now
        if (isPromise(step))
            begin();
        else if (is(Command::toAppointment))
            appoint(step.when);
        else if (is(Command::requestSupplement) || (is(Command::requestPayment) && !m_stopped))
            m_stopped = step.when; // a second duty finds it standing
        else if (is(Command::supplement) && step.detail.contains(u"due"_s))
            m_due&& m_procedure.supplementPolicy == SupplementPolicy::pause ? runOn(step.when)
                                                                            : countFrom(step.when);
        else if (is(Command::payFee) && m_stopped && !awaitsMore(step))
            runOn(step.when);
        else if (is(Command::apologise))
            putOff();
    }

    /// Another duty is still to be met.
    static bool awaitsMore(const Step& step)
    {
        return step.detail[u"state"_s].toString() == stateName(State::awaitingPayment);
    }

    /// Who waits for the result is promised no day.
    static bool isPromise(const Step& step)
    {
        const bool counted = step.kind == u"dossier.received"
            || step.kind == eventKind(Command::accept) || step.kind == eventKind(Command::amend);
        return counted && step.detail[u"due"_s].isObject();
    }

    /// What is told anew later counts from the same beginning.
    void begin()
    {
        if (!m_due && !m_stopped)
            countFrom(m_dossier.receivedAt);
    }

    void countFrom(Instant from)
    {
        m_from = from;
        m_due = dueDate(m_calendar, from, m_limit);
        if (m_letter && m_due->at < *m_letter) {
            m_due->at = *m_letter;
            if (const auto moved = movedDayOff(*m_due, m_calendar))
                m_due = moved;
        }
        m_stopped.reset();
        m_ranOnFrom.reset();
    }

    void appoint(Instant when)
    {
        countFrom(m_dossier.receivedAt);
        if (m_due->at <= when)
            countFrom(when);
    }

    void runOn(Instant when)
    {
        if (m_due && m_stopped)
            m_due = resumedDue(m_calendar, *m_due, *m_stopped, when);
        m_stopped.reset();
        m_ranOnFrom = when;
    }

    /// The one other day stands, unless it is no working day.
    void putOff()
    {
        m_due = m_dossier.apology->dueBefore;
        m_due->at = m_dossier.apology->newDue;
        m_letter = m_due->at;
        if (const auto moved = movedDayOff(*m_due, m_calendar))
            m_due = moved;
        m_ranOnFrom = m_dossier.apology->at;
    }

    const Dossier& m_dossier;
    const Procedure& m_procedure;
    const Calendar& m_calendar;
    Limit m_limit;
    Instant m_from;
    std::optional<Due> m_due;
    std::optional<Instant> m_stopped;
    std::optional<Instant> m_letter; ///< no earlier than an extension or an apology said
    std::optional<Instant> m_ranOnFrom;
};

/// Its last promise came from a changed calendar.
bool wasMoved(const Dossier& dossier)
{
    const auto last = std::find_if(dossier.timeline.rbegin(), dossier.timeline.rend(),
        [](const Step& step) { return step.detail[u"due"_s].isObject(); });
    return last != dossier.timeline.rend() && last->kind == eventKind(Command::moveDue);
}
} // namespace

std::optional<Due> movedDayOff(const Due& promised, const Calendar& after)
{
    const QDate day = promised.at.localDate();
    if (promised.kind == LimitKind::clockHours || after.isWorkingDay(day))
        return std::nullopt;
    Due due = promised;
    const QDate next = after.nextWorkingDay(day);
    due.at = Instant::fromLocal(next, promised.at.localTime());
    due.provisional = !after.isOfficial(next.year());
    due.steps = movedSteps(after, promised, promised.at, due);
    return due;
}

std::optional<Due> promisedBy(
    const Dossier& dossier, const Procedure& procedure, const Calendar& calendar)
{
    return Promise(dossier, procedure, calendar).due();
}

bool isCountedBy(const Dossier& dossier, const Procedure& procedure, const Calendar& calendar)
{
    const auto due = promisedBy(dossier, procedure, calendar);
    return due && dossier.due && due->at == dossier.due->at;
}

std::optional<Due> recounted(
    const Dossier& dossier, const Procedure& procedure, const Calendar& calendar)
{
    const Promise promise(dossier, procedure, calendar);
    return promise.due() ? std::optional(promise.withSteps()) : std::nullopt;
}

std::optional<Due> movedDue(const Dossier& dossier, const Procedure& procedure,
    const std::vector<Calendar>& before, const Calendar& after)
{
    if (!dossier.due || isCountedBy(dossier, procedure, after))
        return std::nullopt;
    const bool counted = wasMoved(dossier)
        || std::ranges::any_of(before,
            [&](const Calendar& calendar) { return isCountedBy(dossier, procedure, calendar); });
    return counted ? recounted(dossier, procedure, after) : movedDayOff(*dossier.due, after);
}

} // namespace motcua
