#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString resultOf(const Dossier& dossier, const Office& office)
{
    if (!dossier.due || !dossier.issuedAt)
        return {};
    const Calendar& calendar = office.ward().calendar;
    if (dossier.issuedAt->ms > dossier.due->at.ms)
        return u"Quá hạn"_s;
    const QDate next = calendar.addWorkingDays(dossier.issuedAt->localDate(), 1);
    return next <= dossier.due->at.localDate() ? u"Trước hạn"_s : u"Đúng hạn"_s;
}

struct Hand
{
    QString giver;
    QString receiver;
};

/// The leader to whom a submitted dossier went: who decided it next. `submitted` is a step of the
/// timeline; steps of one moment are told apart by their order.
QString deciderAfter(const Office& office, const Dossier& dossier, const Step& submitted)
{
    const auto isDecision = [](const Step& step) {
        return step.kind == u"dossier.returned" || step.kind == u"dossier.approved"
            || step.kind == u"dossier.rejected";
    };
    const Step* end = dossier.timeline.data() + dossier.timeline.size();
    const Step* decision = std::find_if(&submitted, end, isDecision);
    return decision == end ? u"Lãnh đạo"_s : nameOf(office, decision->actor);
}

/// Whose result came back with this step; at first it was told by the moment alone.
QString senderOf(const Dossier& dossier, const Step& taken)
{
    if (const QString from = taken.detail[u"from"_s].toString(); !from.isEmpty())
        return from;
    for (const Forwarding& one : dossier.forwardings)
        if (one.answered == taken.when)
            return one.to;
    return {};
}

/// Who gives the dossier to whom with an event; none where it stays with the same person.
std::optional<Hand> handOf(const Office& office, const Dossier& dossier, const Step& step)
{
    const QString actor = nameOf(office, step.actor);
    const QString clerk = nameOf(office, dossier.receivedBy);
    if (step.kind == u"dossier.received")
        return Hand{
            dossier.submitter ? dossier.submitter->displayName() : dossier.applicant.displayName(),
            actor};
    if (step.kind == u"dossier.submitted")
        return Hand{actor, deciderAfter(office, dossier, step)};
    if (step.kind == u"dossier.returned" || step.kind == u"dossier.rejected")
        return Hand{actor, clerk};
    if (step.kind == u"dossier.forwarded")
        return Hand{actor, step.detail[u"to"_s].toString()};
    if (step.kind == u"dossier.resultTaken")
        return Hand{senderOf(dossier, step), actor};
    if (step.kind == u"dossier.issued")
        return Hand{dossier.authority ? dossier.authority->name : actor, clerk};
    return std::nullopt;
}

/// Where the dossier was in its internal process, followed event by event.
class ProcessClock
{
public:
    /// "Trước hạn", "Đúng hạn", "Quá hạn" of the step whose holder gives it on; "" where that has
    /// no limit. Law: the giving unit fills it in (mẫu Phiếu kiểm soát).
    QString resultOfGiver(const Step& step)
    {
        if (step.detail.contains(u"due"_s))
            m_ends = step.detail[u"due"_s][u"steps"_s].toArray();
        const int giver = step.kind == u"dossier.received" ? -1 : m_at;
        m_at = step.detail[u"step"_s].toInt(m_at);
        if (giver < 0 || m_ends.isEmpty())
            return {};
        const Instant end{m_ends[std::min<qsizetype>(giver, m_ends.size() - 1)].toInteger()};
        if (step.when > end)
            return u"Quá hạn"_s;
        return step.when.localDate() < end.localDate() ? u"Trước hạn"_s : u"Đúng hạn"_s;
    }

private:
    QJsonArray m_ends;
    int m_at = 0; ///< the step that the dossier is at
};

/// What the leader gives comes from the ward's authority, all else from the one-stop office.
QString agencyOf(const Step& step, const WardConfig& ward)
{
    static const QStringList decided{
        u"dossier.returned"_s, u"dossier.rejected"_s, u"dossier.issued"_s};
    return decided.contains(step.kind) ? deciderName(ward)
                                       : ward.bodyOn(step.when.localDate()).officeName;
}
} // namespace

QJsonObject controlContext(const Office& office, const Dossier& dossier)
{
    QJsonArray rows;
    ProcessClock clock;
    for (const Step& step : dossier.timeline) {
        const QString inTime = clock.resultOfGiver(step);
        if (const auto hand = handOf(office, dossier, step)) {
            rows.append(QJsonObject{{u"agency"_s, agencyOf(step, office.ward().config)},
                {u"giver"_s, hand->giver}, {u"receiver"_s, hand->receiver},
                {u"at"_s, step.when.toIso()}, {u"note"_s, step.detail[u"note"_s].toString()},
                {u"result"_s,
                    step.kind == u"dossier.issued" ? resultOf(dossier, office) : inTime}});
        }
    }
    return {{u"rows"_s, rows}};
}

} // namespace motcua
