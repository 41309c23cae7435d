#include "ui/shell/signincard.h"

#include "core/wording/wording.h"
#include "ui/shell/accountmodel.h"
#include "ui/shell/pinfield.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kCardWidth = 440;
constexpr int kShownRows = 6;
constexpr int kRowHeight = 56;
} // namespace

SignInCard::SignInCard(Desk& desk, const QString& title, QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_desk(desk)
    , m_note(Label::wrapping({}, Look::second))
    , m_people(new AccountModel(this))
    , m_list(new ListView(ListLook::compact))
    , m_pin(new PinField(desk.isDemo() ? kDemoPinDigits : kPinDigits))
    , m_password(new TextField(kMaxPassword))
    , m_pinLine(new LabelledField(tr("PIN"), m_pin))
    , m_passwordLine(new LabelledField(tr("Password"), m_password))
    , m_enter(new ActionButton(tr("Sign in"), ActionKind::primary))
    , m_other(new LinkButton)
{
    setFixedWidth(kCardWidth);
    if (desk.isDemo())
        m_pinLine->setHint(tr("Everyone in this made-up ward has the PIN 2468."));
    buildLayout(title);
    wire();
}

void SignInCard::buildLayout(const QString& title)
{
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(m_people);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_pin->setObjectName(u"pin"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(u"signIn"_s);
    m_enter->showKey(Qt::Key_Return);
    m_enter->setFocusPolicy(Qt::TabFocus);
    m_other->setObjectName(u"otherSecret"_s);
    body()->setContentsMargins(24, 20, 24, 20);
    body()->setSpacing(12);
    body()->addWidget(new TitleLabel(title));
    body()->addWidget(m_note);
    m_note->setObjectName(u"signInNote"_s);
    m_note->hide();
    body()->addWidget(m_list);
    body()->addWidget(m_pinLine);
    body()->addWidget(m_passwordLine);
    body()->addWidget(m_enter);
    body()->addWidget(m_other);
}

void SignInCard::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SignInCard::wire()
{
    connect(m_pin, &PinField::entered, this, [this](const QString& pin) { trySecret({{}, pin}); });
    connect(m_pin, &PinField::letterTyped, this, [this](const QString& typed) {
        chooseRow(m_people->rowByLetter(typed, m_list->currentIndex().row()));
    });
    const auto tryPassword = [this] { trySecret({m_password->text(), {}}); };
    connect(m_password, &QLineEdit::returnPressed, this, tryPassword);
    connect(m_enter, &QAbstractButton::clicked, this, tryPassword);
    connect(m_other, &QAbstractButton::clicked, this,
        [this] { ask(m_kind == SecretKind::pin ? SecretKind::password : SecretKind::pin); });
    connect(m_list, &QAbstractItemView::clicked, this, [this] { ask(m_kind); });
}

void SignInCard::begin(const QString& chosen, SecretKind kind)
{
    m_people->setAccounts(m_desk.ward().accounts);
    m_list->setFixedHeight(std::min(m_people->rowCount(), kShownRows) * kRowHeight);
    chooseRow(std::max(0, m_people->rowOf(chosen)));
    ask(kind);
}

void SignInCard::setMayChange(bool mayChange)
{
    m_other->setVisible(mayChange);
}

void SignInCard::ask(SecretKind kind)
{
    const bool pin = kind == SecretKind::pin;
    m_kind = kind;
    m_pin->clear();
    m_password->clear();
    m_pinLine->setError({});
    m_passwordLine->setError({});
    m_pinLine->setVisible(pin);
    m_passwordLine->setVisible(!pin);
    m_enter->setVisible(!pin);
    m_other->setText(pin ? tr("use the password") : tr("use the PIN"));
    m_other->setAccessibleName(m_other->text());
    m_other->updateGeometry();
    (pin ? static_cast<QWidget*>(m_pin) : m_password)->setFocus(Qt::OtherFocusReason);
}

QSize SignInCard::sizeHint() const
{
    const int height = body()->hasHeightForWidth() ? body()->totalHeightForWidth(kCardWidth)
                                                   : body()->totalSizeHint().height();
    return {kCardWidth, height};
}

void SignInCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else
        Card::keyPressEvent(event);
}

void SignInCard::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    chooseRow(std::clamp(row, 0, m_people->rowCount() - 1));
}

/// Another person's secret is another one: what was typed goes.
void SignInCard::chooseRow(int row)
{
    if (row == m_list->currentIndex().row())
        return;
    m_list->setCurrentIndex(m_people->index(row, 0));
    ask(m_kind);
}

QString SignInCard::chosenLogin() const
{
    return m_list->currentIndex().data(IdRole).toString();
}

void SignInCard::trySecret(const Secret& secret)
{
    if (m_pin->isReadOnly() || (secret.password.isEmpty() && secret.pin.isEmpty()))
        return;
    setBusy(true);
    m_desk.signIn(chosenLogin(), secret).then(this, [this](const Outcome& outcome) {
        show(outcome);
    });
}

void SignInCard::setBusy(bool busy)
{
    m_pin->setReadOnly(busy);
    m_password->setReadOnly(busy);
    m_enter->setEnabled(!busy);
    m_list->setEnabled(!busy);
}

void SignInCard::show(const Outcome& outcome)
{
    setBusy(false);
    if (outcome)
        Q_EMIT signedIn();
    else
        refuse(outcome.error());
}

void SignInCard::refuse(Error error)
{
    error.field.clear(); // the sentence stands at the field
    const bool dead = error.code == ErrorCode::locked && error.detail == u"pinDead";
    ask(dead ? SecretKind::password : m_kind);
    LabelledField* line = m_kind == SecretKind::pin ? m_pinLine : m_passwordLine;
    const bool wrongPin = error.code == ErrorCode::signIn && m_kind == SecretKind::pin;
    line->setError(wrongPin ? tr("This is not the person's PIN.") : sentence(error, language()));
}

} // namespace motcua
