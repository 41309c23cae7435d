#include "ui/fees/tillcards.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QJsonObject>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostNumber = 9'999'999;
constexpr int kMostCash = 2'000'000'000;
constexpr int kBookLimit = 40;

ActionButton* buttonOf(const QString& name, const QString& words, const QKeySequence& key)
{
    auto* button = new ActionButton(words);
    button->setObjectName(name);
    button->setKey(key);
    button->setCompact(true);
    return button;
}

const ShiftHandOver* firstWaiting(const DayTill& till)
{
    return till.waiting.empty() ? nullptr : &till.waiting.front();
}
} // namespace

TillCard::TillCard(const QString& title, ActionButton* button, QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_button(button)
    , m_wrong(Label::wrapping({}, Look::small))
{
    body()->addWidget(new Label(title, Look::cardTitle));
    body()->addWidget(m_wrong);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    m_wrong->setObjectName(u"wrong"_s);
    m_wrong->setTone(Tone::overdue);
    m_wrong->hide();
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        sayWrong({});
        Q_EMIT asked(command());
    });
}

void TillCard::sayWrong(const QString& sentence)
{
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
}

void TillCard::addLine(QWidget* line)
{
    body()->insertWidget(body()->count() - 2, line);
}

void TillCard::addField(const QString& name, const QString& label, QWidget* field)
{
    field->setObjectName(name);
    addLine(new LabelledField(label, field));
}

ClosingCard::ClosingCard(QWidget* parent)
    : TillCard(tr("Close the day"),
        buttonOf(u"closeDay"_s, tr("Close the day"), Qt::CTRL | Qt::Key_L), parent)
    , m_whose(new ChoiceField)
    , m_whoseField(new LabelledField(tr("Whose till"), m_whose))
    , m_expectedLine(Label::wrapping({}, Look::bold))
    , m_counted(new NumberField(0, kMostCash))
    , m_note(new TextField(kNoteLimit))
    , m_difference(Label::wrapping({}, Look::second))
{
    m_expectedLine->setObjectName(u"expectedCash"_s);
    m_difference->setObjectName(u"difference"_s);
    m_whose->setObjectName(u"closingOf"_s);
    addLine(m_whoseField);
    addLine(m_expectedLine);
    addField(u"counted"_s, tr("Cash counted"), m_counted);
    addLine(m_difference);
    addField(u"closingNote"_s, tr("Note"), m_note);
    m_counted->setGrouped(true);
    connect(m_counted, &NumberField::valueChanged, this, &ClosingCard::showDifference);
    connect(m_whose, &ChoiceField::chosenChanged, this, &ClosingCard::chooseAnew);
    offerOthers();
}

void ClosingCard::showTill(const DayTill& till)
{
    m_own = till.open.expected();
    m_keepsOwn = till.keepsOwn;
    m_isClosed = till.closing.has_value();
    m_others = till.others;
    offerOthers();
}

/// What was chosen stays while it is there.
void ClosingCard::offerOthers()
{
    const QString before = m_whose->chosen();
    {
        const QSignalBlocker quiet(m_whose);
        m_whose->clear();
        if (m_keepsOwn)
            m_whose->addChoice({}, tr("My own"));
        for (const TillOfAnother& one : m_others)
            m_whose->addChoice(one.login, one.name);
        m_whose->setCurrentIndex(std::max(0, m_whose->findData(before)));
    }
    m_whoseField->setVisible(!m_others.empty());
    if (m_whose->chosen() == before)
        showChosen();
    else
        chooseAnew();
}

/// What was counted and written is of another till.
void ClosingCard::chooseAnew()
{
    m_counted->setValue({});
    m_note->clear();
    sayWrong({});
    showChosen();
}

void ClosingCard::showChosen()
{
    const TillOfAnother* another = other();
    const bool none = !another && !m_keepsOwn;
    const bool closed = !another && m_isClosed;
    m_expected = another ? another->expected : m_own;
    const QString cash = formatDong(m_expected);
    m_expectedLine->setText(none ? tr("No till is left open")
            : closed             ? tr("Closed. Taken since, for the next day: %1").arg(cash)
                                 : tr("Cash that should be here: %1").arg(cash));
    button()->setEnabled(!none && !closed);
    m_counted->setEnabled(!none && !closed);
    showDifference();
}

const TillOfAnother* ClosingCard::other() const
{
    const auto found = std::ranges::find(m_others, m_whose->chosen(), &TillOfAnother::login);
    return found == m_others.end() ? nullptr : &*found;
}

void ClosingCard::showDifference()
{
    const auto counted = m_counted->value();
    const qint64 difference = counted.value_or(0) - m_expected.amount;
    m_difference->setVisible(counted && m_counted->isEnabled());
    m_difference->setText(difference == 0 ? tr("No difference")
            : difference > 0              ? tr("%1 too much").arg(formatDong({difference}))
                                          : tr("%1 too little").arg(formatDong({-difference})));
    m_difference->setTone(difference == 0 ? Tone::done : Tone::overdue);
}

QJsonObject ClosingCard::command() const
{
    QJsonObject command{{u"do"_s, u"closeDay"_s}, {u"note"_s, m_note->text()}};
    if (const auto counted = m_counted->value())
        command[u"counted"_s] = *counted;
    if (const TillOfAnother* another = other())
        command[u"person"_s] = another->login;
    return command;
}

BookCard::BookCard(QWidget* parent)
    : TillCard(tr("Receipt book"),
        buttonOf(u"openBook"_s, tr("Open the book"), Qt::CTRL | Qt::Key_O), parent)
    , m_next(Label::wrapping({}, Look::bold))
    , m_book(new TextField(kBookLimit))
    , m_first(new NumberField(1, kMostNumber))
    , m_last(new NumberField(1, kMostNumber))
{
    m_next->setObjectName(u"nextReceipt"_s);
    addLine(m_next);
    addField(u"book"_s, tr("Series of a new book"), m_book);
    addField(u"first"_s, tr("First number"), m_first);
    addField(u"last"_s, tr("Last number"), m_last);
}

void BookCard::showTill(const DayTill& till)
{
    m_next->setText(till.next
            ? tr("Next receipt: %1 no. %2").arg(till.next->book).arg(till.next->number)
            : tr("No book with free numbers is open"));
}

QJsonObject BookCard::command() const
{
    QJsonObject command{
        {u"do"_s, u"openVolume"_s}, {u"register"_s, kReceiptRegister}, {u"book"_s, m_book->text()}};
    if (const auto first = m_first->value())
        command[u"first"_s] = *first;
    if (const auto last = m_last->value())
        command[u"last"_s] = *last;
    return command;
}

ShiftCard::ShiftCard(QWidget* parent)
    : TillCard(tr("Shift"), buttonOf(u"passShift"_s, tr("Hand over"), Qt::CTRL | Qt::Key_B), parent)
    , m_waiting(Label::wrapping({}, Look::bold))
    , m_to(new ChoiceField)
    , m_toField(new LabelledField(tr("To whom"), m_to))
    , m_print(new LinkButton(tr("Print the paper of the hand-over")))
{
    m_waiting->setObjectName(u"waitingShift"_s);
    m_to->setObjectName(u"shiftTo"_s);
    m_print->setObjectName(u"printShift"_s);
    addLine(m_waiting);
    addLine(m_toField);
    body()->addWidget(m_print, 0, Qt::AlignLeft);
    connect(m_print, &QAbstractButton::clicked, this, &ShiftCard::printAsked);
}

void ShiftCard::showTill(const DayTill& till, const Accounts& accounts, const QString& login)
{
    const ShiftHandOver* waits = firstWaiting(till);
    m_from = waits ? waits->from : QString();
    m_waiting->setVisible(waits);
    m_toField->setVisible(!waits);
    m_print->setVisible(till.passed.has_value());
    button()->setText(waits ? tr("Take over") : tr("Hand over"));
    const QString chosen = m_to->chosen();
    m_to->clear();
    for (const Account& account : accounts) {
        if (waits && account.login == waits->from)
            m_waiting->setText(tr("%1 hands over %2 in cash and %3 open dossiers")
                                   .arg(account.name, formatDong(waits->cash))
                                   .arg(waits->openDossiers));
        if (account.active && account.login != login && allows(account.roles, Permission::keepTill))
            m_to->addChoice(account.login, account.name);
    }
    if (m_to->findData(chosen) >= 0)
        m_to->choose(chosen);
    setVisible(till.keepsOwn && (waits || till.passed || m_to->count() > 0));
}

QJsonObject ShiftCard::command() const
{
    if (!m_from.isEmpty())
        return {{u"do"_s, u"takeShift"_s}, {u"from"_s, m_from}};
    return {{u"do"_s, u"handOverShift"_s}, {u"to"_s, m_to->chosen()}};
}

} // namespace motcua
