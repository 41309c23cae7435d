#include "core/catalogue/owncode.h"

#include "core/base/text.h"
#include "core/catalogue/readparts.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What tells codes apart: "02.000815" and "2.000815.000.00.00.H26" are both " 2 815", "NB.01" and
/// "NB.001" both " NB 1".
QString codeKey(const QString& code)
{
    QString key;
    for (QString part : code.split(u'.').mid(0, 2)) {
        while (part.startsWith(u'0'))
            part.remove(0, 1);
        key += u' ' + part;
    }
    return key;
}

bool isInForce(const Procedure& procedure, const Catalogue& catalogue, QDate day)
{
    return catalogue.find(procedure.code, day) == &procedure;
}

/// Another decision announced it: it may replace what has the same name.
bool isAnnouncedAnew(const Procedure& version, const Procedure& other)
{
    return !version.announcedBy.isEmpty()
        && lookOf(version.announcedBy) != lookOf(other.announcedBy);
}

bool hasNameOf(const Procedure& version, const Procedure& other, const Catalogue& catalogue)
{
    return lookOf(other.name) == lookOf(version.name) && isInForce(other, catalogue, version.from);
}

Error twinOf(const QString& key, const QString& detail, const Procedure& other)
{
    return {ErrorCode::ruleRefused, u"/procedure/"_s + key, detail,
        {{u"code"_s, other.code}, {u"name"_s, other.name}}, {}};
}
} // namespace

Outcome checkNewCode(const Procedure& version, const Catalogue& catalogue)
{
    if (catalogue.knows(version.code))
        return Done{};
    for (const Procedure& other : catalogue.procedures()) {
        if (codeKey(other.code) == codeKey(version.code))
            return twinOf(u"code"_s, u"codeLooksAlike"_s, other);
        if (hasNameOf(version, other, catalogue) && !isAnnouncedAnew(version, other))
            return twinOf(u"name"_s, u"nameOfAnother"_s, other);
    }
    if (isNationalCode(version.code) && version.announcedBy.isEmpty())
        return badInput(
            u"/procedure/announcedBy"_s, u"announcementMissing"_s, {{u"code"_s, version.code}});
    return Done{};
}

Reasons newCodeWarnings(const Procedure& version, const Catalogue& catalogue)
{
    Reasons warnings;
    if (catalogue.knows(version.code))
        return warnings;
    for (const Procedure& other : catalogue.procedures())
        if (hasNameOf(version, other, catalogue))
            warnings.push_back({u"hasNameOfAnother"_s,
                {{u"code"_s, other.code}, {u"decision"_s, version.announcedBy}},
                version.announcedBy});
    return warnings;
}

void allowKnownCodes(Faults& faults, const Catalogue& catalogue)
{
    std::erase_if(faults, [&](const Fault& fault) {
        return fault.detail == u"notACode" && catalogue.knows(fault.values[u"value"_s].toString());
    });
}

} // namespace motcua
