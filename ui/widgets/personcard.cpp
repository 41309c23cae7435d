#include "ui/widgets/personcard.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kCardPadding = 14;
constexpr int kSpacing = 2;

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
} // namespace

PersonCard::PersonCard(const QString& role, QWidget* parent)
    : Card(CardLook::tinted, parent)
    , m_role(new SectionLabel(role))
    , m_name(Label::wrapping({}, Look::cardTitle))
    , m_facts(Label::wrapping({}, Look::second))
    , m_address(Label::wrapping({}, Look::second))
    , m_icon(new IconLabel(u"scan"_s))
    , m_badge(new Badge)
    , m_edit(new ActionButton({}, ActionKind::quiet))
    , m_history(new LinkButton)
{
    body()->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    body()->setSpacing(kSpacing);
    body()->addLayout(buildTop());
    body()->addLayout(buildMiddle());
    body()->addLayout(buildBottom());
    m_role->setVisible(!role.isEmpty());
    m_edit->setObjectName(u"edit"_s);
    m_edit->setCompact(true);
    m_history->setObjectName(u"history"_s);
    connect(m_edit, &QAbstractButton::clicked, this, &PersonCard::editRequested);
    connect(m_history, &QAbstractButton::clicked, this, &PersonCard::historyRequested);
    showEmpty();
}

QHBoxLayout* PersonCard::buildTop()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_role);
    return top;
}

QHBoxLayout* PersonCard::buildMiddle()
{
    auto* middle = new QHBoxLayout;
    middle->setSpacing(Size::kHalfGap);
    middle->addWidget(m_icon);
    middle->addWidget(m_name, 1);
    middle->addWidget(m_badge);
    return middle;
}

QHBoxLayout* PersonCard::buildBottom()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpacing);
    words->addWidget(m_facts);
    words->addWidget(m_address);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(Size::kHalfGap);
    bottom->addLayout(words, 1);
    bottom->addWidget(m_edit, 0, Qt::AlignBottom);
    bottom->addWidget(m_history, 0, Qt::AlignBottom);
    return bottom;
}

void PersonCard::showWaiting(
    const QString& icon, Tone tone, const QString& title, const QString& next)
{
    m_icon->setIcon(icon, tone);
    m_icon->show();
    m_name->setText(title);
    m_name->setTone(tone);
    showText(m_facts, next);
    m_address->hide();
    m_badge->hide();
    m_history->hide();
    m_edit->setText(tr("Type by hand"));
    m_edit->show();
}

void PersonCard::showEmpty()
{
    setLook(CardLook::tinted);
    showWaiting(u"scan"_s, Tone::neutral, tr("Scan the citizen's card…"),
        tr("or type the name or the personal number into the search box"));
}

void PersonCard::showError(const QString& what)
{
    setLook(CardLook::dueSoon);
    showWaiting(u"warning"_s, Tone::dueSoon, what, tr("Scan again, or type by hand."));
}

void PersonCard::showPerson(const PersonView& person)
{
    setLook(CardLook::tinted);
    m_icon->hide();
    m_name->setText(person.name);
    m_name->setTone(Tone::neutral);
    showText(m_facts, person.facts);
    showText(m_address, person.address);
    m_badge->setPill(person.badge);
    m_badge->setVisible(!person.badge.text.isEmpty());
    m_history->setText(person.history);
    m_history->setVisible(!person.history.isEmpty());
    m_edit->setText(tr("Edit"));
    m_edit->setVisible(person.history.isEmpty());
}

void PersonCard::setRole(const QString& role)
{
    showText(m_role, role);
}

void PersonCard::showEditKey(const QKeySequence& key)
{
    m_edit->showKey(key);
}

} // namespace motcua
