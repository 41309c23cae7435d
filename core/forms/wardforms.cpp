#include "core/forms/wardforms.h"

#include "core/forms/filledform.h"
#include "core/forms/wardmarkup.h"
#include "core/forms/wardtags.h"

#include <algorithm>
#include <set>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kAdjusted = u"form.adjusted"_s;
constexpr int kTextLimit = 60'000;
constexpr int kTitleLength = 200;
constexpr int kSymbolLength = 20;

/// The latest of the ward's own that speaks of it on the day; nullptr where the official one holds.
const WardForm* ownOn(const WardForms& own, const FormKey& key, const QString& partial, QDate day)
{
    for (auto at = own.rbegin(); at != own.rend(); ++at)
        if (at->partial == partial && (!partial.isEmpty() || at->key == key) && at->from <= day)
            return at->restored ? nullptr : &*at;
    return nullptr;
}

Form adjusted(Form form, const WardForms& own, QDate day)
{
    const WardForm* mine = ownOn(own, form.key, {}, day);
    if (mine && mine->officialFrom == form.from) {
        form.title = mine->title.isEmpty() ? form.title : mine->title;
        form.symbol = mine->symbol.isEmpty() ? form.symbol : mine->symbol;
        form.text = mine->text;
    }
    return form;
}

/// A title that was written before letters had one in common knows no line below it.
bool leavesTheLineOut(const WardForm& part, const Form& form)
{
    return form.ruled && part.partial == u"title" && !part.text.contains(u".ruled");
}

Form withOwnParts(Form form, const WardForms& own, QDate day)
{
    for (const QString& partial : wardPartials())
        if (const WardForm* mine = ownOn(own, {}, partial, day);
            mine && !leavesTheLineOut(*mine, form))
            form.partials[partial] = mine->text;
    return form;
}

QString inBraces(const QStringList& keys)
{
    QStringList written;
    for (const QString& key : keys)
        written.append(u"{{%1}}"_s.arg(key));
    return written.join(u", "_s);
}

/// What the official form prints in every case; of one that is none: nothing.
QStringList alwaysOfficially(const Form& form)
{
    for (const Form& official : officialForms().forms)
        if (official.key == form.key && official.from == form.from)
            if (const auto parsed = templateOf(official))
                return alwaysPrintedKeys(*parsed);
    return {};
}

/// Nothing that the circular asks for is left out (Thông tư 01/2018, 03/2025/TT-VPCP), or hidden by
/// a condition that the official form does not know.
Outcome checkWhole(const Form& form, const Template& parsed)
{
    const auto fault = [&](const QString& detail, const QStringList& keys) {
        return Error{ErrorCode::badInput, u"/text"_s, detail,
            {{u"fields"_s, inBraces(keys)}, {u"form"_s, form.label},
                {kFieldGroups, QJsonArray::fromStringList(form.fields)}},
            form.source};
    };
    const QStringList printed = printedKeys(parsed);
    const QStringList always = alwaysPrintedKeys(parsed);
    const QStringList asked = alwaysOfficially(form);
    QStringList lacking;
    QStringList hidden;
    for (const QString& key : form.required)
        if (!printed.contains(key))
            lacking.append(key);
        else if (asked.contains(key) && !always.contains(key))
            hidden.append(key);
    if (!lacking.isEmpty())
        return fault(u"formFieldsMissing"_s, lacking);
    return hidden.isEmpty() ? Outcome(Done{}) : Outcome(fault(u"formFieldsHidden"_s, hidden));
}

Outcome checkTogether(const Form& form)
{
    const auto parsed = templateOf(form);
    return parsed ? Outcome(Done{}) : Outcome(parsed.error());
}

/// Asked of what is taken only: what was taken before is printed as it was.
Outcome checkNesting(const Form& form)
{
    const auto parsed = templateOf(form);
    return parsed ? checkTags(*parsed) : Outcome(parsed.error());
}

Outcome checkPrescribed(const Form& form)
{
    const auto parsed = templateOf(form);
    return parsed ? checkWhole(form, *parsed) : Outcome(parsed.error());
}

/// Every form in force on the day that takes the part in still fits together; the official ones
/// lose nothing by it.
Outcome checkPartial(const WardForm& form, const WardForms& known)
{
    if (!wardPartials().contains(form.partial))
        return Error{ErrorCode::notFound, u"/partial"_s, u"noFormPart"_s,
            {{u"name"_s, form.partial}, {u"choices"_s, wardPartials().join(u", "_s)}}, {}};
    WardForms tried = known;
    tried.push_back(form);
    for (const Form& official : officialForms().forms)
        if (official.from <= form.from && (!official.to.isValid() || form.from <= official.to)) {
            const Form mine = adjusted(official, tried, form.from);
            const Form theirs = withOwnParts(official, tried, form.from);
            Form itself = theirs;
            itself.text = u"{{>%1}}"_s.arg(form.partial);
            for (const auto& checked : {checkTogether(withOwnParts(mine, tried, form.from)),
                     checkNesting(itself), checkPrescribed(theirs)})
                if (!checked)
                    return checked;
        }
    return Done{};
}

/// Papers are numbered form by form: with one symbol two of them would bear the same number.
Outcome checkSymbolOn(QDate day, const WardForm& form, const WardForms& tried)
{
    const auto mine = wardFormOn(tried, form.key, day);
    if (!mine || mine->symbol.isEmpty())
        return Done{};
    for (const Form& official : officialForms().forms) {
        if (official.key.id == form.key.id)
            continue;
        const auto other = wardFormOn(tried, official.key, day);
        if (other && other->symbol.compare(mine->symbol, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::conflict, u"/symbol"_s, u"symbolTaken"_s,
                {{u"symbol"_s, mine->symbol},
                    {u"form"_s, QString(other->title).replace(u'\n', u' ')}},
                {}};
    }
    return Done{};
}

/// On its first day, and on each later one on which another form changes.
Outcome checkSymbol(const WardForm& form, const WardForms& tried)
{
    std::set<QDate> days{form.from};
    for (const WardForm& other : tried)
        days.insert(std::max(form.from, other.from));
    for (const Form& official : officialForms().forms)
        days.insert(std::max(form.from, official.from));
    for (const QDate day : days)
        if (auto free = checkSymbolOn(day, form, tried); !free)
            return free;
    return Done{};
}

Outcome checkForm(const WardForm& form, const WardForms& known)
{
    WardForms tried = known;
    tried.push_back(form);
    if (const auto own = checkSymbol(form, tried); !own)
        return own;
    const auto mine = wardFormOn(tried, form.key, form.from);
    if (!mine)
        return mine.error();
    if (const auto fits = form.text.isEmpty() ? checkTogether(*mine) : checkNesting(*mine); !fits)
        return fits;
    Form alone = *mine;
    alone.partials.clear();
    return form.text.isEmpty() ? Outcome(Done{}) : checkPrescribed(alone);
}

WardForm formFrom(const Event& event)
{
    const QJsonObject& body = event.body;
    return {{body[u"form"_s].toString(), body[u"of"_s].toString(), body[u"variant"_s].toString()},
        body[u"partial"_s].toString(), QDate::fromString(body[u"from"_s].toString(), Qt::ISODate),
        body[u"title"_s].toString(), body[u"text"_s].toString(), body[u"restored"_s].toBool(),
        QDate::fromString(body[u"officialFrom"_s].toString(), Qt::ISODate),
        body[u"reason"_s].toString(), event.header.actor, event.header.when,
        body[u"symbol"_s].toString()};
}
} // namespace

WardForm readWardForm(JsonReader& reader)
{
    WardForm form;
    form.partial = reader.optionalText(u"partial"_s, 20);
    if (form.partial.isEmpty())
        form.key = {reader.text(u"form"_s, 20), reader.optionalText(u"of"_s, 20),
            reader.optionalText(u"variant"_s, 20)};
    form.from = reader.date(u"from"_s);
    form.restored = reader.optionalBool(u"restore"_s);
    form.reason = reader.reason(u"reason"_s, 500);
    if (form.restored)
        return form;
    form.title = reader.optionalFact(u"title"_s, kTitleLength);
    form.symbol = reader.optionalFact(u"symbol"_s, kSymbolLength);
    if (reader.has(u"text"_s) && !reader.value(u"text"_s).isString())
        reader.fault(u"text"_s, u"notText"_s);
    form.text = reader.value(u"text"_s).toString();
    if (form.text.size() > kTextLimit)
        reader.fault(u"text"_s, u"tooLong"_s,
            {{u"limit"_s, kTextLimit}, {u"length"_s, qint64(form.text.size())}});
    const bool wordsAlone = form.partial.isEmpty() && !(form.title + form.symbol).isEmpty();
    if (form.text.trimmed().isEmpty() && !wordsAlone)
        reader.fault(u"text"_s, u"required"_s);
    return form;
}

Result<Draft> decideWardForm(WardForm form, const WardForms& known, QDate today)
{
    if (form.from < today)
        return badInput(u"/from"_s, u"inThePast"_s, {{u"today"_s, today.toString(Qt::ISODate)}});
    if (form.partial.isEmpty()) {
        const auto official = formOn(form.key, form.from);
        if (!official)
            return official.error();
        form.officialFrom = official->from;
    }
    if (const auto own = checkMarkup(form.text); !own)
        return own.error();
    const auto fits = form.partial.isEmpty() ? checkForm(form, known) : checkPartial(form, known);
    if (!fits)
        return fits.error();
    QJsonObject body{{u"form"_s, form.key.id}, {u"of"_s, form.key.of},
        {u"variant"_s, form.key.variant}, {u"partial"_s, form.partial},
        {u"from"_s, form.from.toString(Qt::ISODate)}, {u"title"_s, form.title},
        {u"text"_s, form.text}, {u"restored"_s, form.restored},
        {u"officialFrom"_s, form.officialFrom.toString(Qt::ISODate)}, {u"reason"_s, form.reason}};
    if (!form.symbol.isEmpty())
        body[u"symbol"_s] = form.symbol;
    return Draft{kAdjusted, {u"ward"_s}, body};
}

WardForms foldWardForms(const Events& events)
{
    WardForms forms;
    for (const Event& event : events)
        if (event.header.kind == kAdjusted)
            forms.push_back(formFrom(event));
    return forms;
}

Result<Form> wardFormOn(const WardForms& own, const FormKey& key, QDate day)
{
    auto form = formOn(key, day);
    if (!form)
        return form;
    const Form mine = adjusted(*std::move(form), own, day);
    const Form whole = withOwnParts(mine, own, day);
    return templateOf(whole) ? whole : mine;
}

QDate nextChange(const WardForms& own, const FormKey& key, const QString& partial, QDate day)
{
    QDate next;
    for (const WardForm& form : own) {
        const bool meant = form.partial == partial && (!partial.isEmpty() || form.key == key);
        if (meant && form.from > day && (!next.isValid() || form.from < next))
            next = form.from;
    }
    return next;
}

QStringList wardPartials()
{
    return {u"heading"_s, u"title"_s};
}

} // namespace motcua
