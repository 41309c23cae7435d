// How the days of a year are edited in CalendarSection.
#include "core/wording/wording.h"
#include "ui/admin/calendarsection.h"
#include "ui/theme/language.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

namespace motcua {
using namespace Qt::StringLiterals;

/// Another year may be looked at meanwhile.
void CalendarSection::keepDraft()
{
    m_drafts[year()] = {m_days->rows(), m_notice->text()};
    showDoubts();
}

/// Told before the year is saved: a notice may differ, so nothing is refused.
void CalendarSection::showDoubts()
{
    const Reasons doubts
        = doubtsOf(desk().ward().calendar, year(), m_notice->text(), m_days->rows());
    m_doubts->setText(sentences(doubts, language()));
    m_doubts->setVisible(!doubts.empty());
}

void CalendarSection::addDay()
{
    m_fields[u"date"_s]->setError(m_date->date() ? QString() : tr("type the day: 02/01/2026"));
    if (!m_date->date())
        return m_date->setFocus();
    std::vector<CalendarDay> days = m_days->rows();
    days.push_back({*m_date->date(),
        valueOf(kDayKinds, m_kind->chosen()).value_or(DayKind::holiday), m_name->text(), {}});
    std::ranges::stable_sort(days, {}, &CalendarDay::date);
    m_days->setRows(days);
    keepDraft();
    m_date->clear();
    m_name->clear();
    m_date->setFocus();
}

void CalendarSection::dropDay()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    std::vector<CalendarDay> days = m_days->rows();
    days.erase(days.begin() + index.row());
    m_days->setRows(days);
    keepDraft();
    m_table->setCurrentIndex(m_days->index(std::min(index.row(), int(days.size()) - 1), 0));
}

void CalendarSection::save()
{
    desk()
        .run(yearCommand(year(), m_notice->text(), m_days->rows()))
        .then(this, [this, saved = year()](const Result<Answer>& answer) {
            if (!answer)
                return showError(answer.error());
            sayDone(tr("The days off of %1 are saved.").arg(saved));
            m_drafts.erase(saved);
            m_movedKnown = false;
            refresh();
        });
}

void CalendarSection::showError(const Error& error)
{
    const QString key = error.field.section(u'/', -1);
    if (const auto at = m_fields.find(key); at != m_fields.end() && key == u"notice")
        return at->second->setError(say(error));
    const QString row = error.field.section(u'/', 2, 2);
    if (!row.isEmpty())
        m_table->setCurrentIndex(m_days->index(row.toInt(), 0));
    sayError(error);
}

} // namespace motcua
