#include "core/wording/sentences.h"

#include <algorithm>

namespace motcua {

QString Sentence::in(Language language) const
{
    return QString::fromUtf8(language == Language::vietnamese ? vietnamese : english);
}

const Sentence* findSentence(Sentences table, const QString& id)
{
    const auto at = std::find_if(table.begin(), table.end(),
        [&](const Sentence& row) { return id == QLatin1StringView(row.id); });
    return at == table.end() ? nullptr : &*at;
}

QString textOf(Sentences table, const QString& id, Language language)
{
    const Sentence* sentence = findSentence(table, id);
    return sentence ? sentence->in(language) : id;
}

} // namespace motcua
