#pragma once
#include "core/office/founding.h"
#include "core/office/stationstart.h"
#include "core/office/wardstate.h"
#include "core/registers/tillverbs.h"
#include "core/security/keyring.h"
#include "core/security/passwords.h"
#include "core/store/credentials.h"
#include "core/store/readings.h"
#include "core/store/transaction.h"
#include "core/store/wardfile.h"

#include <set>
#include <tuple>

namespace motcua {

struct PersonRecord;
struct SaidAgainst;

/// What the program is given from outside; all of it outlives the office.
struct Seams
{
    const Clock* clock = nullptr;
    Random* random = nullptr;
    QString keyFolder; ///< where this user's station keys lie
    PasswordCost cost = PasswordCost::normal();
};

/// Someone who has signed in. Every verb asks the account again: a withdrawn right works at once.
struct Session
{
    QString login;

    bool operator==(const Session&) const = default;
};

struct Secret
{
    QString password;
    QString pin;
};

/// What a verb changed, so that a page knows whether to look again.
struct Changes
{
    std::vector<DossierId> dossiers;
    bool ward = false; ///< accounts, authority, volumes, adopted procedures
};

/// What a verb answers.
struct Answer
{
    Changes changes;
    std::optional<Dossier> dossier; ///< as it now stands
    std::vector<GivenNumber> newNumbers;
    Reasons warnings; ///< "feeUnpaid" …
    bool repeated = false; ///< an idempotency key was seen before: nothing was done again
    QJsonObject ward; ///< of commands without a dossier: what they made
    std::optional<Payment> receipt = {}; ///< of payFee
};

/// One line of a batch: done, and what is to be noticed of it as of a single act; or why not.
struct BatchLine
{
    DossierId id;
    std::optional<Error> refused;
    Reasons warnings = {};
};

/// A promise that a changed calendar moves.
struct MovedDue
{
    DossierId id;
    QString code;
    Due before;
    Due after;
};

/// The verbs of a ward: what the window and the command line call. One verb, one transaction; its
/// answer is true once it is on the disk. Not for two threads at once.
class Office
{
public:
    enum class Access
    {
        read,
        moment, ///< read, all of the moment of opening (WardFile::holdMoment())
        write,
        damaged ///< what can still be read of a damaged file
    };

    static Result<std::unique_ptr<Office>> create(
        const QString& path, const Founding& founding, const Seams& seams);
    static Result<std::unique_ptr<Office>> open(
        const QString& path, Access access, const Seams& seams);
    ~Office();

    const WardState& ward() const { return m_ward; }
    WardFile& file() const { return *m_file; }
    Law law() const { return m_ward.law(); }
    Instant now() const { return m_seams.clock->now(); }
    std::tuple<QString, Access, Seams> door() const; ///< for another thread to read the same file
    /// Why this file may only be read here: copied, restored, damaged, no key of this station.
    const std::optional<Error>& readOnlyBecause() const { return m_readOnlyBecause; }

    /// signIn (unknown login or wrong secret: the same answer), locked after failures.
    Result<Session> signIn(const QString& login, const Secret& secret);
    /// The active account of a session; signIn where it was stopped.
    Result<Account> accountOf(const Session& session) const;

    /// An administrator makes a file that was copied, moved or restored writable here, as a new
    /// station. `command` tells what was given since, where that cannot be known
    /// (office/stationstart.h).
    Outcome startStation(const Session& session, const QJsonObject& command = {});
    /// What it would ask.
    Result<StationQuestions> stationQuestions() const;

    /// Any command of `do`, as JSON.
    Result<Answer> run(const QJsonObject& command, const Session& session);
    /// The leader's decision on many: what is refused is listed, the rest is one transaction.
    Result<std::vector<BatchLine>> approveAll(
        const std::vector<DossierId>& ids, const Session& session);
    /// Who may print here; an error where this session may not, or the file cannot be written.
    Result<Account> printerOf(const Session& session) const;
    /// A print is an event, written before anything comes out of the printer.
    Result<Answer> recordPrint(DossierId id, const QString& form, const Session& session);
    /// The same for a register's year, or a month of it (0: the whole year).
    Result<Answer> recordBookPrint(
        const QString& registerId, int year, int month, const Session& session);
    /// The same for the posting sheet of a version.
    Result<Answer> recordPostingPrint(
        const QString& code, const QString& hash, const Session& session);
    /// The list of delegations as of a day.
    Result<Answer> recordDelegationsPrint(QDate day, const Session& session);
    /// The day sheet (office/daysheet.h) of a day, with the head that it bears and signs.
    Result<Answer> recordDaySheet(QDate day, const Head& head, const Session& session);
    /// What the rules say of a `receive` command now, without doing it.
    Result<Assessment> assessNow(const QJsonObject& command) const;

    /// A dossier by its code or id.
    Result<DossierId> find(const QString& codeOrId) const;
    Result<Dossier> dossier(DossierId id) const;
    /// Looking at a person's record is an event, once a day for who looks again; to be called
    /// before the record is shown. A process that only reads leaves it for the writer's next verb.
    /// Nothing is kept where nobody can write (a read-only medium, a full or failed disk). What was
    /// sent to somebody to decide, and whom a clerk serves, need no note: what they do is one.
    Outcome noteReading(DossierId id, const Session& session);
    /// The same for a person's page (personKey()), and for their facts beside somebody else's.
    Outcome notePersonReading(const QString& person, const Session& session);
    /// Which event of civil status a procedure's register is of.
    static CivilEvent civilEventOf(const Procedure* procedure);
    /// Its register is one of signatures or contracts: who signs is nobody whom it is about.
    static bool certifiesPeople(const Procedure* procedure);
    /// What `receive` would warn of from earlier dossiers; of one to be accepted: than `self`.
    Result<Reasons> civilWarningsFor(
        const Procedure& procedure, const Intake& intake, const Dossier* self = nullptr) const;
    /// What of it asks for a reason when the dossier is submitted or approved, and all that is
    /// told.
    SaidAgainst saidAgainst(const Dossier& dossier, Command command) const;
    Reasons warningsOfPerson(const PersonRecord& record) const; ///< personDied: registered, or soon
    /// The promises that the year entered last moves, and what they become until `confirmDue`.
    Result<std::vector<MovedDue>> movedDues() const;
    /// The version that a dossier stands under.
    const Procedure* procedureOf(const Dossier& dossier) const;
    /// What may be done to it now by this session, in the table's order.
    std::vector<Command> commandsFor(const Dossier& dossier, const Session& session) const;
    /// Why a command may not be done now; what it is told with it is not asked.
    Outcome mayDoNow(const Dossier& dossier, Command command, const Session& session) const;
    /// The right by which this session would sign it today.
    std::optional<Authority> authorityFor(const Dossier& dossier, const Session& session) const;

    /// The fee receipt that somebody would write next; none where no book lies open for them,
    /// receiptsUsedUp where each one is full.
    Result<std::optional<ReceiptNumber>> nextReceipt(const QString& login) const;
    /// Days closed and shifts handed over.
    Result<Tills> tills() const;
    /// What somebody took since the last closing.
    Result<OpenTill> openTill(const QString& login) const;

    struct Call; ///< office/call.h

private:
    Office(std::unique_ptr<WardFile> file, const Seams& seams);
    Outcome found(const Founding& founding);
    Result<std::vector<std::optional<Credential>>> firstCredentials(const Founding& founding) const;
    Outcome reload();
    Outcome mayStartStation(const Session& session) const;
    std::optional<Acknowledged> lastAcknowledged(const std::optional<StationKey>& key) const;
    Outcome beginStation(const Drafts& drafts, const QByteArray& secretKey, const QString& actor);
    Outcome judgeKey();
    Result<bool> holdsAcknowledged(const std::optional<StationKey>& key) const;
    void expectMarked(const std::optional<StationKey>& key);
    void keepMark();
    Outcome readLastWhen();
    void rememberHead() const;

    Result<Answer> dispatch(Call& call);
    const Procedure* versionTakenUp(const Drafts& drafts) const;
    using Verb = Result<Answer> (Office::*)(Call&);
    /// A verb that is about no dossier that exists; nullptr for a name that is none.
    static Verb wardVerb(const QString& name);
    Result<Answer> receive(Call& call);
    Result<Answer> act(Call& call, Command command);
    Result<DossierId> dossierOf(Call& call, Command command) const;
    Result<Answer> account(Call& call);
    Result<Answer> writeAccount(Call& call, const Drafts& drafts, const QString& login,
        const std::optional<Credential>& secrets);
    Result<Answer> assign(Call& call);
    Result<Answer> openVolume(Call& call);
    Result<Answer> openSlips(Call& call, const VolumeOpening& asked);
    Result<Answer> closeYear(Call& call);
    Result<Answer> setCalendar(Call& call);
    Result<Answer> delegate(Call& call);
    Result<Answer> adjustForm(Call& call);
    Result<Answer> postProcedure(Call& call);
    Result<Answer> reviewProcedure(Call& call);
    Result<Answer> proposeProcedure(Call& call);
    Result<Answer> confirmProcedure(Call& call);
    Result<Answer> judgePeople(Call& call);
    Result<Answer> writeProcedure(Call& call, const Draft& draft, const QJsonObject& answer);
    Result<Answer> openReceiptBook(Call& call);
    Result<Answer> closeDay(Call& call);
    Result<Answer> handOverShift(Call& call);
    Result<Answer> takeShift(Call& call);
    Outcome checkYearOpen(const GivenNumber& number) const;
    Result<Answer> writeWard(Call& call, Drafts drafts, const QJsonObject& answer);
    Result<Answer> writeDossier(
        WriteTransaction& transaction, Call& call, Drafts drafts, const Dossier& before);
    Result<std::optional<Answer>> repeatOf(const Call& call) const;
    /// Keeps the command's name and key with its first event.
    static void note(Drafts& drafts, const Call& call);

    Facts factsFor(const Account& actor, const Procedure* procedure, Instant when) const;
    Facts factsAbout(const Account& actor, const Dossier& dossier, Instant when) const;
    std::optional<Actor> signerOf(const Dossier& dossier) const;
    std::optional<Due> movedDueOf(const Dossier& dossier, const Procedure* procedure) const;
    Result<Drafts> decideFor(
        const Dossier& dossier, const Act& act, const Account& actor, Instant when) const;
    Result<std::vector<GivenNumber>> numbersFor(
        const Dossier& dossier, Command command, const Procedure& procedure, QDate day) const;
    /// This station gives the registers' numbers; elsewhere an approved dossier waits for its own.
    bool holdsRegisters() const;
    Outcome checkNotTaken(const GivenNumber& recorded) const;
    Outcome addNextReceipt(Facts& facts, const Act& act) const;
    Outcome addNextSlip(Facts& facts, const QString& form) const;
    Result<QString> seriesOf(const QString& book) const;
    Outcome fitToWard(Act& act, Instant now) const;
    /// ruleRefused yearClosed where the book of that year was closed.
    Outcome checkBookOpen(const QString& registerId, int year, const QString& field = {}) const;
    Outcome checkReceiptFree(const Act& act, const QString& login) const;
    Result<std::vector<ReceiptNumber>> lastReceiptsOf(const QString& login) const;
    Result<std::vector<LastEntry>> lastEntries() const;
    std::optional<Error> mayWriteReceipts(const QString& login, const QString& field) const;
    Result<QString> nextCode(QDate day) const;
    Result<Facts> factsOfReceipt(
        const Intake& intake, const Procedure& procedure, const Call& call, DossierId id) const;
    /// A verb's transaction, after what was looked at by processes beside this one.
    Result<WriteTransaction> begin();
    Outcome takeInReadings(WriteTransaction& transaction);
    Outcome appendReading(WriteTransaction& transaction, const Reading& reading);
    Outcome writeReading(const Reading& reading);
    /// A verb that somebody had no right to is an event (OWASP ASVS 5, 16.3.2), once a day.
    void noteRefusal(const Call& call, const Error& error);
    Outcome note(const Reading& reading);
    /// Dossiers that name whom it concerns; one that came after `self` counts once it is decided.
    Result<std::vector<EarlierDossier>> earlierConcerned(
        const Procedure& procedure, const Intake& intake, const Dossier* self) const;
    Outcome addEarlier(Facts& facts, const Dossier& dossier, const Act& act) const;
    Result<Answer> recordWardPrint(const Draft& printed, const Session& session);
    /// That numbers were dated before the one in front of them (numberDateBack).
    void addNumberBack(Answer& answer) const;
    /// All that is told of an approval that is written; of its numbers where some are `given`.
    Reasons warningsOfApproval(
        const Dossier& after, std::vector<GivenNumber> given, Instant when) const;
    /// Who of an intake other dossiers than `self` have under another name or date of birth
    /// (numberKnownOtherwise, of papers by name alone oldNumber…, passport…), or with another
    /// number or none (personLooksKnown), where nobody has judged; each once.
    Result<Reasons> peopleKnownOtherwise(
        const Intake& intake, std::optional<DossierId> self = {}) const;
    Result<Reasons> peopleKnownOtherwise(const Dossier& dossier, const Act& act) const;
    /// Appends, with a mark where the wall clock jumped.
    Result<Events> append(
        WriteTransaction& transaction, Drafts drafts, const QString& actor, Instant when);
    /// Who may write now; readOnly where this file may only be read here.
    Result<Account> writerOf(const Session& session) const;
    Error refusedAsLong(const Secret& secret) const;
    Result<std::optional<Credential>> credentialAfter(const AccountCommand& command) const;

    std::unique_ptr<WardFile> m_file;
    Seams m_seams;
    WardState m_ward;
    std::optional<Error> m_readOnlyBecause;
    Instant m_lastWhen; ///< of this station's last event
    /// What is noted: who, which dossier or person, when.
    std::set<std::tuple<QString, DossierId, QString, QDate>> m_readings;
    std::set<std::tuple<QString, QString, QDate>> m_refusals; ///< noted: who, what, when
};

} // namespace motcua
