#include "core/office/credentialcheck.h"

#include "core/office/wardstate.h"
#include "core/store/credentials.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Marks = QMap<QString, QString>;

/// The first login whose row is not what the journal tells; with what is wrong.
std::optional<std::pair<QString, QString>> firstWrong(const Marks& told, const Marks& found)
{
    for (auto at = found.cbegin(); at != found.cend(); ++at)
        if (!told.contains(at.key()))
            return std::pair(at.key(), u"credentialUntold"_s);
    for (auto at = told.cbegin(); at != told.cend(); ++at) {
        if (!found.contains(at.key()))
            return std::pair(at.key(), u"credentialMissing"_s);
        if (!at.value().isEmpty() && found[at.key()] != at.value())
            return std::pair(at.key(), u"credentialOther"_s);
    }
    return std::nullopt;
}
} // namespace

Outcome addCredentialCheck(VerifyReport& report, const WardFile& file)
{
    const auto events = file.events(kWardSubject);
    const auto found = credentialMarks(file);
    if (!found)
        return found.error();
    Check check{u"credentials"_s, true, {}, {}};
    if (!events)
        check = {check.name, false, events.error().field, events.error().detail};
    else if (const auto wrong = firstWrong(foldCredentialMarks(*events), *found))
        check = {check.name, false, u"account:"_s + wrong->first, wrong->second};
    report.ok = report.ok && check.ok;
    report.checks.push_back(check);
    return Done{};
}

} // namespace motcua
