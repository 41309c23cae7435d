#include "ui/dossier/actionpanel.h"

#include "core/wording/names.h"
#include "ui/dossier/actionface.h"
#include "ui/dossier/actionform.h"
#include "ui/dossier/partycards.h"
#include "ui/theme/language.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

ActionPanel::ActionPanel(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_title(new SectionLabel)
    , m_buttons(new QWidget)
    , m_column(new QVBoxLayout(m_buttons))
    , m_wrong(Label::wrapping({}))
{
    m_title->setObjectName(u"actionTitle"_s);
    m_wrong->setObjectName(u"actionWrong"_s);
    m_wrong->setTone(Tone::dueSoon);
    m_wrong->hide();
    m_column->setContentsMargins({});
    m_column->setSpacing(Size::kHalfGap);
    body()->addWidget(m_title);
    body()->addWidget(m_buttons);
    body()->addWidget(m_wrong);
}

void ActionPanel::show(const Record& record, const Procedure* procedure, Instant now)
{
    const bool same = m_record.dossier.id == record.dossier.id
        && m_record.dossier.timeline.size() == record.dossier.timeline.size()
        && m_record.commands == record.commands;
    m_record = record;
    m_procedure = procedure;
    m_now = now;
    if (same)
        return;
    goBack();
    for (const auto& [command, page] : m_pages)
        delete page;
    m_pages.clear();
    rebuildButtons();
}

void ActionPanel::rebuildButtons()
{
    clearLayout(m_column);
    m_title->setText(m_record.commands.empty() ? tr("Nothing to do here for you now")
                                               : tr("What can be done now"));
    const auto primary = primaryOf(m_record.commands);
    if (primary)
        addButton(*primary, ActionKind::primary);
    for (const bool forEver : {false, true}) // what cannot be undone stands last
        for (const Command command : m_record.commands)
            if (command != primary && isForEver(command) == forEver)
                addButton(command, forEver ? ActionKind::quiet : ActionKind::normal);
}

void ActionPanel::addButton(Command command, ActionKind kind)
{
    auto* button = new ActionButton(name(command, language()), kind);
    if (isForEver(command))
        button->setIconName(u"warning"_s);
    button->setObjectName(commandName(command));
    button->setKey(keyOf(command));
    connect(button, &QAbstractButton::clicked, this, [this, command] { choose(command); });
    m_column->addWidget(button);
}

void ActionPanel::choose(Command command)
{
    m_wrong->hide();
    if (formOf(command))
        openForm(command);
    else
        Q_EMIT commandRequested({{u"do"_s, commandName(command)}});
}

/// The fields of a command, made once; null where it has none.
ActionForm* ActionPanel::formOf(Command command)
{
    if (const auto known = m_pages.find(command); known != m_pages.end())
        return known->second->findChild<ActionForm*>();
    auto form = formFor(command, m_record, m_procedure, m_now);
    if (!form)
        return nullptr;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    ActionForm* fields = form.release();
    column->addWidget(fields);
    auto* verb = new ActionButton(name(command, language()), ActionKind::primary);
    verb->setObjectName(u"send"_s);
    verb->setKey(Qt::CTRL | Qt::Key_Return);
    column->addWidget(verb);
    auto* back = new ActionButton(tr("Back"), ActionKind::quiet);
    back->showKey(Qt::Key_Escape);
    back->setObjectName(u"back"_s);
    column->addWidget(back);
    connect(verb, &QAbstractButton::clicked, this, [this, command] { send(command); });
    connect(back, &QAbstractButton::clicked, this, &ActionPanel::goBack);
    for (const QLineEdit* field : fields->findChildren<QLineEdit*>())
        connect(field, &QLineEdit::returnPressed, this, [this, command] { send(command); });
    for (const NoteField* field : fields->findChildren<NoteField*>())
        connect(field, &NoteField::sendPressed, this, [this, command] { send(command); });
    body()->insertWidget(2, page);
    m_pages[command] = page;
    return fields;
}

void ActionPanel::openForm(Command command)
{
    m_asking = command;
    m_title->setText(name(command, language()));
    m_buttons->hide();
    m_pages.at(command)->show();
    for (QWidget* next = m_pages.at(command)->nextInFocusChain(); next;
         next = next->nextInFocusChain())
        if (next->focusPolicy() & Qt::TabFocus && next->isVisibleTo(this)) {
            next->setFocus();
            break;
        }
    Q_EMIT askingChanged(true);
}

void ActionPanel::send(Command command)
{
    QJsonObject whole = formOf(command)->arguments();
    whole[u"do"_s] = commandName(command);
    Q_EMIT commandRequested(whole);
}

void ActionPanel::sayWrong(const QString& sentence)
{
    m_wrong->setText(sentence);
    m_wrong->show();
}

bool ActionPanel::goBack()
{
    m_wrong->hide();
    if (!m_asking)
        return false;
    m_pages.at(*m_asking)->hide();
    m_asking.reset();
    m_title->setText(tr("What can be done now"));
    m_buttons->show();
    Q_EMIT askingChanged(false);
    return true;
}

void ActionPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isAsking())
        goBack();
    else
        Card::keyPressEvent(event);
}

} // namespace motcua
