#include "core/catalogue/packkeys.h"

#include <QMap>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Keys = QMap<QString, QStringList>;

Keys split(const QMap<QString, QString>& rows)
{
    Keys keys;
    for (auto row = rows.begin(); row != rows.end(); ++row)
        keys[row.key()] = row.value().split(u' ');
    return keys;
}

const Keys& table()
{
    static const Keys rows = split({
        {u"pack"_s, u"format version id name note procedures programmes"_s},
        {u"procedure"_s,
            u"code name shortName field audience competentBody forwardTo interlinked internal "
            "announcedBy limit promisedLimit verificationLimit extension steps supplementPolicy "
            u"channels "
            "handedOverInPerson signedInPerson signers identityPaper bookIdentity "
            "onlineLevel documents sets forms questions parties requirements fees numbering "
            "resultName "
            "resultForm itemised itemTitles applicantLabel applicantIsParty from to legalBasis note"_s},
        {u"limit"_s, u"kind count"_s},
        {u"extension"_s, u"workingDays longerByAgreement source note"_s},
        {u"signers"_s, u"forms to source note"_s},
        {u"step"_s, u"name who hours days decides"_s},
        {u"document"_s, u"id name kind count required replaceableBy source note"_s},
        {u"question"_s,
            u"id label type unit min max choices perItem fromParty preset required note"_s},
        {u"choice"_s, u"id label"_s},
        {u"party"_s,
            u"role label required many sex notApplicant notSubmitter bornBefore requiredIf onlyIf "
            u"parents "
            "parentOlderBy fromAge underAge freelyUnderAge bookIdentity wholeBirth source"_s},
        {u"condition"_s, u"question op value over text source note"_s},
        {u"fee"_s,
            u"label perCase perItem tieredPerPage lateAfterDays when exemptions byChannel from to "
            "toCheck collectedFor "
            "source note"_s},
        {u"perCase"_s, u"amount"_s},
        {u"perItem"_s, u"amount count"_s},
        {u"tieredPerPage"_s, u"tiers cap pages copies"_s},
        {u"tier"_s, u"upTo each"_s},
        {u"lateAfterDays"_s, u"since days amount"_s},
        {u"exemption"_s, u"id name source underAge fromAge onlyFor"_s},
        {u"byChannel"_s, u"direct online post"_s},
        {u"channelFee"_s, u"amount source"_s},
        {u"numbering"_s, u"register moment perItem countQuestion"_s},
        {u"programme"_s, u"id name source contact from to entries note"_s},
        {u"entry"_s, u"code minutes latestHour conditions note"_s},
    });
    return rows;
}
} // namespace

QStringList packParts()
{
    return table().keys();
}

QStringList packKeys(const QString& part)
{
    return table().value(part);
}

} // namespace motcua
