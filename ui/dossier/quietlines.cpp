#include "ui/dossier/quietlines.h"

#include "core/wording/wording.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct QuietWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::QuietWords)
};

/// Two measures of one supplement (NĐ 61/2018/NĐ-CP Điều 19; QĐ 766/QĐ-TTg): which one is promised
/// is the procedure's policy, the other one is kept beside it.
QString otherDueText(const Due& other, Instant now)
{
    const bool anew = std::ranges::any_of(
        other.because, [](const Reason& reason) { return reason.id == u"clockRestarted"; });
    return (anew ? QuietWords::tr("Counted anew from when the papers came: %1")
                 : QuietWords::tr("Without the time that the citizen took: %1"))
        .arg(momentText(other.at, now));
}
} // namespace

QStringList quietLines(const Dossier& dossier, const WardState& ward, Instant now)
{
    QStringList lines;
    if (const QStringList bodies = awaitedFrom(dossier);
        !bodies.isEmpty() && stands(dossier.state)) // else nobody's answer counts any more
        lines += QuietWords::tr("Still awaited from: %1").arg(bodies.join(u"; "_s));
    if (dossier.otherDue && dossier.due && !isFinal(dossier.state))
        lines += otherDueText(*dossier.otherDue, now);
    for (const Reason& late : lateWarnings(ward, dossier))
        lines += sentence(late, language());
    return lines;
}

} // namespace motcua
