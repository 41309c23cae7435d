#include "ui/widgets/suggestions.h"

#include "core/base/text.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemView>
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

QCompleter* listUnder(QWidget& field, QStringListModel* offered)
{
    auto* completer = new QCompleter(offered, &field);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    return completer;
}

void take(NoteField& field, const QString& text)
{
    field.setPlainText(text);
    field.moveCursor(QTextCursor::End);
}
} // namespace

void suggest(QLineEdit& field, const QStringList& texts)
{
    auto* offered = new QStringListModel(&field);
    field.setCompleter(listUnder(field, offered));
    QObject::connect(&field, &QLineEdit::textEdited, offered,
        [offered, texts](const QString& typed) { offered->setStringList(fitting(texts, typed)); });
}

void suggest(NoteField& field, const QStringList& texts)
{
    auto* offered = new QStringListModel(&field);
    QCompleter* completer = listUnder(field, offered);
    completer->setWidget(&field);
    field.setCompleter(completer);
    QObject::connect(&field, &NoteField::textEdited, completer,
        [offered, completer, texts](const QString& typed) {
            offered->setStringList(fitting(texts, typed));
            completer->complete(); // closes the list where nothing fits
            completer->popup()->setCurrentIndex({});
        });
    QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), &field,
        [&field](const QString& text) { take(field, text); });
}

} // namespace motcua
