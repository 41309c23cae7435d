#pragma once
#include "core/calendar/due.h"
#include "core/catalogue/feerule.h"
#include "core/identity/person.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

enum class DocumentKind
{
    original,
    copy,
    electronic,
    shown ///< presented and taken back: nothing of it stays (xuất trình)
};

/// One paper of the checklist.
struct DocumentItem
{
    QString id;
    QString name;
    DocumentKind kind = DocumentKind::original;
    int count = 1;
    bool required = true;
    QString replaceableBy; ///< the database whose look-up replaces the paper ("" : none)
    QString source;

    bool operator==(const DocumentItem&) const = default;
};

enum class AnswerType
{
    number,
    yesNo,
    date,
    choice,
    text
};

/// One question that a procedure asks at the counter.
struct Question
{
    QString id;
    QString label;
    AnswerType type = AnswerType::yesNo;
    QString unit; ///< what a number counts: "bản", "trang"
    qint64 min = 0;
    qint64 max = 0;
    QStringList choices; ///< "id=label" for a choice
    bool perItem = false; ///< asked of each original of the request
    /// "husband.dateOfBirth": the value is the party's where the party is known.
    QString fromParty;
    qint64 preset = 0; ///< what the field shows first (number)
    QString presetChoice; ///< the choice that the field shows first; silence chooses nothing
    bool required = true; ///< an unanswered yes/no is "no"; a required number or date is refused

    bool operator==(const Question&) const = default;
};

/// A further person of the request: husband, wife, deceased, signer, recordHolder …
struct PartyRole
{
    QString role;
    QString label;
    bool required = true;
    bool many = false;
    std::optional<Sex> sex; ///< where the law asks for one
    QString bornBefore; ///< the question whose date cannot lie before this party's birth; "": none
    QString
        requiredIf; ///< "variant=many": required where this choice is made; "": never by a choice
    QString onlyIf; ///< "variant=many": nobody of this role where another choice is made
    bool notApplicant = false; ///< cannot be the applicant (the deceased …)
    bool notSubmitter = false; ///< nor hand it in
    bool otherSide = false; ///< an organisation that asks is none of them, whoever signs for it
    /// Roles, or "applicant": whose child this party becomes or is. They are born before it; where
    /// its birth is registered each role has its `sex`, by which mother and father are told apart,
    /// or its name tells it (sexByName()).
    QStringList parents;
    int fromAge = 0; ///< years on the day of the receipt; 0: any
    int underAge = 0; ///< likewise: who has reached them is refused; 0: nobody
    int freelyUnderAge = 0; ///< … and who has reached these takes a reason; 0: nobody. Who reaches
                            ///< either after the receipt takes one before it is decided
    QString source;
    int parentOlderBy = 0; ///< years that the law wants between a parent and this party; 0: none
    QString bookIdentity; ///< the rule by which the book has this party's number; "": none
    QString wholeBirth; ///< the rule by which day, month and year of birth are told; "": none

    /// By no choice need anybody of this role be told.
    bool isOptional() const { return !required && requiredIf.isEmpty(); }

    bool operator==(const PartyRole&) const = default;
};

/// Which register numbers the result, and when.
enum class NumberingMoment
{
    onApproval, ///< the number follows the leader's decision at once
    atIssue, ///< văn thư numbers later, with `issue`
    recorded ///< the number comes from another system and is recorded with `recordNumber`
};
struct Numbering
{
    QString registerId;
    NumberingMoment moment = NumberingMoment::onApproval;
    bool perItem = false; ///< one number an original (NĐ 23/2015 Điều 13), else one a dossier
    QString countQuestion; ///< the question that says how many numbers a dossier takes ("": one)

    bool operator==(const Numbering&) const = default;
};

/// One step of the internal process (quy trình nội bộ): the steps' times add up to the limit and
/// never extend it (QĐ công bố quy trình nội bộ; NĐ 61/2018, NĐ 118/2025).
struct ProcessStep
{
    QString name;
    QString who;
    int length = 0; ///< working hours; days where the limit counts calendar days
    bool decides = false; ///< the leader's step of this office

    bool operator==(const ProcessStep&) const = default;
};

/// Who alone signs it, where the law says so: the head, and others in these forms.
struct SignerRule
{
    QStringList forms; ///< "KT", "Q" …
    QDate to; ///< its last day; invalid: without end
    QString source;

    bool operator==(const SignerRule&) const = default;
};

/// By how much the limit may be made longer at the counter, for much to be done at once.
struct ExtensionRule
{
    int workingDays = 0;
    bool longerByAgreement = false; ///< longer by written agreement with the citizen
    QString source;

    bool operator==(const ExtensionRule&) const = default;
};

/// What becomes of the limit when missing papers have come.
enum class SupplementPolicy
{
    restart, ///< it begins anew (NĐ 61/2018/NĐ-CP Điều 19)
    pause ///< the citizen's time is taken out (as the national index measures)
};

/// One immutable version of a procedure, known by the hash of its canonical JSON.
struct Procedure
{
    QString code;
    QString name;
    QString shortName;
    QString field;
    QString audience; ///< đối tượng thực hiện; "": not told
    QString competentBody;
    /// Who decides where it isn't the ward: the ward takes in, forwards and hands the result over.
    QString forwardTo;
    QStringList interlinked; ///< further bodies whose part belongs to it (liên thông)
    bool internal = false; ///< between state bodies (thủ tục nội bộ, QĐ 1085/QĐ-TTg)
    QString announcedBy; ///< the decision that announced this version; "": not told
    Limit limit; ///< legal
    std::optional<Limit> promisedLimit; ///< the ward's or the programme's own
    std::optional<Limit> verificationLimit; ///< where verification is needed
    std::optional<ExtensionRule> extension; ///< none: the limit is never made longer
    std::vector<ProcessStep> steps; ///< their lengths add up to the promised limit, else the legal
    SupplementPolicy supplementPolicy = SupplementPolicy::restart;
    QList<Channel> channels;
    QString onlineLevel; ///< "full", "partial" or ""
    std::vector<DocumentItem> documents;
    int sets = 1; ///< how many sets of them (bộ)
    QStringList forms; ///< to be filled in (mẫu đơn, mẫu tờ khai); none: told by the documents
    std::vector<Question> questions;
    std::vector<PartyRole> parties;
    std::vector<Condition> requirements; ///< the law's own conditions: refused where one fails
    std::vector<FeeRule> fees;
    std::optional<Numbering> numbering;
    std::optional<SignerRule> signers; ///< none: whoever the ward lets sign
    QString identityPaper; ///< the rule by which who signs shows an identity paper; "": none
    QString bookIdentity; ///< the rule by which the book has the number of who asks; "": none
    QString
        inPerson; ///< the rule by which it is handed over only to those it is for; "": anybody may
    QString signedInPerson; ///< the rule by which who asks signs before the official: no proxy
                            ///< comes, nothing comes from afar; "": anybody may
    QString resultName;
    QString resultForm; ///< logical id of the result's template
    bool itemised = false; ///< a request may have several originals
    QStringList itemTitles; ///< what they often are, offered while a clerk types
    QString applicantLabel; ///< "Người yêu cầu chứng thực"
    QString applicantIsParty; ///< the rule by which the parties come themselves; "": anybody may
    QDate from;
    QDate to; ///< invalid: without end
    QStringList legalBasis;
    QString hash; ///< of `canonical`
    QByteArray canonical; ///< the canonical JSON of what it was read from

    /// The question that says how many numbers a dossier takes; "": it takes one, or one an
    /// original.
    QString countQuestion() const { return numbering ? numbering->countQuestion : QString(); }
    /// What who has this role is called; of a role that it does not have, whoever asks.
    QString labelOf(const QString& role) const;
    /// As it was read.
    QJsonObject json() const;
    bool operator==(const Procedure&) const = default;
};

/// A procedure's place in a no-wait programme.
struct NoWaitEntry
{
    QString code;
    int minutes = 0; ///< promised
    QTime latestHour; ///< invalid: closing time less the promised minutes
    std::vector<Condition> conditions;

    bool operator==(const NoWaitEntry&) const = default;
};

/// A no-wait ("không chờ") programme: which procedures, under which conditions, from when to when.
struct Programme
{
    QString id;
    QString name;
    QString source;
    QString contact; ///< where citizens send feedback on it
    QDate from;
    QDate to;
    std::vector<NoWaitEntry> entries;
    QJsonObject json;

    bool operator==(const Programme&) const = default;
};

} // namespace motcua
