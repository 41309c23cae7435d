#include "ui/print/longtable.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr auto kNoCase = Qt::CaseInsensitive;

/// Behind the next `mark` from `from` on, -1 where there is none.
qsizetype behind(const QString& html, QLatin1StringView mark, qsizetype from)
{
    const qsizetype at = html.indexOf(mark, from, kNoCase);
    return at < 0 ? -1 : at + mark.size();
}

QStringList rowsOf(const QString& text)
{
    QStringList rows;
    for (qsizetype from = 0, end = 0; (end = behind(text, "</tr>"_L1, from)) > 0; from = end)
        rows.append(text.mid(from, end - from));
    return rows;
}

bool canBeDivided(const QString& rows)
{
    return !rows.contains("<table"_L1, kNoCase) && !rows.contains("rowspan"_L1, kNoCase);
}

/// The table that begins at `from`.
std::optional<LongTable> tableAt(const QString& html, qsizetype from, qsizetype least)
{
    const qsizetype end = html.indexOf("</table>"_L1, from, kNoCase);
    const qsizetype head = behind(html, "</thead>"_L1, from);
    if (end < 0 || head < 0 || head > end)
        return std::nullopt;
    const QString text = html.mid(head, end - head);
    if (!canBeDivided(text))
        return std::nullopt;
    LongTable table{html.left(from), html.mid(from, head - from), rowsOf(text), html.mid(end)};
    return table.rows.size() < least ? std::nullopt : std::optional(std::move(table));
}
} // namespace

std::optional<LongTable> longTableOf(const QString& html, qsizetype least)
{
    for (qsizetype from = html.indexOf("<table"_L1, 0, kNoCase); from >= 0;
         from = html.indexOf("<table"_L1, from + 1, kNoCase))
        if (auto table = tableAt(html, from, least))
            return table;
    return std::nullopt;
}

} // namespace motcua
