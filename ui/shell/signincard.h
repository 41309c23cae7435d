#pragma once
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"

namespace motcua {

class AccountModel;
class Label;
class LabelledField;
class ActionButton;
class LinkButton;
class ListView;
class PinField;
class TextField;

/// What the person proves to be who they are with.
enum class SecretKind
{
    pin,
    password
};

/// A person of a list and their secret. Arrow keys or a letter choose the person, the digits of a
/// PIN go in at once, a password goes in with Enter; after five wrong PINs only the password does.
class SignInCard : public Card
{
    Q_OBJECT
public:
    SignInCard(Desk& desk, const QString& title, QWidget* parent = nullptr);

    /// Everyone active, `chosen` in front of the PIN or password field.
    void begin(const QString& chosen, SecretKind kind);
    /// Whether the other kind of secret may be asked for.
    void setMayChange(bool mayChange);
    /// What is said under the title; "": nothing.
    void setNote(const QString& note);

    /// As high as the words in it need at its width.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void signedIn();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout(const QString& title);
    void wire();
    void ask(SecretKind kind);
    void step(int by);
    void chooseRow(int row);
    QString chosenLogin() const;
    void trySecret(const Secret& secret);
    void show(const Outcome& outcome);
    void refuse(Error error);
    void setBusy(bool busy);

    Desk& m_desk;
    SecretKind m_kind = SecretKind::pin;
    Label* m_note;
    AccountModel* m_people;
    ListView* m_list;
    PinField* m_pin;
    TextField* m_password;
    LabelledField* m_pinLine;
    LabelledField* m_passwordLine;
    ActionButton* m_enter; ///< after the password; a PIN needs none
    LinkButton* m_other;
};

} // namespace motcua
