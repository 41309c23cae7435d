#include "core/catalogue/owncode.h"

#include "core/base/spelling.h"
#include "core/base/text.h"
#include "core/catalogue/readparts.h"

#include <QRegularExpression>

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

/// What tells names apart: no marks, capitals or punctuation, "kí" as "ký".
QString nameKey(const QString& name)
{
    static const QRegularExpression signs(u"[^\\w]+"_s);
    return foldedSound(lookOf(name)).replace(signs, u" "_s).simplified();
}

/// That both are in force on some day.
bool meet(const Procedure& version, const Procedure& other, const Catalogue& catalogue)
{
    const QDate from = std::max(version.from, other.from);
    const auto lasts = [from](QDate last) { return !last.isValid() || from <= last; };
    return lasts(catalogue.lastDay(version)) && lasts(catalogue.lastDay(other))
        && catalogue.find(other.code, other.from) == &other;
}

bool hadName(const Procedure& version, const Catalogue& catalogue)
{
    return std::ranges::any_of(catalogue.procedures(), [&](const Procedure& before) {
        return before.code == version.code && nameKey(before.name) == nameKey(version.name);
    });
}

/// Another decision announced it: it may replace what has the same name.
bool isAnnouncedAnew(const Procedure& version, const Procedure& other, const Catalogue& catalogue)
{
    return isNationalCode(version.code) && !catalogue.knows(version.code)
        && !version.announcedBy.isEmpty()
        && lookOf(version.announcedBy) != lookOf(other.announcedBy);
}

bool hasNameOf(const Procedure& version, const Procedure& other, const Catalogue& catalogue)
{
    return other.code != version.code && nameKey(other.name) == nameKey(version.name)
        && meet(version, other, catalogue);
}

Error twinOf(const QString& key, const QString& detail, const Procedure& other)
{
    return {ErrorCode::ruleRefused, u"/procedure/"_s + key, detail,
        {{u"code"_s, other.code}, {u"name"_s, other.name}}, {}};
}
} // namespace

Outcome checkCodeAndName(const Procedure& version, const Catalogue& catalogue)
{
    const bool known = catalogue.knows(version.code);
    const bool named = hadName(version, catalogue);
    for (const Procedure& other : catalogue.procedures()) {
        if (!known && codeKey(other.code) == codeKey(version.code))
            return twinOf(u"code"_s, u"codeLooksAlike"_s, other);
        if (!named && hasNameOf(version, other, catalogue)
            && !isAnnouncedAnew(version, other, catalogue))
            return twinOf(u"name"_s, u"nameOfAnother"_s, other);
    }
    if (!known && isNationalCode(version.code) && version.announcedBy.isEmpty())
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
