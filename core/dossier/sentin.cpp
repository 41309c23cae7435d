#include "core/dossier/sentin.h"

#include "core/catalogue/rules.h"

namespace motcua {
using namespace Qt::StringLiterals;

std::optional<Instant> sentIn(const Dossier& dossier)
{
    if (dossier.timeline.empty() || dossier.timeline.front().kind != u"dossier.registered")
        return std::nullopt;
    return dossier.timeline.front().when;
}

QDate sentOn(const Intake& intake, QDate today)
{
    const bool sent = intake.sentIn && intake.channel != Channel::direct;
    return sent ? intake.sentIn->localDate() : today;
}

Reasons withoutEndedExemption(
    Intake& intake, const Dossier& dossier, const Procedure& then, const FeeExemption* now)
{
    const auto sent = sentIn(dossier);
    const bool asTold = intake.exemption == dossier.exemption;
    if (now || !sent || !asTold || intake.exemption.isEmpty())
        return {};
    const FeeExemption* ended = findExemption(then, intake.exemption, sent->localDate());
    if (!ended)
        return {};
    intake.exemption.clear();
    intake.exemptProof.clear();
    return {{u"exemptionEnded"_s,
        {{u"exemption"_s, ended->name}, {u"on"_s, sent->localDate().toString(Qt::ISODate)}},
        ended->source}};
}

} // namespace motcua
