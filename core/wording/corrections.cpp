#include "core/wording/corrections.h"

#include "core/dossier/fold.h"
#include "core/wording/answernotes.h"
#include "core/wording/names.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kCorrected = u"dossier.corrected"_s;

void addIfOther(
    QStringList& parts, const QString& label, const QString& before, const QString& after)
{
    if (before != after)
        parts += label + u' ' + (after.isEmpty() ? u"(bỏ trống)"_s : after);
}

QString sexOf(const Person& person)
{
    return person.sex ? name(*person.sex, Language::vietnamese) : QString();
}

QStringList differences(const Party& before, const Party& after)
{
    QStringList parts;
    addIfOther(parts, u"họ và tên"_s, before.displayName(), after.displayName());
    addIfOther(parts, u"ngày sinh"_s, before.person.dateOfBirth.toString(),
        after.person.dateOfBirth.toString());
    addIfOther(parts, u"giới tính"_s, sexOf(before.person), sexOf(after.person));
    addIfOther(parts, u"số định danh"_s, before.person.personalNumber, after.person.personalNumber);
    addIfOther(parts, u"dân tộc"_s, before.person.ethnicity, after.person.ethnicity);
    addIfOther(parts, u"quốc tịch"_s, before.person.nationality, after.person.nationality);
    addIfOther(parts, u"số hộ chiếu"_s, before.person.passport, after.person.passport);
    addIfOther(parts, u"nơi cư trú"_s, before.person.address, after.person.address);
    return parts;
}

QString titleOf(const Dossier& dossier, int item)
{
    return std::size_t(item) < dossier.items.size() ? dossier.items[std::size_t(item)].title
                                                    : QString();
}

QStringList differences(const Dossier& before, const Dossier& after, int item)
{
    QStringList parts = differences(before.applicant, after.applicant);
    for (std::size_t at = 0; at < std::min(before.parties.size(), after.parties.size()); ++at)
        parts += differences(before.parties[at], after.parties[at]);
    addIfOther(parts, u"tên giấy tờ"_s, titleOf(before, item), titleOf(after, item));
    if (before.items.empty())
        addIfOther(parts, u"ghi chú"_s, before.note, after.note);
    return parts;
}
} // namespace

Dossier asEntered(const Dossier& dossier)
{
    const auto first = std::ranges::find(dossier.timeline, kCorrected, &Step::kind);
    if (first == dossier.timeline.end())
        return dossier;
    Dossier entered = dossier;
    for (auto step = dossier.timeline.begin(); step != first; ++step)
        entered = foldContent(std::move(entered), step->detail);
    return entered;
}

QStringList correctionNotes(const Dossier& dossier, int item, const Procedure* procedure)
{
    QStringList notes;
    Dossier before = asEntered(dossier);
    for (const Step& step : dossier.timeline) {
        if (step.kind != kCorrected)
            continue;
        const Dossier after = foldContent(before, step.detail[u"changes"_s].toObject());
        QStringList parts = differences(before, after, item);
        if (procedure)
            parts += answerNotes(*procedure, before.answers, after.answers);
        if (!parts.isEmpty())
            notes += u"Đính chính ngày "_s + step.when.localDate().toString(u"dd/MM/yyyy"_s)
                + u": "_s + parts.join(u", "_s);
        before = after;
    }
    return notes;
}

} // namespace motcua
