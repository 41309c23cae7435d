#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The papers with the checklist's name where only the id was given, and the database that was
/// searched instead of asking for one; badInput "unknownPaper" for an id that the checklist does
/// not have, "notReplaceable" where the law lets no look-up replace the paper (NQ 66.7/2025/NQ-CP).
Result<std::vector<Paper>> namedPapers(
    std::vector<Paper> papers, const std::vector<DocumentItem>& checklist);

/// How an asked paper comes: online as a file, save what is only shown.
DocumentKind arrivesAs(DocumentKind asked, Channel channel);

/// The names of the required papers that did not come, or too few of them.
QStringList missingPapers(
    const Procedure& procedure, const std::vector<Paper>& papers, Channel channel);
/// Each of them with the rule that asks for it; "missingPaper".
Reasons missingReasons(
    const Procedure& procedure, const std::vector<Paper>& papers, Channel channel);

/// Of what was asked for last, what did not come with the answer: each known by its whole
/// name, which stands before what of it was missing ("Tờ khai: chưa ký").
QStringList askedAndNotCome(const Dossier& dossier);

} // namespace motcua
