// What the form says beside its fields: the sum of the steps, the postings, what is wrong.
#include "core/catalogue/readprocess.h"
#include "ui/catalogue/limitfield.h"
#include "ui/catalogue/versionform.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldrows.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The place of a value among the fields of its row: "perCase/amount" is "amount".
QString cellOf(const QString& list, const QString& path)
{
    if (list == u"steps" && (path == u"hours" || path == u"days"))
        return u"length"_s;
    if (path.startsWith(u"byChannel/online"_s))
        return u"online"_s;
    if (path.endsWith(u"tiers/1/each"_s))
        return u"further"_s;
    if (path.endsWith(u"/each"_s))
        return u"amount"_s;
    return list == u"legalBasis" ? u"law"_s : path.section(u'/', -1);
}
} // namespace

void VersionForm::showSum(const Procedure& procedure)
{
    const Limit limit = procedure.promisedLimit.value_or(procedure.limit);
    int sum = 0;
    for (const ProcessStep& step : procedure.steps)
        sum += step.length;
    const bool right = sum == limitLength(limit);
    m_sum->setVisible(!procedure.steps.empty());
    m_sum->setText(tr("%1 of %2")
                       .arg(stepSum(procedure, motcua::language()),
                           stepTime(limitLength(limit), limit, motcua::language())));
    m_sum->setTone(right ? Tone::done : Tone::dueSoon);
}

void VersionForm::showPostings(const ProcedureParts& ours)
{
    QStringList places;
    for (const ProcedurePart& part : ours)
        for (const PartLine& line : part.lines)
            if (part.id == u"posting" && !line.details.isEmpty())
                places.append(line.text);
    m_postings->setText(places.isEmpty()
            ? tr("Not posted yet: once it is in force, print the sheet and note where it hangs "
                 "(F6).")
            : tr("Hangs at: %1. The sheets there are to be replaced when this version begins.")
                  .arg(places.join(u", "_s)));
}

QWidget* VersionForm::showError(const QString& pointer, const QString& text)
{
    if (QWidget* row = showRowError(pointer.mid(1), text))
        return row;
    const QString first = pointer.section(u'/', 0, 1);
    const auto at = m_fields.find(first);
    if (at == m_fields.end())
        return nullptr;
    at->second->setError(text);
    if (auto* limit = qobject_cast<LimitField*>(at->second->field()))
        limit->markWrong(true);
    return at->second->field();
}

QWidget* VersionForm::showRowError(const QString& pointer, const QString& text)
{
    for (FieldRows* rows : {m_documents, m_fees, m_steps, m_basis}) {
        const QString list = rows->objectName();
        if (pointer.section(u'/', 0, 0) != list)
            continue;
        bool isRow = false;
        const int at = pointer.section(u'/', 1, 1).toInt(&isRow)
            - (rows == m_fees ? int(m_pastFees.size()) : 0);
        const QString cell = cellOf(list, pointer.section(u'/', 2));
        const QString place = isRow ? u"%1/%2"_s.arg(at).arg(cell) : QString();
        rows->showError(place, text);
        return rows->inputAt(place);
    }
    return nullptr;
}

void VersionForm::clearErrors()
{
    for (const auto& [pointer, field] : m_fields) {
        field->setError({});
        if (auto* limit = qobject_cast<LimitField*>(field->field()))
            limit->markWrong(false);
    }
    for (FieldRows* rows : {m_documents, m_fees, m_steps, m_basis})
        rows->clearErrors();
}

} // namespace motcua
