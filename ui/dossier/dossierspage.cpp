#include "ui/dossier/dossierspage.h"

#include "core/wording/wording.h"
#include "ui/dossier/dossierlist.h"
#include "ui/dossier/dossierview.h"
#include "ui/dossier/handoverform.h"
#include "ui/person/judge.h"
#include "ui/person/personview.h"
#include "ui/theme/language.h"
#include "ui/widgets/noticebar.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace motcua {
using namespace Qt::StringLiterals;

DossiersPage::DossiersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedLayout)
    , m_list(new DossierList(desk()))
    , m_view(new DossierView)
    , m_person(new PersonView)
    , m_notice(new NoticeBar)
{
    buildLayout();
    wire();
}

QString DossiersPage::title() const
{
    return tr("Dossiers");
}

QString DossiersPage::iconName() const
{
    return u"dossier"_s;
}

void DossiersPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, Size::kGap, 20, Size::kGap);
    column->setSpacing(Size::kGap);
    column->addLayout(m_stack, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_view, m_person})
        m_stack->addWidget(part);
    column->addWidget(m_notice);
}

void DossiersPage::wire()
{
    connect(m_list, &DossierList::opened, this, &DossiersPage::open);
    connect(m_list, &DossierList::failed, this, &DossiersPage::tell);
    connect(m_view, &DossierView::commandRequested, this, &DossiersPage::run);
    connect(m_view, &DossierView::left, this, &DossiersPage::goBackOne);
    connect(m_view, &DossierView::printRequested, this, &DossiersPage::print);
    connect(m_view, &DossierView::personRequested, this, [this](const QString& person) {
        goOn({{}, person});
    });
    wirePerson();
}

void DossiersPage::wirePerson()
{
    connect(m_person, &PersonView::left, this, &DossiersPage::goBackOne);
    connect(m_person, &PersonView::dossierRequested, this, [this](DossierId id) {
        goOn({id, {}});
    });
    connect(m_person, &PersonView::intakeRequested, this, &DossiersPage::intakeRequested);
    connect(m_person, &PersonView::judged, this, &DossiersPage::judge);
    connect(m_person, &PersonView::accessesRequested, this, &DossiersPage::readAccesses);
    connect(m_person, &PersonView::accessesToSave, this, &DossiersPage::saveAccesses);
    connect(m_person, &PersonView::looked, this, [this](const QString& person) {
        desk().write([person, session = desk().session()](
                         Office& office) { return office.notePersonReading(person, session); });
    });
}

bool DossiersPage::isOpen() const
{
    return m_stack->currentWidget() != m_list;
}

void DossiersPage::refresh()
{
    m_list->refresh();
    if (isOpen())
        read(m_asked);
    else
        m_list->enter();
}

void DossiersPage::showList(Work work)
{
    m_trail.clear();
    m_stack->setCurrentWidget(m_list);
    m_list->choose(work);
    m_list->enter();
}

void DossiersPage::open(DossierId id)
{
    start({id, {}});
}

void DossiersPage::openPerson(const QString& person)
{
    start({{}, person});
}

/// From the list, or from elsewhere in the program: nothing lies behind it.
void DossiersPage::start(const Stop& stop)
{
    m_trail.clear();
    m_notice->hide();
    setFocus(); // also where it is open already and was looked for once more
    read(stop);
}

void DossiersPage::goOn(const Stop& stop)
{
    m_trail.push_back(m_asked);
    m_notice->hide();
    read(stop);
}

void DossiersPage::goBackOne()
{
    if (m_trail.empty())
        return showLists();
    const Stop before = m_trail.back();
    m_trail.pop_back();
    m_notice->hide();
    read(before);
}

/// Whoever has it open now looks at it: also after another person took the desk.
void DossiersPage::read(const Stop& stop)
{
    m_asked = stop;
    if (!stop.person.isEmpty())
        return readPerson(stop);
    desk()
        .write([id = stop.dossier, session = desk().session()](
                   Office& office) { return openRecord(office, id, session); })
        .then(this, [this](const Result<Record>& record) { take(record); });
}

void DossiersPage::readPerson(const Stop& stop)
{
    desk()
        .write([person = stop.person, session = desk().session()](
                   Office& office) { return motcua::openPerson(office, person, session); })
        .then(this, [this, stop](const Result<PersonSheet>& sheet) { takePerson(stop, sheet); });
}

QString DossiersPage::backWords() const
{
    if (m_trail.empty())
        return tr("All dossiers");
    return m_trail.back().person.isEmpty() ? tr("Back to the dossier") : tr("Back to the person");
}

void DossiersPage::bring(QWidget* view)
{
    if (m_stack->currentWidget() == view)
        return;
    m_stack->setCurrentWidget(view);
    setFocus();
}

void DossiersPage::take(const Result<Record>& record)
{
    if (!record) {
        m_asked = {m_view->shown(), {}};
        return tell(record.error());
    }
    if (record->dossier.id != m_asked.dossier)
        return;
    m_view->setBack(backWords());
    m_view->show(*record, desk().ward(), desk().now());
    bring(m_view);
}

void DossiersPage::takePerson(const Stop& stop, const Result<PersonSheet>& sheet)
{
    if (stop != m_asked)
        return;
    if (!sheet)
        return tell(sheet.error());
    m_person->setBack(backWords());
    m_person->show(*sheet, desk().ward());
    if (m_stack->currentWidget() == m_person)
        return;
    bring(m_person);
    m_person->enter();
}

/// A first decision needs no reason; who changes one says why.
void DossiersPage::judge(const SimilarPerson& similar, bool same)
{
    std::optional<QString> reason = QString();
    if (similar.judged)
        reason = prompt().askText({tr("Change the decision"), tr("Why it was decided wrongly"),
            tr("Change the decision")});
    if (!reason)
        return;
    m_notice->hide();
    const Person& person = m_person->shown().facts.now;
    desk()
        .run(judgeCommand(person, similar.person, same, *reason))
        .then(this, [this](const Result<Answer>& answer) {
            if (answer)
                m_person->enter();
            else
                tell(answer.error());
        });
}

/// What was registered is received at the counter, where people can be scanned.
void DossiersPage::run(const QJsonObject& command)
{
    if (command[u"do"_s] == commandName(Command::accept))
        return Q_EMIT acceptRequested(m_view->shown());
    QJsonObject whole = command;
    whole[u"dossier"_s] = m_view->shown().toString();
    m_notice->hide();
    desk().run(whole).then(this, [this, whole](const Result<Answer>& answer) {
        if (answer || !askReason(whole, answer.error()))
            done(answer);
    });
}

bool DossiersPage::askReason(QJsonObject command, const Error& error)
{
    const auto asked = HandOverForm::reasonFor(error, explain(error));
    const auto reason = asked ? prompt().askText(*asked) : std::nullopt;
    if (!reason)
        return false;
    command[u"reason"_s] = *reason;
    run(command);
    return true;
}

void DossiersPage::tell(const Error& error)
{
    m_notice->say({Tone::dueSoon, say(error)});
}

void DossiersPage::done(const Result<Answer>& answer)
{
    if (!answer)
        return m_view->sayWrong(explain(answer.error()));
    if (!answer->warnings.empty())
        m_notice->say({Tone::dueSoon, say(answer->warnings)});
    m_view->goBack();
    setFocus();
    refresh();
}

void DossiersPage::print(const QString& form)
{
    Q_EMIT printRequested(m_view->shown(), form);
}

bool DossiersPage::goBack()
{
    if (!isOpen())
        return false;
    const bool closed
        = m_stack->currentWidget() == m_person ? m_person->goBack() : m_view->goBack();
    if (!closed)
        goBackOne();
    return true;
}

void DossiersPage::showLists()
{
    m_trail.clear();
    m_stack->setCurrentWidget(m_list);
    m_notice->hide();
    m_list->enter();
}

/// Whoever comes to the lists goes on with the arrow keys.
void DossiersPage::focusInEvent(QFocusEvent* event)
{
    Page::focusInEvent(event);
    if (!isOpen())
        m_list->enter();
}

void DossiersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !goBack())
        Page::keyPressEvent(event);
}

} // namespace motcua
