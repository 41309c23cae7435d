#pragma once
#include "core/base/language.h"

#include <QString>

#include <span>

namespace motcua {

/// One text in both languages. `{value}` is filled from the values of a reason or error; what
/// stands in [brackets] is left out where one of its values is missing.
struct Sentence
{
    const char* id;
    const char* vietnamese;
    const char* english;

    QString in(Language language) const;
};
using Sentences = std::span<const Sentence>;

/// Ids of reasons: how a value came about, why a condition holds or fails.
Sentences reasonSentences();
/// Details of errors and faults.
Sentences errorSentences();
/// One sentence for each error code: what is said where an error has no detail of its own.
Sentences codeSentences();
/// Names of fields, as a JSON pointer or a question has them.
Sentences fieldLabels();

/// What the marks of a template print (formFieldName()).
Sentences formFieldNames();

/// What is said of a procedure: the names of its parts, and their lines.
Sentences procedureSentences();

/// What has a stable name in the journal and on the command line, and another one on the screen.
enum class Names
{
    state,
    lane,
    command,
    channel,
    role,
    documentKind,
    sex,
    limitKind,
    nationalStatus,
    eventKind,
    paymentMethod,
    form, ///< what can be printed
    syntax ///< what is wrong with a JSON text
};
Sentences displayNames(Names names);

/// nullptr where the table doesn't know the id.
const Sentence* findSentence(Sentences table, const QString& id);
/// The text of an id, or the id itself where the table doesn't know it.
QString textOf(Sentences table, const QString& id, Language language);

} // namespace motcua
