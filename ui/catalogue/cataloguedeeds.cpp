// What may be done with the procedure on show.
#include "core/wording/paper.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/procedureview.h"
#include "ui/catalogue/versioneditor.h"
#include "ui/widgets/noticebar.h"

#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

void CataloguePage::openPosting()
{
    QStringList places;
    const Postings& postings = desk().ward().postings;
    for (auto at = postings.rbegin(); at != postings.rend(); ++at)
        if (!places.contains(at->where))
            places.append(at->where);
    m_view->openPosting(places, desk().now().localDate());
}

void CataloguePage::run(const QJsonObject& command)
{
    m_notice->hide();
    desk().run(command).then(this, [this](const Result<Answer>& answer) {
        const bool editing = m_pages->currentWidget() == m_editor;
        if (answer) {
            if (editing)
                leaveEditor();
            return m_view->forgetPanel();
        }
        if (editing)
            return m_editor->showError(answer.error(), say(answer.error()));
        if (!m_view->showError(answer.error(), say(answer.error())))
            sayTrouble(answer.error());
    });
}

void CataloguePage::reject()
{
    const auto reason = prompt().askText({tr("Do not agree"), tr("Reason"), tr("Note it")});
    if (reason)
        run({{u"do"_s, u"confirmProcedure"_s},
            {u"proposal"_s, m_view->facts().proposal->id.toString()}, {u"reject"_s, true},
            {u"reason"_s, *reason}});
}

void CataloguePage::printSheet()
{
    const ProcedureFacts& facts = m_view->facts();
    desk()
        .read([code = facts.procedure.code, day = facts.day](const Office& office) {
            return fillPosting(office, *office.ward().catalogue.find(code, day), day);
        })
        .then(this,
            [this, code = facts.procedure.code, hash = facts.procedure.hash](
                const Result<FilledForm>& form) {
                if (!form)
                    return sayTrouble(form.error());
                Q_EMIT postingRequested(printJob(*form, desk().isDemo()), code, hash);
            });
}

void CataloguePage::sayTrouble(const Error& error)
{
    m_notice->say({Tone::overdue, say(error)});
}

} // namespace motcua
