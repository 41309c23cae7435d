#pragma once
#include "core/dossier/decide.h"

namespace motcua {

// The numbers of what the office sends out about a dossier: each form has a row of its own that
// begins at 01 each year (NĐ 30/2020/NĐ-CP, Điều 15: số văn bản đi). The receipt and the control
// sheet go by the dossier's code.

/// The form of the paper that an event of this kind makes; "": none that is numbered.
QString slipFormOf(const QString& kind);
/// Every form that is numbered so.
QStringList slipForms();

/// The drafts, each that makes a paper with its number out of `next`.
Result<Drafts> withSlips(Result<Drafts> drafts, const std::vector<Slip>& next);
/// Notes the number that an event gave, if it gave one; a number once used stays used.
void noteSlip(Dossier& dossier, const Event& event);

/// The last paper of a form; nullptr where it has no number of its own.
const Slip* lastSlip(const Dossier& dossier, const QString& form);
/// "01"; "01-Q2" of the second station's row.
QString slipText(const Slip& slip);
/// "220704-0112" of "H26.12.03-220704-0112": no other slip of this office says so.
QString slipNumberOf(const QString& code);

} // namespace motcua
