#include "ui/approval/decisionwords.h"

#include "core/wording/citation.h"
#include "core/wording/wording.h"
#include "ui/approval/decisioncard.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"

namespace motcua {
using namespace Qt::StringLiterals;

QString decisionText(const Authority& authority)
{
    if (!authority.power.isEmpty()) {
        Authority own = authority;
        own.power.clear();
        return decisionText(own) + u"; "_s
            + DecisionCard::tr("delegated by %1: %2").arg(authority.behalf, authority.power);
    }
    if (authority.decision.isEmpty())
        return DecisionCard::tr("by virtue of the post");
    if (!authority.to.isValid())
        return authority.decision;
    return DecisionCard::tr("%1, in force until %2").arg(authority.decision, dayText(authority.to));
}

QString refusalText(const Error& error)
{
    const QString why = sentence(error, language());
    return error.source.isEmpty() ? why : why + u" ("_s + cited(error.source) + u')';
}

} // namespace motcua
