#include "ui/widgets/suggestions.h"

#include "core/base/text.h"

#include <QCompleter>
#include <QStringListModel>

namespace motcua {

namespace {
QStringList fitting(const QStringList& texts, const QString& typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const QString& text : texts) {
        const QString plain = folded(text);
        if (!words.isEmpty() && text != typed
            && std::ranges::all_of(
                words, [&](const QString& word) { return plain.contains(word); }))
            found += text;
    }
    std::stable_partition(found.begin(), found.end(),
        [typed = folded(typed)](const QString& text) { return folded(text).startsWith(typed); });
    return found;
}
} // namespace

void suggest(QLineEdit& field, const QStringList& texts)
{
    auto* offered = new QStringListModel(&field);
    auto* completer = new QCompleter(offered, &field);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    field.setCompleter(completer);
    QObject::connect(&field, &QLineEdit::textEdited, offered,
        [offered, texts](const QString& typed) { offered->setStringList(fitting(texts, typed)); });
}

} // namespace motcua
