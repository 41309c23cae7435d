#include "core/catalogue/packkeys.h"

#include <QMap>

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Keys = QMap<QString, QStringList>;

struct Row
{
    QStringView part;
    QStringView keys; ///< a space between them
};

constexpr std::array kRows{
    Row{u"pack", u"format version id name note procedures programmes"},
    Row{u"procedure",
        u"code name shortName field audience competentBody forwardTo interlinked internal "
        u"announcedBy limit promisedLimit verificationLimit extension steps supplementPolicy "
        u"channels handedOverInPerson signedInPerson signers identityPaper bookIdentity "
        u"onlineLevel documents sets forms questions parties requirements fees numbering "
        u"resultName resultForm itemised itemTitles applicantLabel applicantIsParty from to "
        u"legalBasis note"},
    Row{u"limit", u"kind count"},
    Row{u"extension", u"workingDays longerByAgreement source note"},
    Row{u"signers", u"forms to source note"},
    Row{u"step", u"name who hours days decides"},
    Row{u"document", u"id name kind count required replaceableBy source note"},
    Row{u"question", u"id label type unit min max choices perItem fromParty preset required note"},
    Row{u"choice", u"id label"},
    Row{u"party",
        u"role label required many sex notApplicant notSubmitter otherSide bornBefore requiredIf "
        u"onlyIf "
        u"parents "
        "parentOlderBy fromAge underAge freelyUnderAge bookIdentity wholeBirth source"},
    Row{u"condition", u"question op value over text source note"},
    Row{u"fee",
        u"label perCase perItem tieredPerPage lateAfterDays when exemptions byChannel from to "
        "toCheck collectedFor "
        "source note"},
    Row{u"perCase", u"amount"},
    Row{u"perItem", u"amount count"},
    Row{u"tieredPerPage", u"tiers cap pages copies"},
    Row{u"tier", u"upTo each"},
    Row{u"lateAfterDays", u"since days amount"},
    Row{u"exemption", u"id name source underAge fromAge onlyFor"},
    Row{u"byChannel", u"direct online post"},
    Row{u"channelFee", u"amount source"},
    Row{u"numbering", u"register moment perItem countQuestion"},
    Row{u"programme", u"id name source contact from to entries note"},
    Row{u"entry", u"code minutes latestHour conditions note"},
};

const Keys& table()
{
    static const Keys all = [] {
        Keys keys;
        for (const Row& row : kRows)
            keys[row.part.toString()] = row.keys.toString().split(u' ');
        return keys;
    }();
    return all;
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
