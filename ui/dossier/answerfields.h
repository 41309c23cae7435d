#pragma once
#include "core/dossier/dossier.h"

#include <QWidget>

namespace motcua {

/// The field that a question is answered in, showing an answer. A yes/no names itself.
QWidget* answerField(const Question& question, const QJsonValue& answer);
/// What the field now says; undefined where it is empty.
QJsonValue answerIn(const Question& question, const QWidget* field);

} // namespace motcua
