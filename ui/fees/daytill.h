#pragma once
#include "core/office/cash.h"
#include "core/wording/shiftlines.h"

namespace motcua {

/// A row of the day's receipts. What came behind a day's closing is in the sums of the next count.
struct DayReceipt
{
    Receipt receipt;
    QDate takenBehind = {}; ///< the day that was closed when it was taken; invalid: none
    QDate givenBackBehind = {}; ///< … when it was given back
};
/// What was written, then what else was given back; also what came behind a closing.
std::vector<DayReceipt> dayReceipts(const CashDay& cash);

/// A till with money or receipts in it that somebody above may count and close.
struct TillOfAnother
{
    QString login;
    QString name;
    Dong expected; ///< cash
};

/// Whether they may count and close the till that another one left open (`closeDay` "person").
bool mayCloseOthers(const Account& person);

/// What the page of fees shows to one person.
struct DayTill
{
    CashDay day; ///< of this person, or of all
    OpenTill open; ///< of this person, since the last closing
    std::optional<DayClosing> closing; ///< of this person, today
    std::optional<ReceiptNumber> next;
    std::optional<ShiftHandOver> passed; ///< the last of today from or to this person
    std::vector<ShiftHandOver> waiting; ///< to be taken by this person
    std::vector<TillOfAnother> others = {}; ///< left open; empty where this person closes none
    bool keepsOwn = true; ///< else only the others are theirs to close
    /// What passed between clerks behind a closing, in the paper's words; of all: with names.
    std::vector<ShiftLine> shiftsBehind = {};
};
Result<DayTill> readTill(const Office& office, const QString& login, QDate day, bool ofAll);

} // namespace motcua
