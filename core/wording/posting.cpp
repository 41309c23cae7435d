#include "core/catalogue/legalsource.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"
#include "core/wording/place.h"
#include "core/wording/procedurelines.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr Language kVietnamese = Language::vietnamese;
const QStringList kCounted{
    u"documents"_s, u"forms"_s, u"channels"_s, u"requirements"_s, u"noWait"_s};

/// "Cổng Dịch vụ công quốc gia (dichvucong.gov.vn)", as data/sources.json has it; "": not yet.
QString nationalPortal(QDate day)
{
    return textsOn(u"nationalPortal"_s, u"names"_s, day).value(0);
}

/// "Bản chính giấy tờ (bản chính; nếu có)"
QString onOneLine(const PartLine& line)
{
    QStringList details;
    for (const QString& detail : line.details)
        details.append(inSentence(detail));
    return details.isEmpty() ? line.text : u"%1 (%2)"_s.arg(line.text, details.join(u"; "_s));
}

/// What one counts (papers, conditions, ways) is numbered; names of laws follow each other.
QString textOf(const ProcedurePart& part)
{
    const bool numbered = part.lines.size() > 1 && kCounted.contains(part.id);
    QStringList lines;
    for (const PartLine& line : part.lines)
        lines.append(
            numbered ? u"%1. %2"_s.arg(lines.size() + 1).arg(onOneLine(line)) : onOneLine(line));
    return lines.join(part.id == u"legalBasis" ? u"; "_s : u"\n"_s);
}

/// The way of a request through the hands that it passes.
ProcedurePart orderPart(const Procedure& procedure)
{
    std::vector<PartLine> lines;
    for (int index = 1; const ProcessStep& step : procedure.steps)
        lines.push_back({procedureSentence(u"step"_s,
                             {{u"index"_s, index++}, {u"name"_s, step.name}}, kVietnamese),
            {step.who}});
    return procedurePart(u"order"_s, lines, kVietnamese);
}

/// Before how it is submitted, as the law names the parts (NĐ 63/2010/NĐ-CP Điều 8 khoản 2).
void insertOrder(ProcedureParts& parts, const Procedure& procedure)
{
    if (const ProcedurePart order = orderPart(procedure); !order.lines.empty())
        parts.insert(std::ranges::find(parts, u"channels"_s, &ProcedurePart::id), order);
}

/// It hangs under the office's heading: in person means there.
void nameOffice(ProcedureParts& parts, const QString& officeName)
{
    const QString anywhere = procedureSentence(u"direct"_s, {}, kVietnamese);
    for (ProcedurePart& part : parts)
        for (PartLine& line : part.lines)
            if (line.text == anywhere && !officeName.isEmpty())
                line.text = u"Trực tiếp tại "_s + officeName;
}

/// Where this version hangs, since when, and who checked it; left out where it does not hang yet.
QJsonObject postedContext(const Office& office, const Procedure& procedure, QDate day)
{
    const Postings there = hanging(office.ward().postings, procedure.code, day);
    const auto posting = std::find_if(there.rbegin(), there.rend(),
        [&](const Posting& one) { return showsVersion(one, procedure, office.ward().catalogue); });
    if (posting == there.rend())
        return {};
    return {{u"where"_s, posting->where}, {u"on"_s, posting->date.toString(Qt::ISODate)},
        {u"by"_s, nameOf(office, posting->by)}};
}

QJsonArray rowsOf(const Office& office, const Procedure& procedure, QDate day)
{
    Procedure shown = procedure; // with the last day it really has
    shown.to = office.ward().catalogue.lastDay(procedure);
    ProcedureParts parts = citizenParts(shown, day, kVietnamese);
    insertOrder(parts, shown);
    nameOffice(parts, office.ward().config.bodyOn(day).officeName);
    const auto listing = office.ward().catalogue.noWait(procedure.code, day);
    if (listing)
        parts.insert(parts.begin(), noWaitPart(listing, kVietnamese));
    QJsonArray rows;
    for (const ProcedurePart& part : parts)
        rows.append(QJsonObject{{u"title"_s, part.title}, {u"text"_s, textOf(part)}});
    return rows;
}
} // namespace

Result<FilledForm> fillPosting(const Office& office, const Procedure& procedure, QDate day)
{
    const auto form = wardFormOn(office.ward().forms, {u"posting"_s, {}, {}}, day);
    if (!form)
        return form.error();
    const auto listing = office.ward().catalogue.noWait(procedure.code, day);
    const QString contact = listing ? listing.programme->contact : QString();
    return fillForm(*form,
        {{u"office"_s, officeContext(office.ward().config, day)},
            {u"date"_s, day.toString(Qt::ISODate)}, {u"code"_s, procedure.code},
            {u"procedure"_s, QJsonObject{{u"name"_s, procedure.name}}},
            {u"rows"_s, rowsOf(office, procedure, day)},
            {u"posted"_s, postedContext(office, procedure, day)},
            {u"contact"_s, contact.isEmpty() ? nationalPortal(day) : contact}});
}

} // namespace motcua
