#include "ui/counter/feebox.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString writtenText(const ReceiptNumber& receipt)
{
    return FeeBox::tr("Receipt %1, number %2").arg(receipt.book).arg(receipt.number);
}

QString nextText(const ReceiptNumber& receipt)
{
    return FeeBox::tr("Next receipt: %1, number %2").arg(receipt.book).arg(receipt.number);
}

/// The receipts written for what was paid, a line each.
QString receiptsOf(const Dossier& dossier)
{
    QStringList lines;
    for (const Payment& payment : dossier.payments)
        if (!payment.cancelled)
            lines += payment.number > 0 ? writtenText({payment.book, payment.number})
                                        : FeeBox::tr("Paid without a receipt number");
    lines.removeDuplicates();
    return lines.join(u'\n');
}
} // namespace

FeeBox::FeeBox(QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionLabel)
    , m_amount(new Label({}, Look::number))
    , m_rest(new Label({}, Look::second))
    , m_paid(new Badge({Tone::done, tr("paid")}))
    , m_receipt(Label::wrapping({}, Look::second))
    , m_take(new ActionButton(tr("Take it in cash"), ActionKind::primary))
{
    m_title->setObjectName(u"feeTitle"_s);
    m_amount->setObjectName(u"feeAmount"_s);
    m_receipt->setObjectName(u"feeReceipt"_s);
    m_take->setObjectName(u"takeFee"_s);
    m_take->setKey(Qt::Key_F10);
    m_take->setIconName(u"money"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Size::kHalfGap, 0, 0);
    column->setSpacing(6);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_title, m_amount, m_rest, m_paid, m_receipt, m_take})
        column->addWidget(part);
    connect(m_take, &QAbstractButton::clicked, this, &FeeBox::takeRequested);
}

void FeeBox::showFee(const Dossier& dossier, const std::optional<ReceiptNumber>& next, bool mayTake)
{
    const Dong open{dossier.fee.total.amount - paid(dossier).amount};
    const bool isOpen = open > Dong{};
    setVisible(dossier.fee.total > Dong{} || !dossier.payments.empty());
    showOpen(dossier, open);
    m_paid->setVisible(!isOpen);
    const QString receipt = isOpen && next ? nextText(*next) : QString();
    m_receipt->setText(isOpen ? receipt : receiptsOf(dossier));
    m_receipt->setVisible(!m_receipt->text().isEmpty() && (mayTake || !isOpen));
    m_take->setVisible(isOpen && mayTake);
}

void FeeBox::showOpen(const Dossier& dossier, Dong open)
{
    const bool isOpen = open > Dong{};
    const Dong total = dossier.fee.total;
    m_title->setText(isOpen ? tr("Not yet taken") : tr("Fees"));
    m_title->setTone(isOpen ? Tone::dueSoon : Tone::neutral);
    m_amount->setText(formatDong(isOpen ? open : total));
    m_amount->setAccessibleName(m_title->text() + u' ' + m_amount->text());
    m_rest->setText(tr("of %1").arg(formatDong(total)));
    m_rest->setVisible(isOpen && open != total);
}

bool FeeBox::hasOpen() const
{
    return !m_take->isHidden();
}

void FeeBox::focusTake()
{
    m_take->setFocus(Qt::OtherFocusReason);
}

void FeeBox::setBusy(bool busy)
{
    m_take->setEnabled(!busy);
}

} // namespace motcua
