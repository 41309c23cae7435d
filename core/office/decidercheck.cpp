#include "core/office/decidercheck.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/bodykinds.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Whoever is to decide is there to decide.
Outcome checkNotEnded(const QString& office, QDate day)
{
    const BodyEnd* ended = office.isEmpty() ? nullptr : endOfBody(office, day);
    if (!ended)
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/competentOffice"_s, u"bodyEnded"_s,
        {{u"body"_s, office}, {u"last"_s, ended->last.toString(Qt::ISODate)},
            {u"successor"_s, ended->successor}},
        ended->source};
}

/// No enterprise decides a dossier; which bodies do, no list tells to the last (officeNotKnown).
Outcome checkNoEnterprise(const QString& office, QDate day)
{
    const QString law = enterpriseLaw(office, day);
    return law.isEmpty() ? Outcome(Done{})
                         : Outcome(Error{ErrorCode::badInput, u"/competentOffice"_s,
                             u"officeNotAnAgency"_s, {{u"office"_s, office}}, law});
}

} // namespace

Outcome checkDecider(const WardState& ward, const QString& office, QDate today)
{
    if (isThisOffice(ward, office))
        return badInput(u"/competentOffice"_s, u"thisOffice"_s);
    if (const auto agency = checkNoEnterprise(office, today); !agency)
        return agency;
    return checkNotEnded(office, today);
}

Outcome checkDeciderIn(const WardState& ward, const Dossier& dossier, const Act& act, QDate today)
{
    const QString& office = act.amended.competentOffice;
    const bool amends = act.command == Command::amend || act.command == Command::accept;
    const bool stays = act.command == Command::amend && office == dossier.competentOffice;
    return amends && !stays ? checkDecider(ward, office, today) : Outcome(Done{});
}

} // namespace motcua
