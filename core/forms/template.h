#pragma once
#include "core/base/result.h"
#include "core/forms/filters.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace motcua {

/// A piece of a template: literal text, a value, or a section with its children.
struct Node
{
    enum class Kind
    {
        text,
        value,
        loop,
        when,
        unless
    };

    Kind kind = Kind::text;
    QString text; ///< literal text, or the key
    std::vector<FilterCall> filters;
    std::vector<Node> children;
    QString place; ///< "line:column", with "partial:" in front inside a partial

    bool operator==(const Node&) const = default;
};

/// A parsed template; made by parseTemplate().
struct Template
{
    std::vector<Node> nodes;

    bool operator==(const Template&) const = default;
};

/// Templates that others may name: {{>heading}}.
using Partials = QHash<QString, QString>;

/// Parses a template without logic:
///
///     {{key.path}}  {{key|filter}}     a value, HTML-escaped, line breaks as <br/>
///     {{#list}} … {{/list}}            once for each object of a list; {{index}} counts from 1
///     {{?key}} … {{/key}}              if the value is there: neither "", 0, false nor an empty
///     list
///     {{!key}} … {{/key}}              if it is not
///     {{>name}}                        another template, taken in as it stands
///
/// Inside a loop the keys are those of the item and of nothing else. Errors: badInput with the
/// place as field and templateTagOpen, templateSyntax, templateSectionOpen,
/// templateSectionMismatch, templatePartialUnknown, templatePartialDepth or templateFilterUnknown
/// as detail.
Result<Template> parseTemplate(const QString& text, const Partials& partials = {});

/// Writes the template with the context's values. A key that the context lacks is empty. Error:
/// badInput templateValueWrong where a value is not of the kind that the template asks for (a list
/// printed as text, no date for |date).
Result<QString> fill(const Template& form, const QJsonObject& context);

/// Refuses a key that `known` does not list (badInput, the place, templateKeyUnknown), and a list
/// or group of keys where one value is wanted or the other way round (templateKeyKind). Keys of
/// list items are listed as "papers[].name".
Outcome checkKeys(const Template& form, const QStringList& known);
/// The keys whose values it prints as words, with their loops: "papers[].name"; not what a tag or a
/// QR code holds.
QStringList printedKeys(const Template& form);
/// Those of them that it prints whatever the others hold: in no condition but one on the value
/// itself, or in both {{?key}} and {{!key}} beside each other.
QStringList alwaysPrintedKeys(const Template& form);
/// Refuses a filter that cannot write what its key holds (badInput, the place, templateFilterKind).
Outcome checkFilters(
    const Template& form, const std::function<ValueKind(const QString& key)>& kindOf);
/// Refuses a context that holds a key `known` does not list (badInput, the key, contextKeyUnknown).
Outcome checkContext(const QJsonObject& context, const QStringList& known);

} // namespace motcua
