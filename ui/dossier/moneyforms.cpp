#include "ui/dossier/moneyforms.h"

#include "core/wording/names.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kBookLimit = 40;
constexpr int kMostReceipt = 9'999'999;

void suggestReceipt(const std::optional<ReceiptNumber>& next, TextField& book, NumberField& number)
{
    if (!next)
        return;
    book.setText(next->book);
    number.setValue(int(next->number));
}

/// What is next is left out: the verb gives what is next by then.
void addReceipt(
    QJsonObject& arguments, const std::optional<ReceiptNumber>& next, const ReceiptNumber& typed)
{
    if (next && typed == *next)
        return;
    if (!typed.book.isEmpty())
        arguments[u"book"_s] = typed.book;
    if (typed.number > 0)
        arguments[u"number"_s] = typed.number;
}
} // namespace

PaymentForm::PaymentForm(const Record& record, QWidget* parent)
    : ActionForm(parent)
    , m_next(record.nextReceipt)
{
    const Dossier& dossier = record.dossier;
    const Dong open{dossier.fee.total.amount - paid(dossier).amount};
    const std::vector<PaymentRequest> duties = openElsewhere(dossier);
    if (!duties.empty())
        askProof(duties);
    if (duties.empty())
        askMoney(open);
    else if (open > Dong{})
        askWhich(open);
}

/// Beside another body's duty the fee of this office is paid as ever, if that is what came.
void PaymentForm::askWhich(Dong open)
{
    m_ownFee
        = new CheckRow(tr("The fee of this office is taken instead: %1").arg(formatDong(open)));
    m_ownFee->setObjectName(u"ownFee"_s);
    column()->addWidget(m_ownFee);
    askReceipt();
    QList<QWidget*> proof{m_document->parentWidget(), m_amount->parentWidget()};
    if (m_place)
        proof.append(m_place->parentWidget());
    const QList<QWidget*> money{
        m_method->parentWidget(), m_book->parentWidget(), m_number->parentWidget()};
    const auto show = [=](bool own) {
        for (QWidget* field : proof)
            field->setVisible(!own);
        for (QWidget* field : money)
            field->setVisible(own);
    };
    show(false);
    connect(m_ownFee, &CheckRow::toggled, this, show);
}

/// The fee, into the till.
void PaymentForm::askMoney(Dong open)
{
    if (open > Dong{0}) {
        auto* amount = new Label(formatDong(open), Look::number);
        amount->setObjectName(u"openFee"_s);
        column()->addWidget(amount);
    }
    askReceipt();
}

void PaymentForm::askReceipt()
{
    m_method = add(u"method"_s, tr("How it is paid"), new ChoiceField);
    m_method->addChoice(u"cash"_s, tr("In cash"));
    m_method->addChoice(u"transfer"_s, tr("By bank transfer"));
    m_method->addChoice(u"online"_s, tr("Online"));
    m_book = add(u"book"_s, tr("Receipt book, if a receipt is written"), new TextField(kBookLimit));
    m_number = add(u"number"_s, tr("Receipt number"), new NumberField(1, kMostReceipt));
    suggestReceipt(m_next, *m_book, *m_number);
}

/// Another body's money: only what proves it is put on record.
void PaymentForm::askProof(const std::vector<PaymentRequest>& duties)
{
    const PaymentRequest& asked = duties.front();
    if (duties.size() == 1)
        column()->addWidget(Label::wrapping(
            tr("Paid at %1; nothing is taken here.").arg(asked.payAt), Look::second));
    else
        m_place = add(u"payAt"_s, tr("Where it was paid; nothing is taken here"), new ChoiceField);
    for (const PaymentRequest& duty : duties)
        if (m_place)
            m_place->addChoice(duty.payAt, duty.payAt);
    m_document
        = add(u"document"_s, tr("What proves it: kind, number, date"), new TextField(kTitleLimit));
    m_amount = add(u"amount"_s, tr("Amount in đồng, if known"), new NumberField(1, kMostDuty));
    m_amount->setGrouped(true);
    if (!m_place && asked.amount > Dong{} && asked.amount.amount <= kMostDuty)
        m_amount->setValue(int(asked.amount.amount));
}

QJsonObject PaymentForm::arguments() const
{
    if (m_document && !(m_ownFee && m_ownFee->isChecked())) {
        QJsonObject proof{{u"document"_s, m_document->text()}};
        if (const auto amount = m_amount->value())
            proof[u"amount"_s] = *amount;
        if (m_place)
            proof[u"payAt"_s] = m_place->chosen();
        return proof;
    }
    QJsonObject arguments{{u"method"_s, m_method->chosen()}};
    addReceipt(arguments, m_next, {m_book->text(), m_number->value().value_or(0)});
    return arguments;
}

ReceiptForm::ReceiptForm(const Record& record, QWidget* parent)
    : ActionForm(parent)
    , m_next(record.nextReceipt)
    , m_payment(add(u"event"_s, tr("Money taken"), new ChoiceField))
    , m_book(add(u"book"_s, tr("Receipt book"), new TextField(kBookLimit)))
    , m_number(add(u"number"_s, tr("Receipt number"), new NumberField(1, kMostReceipt)))
{
    for (const Payment& payment : record.dossier.payments)
        if (!payment.cancelled && payment.number == 0 && payment.amount > Dong{})
            m_payment->addChoice(payment.event.toString(),
                tr("%1, %2").arg(formatDong(payment.amount), dayText(payment.at.localDate())));
    suggestReceipt(m_next, *m_book, *m_number);
}

QJsonObject ReceiptForm::arguments() const
{
    QJsonObject arguments{{u"event"_s, m_payment->chosen()}};
    addReceipt(arguments, m_next, {m_book->text(), m_number->value().value_or(0)});
    return arguments;
}

CancelReceiptForm::CancelReceiptForm(const Dossier& dossier, QWidget* parent)
    : ReasonForm({}, parent)
    , m_receipt(add(u"receipt"_s, tr("Receipt to cancel"), new ChoiceField))
{
    for (const Payment& payment : dossier.payments) {
        if (payment.cancelled)
            continue;
        const QString amount = formatDong(payment.amount);
        const QString words = payment.number > 0
            ? tr("%1, number %2: %3").arg(payment.book).arg(payment.number).arg(amount)
            : tr("Without a receipt number: %1").arg(amount);
        m_receipt->addChoice(payment.event.toString(), words);
    }
}

QJsonObject CancelReceiptForm::arguments() const
{
    QJsonObject arguments = ReasonForm::arguments();
    arguments[u"event"_s] = m_receipt->chosen();
    return arguments;
}

} // namespace motcua
