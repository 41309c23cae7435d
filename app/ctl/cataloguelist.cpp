#include "app/ctl/arguments.h"
#include "app/ctl/catalogue.h"
#include "app/ctl/context.h"
#include "core/catalogue/names.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonObject toJson(Limit limit)
{
    QJsonObject json{{u"kind"_s, nameOf(kLimitKinds, limit.kind)}};
    if (limit.count > 0)
        json[u"count"_s] = limit.count;
    return json;
}

QJsonArray channelsOf(const Procedure& procedure)
{
    QJsonArray channels;
    for (const Channel channel : procedure.channels)
        channels.append(nameOf(kChannels, channel));
    return channels;
}

QJsonObject toJson(const Procedure& procedure, const Catalogue::Listing& noWait)
{
    QJsonObject json{{u"code"_s, procedure.code}, {u"name"_s, procedure.name},
        {u"shortName"_s, procedure.shortName}, {u"field"_s, procedure.field},
        {u"competentBody"_s, procedure.competentBody}, {u"noWait"_s, bool(noWait)},
        {u"internal"_s, procedure.internal}, {u"limit"_s, toJson(procedure.limit)},
        {u"onlineLevel"_s, procedure.onlineLevel}, {u"channels"_s, channelsOf(procedure)},
        {u"from"_s, isoOrNull(procedure.from)}, {u"to"_s, isoOrNull(procedure.to)},
        {u"hash"_s, procedure.hash}};
    if (procedure.promisedLimit)
        json[u"promisedLimit"_s] = toJson(*procedure.promisedLimit);
    if (noWait)
        json[u"promisedMinutes"_s] = noWait.entry->minutes;
    return json;
}

void list(const std::string& text, Context& context)
{
    const auto date = readDate(u"date"_s, text, context.now().localDate());
    if (!date)
        return context.fail(date.error());
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    for (const Procedure* procedure : catalogue->inForce(*date))
        context.line(toJson(*procedure, catalogue->noWait(procedure->code, *date)));
}
} // namespace

void addCatalogueList(CLI::App& catalogue, Context& context)
{
    auto* command = catalogue.add_subcommand("list",
        context.words("Liệt kê thủ tục có hiệu lực, mỗi dòng một thủ tục",
            "The procedures in force, one a line"));
    auto date = std::make_shared<std::string>();
    command->add_option(
        "--date", *date, context.words("ngày; bỏ trống là hôm nay", "the day; today if left out"));
    command->callback([date, &context] { list(*date, context); });
}

} // namespace motcua
