#include "core/dossier/transitions.h"
#include "core/forms/words.h"
#include "core/registers/registers.h"
#include "core/wording/headsigner.h"
#include "core/wording/names.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"
#include "core/wording/place.h"
#include "core/wording/shiftlines.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct WorkLine
{
    const char* kind;
    const char* words;
};
constexpr std::array kWork{
    WorkLine{"dossier.received", "Hồ sơ tiếp nhận"},
    WorkLine{"dossier.registered", "Hồ sơ chưa đủ, đã đăng ký và hướng dẫn"},
    WorkLine{"dossier.accepted", "Hồ sơ đã đăng ký, nay đủ và được tiếp nhận"},
    WorkLine{"dossier.submitted", "Lượt trình ký"},
    WorkLine{"dossier.approved", "Hồ sơ được duyệt"},
    WorkLine{"dossier.rejected", "Hồ sơ không được duyệt, đã trả lời bằng văn bản"},
    WorkLine{"dossier.refused", "Hồ sơ từ chối tiếp nhận, giải quyết"},
    WorkLine{"dossier.withdrawn", "Hồ sơ công dân rút"},
    WorkLine{"dossier.officeStopped", "Hồ sơ dừng giải quyết"},
    WorkLine{"dossier.supplementRequested", "Lượt yêu cầu bổ sung"},
    WorkLine{"dossier.voided", "Hồ sơ hủy"},
    WorkLine{"dossier.handedOver", "Hồ sơ đã trả kết quả"},
};

/// The first and the last line stand always, the others where something happened.
QJsonArray workRows(const DayCounts& counts)
{
    QJsonArray rows;
    for (const WorkLine& line : kWork) {
        const auto found = counts.events.find(QString::fromLatin1(line.kind));
        const qint64 count = found == counts.events.end() ? 0 : found->second;
        const bool always = &line == &kWork.front() || &line == &kWork.back();
        if (count > 0 || always)
            rows.append(
                QJsonObject{{u"what"_s, QString::fromUtf8(line.words)}, {u"count"_s, count}});
    }
    return rows;
}

QJsonArray bookRows(const DayCounts& counts, QDate day)
{
    QJsonArray rows;
    for (const DayRegister& book : counts.registers) {
        const Register* known = findRegister(book.registerId);
        rows.append(QJsonObject{{u"name"_s, known ? known->nameOn(day) : book.registerId},
            {u"volume"_s, book.volume}, {u"numbers"_s, paperNumbers(book.first, book.last)},
            {u"count"_s, book.count}, {u"voided"_s, book.voided}});
    }
    return rows;
}

/// Whether it is closed, and what of it passed to or from another clerk.
QString tillNote(const Office& office, const ClerkCash& clerk, QDate day)
{
    QStringList notes{clerk.closing ? closingNote(office, *clerk.closing) : u"Chưa khóa sổ thu"_s};
    for (const auto& lines : {shiftLinesBrought(office, clerk), shiftLines(office, clerk, day),
             shiftLinesAfter(office, clerk)})
        for (const ShiftLine& line : lines)
            notes += line.amount == Dong{}
                ? line.what
                : line.what + u": "_s + amountInFigures(Dong{std::abs(line.amount.amount)});
    if (isAny(clerk.brought))
        notes += u"Trong đó thu, hoàn trả sau khi khóa sổ ngày trước: "_s
            + amountInFigures(clerk.brought.total());
    if (isAny(clerk.after))
        notes += u"Thu, hoàn trả sau khi khóa sổ, tính vào ngày sau: "_s
            + amountInFigures(clerk.after.total());
    return inOneSentence(notes);
}

QJsonObject tillRow(const Office& office, const ClerkCash& clerk, QDate day)
{
    const Dong cash = clerk.tally.byMethod.at(u"cash"_s);
    QJsonObject row{{u"name"_s, clerk.name}, {u"cash"_s, cash.amount},
        {u"other"_s, clerk.tally.total().amount - cash.amount},
        {u"expected"_s, clerk.expected.amount}, {u"note"_s, tillNote(office, clerk, day)}};
    if (clerk.closing) {
        row[u"counted"_s] = clerk.closing->counted.amount;
        row[u"difference"_s] = clerk.closing->difference().amount;
    }
    return row;
}

QJsonArray tillRows(const Office& office, const CashDay& cash)
{
    QJsonArray rows;
    for (const ClerkCash& clerk : cash.clerks)
        rows.append(tillRow(office, clerk, cash.day));
    return rows;
}

QJsonObject headContext(const DaySheet& sheet)
{
    return {{u"short"_s, shortHead(sheet.head.hash)},
        {u"full"_s, QString::fromLatin1(sheet.head.hash.toHex())},
        {u"event"_s,
            u"quầy %1, sự kiện thứ %2"_s.arg(sheet.head.id.station).arg(sheet.head.id.seq)},
        {u"events"_s, sheet.events}};
}
} // namespace

Result<FilledForm> fillDaySheet(const Office& office, const DaySheet& sheet, const QString& login)
{
    const auto form = wardFormOn(office.ward().forms, {u"daysheet"_s, {}, {}}, sheet.day);
    if (!form)
        return form.error();
    QJsonObject context{{u"office"_s, officeContext(office.ward().config, sheet.day)},
        {u"date"_s, sheet.day.toString(Qt::ISODate)}, {u"work"_s, workRows(sheet.counts)},
        {u"books"_s, bookRows(sheet.counts, sheet.day)}, {u"tills"_s, tillRows(office, sheet.cash)},
        {u"total"_s, sheet.cash.all.total().amount}, {u"madeAt"_s, office.now().toIso()},
        {u"head"_s, headContext(sheet)}, {u"signer"_s, officeHead(office, sheet.day)}};
    if (!login.isEmpty())
        context[u"keeper"_s] = QJsonObject{{u"name"_s, nameOf(office, login)}};
    return fillForm(*form, context);
}

} // namespace motcua
