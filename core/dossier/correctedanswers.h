#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// An answer of an issued result that is put right by telling it: a text or a day that is asked of
/// the whole request. Not a person's own date, which is corrected with the person, nor the hour
/// outside the office, which is that of the book's entry, nor what the fee, the limit or the number
/// may hang on.
bool isCorrectable(const Question& question);

/// The changes with their answers as checkAnswers() reads them. Errors, each at
/// "/changes/answers/…": unknownQuestion, what checkOneAnswer() refuses, answerNotCorrected of what
/// is told otherwise and is not correctable, otherPerson of an extract that would be somebody
/// else's. `changes`: as readChanges() has them.
Result<QJsonObject> withCorrectedAnswers(
    const Dossier& dossier, QJsonObject changes, const Procedure& procedure);

} // namespace motcua
