#include "core/forms/filledform.h"

#include "core/base/resource.h"
#include "core/forms/fields.h"

#include <QDir>
#include <QJsonArray>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString compiledTemplate(const QString& id)
{
    return QString::fromUtf8(compiledIn(u"resources/forms/%1.html"_s.arg(id)));
}

/// Without the line break that ends its file: two of them at the end of a cell push its last line
/// down.
QString compiledPartial(const QString& name)
{
    const QString text = compiledTemplate(u"partials/"_s + name);
    return text.endsWith(u'\n') ? text.chopped(1) : text;
}

Partials partialsOf(const Form& form)
{
    Partials partials;
    const QStringList files = QDir(u":/resources/forms/partials"_s).entryList(QDir::Files);
    for (const QString& file : files) {
        const QString name = file.section(u'.', 0, 0);
        partials[name] = compiledPartial(name);
    }
    for (auto own = form.partials.begin(); own != form.partials.end(); ++own)
        partials[own.key()] = own.value();
    partials[u"wording"_s] = form.wording.join(u"</p><p class=\"text\">"_s);
    return partials;
}

QStringList keysOf(const Form& form)
{
    return fieldsOf(form.fields + QStringList{u"form"_s});
}

Error ofForm(Error error, const Form& form)
{
    error.values[kFieldGroups] = QJsonArray::fromStringList(form.fields);
    return error;
}

QJsonArray filledUp(QJsonArray rows, int count)
{
    while (rows.size() < count)
        rows.append(QJsonObject());
    return rows;
}

QJsonObject withForm(const Form& form, QJsonObject context)
{
    QJsonObject itself{{u"title"_s, form.title}, {u"label"_s, form.label},
        {u"source"_s, form.source}, {u"symbol"_s, form.symbol}};
    if (form.ruled)
        itself[u"ruled"_s] = 1;
    context[u"form"_s] = itself;
    if (form.emptyRows > 0)
        context[u"rows"_s] = filledUp(context[u"rows"_s].toArray(), form.emptyRows);
    return context;
}
} // namespace

QString templateText(const Form& form)
{
    return form.text.isEmpty() ? compiledTemplate(form.templateId) : form.text;
}

QString partialText(const Form& form, const QString& partial)
{
    return partialsOf(form).value(partial);
}

Result<Template> templateOf(const Form& form)
{
    auto parsed = parseTemplate(templateText(form), partialsOf(form));
    if (!parsed)
        return ofForm(parsed.error(), form);
    if (const Outcome checked = checkKeys(*parsed, keysOf(form)); !checked)
        return ofForm(checked.error(), form);
    const auto kind
        = [&](const QString& key) { return kindOf(form.fields + QStringList{u"form"_s}, key); };
    if (const Outcome checked = checkFilters(*parsed, kind); !checked)
        return ofForm(checked.error(), form);
    return parsed;
}

Result<FilledForm> fillForm(const Form& form, const QJsonObject& context)
{
    if (const Outcome checked = checkContext(context, keysOf(form)); !checked)
        return checked.error();
    const auto parsed = templateOf(form);
    if (!parsed)
        return parsed.error();
    FilledForm filled{QString(form.title).replace(u'\n', u' '), {}, form.landscape};
    QJsonObject values = withForm(form, context);
    for (const QString& copy : form.copies.isEmpty() ? QStringList{QString()} : form.copies) {
        values[u"copy"_s] = copy;
        const auto page = fill(*parsed, values);
        if (!page)
            return page.error();
        filled.pages += *page;
    }
    return filled;
}

void append(FilledForm& all, const FilledForm& further)
{
    all.title = further.title;
    all.landscape = further.landscape;
    all.pages += further.pages;
}

} // namespace motcua
