// What is alike, approved at once.
#include "ui/approval/approvallist.h"
#include "ui/approval/approvalpage.h"
#include "ui/approval/batchwords.h"
#include "ui/approval/decisioncard.h"
#include "ui/widgets/noticebar.h"

#include <QMap>

namespace motcua {
using namespace Qt::StringLiterals;

void ApprovalPage::approveAlike()
{
    const Approval* approval = chosen();
    if (!approval)
        return;
    m_decision->setBusy(true);
    m_done->hide();
    m_notice->hide();
    desk()
        .approveAll(alike(m_approvals, *approval))
        .then(this, [this, before = m_approvals](const Result<std::vector<BatchLine>>& lines) {
            batchDone(lines, before);
        });
}

void ApprovalPage::batchDone(
    const Result<std::vector<BatchLine>>& lines, const std::vector<Approval>& before)
{
    if (!lines) {
        m_decision->setBusy(false);
        tellTrouble(lines.error());
        return;
    }
    QStringList refused;
    for (const BatchLine& line : *lines)
        if (line.refused)
            refused += codeOf(line.id, before) + u": "_s + say(*line.refused);
    const QStringList noticed = warningsOf(*lines, before);
    const auto done = qsizetype(lines->size()) - refused.size();
    const QString told = tr("%1 dossiers are approved.").arg(done);
    const Tone tone = refused.isEmpty() && noticed.isEmpty() ? Tone::done : Tone::dueSoon;
    tellNumbers(*lines, told, {tone, (refused + noticed).join(u'\n')});
    refresh();
}

/// What was done, with the numbers that it was given; then the rest.
void ApprovalPage::tellNumbers(
    const std::vector<BatchLine>& lines, const QString& done, const Notice& rest)
{
    desk()
        .read([lines](const Office& office) {
            std::vector<Dossier> approved;
            for (const BatchLine& line : lines)
                if (auto dossier = office.dossier(line.id); dossier && !line.refused)
                    approved.push_back(*std::move(dossier));
            return approved;
        })
        .then(this, [this, done, rest](const std::vector<Dossier>& approved) {
            QStringList told{QStringList{done, givenNumbersText(approved)}.join(u' ').trimmed()};
            if (!rest.text.isEmpty())
                told += rest.text;
            tellDone({rest.tone, told.join(u'\n')});
        });
}

/// What is to be noticed, each once, and of which dossiers; of many only how many.
QStringList ApprovalPage::warningsOf(
    const std::vector<BatchLine>& lines, const std::vector<Approval>& before) const
{
    constexpr qsizetype kNamed = 5;
    QMap<QString, QStringList> codes;
    for (const BatchLine& line : lines)
        for (const Reason& warning : line.warnings)
            codes[say(warning)].append(codeOf(line.id, before));
    QStringList told;
    for (auto at = codes.cbegin(); at != codes.cend(); ++at)
        told += (at->size() > kNamed ? tr("%1 dossiers").arg(at->size()) : at->join(u", "_s))
            + u": "_s + at.key();
    return told;
}

} // namespace motcua
