#include "ui/person/duplicatecard.h"

#include "ui/dossier/words.h"
#include "ui/person/comparison.h"
#include "ui/person/judge.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QKeySequence kCompareKey(Qt::Key_F3);
const QKeySequence kSameKey(Qt::Key_F4);
const QKeySequence kOtherKey(Qt::Key_F5);

/// "Trần Thị Bích Đào · 05/08/1987 · •••• 9876"
QString lineOf(const Person& person)
{
    QStringList facts{
        person.fullName, person.dateOfBirth.toString(), maskedNumber(person.personalNumber)};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

ActionButton* answerButton(const QString& text, const QString& name)
{
    auto* button = new ActionButton(text);
    button->setObjectName(name);
    button->setCompact(true);
    return button;
}
} // namespace

DuplicateCard::DuplicateCard(QWidget* parent)
    : Card(CardLook::dueSoon, parent)
    , m_icon(new IconLabel(u"persons"_s, Size::kIcon, Tone::dueSoon))
    , m_line(Label::wrapping({}, Look::small))
    , m_who(Label::wrapping({}, Look::small))
    , m_compare(new ActionButton(tr("Compare"), ActionKind::quiet))
    , m_comparison(new PeopleComparison)
    , m_answers(new QWidget)
    , m_same(answerButton(tr("One person"), u"samePerson"_s))
    , m_other(answerButton(tr("Another person"), u"otherPerson"_s))
{
    setObjectName(u"duplicate"_s);
    m_line->setObjectName(u"duplicateLine"_s);
    m_who->setObjectName(u"duplicateWho"_s);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setCompact(true);
    buildLayout();
    setOpen(false);
    connect(m_compare, &QAbstractButton::clicked, this, &DuplicateCard::toggle);
    connect(m_same, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_other, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(false); });
}

void DuplicateCard::buildLayout()
{
    body()->setContentsMargins(12, 6, 6, 6);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_line);
    words->addWidget(m_who);
    auto* top = new QHBoxLayout;
    top->setSpacing(Size::kHalfGap);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addWidget(m_compare, 0, Qt::AlignTop);
    body()->addLayout(top);
    body()->addWidget(m_comparison);
    auto* answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 4, 6, 4);
    answers->setSpacing(Size::kHalfGap);
    answers->addWidget(m_same);
    answers->addWidget(m_other);
    answers->addStretch();
    body()->addWidget(m_answers);
}

void DuplicateCard::show(const DuplicateFacts& facts)
{
    const bool other = personKey(facts.similar.person) != personKey(m_facts.similar.person);
    m_facts = facts;
    const bool open = facts.judged.isEmpty();
    m_icon->setIcon(u"persons"_s, open ? Tone::dueSoon : Tone::neutral);
    m_line->setText(open ? likenessText(facts.similar.likeness) : facts.judged);
    m_line->setTone(open ? Tone::dueSoon : Tone::neutral);
    m_who->setText(lineOf(facts.similar.person));
    const auto& judged = facts.similar.judged;
    m_same->setText(facts.isKnown ? tr("Use what is known") : tr("One person"));
    m_same->setVisible(facts.isKnown || !judged || !judged->same);
    m_other->setVisible(!facts.isKnown && (!judged || judged->same));
    m_comparison->show({facts.asked, facts.similar.person, facts.askedTitle, facts.knownTitle,
        facts.latest, facts.whole});
    setOpen(isOpen() && !other);
    setVisible(true);
}

void DuplicateCard::setKeyed(bool keyed)
{
    m_compare->setKey(keyed ? kCompareKey : QKeySequence());
    m_same->setKey(keyed ? kSameKey : QKeySequence());
    m_other->setKey(keyed ? kOtherKey : QKeySequence());
}

bool DuplicateCard::isOpen() const
{
    return m_comparison->isVisibleTo(this);
}

void DuplicateCard::setOpen(bool open)
{
    m_comparison->setVisible(open);
    m_answers->setVisible(open && m_facts.mayJudge);
    const bool calls = !open && m_facts.judged.isEmpty();
    setLook(calls ? CardLook::dueSoon : CardLook::flat);
}

void DuplicateCard::toggle()
{
    if (fold())
        return;
    m_former = QApplication::focusWidget();
    setOpen(true);
    QWidget* first = m_same->isVisibleTo(this) ? m_same : m_other;
    if (m_facts.mayJudge)
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

bool DuplicateCard::fold()
{
    if (!isOpen())
        return false;
    QWidget* former = m_former && !isAncestorOf(m_former) ? m_former.data() : m_compare;
    if (isAncestorOf(QApplication::focusWidget()))
        former->setFocus(Qt::OtherFocusReason);
    setOpen(false);
    return true;
}

} // namespace motcua
