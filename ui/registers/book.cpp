#include "ui/registers/book.h"

#include "core/wording/paper.h"
#include "core/wording/papercontext.h"
#include "ui/registers/bookcells.h"

namespace motcua {

namespace {
/// Their rows are known when they are put in order.
Outcome addGaps(
    const Office& office, Book& book, const std::vector<NumberRange>& ranges, BookRow::Kind kind)
{
    for (const NumberRange& range : ranges) {
        const auto before = countBelow(office.file(), book.registerId, book.year, range.first);
        if (!before)
            return before.error();
        book.gaps.push_back({int(*before), kind, range});
    }
    return Done{};
}

void placeGaps(Book& book)
{
    std::ranges::stable_sort(
        book.gaps, {}, [](const BookGap& gap) { return std::pair(gap.row, gap.range.first); });
    for (int before = 0; BookGap & gap : book.gaps)
        gap.row += before++;
}

/// How many gaps stand above a row.
int gapsAbove(const Book& book, int row)
{
    return int(std::ranges::lower_bound(book.gaps, row, {}, &BookGap::row) - book.gaps.begin());
}

/// The row of the first entry with this number or a higher one, or the last row.
Result<int> rowOf(const Office& office, const Book& book, qint64 number)
{
    const int last = book.rowCount() - 1;
    if (number == 0)
        return last;
    const auto before = countBelow(office.file(), book.registerId, book.year, number);
    if (!before)
        return before.error();
    int row = int(*before);
    for (const BookGap& gap : book.gaps)
        row += gap.row <= row ? 1 : 0;
    return std::min(row, last);
}

Result<BookRow> entryRow(
    const Office& office, const Register& columns, const Book& book, const BookLine& line)
{
    const auto dossier = office.dossier(line.dossier);
    if (!dossier)
        return dossier.error();
    BookRow row;
    row.kind = BookRow::Kind::entry;
    row.line = line;
    row.duplicate = std::ranges::find(book.audit.duplicates, line.number.number)
        != book.audit.duplicates.end();
    row.cells = cellsOf(columns, bookEntry(office, line, *dossier));
    return row;
}

BookRow gapRow(const BookGap& gap)
{
    BookRow row;
    row.kind = gap.kind;
    row.range = gap.range;
    return row;
}

QDate titleDay(const Office& office, int year)
{
    return std::min(QDate(year, 12, 31), office.now().localDate());
}

/// The tracking book is printed from the dossiers; the screen has them on a page of their own.
Result<Book> trackingBook(const Office& office, int year)
{
    const auto count = countReceived(office.file(), QDate(year, 1, 1), QDate(year, 12, 31));
    if (!count)
        return count.error();
    Book book{kTrackingBook, year, titleDay(office, year), {}, {}, {}, 0, -1};
    book.dossiers = *count;
    const VolumeOpenings& openings = office.ward().openings;
    book.next
        = positionOf(openings, kTrackingBook, year, placeAt(openings, kTrackingBook, year, *count));
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

Result<Book> readBook(const Office& office, const QString& registerId, int year, qint64 keep)
{
    if (registerId == kTrackingBook)
        return trackingBook(office, year);
    auto proof = auditRegister(office, {registerId, year});
    if (!proof)
        return proof.error();
    Book book{registerId, year, titleDay(office, year), {}, *std::move(proof), {}, 0, -1};
    book.next = positionOf(office.ward().openings, registerId, year, book.audit.last);
    for (const auto& [ranges, kind] : {std::pair(&book.audit.explained, BookRow::Kind::explained),
             std::pair(&book.audit.holes, BookRow::Kind::hole)})
        if (const auto added = addGaps(office, book, *ranges, kind); !added)
            return added.error();
    placeGaps(book);
    const auto chosen = rowOf(office, book, keep);
    if (!chosen)
        return chosen.error();
    book.chosen = *chosen;
    return book;
}

Result<BookRows> readRows(const Office& office, const Book& book, int first, int count)
{
    const Register* columns = findRegister(book.registerId);
    const int end = std::min(first + count, book.rowCount());
    const int above = gapsAbove(book, first);
    const int within = gapsAbove(book, end) - above;
    const auto lines = numbersPage(
        office.file(), book.registerId, book.year, first - above, end - first - within);
    if (!lines || !columns)
        return lines ? BookRows{first, {}} : Result<BookRows>(lines.error());
    BookRows read{first, {}};
    auto gap = book.gaps.begin() + above;
    auto line = lines->begin();
    for (int row = first; row < end; ++row) {
        if (gap != book.gaps.end() && gap->row == row) {
            read.rows.push_back(gapRow(*gap++));
            continue;
        }
        if (line == lines->end())
            break; // the file has changed meanwhile
        auto entry = entryRow(office, *columns, book, *line++);
        if (!entry)
            return entry.error();
        read.rows.push_back(*std::move(entry));
    }
    return read;
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
