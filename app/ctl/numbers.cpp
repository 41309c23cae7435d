#include "core/office/numbers.h"

#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonArray rangesJson(const std::vector<NumberRange>& ranges)
{
    QJsonArray json;
    for (const NumberRange& range : ranges) {
        QJsonObject one{{u"first"_s, range.first}, {u"last"_s, range.last}};
        if (!range.reason.isEmpty())
            one[u"reason"_s] = range.reason;
        json.append(one);
    }
    return json;
}

QJsonObject auditJson(const NumberAudit& audit)
{
    QJsonArray voided;
    for (const UsedNumber& number : audit.voided)
        voided.append(QJsonObject{{u"number"_s, number.number}, {u"reason"_s, number.voidedBecause},
            {u"id"_s, number.dossier}});
    QJsonArray duplicates;
    for (const qint64 number : audit.duplicates)
        duplicates.append(number);
    QJsonObject json{{u"register"_s, audit.registerId}, {u"last"_s, audit.last},
        {u"count"_s, audit.count}, {u"voided"_s, voided},
        {u"explained"_s, rangesJson(audit.explained)}, {u"holes"_s, rangesJson(audit.holes)},
        {u"duplicates"_s, duplicates}};
    if (audit.book.isEmpty())
        json[u"year"_s] = audit.year;
    else
        json[u"book"_s] = audit.book;
    return json;
}

void numbersOf(const WardOptions& options, Context& context)
{
    const auto ward = Ward::open(options, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    const auto audits = auditNumbers((*ward)->office());
    if (!audits)
        return context.fail(audits.error());
    QJsonArray registers;
    QStringList broken;
    for (const NumberAudit& audit : *audits) {
        registers.append(auditJson(audit));
        if (!audit.sound())
            broken.append(audit.registerId + u' '
                + (audit.book.isEmpty() ? QString::number(audit.year) : audit.book));
    }
    const QJsonObject json{{u"ok"_s, broken.isEmpty()}, {u"registers"_s, registers}};
    if (broken.isEmpty())
        context.line(json);
    else
        context.fail({ErrorCode::damaged, broken.front(), u"numbersBroken"_s,
                         {{u"registers"_s, broken.join(u", "_s)}}, {}},
            json);
}
} // namespace

void addNumbers(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("numbers",
        context.words("Kiểm tra số của các sổ: không trùng, không sót",
            "Prove the registers' numbers: no duplicate, no hole"));
    auto options = std::make_shared<WardOptions>();
    addWardOptions(*command, *options, context);
    command->callback([options, &context] { numbersOf(*options, context); });
}

} // namespace motcua
