#include "core/office/dailycode.h"
#include "core/office/lostreceipts.h"
#include "core/office/numbers.h"
#include "core/office/stationstart.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"
#include "core/store/receipts.h"
#include "core/store/verify.h"

#include <QDir>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostDaily = 999'999;

Result<LastGiven> registerIn(const Source& source, const QString& registerId, int year)
{
    const auto last = lastGiven(source.file, source.ward.openings, registerId, year);
    if (!last)
        return last.error();
    const auto position = positionOf(source.ward.openings, registerId, year, *last);
    return LastGiven{registerId, 0, 0, position.next - 1, position.next - 1, position.volume};
}

/// Where a book is used up its last number is the last one.
Result<LastGiven> bookIn(const Source& source, const ReceiptBook& book)
{
    const auto given = lastIn(source, book);
    if (!given)
        return given.error();
    return LastGiven{book.book, book.first, book.last, *given, *given};
}

qint64 dailyIn(const Source& source, QDate today)
{
    const QString agency = source.ward.config.bodyOn(today).agency;
    return lastDaily(source.file, agency, today, 1, kMostDaily).valueOr(0);
}

/// Those that have events: one whose beginning was cut off begins again.
int stationsIn(const WardFile& file)
{
    int most = 1;
    if (const auto heads = file.heads())
        for (const Head& head : *heads)
            most = std::max(most, head.id.station);
    return most;
}

/// The one whose events the file has, also where the beginning of the next was cut off.
int stationOf(const WardFile& file)
{
    const auto head = file.head();
    return head && head->id.seq > 0 ? file.station() : stationsIn(file);
}

/// Those that this station numbers; the tracking book is each station's own.
QStringList registersOf(const WardState& ward, int station, int year)
{
    QStringList ids;
    if (holdsRegisters(ward, station))
        for (const Register& book : allRegisters())
            if (!book.recorded && book.isKeptIn(year))
                ids.append(book.id);
    ids.append(kTrackingBook);
    ids.removeIf([&](const QString& id) { return closingOf(ward.closings, id, year).has_value(); });
    return ids;
}

Result<StationQuestions> questionsOf(const Source& source, QDate today)
{
    StationQuestions questions{today.year(), {}, {}, dailyIn(source, today),
        std::max(stationsIn(source.file), source.ward.config.stations), false};
    questions.replaced = stationOf(source.file);
    for (const QString& id : registersOf(source.ward, questions.replaced, today.year())) {
        const auto given = registerIn(source, id, today.year());
        if (!given)
            return given.error();
        questions.registers.push_back(*given);
    }
    for (const ReceiptBook& book : source.ward.receiptBooks) {
        const auto given = bookIn(source, book);
        if (!given)
            return given.error();
        if (given->here < book.last)
            questions.books.push_back(*given);
    }
    return questions;
}

void raise(LastGiven& given, const Result<LastGiven>& elsewhere)
{
    if (!elsewhere || elsewhere->here <= given.known)
        return;
    given.known = elsewhere->here;
    if (!elsewhere->volume.isEmpty())
        given.volume = elsewhere->volume;
}

/// What cannot be read of another file is not known.
void learnFrom(const Source& other, const Source& own, QDate today, StationQuestions& questions)
{
    for (LastGiven& given : questions.registers)
        raise(given, registerIn(other, given.series, questions.year));
    for (LastGiven& given : questions.books)
        for (const ReceiptBook& book : own.ward.receiptBooks)
            if (book.book == given.series && book.first == given.first)
                raise(given, bookIn(other, book));
    const PassedReceipts lost = lostReceipts(other, own);
    questions.lost.insert(questions.lost.end(), lost.begin(), lost.end());
    questions.daily = std::max(questions.daily, dailyIn(other, today));
    questions.stations = std::max(questions.stations, stationsIn(other.file));
}

/// "X.before-20260130T101500.motcua" beside X, and the file at `path`.
QStringList othersBeside(const QString& own, const QString& path)
{
    const QFileInfo file(own);
    QStringList others;
    for (const QFileInfo& entry :
        file.dir().entryInfoList({file.completeBaseName() + u".before-*.motcua"_s}, QDir::Files))
        others.append(entry.absoluteFilePath());
    if (!path.isEmpty() && path != own && QFileInfo(path).isFile())
        others.append(path);
    return others;
}

std::unique_ptr<WardFile> opened(const QString& path, bool& whole)
{
    auto file = WardFile::openToRead(path);
    whole = file.ok();
    if (!file)
        file = WardFile::openDamaged(path);
    return file ? *std::move(file) : nullptr;
}

/// It holds what was acknowledged, and everything in it is sound.
bool holdsAll(const WardFile& file, const std::optional<Acknowledged>& known)
{
    if (!known || !file.holds(*known).valueOr(false))
        return false;
    const auto report = verify(file);
    return report && report->ok;
}

/// True where the other file tells everything that was acknowledged.
bool learnFromFile(const QString& path, const Source& own, const std::optional<Acknowledged>& known,
    QDate today, StationQuestions& questions)
{
    bool whole = false;
    const auto other = opened(path, whole);
    if (!other || other->fileId() != own.file.fileId())
        return false;
    const auto events = eventsBeside(*other, kWardSubject, u"cash"_s);
    const WardState theirs = events ? foldWard(*events) : own.ward;
    learnFrom({*other, theirs}, own, today, questions);
    return whole && events && holdsAll(*other, known);
}
} // namespace

bool StationQuestions::skips() const
{
    const auto skipped = [](const LastGiven& given) { return given.known > given.here; };
    return !lost.empty() || std::ranges::any_of(registers, skipped)
        || std::ranges::any_of(books, skipped);
}

Result<StationQuestions> stationQuestions(const WardFile& file, const WardState& ward,
    const std::optional<Acknowledged>& known, const QString& path, QDate today)
{
    auto questions = questionsOf({file, ward}, today);
    if (!questions)
        return questions;
    questions->isKnown = known && file.holds(*known).valueOr(false);
    if (known)
        questions->stations = std::max(questions->stations, known->head.station);
    for (const QString& other : othersBeside(file.path(), path))
        if (learnFromFile(other, {file, ward}, known, today, *questions))
            questions->isKnown = true;
    questions->lost = joined(std::move(questions->lost));
    return questions;
}

} // namespace motcua
