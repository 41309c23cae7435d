#include "ui/counter/intakeform.h"

#include "core/catalogue/names.h"
#include "ui/counter/checklist.h"
#include "ui/counter/exemptionfield.h"
#include "ui/counter/partiesform.h"
#include "ui/counter/partyslot.h"
#include "ui/counter/procedurepicker.h"
#include "ui/counter/questionform.h"
#include "ui/counter/remarksform.h"
#include "ui/dossier/extensionfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/textfield.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QUuid>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool hasPeople(const QJsonObject& command)
{
    return command.contains(u"applicant"_s) || command.contains(u"submitter"_s)
        || command.contains(u"parties"_s);
}

/// A command without its key and people.
const QString kChannel = u"channel"_s;

QJsonObject unkeyed(QJsonObject command)
{
    for (const QString& own : {u"key"_s, u"applicant"_s, u"submitter"_s, u"parties"_s})
        command.remove(own);
    return command;
}

/// What the counter asked for before: it comes back, and stands there when it is asked for again.
QStringList reasonKeys()
{
    return {u"missingReason"_s, u"secondReason"_s};
}
} // namespace

IntakeForm::IntakeForm(QWidget* parent)
    : QWidget(parent)
    , m_picker(new ProcedurePicker)
    , m_parties(new PartiesForm)
    , m_papersTitle(new SectionLabel(tr("Papers")))
    , m_papers(new Checklist)
    , m_questions(new QuestionForm)
    , m_exemption(new ExemptionField)
    , m_extension(new ExtensionField)
    , m_remarks(new RemarksForm)
    , m_scroll(new SteadyScroll)
{
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildColumn());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
    newKey();
    wire();
}

QWidget* IntakeForm::buildColumn()
{
    auto* inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Size::kHalfGap, 0);
    column->setSpacing(10);
    m_picker->setObjectName(u"procedure"_s);
    column->addWidget(new LabelledField(tr("Procedure"), m_picker));
    column->addWidget(m_parties);
    auto* papersLine = new QHBoxLayout;
    papersLine->addWidget(m_papersTitle);
    papersLine->addStretch();
    papersLine->addWidget(m_parties->submitterButton());
    column->addLayout(papersLine);
    column->addWidget(m_papers);
    column->addWidget(m_questions);
    column->addWidget(m_exemption);
    column->addWidget(m_extension);
    column->addWidget(m_remarks);
    column->addStretch(1);
    return inside;
}

void IntakeForm::wire()
{
    connect(m_picker, &ProcedurePicker::chosen, this, &IntakeForm::takeProcedure);
    connect(m_picker, &ProcedurePicker::confirmed, this, &IntakeForm::focusNext);
    connect(m_parties, &PartiesForm::changed, this, &IntakeForm::showDerived);
    connect(m_parties, &PartiesForm::changed, this, &IntakeForm::tell);
    connect(m_parties, &PartiesForm::personChanged, this, &IntakeForm::personChanged);
    connect(m_parties, &PartiesForm::historyRequested, this, &IntakeForm::historyRequested);
    connect(m_papers, &Checklist::changed, this, &IntakeForm::tell);
    connect(m_questions, &QuestionForm::changed, this, &IntakeForm::tell);
    connect(m_exemption, &ExemptionField::changed, this, &IntakeForm::tell);
    connect(m_extension, &ExtensionField::changed, this, &IntakeForm::tell);
    connect(m_extension, &ExtensionField::grown, this, &IntakeForm::reveal);
    connect(m_remarks, &RemarksForm::changed, this, &IntakeForm::tell);
    connect(m_remarks, &RemarksForm::grown, this, &IntakeForm::reveal);
    connect(m_parties, &PartiesForm::grown, this, &IntakeForm::reveal);
}

void IntakeForm::setCatalogue(const Catalogue& catalogue, QDate day)
{
    if (m_catalogue == &catalogue && m_day == day)
        return;
    const bool newDay = m_day != day;
    const QJsonObject before = command();
    m_catalogue = &catalogue;
    m_day = day;
    m_picker->setCatalogue(catalogue, day);
    m_procedure = catalogue.find(m_picker->code(), day);
    if (!m_procedure)
        return m_picker->chooseFirst();
    if (newDay) {
        takeProcedure(m_picker->code());
        restore(before);
    }
}

void IntakeForm::chooseProcedure(const QString& code)
{
    m_picker->choose(code);
}

void IntakeForm::takeProcedure(const QString& code)
{
    m_procedure = m_catalogue->find(code, m_day);
    if (!m_procedure)
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_parties->setProcedure(*m_procedure, m_day);
        showPapers();
        m_questions->setProcedure(*m_procedure);
        m_exemption->offer(m_procedure->fees, m_day);
        m_extension->offer(m_procedure->extension);
        m_pristine = unkeyed(command());
        for (const QString& own : RemarksForm::keys() + reasonKeys())
            m_pristine.remove(own);
        showDerived();
    }
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT procedureChanged(code);
    tell();
}

void IntakeForm::setPromisesADay(bool promisesADay)
{
    m_extension->setNeeded(promisesADay);
}

void IntakeForm::showPapers()
{
    m_papers->setDocuments(m_procedure->documents, m_channel);
    m_papersTitle->setVisible(!m_procedure->documents.empty());
}

void IntakeForm::showDerived()
{
    if (!m_procedure)
        return;
    for (const Question& question : m_procedure->questions)
        if (!question.fromParty.isEmpty())
            m_questions->setDerived(question.id, m_parties->dayOf(question.fromParty));
}

QJsonObject IntakeForm::command() const
{
    QJsonObject command{{u"do"_s, u"receive"_s}, {u"procedure"_s, m_picker->code()},
        {u"key"_s, m_key}, {u"documents"_s, m_papers->papers()}};
    if (!m_accepts.isEmpty()) {
        command[u"do"_s] = u"accept"_s;
        command[u"dossier"_s] = m_accepts;
    }
    if (m_channel != Channel::direct)
        command[kChannel] = nameOf(kChannels, m_channel);
    m_parties->write(command);
    m_questions->write(command);
    m_exemption->write(command);
    m_extension->write(command);
    m_remarks->write(command);
    for (auto at = m_reasons.begin(); at != m_reasons.end(); ++at)
        command[at.key()] = at.value();
    return command;
}

void IntakeForm::restore(const QJsonObject& command)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_picker->choose(command[u"procedure"_s].toString());
        m_accepts = command[u"dossier"_s].toString();
        setChannel(valueOf(kChannels, command[kChannel].toString()).value_or(Channel::direct));
        m_key = command[u"key"_s].toString();
        if (m_key.isEmpty())
            newKey();
        m_parties->read(command, m_day);
        m_papers->setPapers(command[u"documents"_s].toArray());
        m_questions->read(command);
        m_exemption->read(command);
        m_extension->read(command);
        m_remarks->read(command);
        m_reasons = {};
        for (const QString& reason : reasonKeys())
            if (command.contains(reason))
                m_reasons[reason] = command[reason];
        showDerived();
    }
    tell();
}

bool IntakeForm::isEmpty() const
{
    return !m_procedure || (unkeyed(command()) == m_pristine && !hasPeople(command()));
}

void IntakeForm::setChannel(Channel channel)
{
    if (std::exchange(m_channel, channel) != channel && m_procedure)
        showPapers();
}

void IntakeForm::newKey()
{
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void IntakeForm::clear()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_parties->read({}, m_day);
        m_remarks->read({});
        m_accepts.clear();
        m_reasons = {};
        setChannel(Channel::direct);
        newKey();
    }
    takeProcedure(m_picker->code());
}

void IntakeForm::setPeople(const QJsonObject& people)
{
    m_parties->read(people, m_day);
    tell();
}

void IntakeForm::tell()
{
    if (!m_filling)
        Q_EMIT changed();
}

} // namespace motcua
