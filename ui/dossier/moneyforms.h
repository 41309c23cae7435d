#pragma once
#include "ui/dossier/reasonform.h"

namespace motcua {

class CheckRow;
class ChoiceField;
class NumberField;
class TextField;

/// What is still open is paid; the receipt is the next of the open book, or as it was written. Of a
/// duty that was met elsewhere only what proves it is asked for.
class PaymentForm : public ActionForm
{
    Q_OBJECT
public:
    explicit PaymentForm(const Record& record, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    void askProof(const std::vector<PaymentRequest>& duties);
    void askMoney(Dong open);
    void askReceipt();
    void askWhich(Dong open);

    std::optional<ReceiptNumber> m_next;
    CheckRow* m_ownFee = nullptr; ///< beside another body's duty: our fee came
    ChoiceField* m_method = nullptr;
    TextField* m_book = nullptr;
    NumberField* m_number = nullptr;
    ChoiceField* m_place = nullptr; ///< of several duties: which was met
    TextField* m_document = nullptr; ///< of a duty that was met elsewhere …
    NumberField* m_amount = nullptr; ///< … and how much it was
};

/// The receipt of money that was taken without one: the next of the open book, or as it was
/// written.
class ReceiptForm : public ActionForm
{
    Q_OBJECT
public:
    explicit ReceiptForm(const Record& record, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    std::optional<ReceiptNumber> m_next;
    ChoiceField* m_payment;
    TextField* m_book;
    NumberField* m_number;
};

/// Which receipt is cancelled, and why; its number stays burned.
class CancelReceiptForm : public ReasonForm
{
    Q_OBJECT
public:
    explicit CancelReceiptForm(const Dossier& dossier, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    ChoiceField* m_receipt;
};

} // namespace motcua
