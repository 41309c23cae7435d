#pragma once
#include "core/base/json.h"
#include "core/forms/formset.h"
#include "core/journal/event.h"

namespace motcua {

// What a ward prints otherwise than the compiled-in forms: its own title or template from a day on.
// Papers of before keep what they were printed with.

/// Either a form (`key`) or a part that many forms take in (`partial`: "heading", "title" …).
struct WardForm
{
    FormKey key;
    QString partial; ///< "": a form
    QDate from;
    QString title; ///< "": as prescribed; '\n' between its lines
    QString text; ///< the template; "": as compiled in
    bool restored = false; ///< back to what is compiled in
    QDate officialFrom; ///< of the official form it was made against; another one puts it aside
    QString reason;
    QString by; ///< login; from the event
    Instant at; ///< from the event
    QString symbol = {}; ///< behind the number; "": as prescribed

    bool operator==(const WardForm&) const = default;
};
using WardForms = std::vector<WardForm>;

/// Reads the arguments of `adjustForm`: `form` with `of` and `variant`, or `partial`; `from`,
/// `title`, `symbol`, `text`, `reason`; `restore`.
WardForm readWardForm(JsonReader& reader);

/// Refuses what begins before `today` (inThePast): what was printed keeps its words. Refuses what
/// cannot be printed: a form or part that does not exist on that day (notFound), a
/// template that is broken or names a field the form does not have (badInput, the field is its
/// "line:column", in another form's part "part:line:column"), and what checkMarkup() and
/// checkTags() refuse. A part is tried in every form that takes it in. conflict "symbolTaken":
/// another form's symbol.
Result<Draft> decideWardForm(WardForm form, const WardForms& known, QDate today);
WardForms foldWardForms(const Events& events);

/// The form in force on a day, as this ward prints it; its own text holds for the official form it
/// was made against, and a part that a later form cannot take is left out. Where a line stands
/// below the title (Form::ruled; Nghị định 30/2020/NĐ-CP, Phụ lục I), a title of its own that does
/// not ask for it (form.ruled) is not taken in: that form keeps the compiled-in one.
/// notFound/noForm.
Result<Form> wardFormOn(const WardForms& own, const FormKey& key, QDate day);

/// The day after `day` from which something else of its own (or the official one again) is printed;
/// invalid where nothing waits. `partial`: of that part instead of the form.
QDate nextChange(const WardForms& own, const FormKey& key, const QString& partial, QDate day);

/// The parts a ward may change.
QStringList wardPartials();

} // namespace motcua
