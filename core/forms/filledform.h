#pragma once
#include "core/forms/formset.h"
#include "core/forms/template.h"

namespace motcua {

/// A form ready to be laid out: one HTML text for each copy, each beginning on a sheet of its own.
struct FilledForm
{
    QString title; ///< on one line, for the PDF and the printer's queue
    QStringList pages;
    bool landscape = false;

    bool operator==(const FilledForm&) const = default;
};

/// Fills a form with a context (its keys: fields.h). Errors: badInput contextKeyUnknown with the
/// key as field, or templateValueWrong. A request with several originals has one certificate each:
/// fill the form for each and join the pages.
Result<FilledForm> fillForm(const Form& form, const QJsonObject& context);

/// Puts the pages of a further filling of the same form behind the others.
void append(FilledForm& all, const FilledForm& further);

/// The text of the form's template or of a part it may take in, compiled in or the ward's own; ""
/// where there is none.
QString templateText(const Form& form);
QString partialText(const Form& form, const QString& partial);

/// In an error about a template: the groups of fields of its form, by which a key gets its name.
inline const QString kFieldGroups = QStringLiteral("groups");

/// The form's template with its partials, parsed and checked against the fields it declares and
/// what they hold. Its errors tell the form's groups (kFieldGroups).
Result<Template> templateOf(const Form& form);

} // namespace motcua
