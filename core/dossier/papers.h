#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The papers with what the checklist says of them: the name where only the id was given, the id
/// where only its name was, the kind that is asked for where none was told, and the database that
/// was searched instead of asking for one; badInput "unknownPaper" for an id that the checklist
/// does not have, "notReplaceable" where the law lets no look-up replace the paper (NQ
/// 66.7/2025/NQ-CP).
Result<std::vector<Paper>> namedPapers(
    std::vector<Paper> papers, const std::vector<DocumentItem>& checklist, Channel channel);
/// The paper of the checklist that is asked for, by its id, its name, or how no other's begins;
/// nullptr: another one.
const DocumentItem* askedIn(const std::vector<DocumentItem>& checklist, const QString& asked);
/// Something of a paper is wanting ("Tờ khai: chưa ký"): what comes takes the place of what there
/// is, and does not stand beside it. One that the checklist does not have is known by its name.
bool isPutRight(
    const Dossier& dossier, const std::vector<DocumentItem>& checklist, const Paper& paper);
/// How many of a paper are to come: those that are left, at least 1; of one that is put right all.
int stillToCome(const Dossier& dossier, const std::vector<DocumentItem>& checklist,
    const DocumentItem& document);
/// What is asked for by the id of the checklist, by its name, which stands before what of it is
/// missing ("to-khai: chưa ký" is "Tờ khai: chưa ký"); other words stay. What is asked for twice in
/// the same words is asked for once.
QStringList askedByName(const QStringList& asked, const std::vector<DocumentItem>& checklist);

/// How an asked paper comes: online as a file, save what is only shown.
DocumentKind arrivesAs(DocumentKind asked, Channel channel);

/// The names of the required papers that did not come, or too few of them.
QStringList missingPapers(
    const Procedure& procedure, const std::vector<Paper>& papers, Channel channel);
/// Each of them with the rule that asks for it; "missingPaper".
Reasons missingReasons(
    const Procedure& procedure, const std::vector<Paper>& papers, Channel channel);

/// What was asked for and did not come, or too little of it.
struct NotCome
{
    QString asked; ///< "Tờ khai: chưa ký"
    QString paper; ///< its name in the checklist; "": it has none such
    CameOf came = {};
};
/// Of what was asked for last. Each is known as askedIn() tells, by what stands before what of it
/// was missing.
std::vector<NotCome> askedAndNotCome(const Dossier& dossier, const Procedure& procedure);
/// Of each item that is asked for how many came of it.
std::vector<CameOf> cameOf(const QStringList& asked, const std::vector<DocumentItem>& checklist,
    const std::vector<Paper>& papers, Channel channel);
/// "Tờ khai (đã nộp 1/2): chưa ký"; as it was asked for where one alone is. In Vietnamese, as the
/// names of papers are.
QString inWords(const NotCome& paper);
/// "Tờ khai (đã nộp 1/2); Giấy báo tử"
QString inWords(const std::vector<NotCome>& papers);

} // namespace motcua
