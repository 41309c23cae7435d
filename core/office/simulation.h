#pragma once
#include "core/office/dice.h"
#include "core/office/madelife.h"
#include "core/office/office.h"
#include "core/office/officeload.h"
#include "core/office/proceduremix.h"
#include "core/store/bulkjournal.h"

#include <queue>

namespace motcua {

/// The days of a made-up ward, one after the other: who comes, what the rules decide, what is
/// written. What office reads of a file (numbers, receipts, codes) it keeps in mind.
class Simulation
{
public:
    Simulation(
        const WardState& ward, BulkJournal& journal, Dice& dice, const Population& population);

    /// Lives a day; on the last one all stops at kMadeUntil.
    Outcome live(const LoadedDay& day);

private:
    struct Waiting
    {
        MadeDossier made;
        MadeStep next;
    };
    using Turn = std::pair<qint64, qint64>; ///< when, and whose: the dossier's first seq

    Outcome receive(Instant at, const ProcedureMix& mix);
    Outcome workUntil(Instant end);
    Outcome work(Waiting& waiting);
    Outcome closeTills(Instant at);
    void goOn(Waiting&& waiting, Instant now);
    Result<Drafts> decideIntake(Instant at, const ProcedureMix& mix, Facts& facts);
    Outcome adopt(const Procedure& procedure, const QString& actor, Instant at);
    Facts factsOf(const QString& login, const Procedure& procedure, Instant now) const;
    void addNumbers(Facts& facts, const MadeDossier& made, Command command) const;
    void addSlip(Facts& facts, const QString& form) const;
    void addReceipt(Facts& facts, Command command) const;
    void remember(const MadeDossier& made, const Events& written);
    QString nextCode(QDate day);

    const WardState& m_ward;
    BulkJournal& m_journal;
    Dice& m_dice;
    const Population& m_population;
    std::map<std::pair<QString, int>, qint64> m_recorded;
    MadeOffice m_office;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> m_turns;
    std::map<qint64, Waiting> m_waiting;
    std::set<QString> m_adopted;
    std::map<std::pair<QString, int>, qint64> m_lastNumbers;
    std::map<std::pair<QString, int>, qint64> m_lastSlips;
    std::map<QString, qint64> m_lastReceipts; ///< of each clerk's book
    std::map<QString, Receipts> m_taken; ///< of each clerk since the last closing
    QDate m_codeDay;
    qint64 m_lastCode = 0;
};

} // namespace motcua
