#pragma once
#include "ui/fees/daytill.h"
#include "ui/widgets/card.h"

namespace motcua {

class ActionButton;
class ChoiceField;
class Label;
class LabelledField;
class LinkButton;
class NumberField;
class TextField;

/// A card of the till whose button asks for a command; an error comes back under its fields.
class TillCard : public Card
{
    Q_OBJECT
public:
    TillCard(const QString& title, ActionButton* button, QWidget* parent = nullptr);

    void sayWrong(const QString& sentence);

Q_SIGNALS:
    void asked(const QJsonObject& command);

protected:
    /// Above the button and what is wrong.
    void addField(const QString& name, const QString& label, QWidget* field);
    void addLine(QWidget* line);
    ActionButton* button() const { return m_button; }
    virtual QJsonObject command() const = 0;

private:
    ActionButton* m_button;
    Label* m_wrong;
};

/// The day's end: the cash is counted, the difference shown before it is kept. Who may closes the
/// till that another one left open; who keeps no till closes only those.
class ClosingCard : public TillCard
{
    Q_OBJECT
public:
    explicit ClosingCard(QWidget* parent = nullptr);

    void showTill(const DayTill& till);

protected:
    QJsonObject command() const override;

private:
    void offerOthers();
    void showChosen();
    void chooseAnew();
    void showDifference();
    /// Whose till is to be closed instead; nullptr: one's own.
    const TillOfAnother* other() const;

    Dong m_own; ///< cash that should be in one's own till
    bool m_keepsOwn = true;
    bool m_isClosed = false; ///< one's own
    std::vector<TillOfAnother> m_others;
    Dong m_expected; ///< in the chosen one
    ChoiceField* m_whose;
    LabelledField* m_whoseField;
    Label* m_expectedLine;
    NumberField* m_counted;
    TextField* m_note;
    Label* m_difference;
};

/// A book of printed receipts comes onto the desk.
class BookCard : public TillCard
{
    Q_OBJECT
public:
    explicit BookCard(QWidget* parent = nullptr);

    void showTill(const DayTill& till);

protected:
    QJsonObject command() const override;

private:
    Label* m_next;
    TextField* m_book;
    NumberField* m_first;
    NumberField* m_last;
};

/// The till passes to another clerk, or one that waits is taken.
class ShiftCard : public TillCard
{
    Q_OBJECT
public:
    explicit ShiftCard(QWidget* parent = nullptr);

    void showTill(const DayTill& till, const Accounts& accounts, const QString& login);

Q_SIGNALS:
    void printAsked();

protected:
    QJsonObject command() const override;

private:
    QString m_from; ///< whose till waits; "": none
    Label* m_waiting;
    ChoiceField* m_to;
    LabelledField* m_toField;
    LinkButton* m_print;
};

} // namespace motcua
