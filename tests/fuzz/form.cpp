// A ward's own template of a form: what is taken can be filled and printed.
#include "core/forms/filledform.h"
#include "core/forms/wardforms.h"
#include "core/forms/wardmarkup.h"
#include "tests/fuzz/target.h"
#include "tests/support/sampleforms.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const std::vector<SampleForm>& samples()
{
    static const std::vector<SampleForm> all = sampleForms();
    return all;
}

/// The plain template language, with every value that a receipt may hold.
void parseAlone(const QString& text, const SampleForm& sample)
{
    const auto parsed = parseTemplate(text, {{u"part"_s, u"<p>{{code}}</p>"_s}});
    if (!parsed)
        return fuzz::requireRefusal(parsed.error());
    const auto filled = fill(*parsed, sample.context);
    if (!filled)
        fuzz::requireRefusal(filled.error());
}

void printAll(const WardForms& own, const SampleForm& sample)
{
    const auto form = wardFormOn(own, sample.key, sample.day);
    fuzz::require(form.ok(), "a form that was taken is there on its day");
    for (const SampleForm& filling : {sample, blank(sample), stretched(sample)}) {
        const auto paper = fillForm(*form, filling.context);
        fuzz::require(paper.ok(), "a form that was taken can be filled");
    }
}

void tryAsForm(const QJsonObject& command, const SampleForm& sample)
{
    Faults faults;
    JsonReader reader(command, {}, faults);
    const WardForm form = readWardForm(reader);
    if (!faults.empty())
        return;
    const auto draft = decideWardForm(form, {}, sample.day);
    if (!draft)
        return fuzz::requireRefusal(draft.error());
    EventHeader header;
    header.kind = draft->kind;
    printAll(foldWardForms({{header, draft->body}}), sample);
}
} // namespace

/// The first byte chooses the form.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const SampleForm& sample = samples()[data[0] % samples().size()];
    const QString text = QString::fromUtf8(fuzz::bytesOf(data + 1, size - 1));
    parseAlone(text, sample);
    const QString day = sample.day.toString(Qt::ISODate);
    tryAsForm(
        {{u"form"_s, sample.key.id}, {u"of"_s, sample.key.of}, {u"variant"_s, sample.key.variant},
            {u"from"_s, day}, {u"text"_s, text}, {u"reason"_s, u"thử"_s}},
        sample);
    tryAsForm({{u"partial"_s, u"heading"_s}, {u"from"_s, day}, {u"text"_s, text},
                  {u"reason"_s, u"thử"_s}},
        sample);
    return 0;
}
