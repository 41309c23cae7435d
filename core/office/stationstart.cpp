#include "core/office/stationstart.h"

#include "core/office/dailycode.h"
#include "core/office/wardstate.h"
#include "core/registers/registers.h"
#include "core/store/viewrows.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostStation = 9999;
constexpr qint64 kMostNumber = 9'999'999;

Error refused(const QString& field, const QString& detail, const QJsonObject& values)
{
    return {ErrorCode::ruleRefused, field, detail, values, {}};
}

/// The last of one book may be the "none yet" of the one that follows it: it is told of both.
bool isOf(const LastGiven& book, const ReceiptNumber& told)
{
    return book.series.compare(told.book, Qt::CaseInsensitive) == 0 && told.number >= book.first - 1
        && told.number <= book.end;
}

std::optional<qint64> toldOf(const LastGiven& book, const StationAnswers& answers)
{
    std::optional<qint64> last;
    for (const ReceiptNumber& told : answers.books)
        if (isOf(book, told))
            last = std::max(last.value_or(0), told.number);
    return last;
}

/// The series that nobody told though it may have gone on.
QStringList untold(const StationQuestions& questions, const StationAnswers& answers, bool books)
{
    QStringList missing;
    if (questions.isKnown)
        return missing;
    for (const LastGiven& given : books ? questions.books : questions.registers)
        if (books ? !toldOf(given, answers) : !answers.registers.contains(given.series))
            missing.append(given.series);
    return missing;
}

QJsonObject missingRegisters(const QStringList& missing, int year)
{
    QJsonObject values{{u"registers"_s, missing.join(u", "_s)}, {u"year"_s, year}};
    if (missing.contains(kTrackingBook))
        values[u"tracking"_s] = kTrackingBook;
    return values;
}

Outcome checkTold(const StationQuestions& questions, const StationAnswers& answers)
{
    if (const auto missing = untold(questions, answers, false); !missing.isEmpty())
        return refused(
            u"/registers"_s, u"lastNumbersNeeded"_s, missingRegisters(missing, questions.year));
    if (const auto missing = untold(questions, answers, true); !missing.isEmpty())
        return refused(u"/books"_s, u"lastReceiptsNeeded"_s, {{u"books"_s, missing.join(u", "_s)}});
    if (!questions.isKnown && !answers.lastCode)
        return refused(u"/lastCode"_s, u"lastCodeNeeded"_s, {});
    for (auto told = answers.registers.cbegin(); told != answers.registers.cend(); ++told)
        if (std::ranges::find(questions.registers, told.key(), &LastGiven::series)
            == questions.registers.end())
            return Error{ErrorCode::notFound, u"/registers"_s, u"unknownRegister"_s,
                {{u"register"_s, told.key()}}, {}};
    return Done{};
}

/// The last number there was, as told or as known.
Result<qint64> lastOf(
    const LastGiven& given, const std::optional<qint64>& told, const QString& field)
{
    if (told.value_or(given.known) < given.known)
        return refused(
            field, u"lastBelowKnown"_s, {{u"register"_s, given.series}, {u"last"_s, given.known}});
    return told.value_or(given.known);
}

Result<Drafts> registerDrafts(const StationQuestions& questions, const StationAnswers& answers,
    const VolumeOpenings& openings, QDate today)
{
    Drafts drafts;
    for (const LastGiven& given : questions.registers) {
        const auto told = answers.registers.contains(given.series)
            ? std::optional(answers.registers[given.series])
            : std::nullopt;
        const auto last = lastOf(given, told, u"/registers"_s);
        if (!last)
            return last.error();
        if (*last <= given.here)
            continue;
        const auto draft
            = decideGoOn({given.series, questions.year, given.volume, *last + 1, 0, answers.reason},
                openings, given.here, today);
        if (!draft)
            return draft.error();
        drafts.push_back(*draft);
    }
    return drafts;
}

Outcome addBookDrafts(
    const StationQuestions& questions, const StationAnswers& answers, Drafts& drafts)
{
    for (const LastGiven& given : questions.books) {
        const auto last = lastOf(given, toldOf(given, answers), u"/books"_s);
        if (!last)
            return last.error();
        if (*last <= given.here)
            continue;
        if (answers.reason.isEmpty())
            return refused(u"/reason"_s, u"skipNeedsReason"_s, {{u"next"_s, given.here + 1}});
        drafts.push_back(receiptsPassed(given.series, {given.here + 1, *last, answers.reason}));
    }
    return Done{};
}

/// The last receipt, as it was told, of a book that this file does not know: all up to it, from the
/// book before on.
std::optional<PassedRange> passedBy(
    const ReceiptNumber& told, const StationQuestions& questions, const WardState& ward)
{
    const ReceiptNumber number{seriesAsKnown(ward.receiptBooks, {}, told.book), told.number};
    const bool asked = std::ranges::any_of(
        questions.books, [&](const LastGiven& book) { return isOf(book, told); });
    if (told.number == 0 || asked || bookWith(ward.receiptBooks, number)
        || passedWith(ward.passedReceipts, number))
        return std::nullopt;
    qint64 first = 1;
    for (const ReceiptBook& book : ward.receiptBooks)
        if (book.book == number.book && book.last < number.number)
            first = std::max(first, book.last + 1);
    return PassedRange{number.book, {first, number.number, {}}};
}

Outcome addLostDrafts(const StationQuestions& questions, const StationAnswers& answers,
    const WardState& ward, Drafts& drafts)
{
    PassedReceipts lost = questions.lost;
    for (const ReceiptNumber& told : answers.books)
        if (const auto passed = passedBy(told, questions, ward))
            lost.push_back(*passed);
    for (const PassedRange& one : joined(std::move(lost))) {
        if (answers.reason.isEmpty())
            return refused(u"/reason"_s, u"skipNeedsReason"_s, {{u"next"_s, one.range.first}});
        drafts.push_back(
            receiptsPassed(one.book, {one.range.first, one.range.last, answers.reason}));
    }
    return Done{};
}

/// 0 where none was given.
Result<qint64> dailyOf(const QString& code, const QString& agency, QDate today)
{
    const CodeParts parts = codeParts(code);
    const bool fits = parts.agency == agency && parts.day == today.toString(u"yyMMdd"_s);
    if (code.isEmpty() || (fits && parts.daily > 0))
        return code.isEmpty() ? 0 : parts.daily;
    return badInput(u"/lastCode"_s, u"notACodeOfToday"_s,
        {{u"value"_s, code}, {u"example"_s, dossierCode(agency, today, 12)}});
}

/// The first one of which no dossier code of today can have been given.
Result<int> stationFor(const StationQuestions& questions, const StationAnswers& answers,
    const WardState& ward, QDate today)
{
    const auto told
        = dailyOf(answers.lastCode.value_or(QString()), ward.config.bodyOn(today).agency, today);
    if (!told)
        return told.error();
    const qint64 last = std::max(*told, questions.daily);
    int station = std::max(answers.station, questions.stations + 1);
    while (station <= kMostStation && dailyRange(station, ward.config.stations).first <= last)
        ++station;
    if (station > kMostStation)
        return Error{ErrorCode::conflict, {}, u"dailyRangeFull"_s, {{u"last"_s, last}}, {}};
    return station;
}

template <class Put>
void readSeries(JsonReader& reader, const QString& key, const QString& name, Put put)
{
    for (JsonReader& one : reader.objects(key, 200)) {
        const QString series = one.fact(name, 60);
        put(series, one.integer(u"last"_s, 0, kMostNumber));
    }
}
} // namespace

StationAnswers readStationAnswers(JsonReader& reader)
{
    StationAnswers answers;
    if (reader.has(u"lastCode"_s))
        answers.lastCode = reader.optionalText(u"lastCode"_s, 60);
    readSeries(reader, u"registers"_s, u"register"_s,
        [&](const QString& id, qint64 last) { answers.registers[id] = last; });
    readSeries(reader, u"books"_s, u"book"_s, [&](const QString& book, qint64 last) {
        answers.books.push_back({book, last});
    });
    answers.reason = reader.optionalReason(u"reason"_s, 1000);
    answers.station = int(reader.optionalInteger(u"station"_s, 1, kMostStation, 0));
    return answers;
}

Result<StationBeginning> decideStation(const StationQuestions& questions,
    const StationAnswers& answers, const WardState& ward, QDate today)
{
    if (const auto told = checkTold(questions, answers); !told)
        return told.error();
    const auto station = stationFor(questions, answers, ward, today);
    if (!station)
        return station.error();
    auto drafts = registerDrafts(questions, answers, ward.openings, today);
    if (!drafts)
        return drafts.error();
    if (const auto added = addBookDrafts(questions, answers, *drafts); !added)
        return added.error();
    if (const auto added = addLostDrafts(questions, answers, ward, *drafts); !added)
        return added.error();
    return StationBeginning{*station, *std::move(drafts)};
}

} // namespace motcua
