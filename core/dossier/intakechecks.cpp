#include "core/dossier/intakechecks.h"

#include "core/base/text.h"
#include "core/calendar/lateby.h"
#include "core/catalogue/legalsource.h"
#include "core/identity/personalnumber.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool hasAddress(const Party& party)
{
    return !party.person.address.isEmpty();
}

const QString kOutsidePlace = u"outsidePlace"_s;
const QString kOutsideTime = u"outsideTime"_s;
const QString kDiedAt = u"diedAt"_s;
const QString kRegisteredOn = u"registeredOn"_s;
const QString kEventType = u"eventType"_s;
const QString kRegistration = u"registrationNumber"_s;
const QString kVerification = u"needsVerification"_s;

bool asks(const Procedure& procedure, const QString& id)
{
    return std::ranges::find(procedure.questions, id, &Question::id) != procedure.questions.end();
}

bool isTold(const QJsonObject& answers, const QString& id)
{
    return !answers[id].toString().isEmpty();
}

/// "9:30", "09h30", "9 giờ 30 phút", with or without a day behind it: ", ngày 20/11/2026".
std::optional<OutsideMoment> momentIn(const QString& text)
{
    static const QRegularExpression shape(
        u"^([0-9]{1,2})\\s*(?::|h|g|gio)\\s*([0-9]{1,2})\\s*(?:p|ph|phut)?"
        "(?:\\s*,?\\s*(?:ngay\\s+)?([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}))?$"_s);
    const auto match = shape.match(folded(text).trimmed());
    OutsideMoment told{QTime(match.captured(1).toInt(), match.captured(2).toInt()), {}};
    QString day = match.captured(3);
    day.replace(u'.', u'/').replace(u'-', u'/');
    told.day = QDate::fromString(day, u"d/M/yyyy"_s);
    const bool fits = match.hasMatch() && told.time.isValid();
    return fits && told.day.isValid() == !day.isEmpty() ? std::optional(told) : std::nullopt;
}

/// "05 giờ 20 phút", "5:20", "khoảng 5 giờ".
QTime hourIn(const QString& text)
{
    static const QRegularExpression shape(
        u"^(?:khoang\\s+)?([0-9]{1,2})\\s*(?::|h|g|gio)\\s*(?:([0-9]{1,2})\\s*(?:p|ph|phut)?)?$"_s);
    const auto match = shape.match(folded(text).trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

/// By the day of birth or the number of whom it is about, or by the registration itself.
bool isFound(const Party* holder, const QJsonObject& answers)
{
    const bool known = holder
        && (holder->person.dateOfBirth.isComplete() || !holder->person.personalNumber.isEmpty());
    return known || isTold(answers, kRegistration) || isTold(answers, kRegisteredOn)
        || isTold(answers, u"registeredPlace"_s);
}
} // namespace

const Party* recordHolder(
    const Party& applicant, const std::vector<Party>& parties, const QJsonObject& answers)
{
    const auto holder = std::ranges::find(parties, u"recordHolder"_s, &Party::role);
    if (holder != parties.end())
        return &*holder;
    const QString name = answers[u"registeredName"_s].toString();
    const bool own = name.isEmpty() || folded(name) == folded(applicant.person.fullName);
    return own && applicant.organisation.isEmpty() ? &applicant : nullptr;
}

std::optional<Error> checkPost(const Procedure& procedure, const Intake& intake)
{
    if (intake.resultBy == u"post" && !procedure.inPerson.isEmpty())
        return Error{ErrorCode::ruleRefused, u"/resultBy"_s, u"handedOverInPerson"_s, {},
            procedure.inPerson};
    const bool anywhere
        = hasAddress(intake.applicant) || (intake.submitter && hasAddress(*intake.submitter));
    if (intake.resultBy != u"post" || anywhere)
        return std::nullopt;
    return badInput(u"/applicant/address"_s, u"postNeedsAddress"_s);
}

std::optional<Error> checkExtract(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, QDate day)
{
    if (!asks(procedure, kRegistration))
        return std::nullopt;
    if (QDate::fromString(answers[kRegisteredOn].toString(), Qt::ISODate) > day)
        return Error{ErrorCode::badInput, u"/answers/"_s + kRegisteredOn, u"inTheFuture"_s, {},
            sourceOn(u"extract"_s, day)};
    const Party* holder = recordHolder(intake.applicant, intake.parties, answers);
    const bool named = holder || isTold(answers, u"registeredName"_s);
    if (named && isFound(holder, answers))
        return std::nullopt;
    return Error{ErrorCode::badInput,
        u"/answers/"_s + (named ? kRegistration : u"registeredName"_s), u"extractUnclear"_s, {},
        sourceOn(u"extract"_s, day)};
}

std::optional<Error> checkExtractKind(
    const Procedure& procedure, const QJsonObject& answers, QDate day)
{
    if (!asks(procedure, kRegistration) || !asks(procedure, kEventType)
        || isTold(answers, kEventType))
        return std::nullopt;
    return Error{ErrorCode::ruleRefused, u"/answers/"_s + kEventType, u"extractKindNotTold"_s, {},
        sourceOn(u"extract"_s, day)};
}

std::optional<Error> checkOutside(const QJsonObject& answers, QDate day)
{
    const bool place = isTold(answers, kOutsidePlace);
    const bool time = isTold(answers, kOutsideTime);
    if (place == time && (!time || outsideMoment(answers)))
        return std::nullopt;
    return Error{ErrorCode::badInput, u"/answers/"_s + (place ? kOutsideTime : kOutsidePlace),
        place && time ? u"notHourAndMinute"_s : u"outsidePlaceAndTime"_s,
        {{u"value"_s, answers[kOutsideTime].toString()}}, sourceOn(u"outsideOffice"_s, day)};
}

std::optional<Error> checkDeathHour(const QJsonObject& answers, Instant now)
{
    const QString told = answers[kDiedAt].toString();
    if (told.trimmed().isEmpty())
        return std::nullopt;
    const QTime hour = hourIn(told);
    if (!hour.isValid())
        return badInput(u"/answers/"_s + kDiedAt, u"notHourOfDeath"_s, {{u"value"_s, told}});
    const QDate day = QDate::fromString(answers[u"diedOn"_s].toString(), Qt::ISODate);
    if (day != now.localDate() || Instant::fromLocal(day, hour) <= now)
        return std::nullopt;
    return badInput(
        u"/answers/"_s + kDiedAt, u"deathToCome"_s, {{u"value"_s, told}, {u"now"_s, now.toIso()}});
}

std::optional<Error> checkOutsideHour(
    const QJsonObject& answers, Instant received, Instant now, const Calendar& calendar)
{
    const auto told = outsideMoment(answers);
    if (!told || !told->day.isValid())
        return std::nullopt;
    const QDate receipt = received.localDate();
    const QString source = sourceOn(u"outsideOffice"_s, now.localDate());
    if (Instant::fromLocal(told->day, told->time) > now)
        return Error{ErrorCode::badInput, u"/answers/"_s + kOutsideTime, u"hourToCome"_s,
            {{u"now"_s, now.toIso()}}, source};
    if (told->day < receipt && workingDaysBetween(calendar, told->day, receipt) > 1)
        return Error{ErrorCode::badInput, u"/answers/"_s + kOutsideTime, u"dayBeforeReceipt"_s,
            {{u"date"_s, told->day.toString(Qt::ISODate)},
                {u"received"_s, receipt.toString(Qt::ISODate)}},
            source};
    return std::nullopt;
}

std::optional<OutsideMoment> outsideMoment(const QJsonObject& answers)
{
    return momentIn(answers[kOutsideTime].toString());
}

QDate outsideDay(const QJsonObject& answers)
{
    const auto told = outsideMoment(answers);
    return told ? told->day : QDate();
}

namespace {
/// The exemption that fits the age of nobody who is told; nullptr: it may fit somebody's.
const FeeExemption* exemptionOfNobody(const Procedure& procedure, const Intake& intake, QDate day)
{
    const FeeExemption* asked = findExemption(procedure, intake.exemption, day);
    std::vector<Party> people = intake.parties;
    people.push_back(intake.applicant);
    const bool may = !asked || std::ranges::any_of(people, [&](const Party& one) {
        const bool ofAge = asked->underAge > 0 || asked->fromAge > 0;
        const bool person = one.organisation.isEmpty() || !ofAge; // an organisation has none
        return person && mayBeOfAge(*asked, birthTold(one.person), day);
    });
    return may ? nullptr : asked;
}

QJsonObject ofWhom(const FeeExemption& exemption, const Intake& intake)
{
    QJsonObject values{{u"exemption"_s, exemption.name}};
    const PartialDate born = birthTold(intake.applicant.person);
    if (!born.isEmpty())
        values[u"born"_s] = born.toString();
    return values;
}
} // namespace

namespace {
std::optional<Error> checkExemptionHolder(
    const Procedure& procedure, const Intake& intake, QDate day)
{
    const FeeExemption* asked = findExemption(procedure, intake.exemption, day);
    if (!asked || asked->onlyFor == ExemptionFor::all)
        return std::nullopt;
    const bool person = intake.applicant.organisation.isEmpty();
    const bool named = person || std::ranges::any_of(intake.parties, [](const Party& one) {
        return one.organisation.isEmpty();
    });
    const bool citizens = asked->onlyFor == ExemptionFor::citizens;
    if (citizens ? person && !intake.applicant.person.personalNumber.isEmpty() : named)
        return std::nullopt;
    return Error{ErrorCode::ruleRefused, u"/exempt"_s,
        citizens ? u"exemptionForCitizens"_s : u"exemptionForPersons"_s,
        {{u"exemption"_s, asked->name}}, asked->source};
}
} // namespace

std::optional<Error> checkExemption(const Procedure& procedure, const Intake& intake, QDate day)
{
    if (auto error = checkExemptionHolder(procedure, intake, day))
        return error;
    const FeeExemption* none = exemptionOfNobody(procedure, intake, day);
    if (!none || procedure.parties.empty())
        return std::nullopt;
    return Error{ErrorCode::ruleRefused, u"/exempt"_s, u"exemptionAgainstAge"_s,
        ofWhom(*none, intake), none->source};
}

Reasons exemptionWarnings(const Procedure& procedure, const Intake& intake, QDate day)
{
    const FeeExemption* none = exemptionOfNobody(procedure, intake, day);
    if (!none || !procedure.parties.empty())
        return {};
    return {{u"exemptionOfAnother"_s, ofWhom(*none, intake), none->source}};
}

QJsonObject withOutsideTime(QJsonObject answers, QDate day)
{
    if (const auto told = outsideMoment(answers))
        answers[kOutsideTime] = told->time.toString(u"HH 'giờ' mm 'phút'"_s) + u", ngày "_s
            + (told->day.isValid() ? told->day : day).toString(u"dd/MM/yyyy"_s);
    return answers;
}

Intake toldOutside(Intake intake, const Dossier& dossier, QDate today)
{
    const bool stands = intake.answers.value(kOutsideTime) == dossier.answers.value(kOutsideTime);
    intake.answers
        = withOutsideTime(intake.answers, stands ? dossier.receivedAt.localDate() : today);
    return intake;
}

Result<QJsonObject> withItemCount(const Procedure& procedure, const Intake& intake)
{
    QJsonObject answers = intake.answers;
    const QString question = procedure.countQuestion();
    if (question.isEmpty() || intake.items.isEmpty())
        return answers;
    const qint64 told = answers[question].toInteger(intake.items.size());
    if (told != intake.items.size())
        return badInput(u"/items"_s, u"itemsOtherCount"_s,
            {{u"told"_s, told}, {u"count"_s, intake.items.size()}});
    answers[question] = intake.items.size();
    return answers;
}

void addToVerify(Assessment& out, const Procedure& procedure, const Reasons& toVerify)
{
    if (toVerify.empty())
        return;
    if (out.verdict.eligible)
        out.verdict.because.clear();
    out.verdict.eligible = false;
    out.verdict.because.insert(out.verdict.because.end(), toVerify.begin(), toVerify.end());
    if (asks(procedure, kVerification))
        out.answers[kVerification] = true;
}

} // namespace motcua
