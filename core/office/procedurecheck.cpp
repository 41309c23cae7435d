#include "core/office/procedurecheck.h"

#include "core/dossier/familychecks.h"
#include "core/forms/formset.h"
#include "core/registers/registers.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isResultForm(const QString& name)
{
    return std::ranges::any_of(officialForms().forms,
        [&](const Form& form) { return form.key.id == u"result" && form.key.of == name; });
}

bool isParent(const Procedure& procedure, const QString& role)
{
    return std::ranges::any_of(
        procedure.parties, [&](const PartyRole& child) { return child.parents.contains(role); });
}

/// Another parent of that sex stands there, too.
bool isSexTwice(const Procedure& procedure, const PartyRole& party)
{
    const auto alike = [&](const PartyRole& other) {
        return other.role != party.role && isParent(procedure, other.role)
            && sexOfPlace(other) == sexOfPlace(party);
    };
    return std::ranges::any_of(procedure.parties, alike);
}

/// Mother and father may have died by other days before a birth: the pack tells which is which.
void checkParentsOfBirth(const Procedure& procedure, const QString& pointer, Faults& faults)
{
    for (std::size_t at = 0; at < procedure.parties.size(); ++at) {
        const PartyRole& party = procedure.parties[at];
        if (!isParent(procedure, party.role))
            continue;
        const bool told = sexOfPlace(party).has_value();
        if (!told || isSexTwice(procedure, party))
            faults.push_back({pointer + u"/parties/%1/sex"_s.arg(at),
                told ? u"parentsOfOneSex"_s : u"parentWithoutSex"_s, {{u"party"_s, party.label}}});
    }
}
} // namespace

void checkPapers(const Procedure& procedure, const QString& pointer, Faults& faults)
{
    if (procedure.numbering && !findRegister(procedure.numbering->registerId))
        faults.push_back({pointer + u"/numbering/register"_s, u"noRegister"_s,
            {{u"register"_s, procedure.numbering->registerId}}});
    const Register* book
        = procedure.numbering ? findRegister(procedure.numbering->registerId) : nullptr;
    if (book && book->event == u"birth")
        checkParentsOfBirth(procedure, pointer, faults);
    const bool recorded
        = procedure.numbering && procedure.numbering->moment == NumberingMoment::recorded;
    if (book && book->recorded != recorded)
        faults.push_back({pointer + u"/numbering/moment"_s,
            book->recorded ? u"registerIsRecorded"_s : u"registerIsOurs"_s,
            {{u"register"_s, book->id}}});
    if (!procedure.resultForm.isEmpty() && !isResultForm(procedure.resultForm))
        faults.push_back(
            {pointer + u"/resultForm"_s, u"noResultForm"_s, {{u"form"_s, procedure.resultForm}}});
}

void checkPapers(const Pack& pack, Faults& faults)
{
    for (std::size_t at = 0; at < pack.procedures.size(); ++at)
        checkPapers(pack.procedures[at], u"/procedures/"_s + QString::number(at), faults);
}

/// Nothing is forwarded to oneself, nor is one's own part that of another body.
void checkForwarding(
    const Procedure& procedure, const WardState& ward, const QString& pointer, Faults& faults)
{
    const Powers powers = ward.law().powers;
    const auto isHere
        = [&](const QString& body) { return isThisOffice(ward, body) || powers.isOnlyOwn(body); };
    if (isHere(procedure.forwardTo))
        faults.push_back({pointer + u"/forwardTo"_s, u"forwardToSelf"_s, {}});
    for (qsizetype at = 0; at < procedure.interlinked.size(); ++at)
        if (isHere(procedure.interlinked[at]))
            faults.push_back({pointer + u"/interlinked/%1"_s.arg(at), u"forwardToSelf"_s, {}});
}

} // namespace motcua
