#include "core/forms/formset.h"

#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/forms/fields.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
FormSet readSet(JsonReader json)
{
    json.allowOnly({u"id"_s, u"from"_s, u"to"_s, u"title"_s, u"source"_s});
    return {json.text(u"id"_s, 20), json.date(u"from"_s), json.optionalDate(u"to"_s),
        json.text(u"title"_s, 200), json.text(u"source"_s, 300)};
}

/// A form of a set is in force as long as the set; another tells its own days and source.
void readValidity(JsonReader& json, const FormLibrary& library, Form& form)
{
    form.set = json.optionalText(u"set"_s, 20);
    if (form.set.isEmpty()) {
        form.from = json.date(u"from"_s);
        form.to = json.optionalDate(u"to"_s);
        form.source = json.text(u"source"_s, 300);
        for (JsonReader later : json.objects(u"laterSources"_s, 10)) {
            later.allowOnly({u"from"_s, u"source"_s});
            form.laterSources.emplace_back(later.date(u"from"_s), later.text(u"source"_s, 300));
        }
        return;
    }
    const auto set = std::find_if(library.sets.begin(), library.sets.end(),
        [&](const FormSet& known) { return known.id == form.set; });
    if (set == library.sets.end()) {
        json.fault(u"set"_s, u"unknownFormSet"_s);
        return;
    }
    form.from = set->from;
    form.to = set->to;
    form.source = set->title;
}

void readFields(JsonReader& json, Form& form)
{
    form.fields = json.texts(u"fields"_s, 10, 20);
    for (const QString& group : form.fields)
        if (!fieldGroups().contains(group))
            json.fault(u"fields"_s, u"unknownFieldGroup"_s, {{u"group"_s, group}});
}

Form readForm(JsonReader json, const FormLibrary& library)
{
    json.allowOnly({u"id"_s, u"of"_s, u"variant"_s, u"set"_s, u"from"_s, u"to"_s, u"label"_s,
        u"symbol"_s, u"title"_s, u"source"_s, u"laterSources"_s, u"template"_s, u"fields"_s,
        u"required"_s, u"copies"_s, u"wording"_s, u"emptyRows"_s, u"landscape"_s, u"ruled"_s});
    Form form;
    form.key = {json.text(u"id"_s, 20), json.optionalText(u"of"_s, 20),
        json.optionalText(u"variant"_s, 20)};
    readValidity(json, library, form);
    form.label = json.optionalText(u"label"_s, 40);
    form.symbol = json.optionalText(u"symbol"_s, 20);
    form.title = json.text(u"title"_s, 200);
    form.templateId = json.text(u"template"_s, 60);
    readFields(json, form);
    form.required = json.texts(u"required"_s, 50, 40);
    form.copies = json.texts(u"copies"_s, 5, 60);
    form.wording = json.texts(u"wording"_s, 10, 2000);
    form.emptyRows = int(json.optionalInteger(u"emptyRows"_s, 0, 50, 0));
    form.landscape = json.optionalBool(u"landscape"_s);
    form.ruled = json.optionalBool(u"ruled"_s);
    return form;
}

template <class Dated>
bool inForce(const Dated& dated, QDate day)
{
    return dated.from <= day && (!dated.to.isValid() || day <= dated.to);
}

/// Each day's form names the law of that day.
Form withSourceOf(Form form, QDate day)
{
    for (const auto& [from, source] : form.laterSources)
        if (from <= day)
            form.source = source;
    return form;
}

Error notFound(const QString& detail, QDate day, QJsonObject values = {})
{
    values[u"date"_s] = day.toString(Qt::ISODate);
    return {ErrorCode::notFound, u"form"_s, detail, values, {}};
}
} // namespace

Result<FormLibrary> readForms(const QJsonObject& document)
{
    Faults faults;
    FormLibrary library;
    JsonReader json(document, {}, faults);
    json.allowOnly({u"source"_s, u"sets"_s, u"forms"_s});
    for (const JsonReader& set : json.objects(u"sets"_s, 20))
        library.sets.push_back(readSet(set));
    for (const JsonReader& form : json.objects(u"forms"_s, 200))
        library.forms.push_back(readForm(form, library));
    if (!faults.empty())
        return toError(faults);
    return library;
}

const FormLibrary& officialForms()
{
    static const FormLibrary library = *readForms(*parseObject(compiledIn(u"data/forms.json"_s)));
    return library;
}

Result<FormSet> formSetOn(QDate day)
{
    for (const FormSet& set : officialForms().sets)
        if (inForce(set, day))
            return set;
    return notFound(u"noFormSet"_s, day);
}

Result<Form> formOn(const FormKey& key, QDate day)
{
    for (const Form& form : officialForms().forms)
        if (form.key == key && inForce(form, day))
            return withSourceOf(form, day);
    return notFound(
        u"noForm"_s, day, {{u"form"_s, key.id}, {u"of"_s, key.of}, {u"variant"_s, key.variant}});
}

} // namespace motcua
