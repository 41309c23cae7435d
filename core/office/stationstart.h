#pragma once
#include "core/base/json.h"
#include "core/registers/receiptbook.h"
#include "core/store/wardfile.h"

namespace motcua {

struct WardState;

/// How far a register's year, or a book of fee receipts, had come.
struct LastGiven
{
    QString series; ///< of a register its id
    qint64 first = 0; ///< of a book its first number
    qint64 end = 0; ///< and its last
    qint64 here = 0; ///< the last number, as this file knows it
    qint64 known = 0; ///< as any file knows it that was found; never below `here`
    QString volume = {}; ///< that stands open with it

    bool operator==(const LastGiven&) const = default;
};

/// What has to be known before a file that was copied, moved or restored gives numbers again, so
/// that none is given twice: what was given since, in the file that it replaced.
struct StationQuestions
{
    int year = 0; ///< of the registers
    std::vector<LastGiven> registers; ///< the tracking book last, with its places
    std::vector<LastGiven> books;
    qint64 daily = 0; ///< the highest number of a dossier code of today
    int stations = 0; ///< the highest station that is known
    /// A file was found, this one or the one it replaced, that holds everything that was
    /// acknowledged here: nothing need be told. Else everything must be, by who has the papers.
    bool isKnown = false;
    int replaced = 0; ///< the station whose place is taken
    PassedReceipts lost = {}; ///< written in books and series that only other files know

    /// Numbers have to be skipped, as far as is known: that wants a reason.
    bool skips() const;
};

/// What an administrator tells.
struct StationAnswers
{
    std::optional<QString> lastCode; ///< of today; "": none was given today
    QMap<QString, qint64> registers; ///< last number by register; 0: none
    /// Last receipt of a book; its first less one: none. Also of one that this file does not know.
    std::vector<ReceiptNumber> books;
    QString reason;
    int station = 0; ///< 0: the next one
};
/// `"lastCode", "registers":[{"register","last"}], "books":[{"book","last"}], "reason", "station"`
StationAnswers readStationAnswers(JsonReader& reader);

/// Looks at this file, at those that were put aside beside it, and at the one that `known` is
/// of, the last event acknowledged to this user; it lies at `path`.
Result<StationQuestions> stationQuestions(const WardFile& file, const WardState& ward,
    const std::optional<Acknowledged>& known, const QString& path, QDate today);

/// What begins with a new station: its number, and the events by which registers and books go on
/// behind what was given before.
struct StationBeginning
{
    int station = 0;
    Drafts drafts;
};
/// Refuses with ruleRefused: lastNumbersNeeded, lastReceiptsNeeded, lastCodeNeeded where a number
/// may have been given that nobody told; lastBelowKnown where it is known that it was higher;
/// skipNeedsReason; badInput notACodeOfToday; conflict dailyRangeFull.
Result<StationBeginning> decideStation(const StationQuestions& questions,
    const StationAnswers& answers, const WardState& ward, QDate today);

} // namespace motcua
