#include "ui/registers/book.h"

#include "core/wording/paper.h"
#include "core/wording/papercontext.h"
#include "ui/registers/bookcells.h"

namespace motcua {

namespace {
std::vector<UsedNumber> usedNumbers(const std::vector<BookLine>& lines)
{
    std::vector<UsedNumber> used;
    used.reserve(lines.size());
    for (const BookLine& line : lines)
        used.push_back({line.number.number, line.number.voidedBecause, line.dossier.toString()});
    return used;
}

void addRanges(Book& book, const std::vector<NumberRange>& ranges, BookRow::Kind kind)
{
    for (const NumberRange& range : ranges) {
        BookRow row;
        row.kind = kind;
        row.range = range;
        book.rows.push_back(row);
    }
}

void addEntries(Book& book, const std::vector<BookLine>& lines)
{
    const auto& twice = book.audit.duplicates;
    for (const BookLine& line : lines) {
        BookRow row;
        row.line = line;
        row.duplicate = std::find(twice.begin(), twice.end(), line.number.number) != twice.end();
        book.rows.push_back(row);
    }
}

/// The tracking book is printed from the dossiers; the screen has them on a page of their own.
Result<Book> trackingBook(const Office& office, int year)
{
    const auto count = countReceived(office.file(), QDate(year, 1, 1), QDate(year, 12, 31));
    if (!count)
        return count.error();
    Book book{kTrackingBook, year, {}, {}, {}};
    book.dossiers = *count;
    book.audit.count = *count;
    book.next = positionOf(office.ward().openings, kTrackingBook, year, *count);
    return book;
}

Result<std::vector<int>> trackingYears(const Office& office)
{
    const auto first = firstReceipt(office.file());
    if (!first)
        return first.error();
    std::vector<int> years;
    const int now = office.now().localDate().year();
    for (int year = now; year >= (first->isValid() ? std::min(first->year(), now) : now); --year)
        years.push_back(year);
    return years;
}
} // namespace

Result<Book> readBook(const Office& office, const QString& registerId, int year)
{
    if (registerId == kTrackingBook)
        return trackingBook(office, year);
    const auto lines = numbers(office.file(), registerId, year);
    if (!lines)
        return lines.error();
    const auto& openings = office.ward().openings;
    Book book{registerId, year, {}, audit(registerId, year, openings, usedNumbers(*lines)), {}};
    book.next = positionOf(openings, registerId, year, book.audit.last);
    addRanges(book, book.audit.explained, BookRow::Kind::explained);
    addRanges(book, book.audit.holes, BookRow::Kind::hole);
    addEntries(book, *lines);
    std::stable_sort(book.rows.begin(), book.rows.end(),
        [](const BookRow& a, const BookRow& b) { return a.number() < b.number(); });
    return book;
}

Result<std::vector<QStringList>> readCells(
    const Office& office, const Register& book, const std::vector<BookLine>& lines)
{
    std::vector<QStringList> all;
    for (const BookLine& line : lines) {
        const auto dossier = office.dossier(line.dossier);
        if (!dossier)
            return dossier.error();
        all.push_back(cellsOf(book, bookEntry(office, line, *dossier)));
    }
    return all;
}

Result<std::vector<int>> yearsOf(const Office& office, const QString& registerId)
{
    if (registerId == kTrackingBook)
        return trackingYears(office);
    const auto used = registersInUse(office.file());
    if (!used)
        return used.error();
    std::vector<int> years{office.now().localDate().year()};
    for (const RegisterYear& one : *used)
        if (one.registerId == registerId)
            years.push_back(one.year);
    for (const VolumeOpening& opening : office.ward().openings)
        if (opening.registerId == registerId)
            years.push_back(opening.year);
    std::sort(years.begin(), years.end(), std::greater());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace motcua
