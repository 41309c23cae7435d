#pragma once
#include "core/store/people.h"

namespace motcua {

/// A person as the verbs take one by fields.
QJsonObject fieldsOf(const Person& person);
/// The `judgePeople` command; "" for no reason.
QJsonObject judgeCommand(const Person& a, const Person& b, bool same, const QString& reason = {});

/// What stands over two who look alike: "Đã có người trùng họ tên và ngày sinh".
QString likenessText(Likeness likeness);
/// "Cùng một người · Nguyễn Thị Thu Hà, 23/11/2026"; "" where nobody decided.
QString judgedText(const SimilarPerson& similar, const QString& byName);

} // namespace motcua
