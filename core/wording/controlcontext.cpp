#include "core/dossier/codec.h"
#include "core/dossier/steps.h"
#include "core/wording/bodynames.h"
#include "core/wording/handnote.h"
#include "core/wording/names.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Who has the dossier, for which body, and at which step of its process; no step where that hand
/// has none of its own.
struct Holder
{
    QString name;
    QString agency;
    std::optional<int> step;
    std::optional<Instant> again = {}; ///< since when, of who had it before
};

/// The control slip, followed event by event. Each giver is the holder before, whoever types it. A
/// body outside that owes an answer gives nothing on: it has its papers from the holder, who keeps
/// the dossier, and gives its result back.
class ControlSlip
{
public:
    ControlSlip(const Office& office, const Dossier& dossier)
        : m_office(office)
        , m_dossier(dossier)
        , m_procedure(office.procedureOf(dossier))
    {
    }

    QJsonArray rows()
    {
        for (const Step& step : m_dossier.timeline)
            follow(step);
        return m_rows;
    }

private:
    QString oneStop(const Step& step) const
    {
        return m_office.ward().config.bodyOn(step.when.localDate()).officeName;
    }
    QString ward() const { return deciderName(m_office.ward().config); }
    Holder clerk(const Step& step) const
    {
        return {nameOf(m_office, m_dossier.receivedBy), oneStop(step), m_at};
    }
    /// Who took the result home: the applicant, another person, the post.
    Holder receiverOfResult(const Step& step) const
    {
        const QJsonValue to = step.detail[u"to"_s];
        if (!to[u"post"_s].toString().isEmpty())
            return {u"Dịch vụ bưu chính công ích"_s, oneStop(step), {}};
        const QString other = to[u"fullName"_s].toString();
        return {other.isEmpty() ? handName(m_dossier.applicant) : other, oneStop(step), {}};
    }
    Holder citizen(const Step& step) const
    {
        const Party& bringer = m_dossier.submitter ? *m_dossier.submitter : m_dossier.applicant;
        return {handName(bringer), oneStop(step), {}};
    }

    const Step* next(const Step& from, const QStringList& kinds) const;
    Holder leaderAfter(const Step& submitted) const;
    Holder officerOf(const Step& approved) const;
    bool isInside(const Step& forwarded) const;
    Holder receiverOf(const Step& forwarded) const;
    Holder senderOf(const Step& taken) const;
    std::optional<Holder> takerOf(const Step& step) const;
    QString agencyOf(const QString& hand, bool inside, const Step& step) const;
    Holder giverOf(const Step& step) const;
    std::optional<Instant> endOf(const Holder& giver, const Step& step) const;
    QString inTime(const Holder& giver, const Step& step) const;
    void follow(const Step& step);
    void giveBack(const Step& step);
    void noteLimits(const Step& step);
    void hand(const Step& step, const Holder& taker);

    const Office& m_office;
    const Dossier& m_dossier;
    const Procedure* m_procedure;
    QJsonArray m_rows;
    QJsonArray m_ends; ///< of the steps, as promised last
    std::optional<Due> m_due; ///< of the whole, as promised last
    int m_at = 0; ///< the step that the dossier is at
    std::optional<Holder> m_holder; ///< none before the receipt
    std::vector<Holder> m_held; ///< everybody who had it
};

/// The first event of these kinds after this one; events of one moment are told apart by their
/// order.
const Step* ControlSlip::next(const Step& from, const QStringList& kinds) const
{
    const Step* end = m_dossier.timeline.data() + m_dossier.timeline.size();
    const Step* found
        = std::find_if(&from + 1, end, [&](const Step& step) { return kinds.contains(step.kind); });
    return found == end ? nullptr : found;
}

/// The leader to whom a submitted dossier went: who decided it next.
Holder ControlSlip::leaderAfter(const Step& submitted) const
{
    const Step* decision
        = next(submitted, {u"dossier.returned"_s, u"dossier.approved"_s, u"dossier.rejected"_s});
    return {decision ? nameOf(m_office, decision->actor) : u"Lãnh đạo"_s, ward(), m_at};
}

/// Who stamps and numbers what was signed; the clerk where that is done at once, or by nobody else.
Holder ControlSlip::officerOf(const Step& approved) const
{
    const Step* issued = next(approved, {u"dossier.issued"_s});
    if (!issued || issued->actor == approved.actor || issued->actor == m_dossier.receivedBy)
        return clerk(approved);
    return {nameOf(m_office, issued->actor), ward(), m_at};
}

/// The body of a hand: inside, the one-stop office for its own step, else the ward; outside, the
/// body that decides or takes part, or the hand itself.
QString ControlSlip::agencyOf(const QString& hand, bool inside, const Step& step) const
{
    const auto first = m_procedure ? stepOfHand(m_procedure->steps, hand, -1) : std::nullopt;
    if (inside)
        return first == 0 ? oneStop(step) : ward();
    QStringList bodies;
    if (m_procedure)
        bodies = m_procedure->interlinked
            + QStringList{deciderOf(*m_procedure, m_dossier.competentOffice, m_office.law().powers,
                step.when.localDate())};
    for (const QString& body : bodies)
        if (isHandOf(body, hand))
            return ownBodyName(m_office.ward().config, body);
    return ownBodyName(m_office.ward().config, hand);
}

/// At first it was not said whether a hand is one of the process.
bool ControlSlip::isInside(const Step& forwarded) const
{
    if (forwarded.detail.contains(u"inside"_s))
        return forwarded.detail[u"inside"_s].toBool();
    return m_procedure
        && stepOfHand(m_procedure->steps, forwarded.detail[u"to"_s].toString(), 0).has_value();
}

Holder ControlSlip::receiverOf(const Step& forwarded) const
{
    const QString to = forwarded.detail[u"to"_s].toString();
    const bool ownStep = forwarded.detail.contains(u"step"_s);
    return {to, agencyOf(to, isInside(forwarded), forwarded),
        ownStep ? std::optional(m_at) : std::nullopt};
}

/// Whose result came back with this event; at first it was told by the moment alone.
Holder ControlSlip::senderOf(const Step& taken) const
{
    QString from = taken.detail[u"from"_s].toString();
    for (const Forwarding& one : m_dossier.forwardings)
        if (from.isEmpty() && one.answered == taken.when)
            from = one.to;
    const auto known = std::find_if(
        m_held.rbegin(), m_held.rend(), [&](const Holder& one) { return one.name == from; });
    return known == m_held.rend() ? Holder{from, agencyOf(from, false, taken), {}} : *known;
}

/// Who has the dossier after an event; none where it stays where it is.
std::optional<Holder> ControlSlip::takerOf(const Step& step) const
{
    const QString& kind = step.kind;
    if (kind == u"dossier.submitted")
        return leaderAfter(step);
    if (kind == u"dossier.approved")
        return officerOf(step);
    if (kind == u"dossier.forwarded")
        return receiverOf(step);
    if (kind == eventKind(Command::handOver))
        return receiverOfResult(step);
    if (kind == u"dossier.returnUndone")
        return Holder{nameOf(m_office, step.actor), ward(), m_at};
    if (kind == u"dossier.submitUndone" || kind == u"dossier.resultTaken" || goesOnWith(step)
        || isDutyMet(step))
        return Holder{nameOf(m_office, step.actor), oneStop(step), m_at};
    const bool toClerk = kind == u"dossier.received" || kind == u"dossier.accepted"
        || kind == u"dossier.returned" || kind == u"dossier.rejected" || kind == u"dossier.issued"
        || (kind == u"dossier.movedToAppointment" && m_holder && m_holder->agency == ward());
    return toClerk ? std::optional(clerk(step)) : std::nullopt;
}

/// The citizen brings it; what comes back is the sender's to give.
Holder ControlSlip::giverOf(const Step& step) const
{
    if (step.kind == u"dossier.resultTaken")
        return senderOf(step);
    return m_holder.value_or(citizen(step));
}

/// By when the giver was to be done: by the end of the giver's own step; a body outside that has
/// none answers within the limit of the whole (NĐ 61/2018/NĐ-CP, NĐ 118/2025/NĐ-CP), and so does
/// whoever gets it back when that step is over.
std::optional<Instant> ControlSlip::endOf(const Holder& giver, const Step& step) const
{
    if (step.kind == eventKind(Command::handOver))
        return std::nullopt; // the result was there: when it is fetched is the citizen's own
    if (step.detail[u"informed"_s].toBool())
        return std::nullopt; // the giver's own step goes on
    if (giver.step && !m_ends.isEmpty()) {
        const Instant end{m_ends[std::min<qsizetype>(*giver.step, m_ends.size() - 1)].toInteger()};
        return giver.again && *giver.again > end && m_due ? m_due->at : end;
    }
    const bool answered = step.kind == u"dossier.resultTaken" && m_due;
    return answered ? std::optional(m_due->at) : std::nullopt;
}

/// "Trước hạn", "Đúng hạn", "Quá hạn"; "" where the giver has no limit. Law: the giving unit fills
/// it in (mẫu Phiếu kiểm soát).
QString ControlSlip::inTime(const Holder& giver, const Step& step) const
{
    const auto end = endOf(giver, step);
    if (!end)
        return {};
    if (step.when > *end)
        return u"Quá hạn"_s;
    return step.when.localDate() < end->localDate() ? u"Trước hạn"_s : u"Đúng hạn"_s;
}

void ControlSlip::hand(const Step& step, const Holder& taker)
{
    const Holder giver = giverOf(step);
    if (giver.name == taker.name)
        return;
    m_rows.append(QJsonObject{{u"agency"_s, giver.agency}, {u"giver"_s, giver.name},
        {u"receiver"_s, taker.name}, {u"at"_s, step.when.toIso()},
        {u"result"_s, inTime(giver, step)}, {u"note"_s, handNote(step)}});
}

/// What lacks papers, or waits for a duty to be met, goes back the way it came: to the one-stop
/// office, and from there to the citizen.
void ControlSlip::giveBack(const Step& step)
{
    const bool goesBack
        = step.kind == u"dossier.supplementRequested" || step.kind == u"dossier.paymentRequested";
    const bool isThere = step.detail.contains(u"stopped"_s); // since another duty was asked for
    if (!goesBack || !m_holder || isThere)
        return;
    Holder taker = clerk(step);
    taker.step.reset();
    if (m_holder->agency != taker.agency) {
        hand(step, taker);
        m_holder = taker;
    }
    hand(step, citizen(step));
    m_holder = citizen(step);
}

void ControlSlip::noteLimits(const Step& step)
{
    if (!step.detail.contains(u"due"_s))
        return;
    m_ends = step.detail[u"due"_s][u"steps"_s].toArray();
    m_due = dueFromJson(step.detail[u"due"_s]);
}

void ControlSlip::follow(const Step& step)
{
    giveBack(step);
    noteLimits(step);
    m_at = step.detail[u"step"_s].toInt(m_at);
    auto taker = takerOf(step);
    if (!taker)
        return;
    if (std::ranges::find(m_held, taker->name, &Holder::name) != m_held.end())
        taker->again = step.when;
    hand(step, *taker);
    m_held.push_back(*taker);
    if (step.kind != u"dossier.forwarded" || isInside(step))
        m_holder = taker;
}
} // namespace

QJsonObject controlContext(const Office& office, const Dossier& dossier)
{
    return {{u"rows"_s, ControlSlip(office, dossier).rows()}};
}

} // namespace motcua
