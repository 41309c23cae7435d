#pragma once
#include "core/dossier/dossier.h"
#include "core/registers/receiptbook.h"

#include <QWidget>

namespace motcua {

class ActionButton;
class Badge;
class Label;
class SectionLabel;

/// What is still to be paid of a dossier, and the button that takes it in cash; once it is paid,
/// the receipt. Where nothing was charged it is not there at all.
class FeeBox : public QWidget
{
    Q_OBJECT
public:
    explicit FeeBox(QWidget* parent = nullptr);

    /// `next` is the receipt that would be written, if a book lies open.
    void showFee(const Dossier& dossier, const std::optional<ReceiptNumber>& next, bool mayTake);
    /// True where the button has something to take.
    bool hasOpen() const;
    void focusTake();
    void setBusy(bool busy);

Q_SIGNALS:
    void takeRequested();

private:
    void showOpen(const Dossier& dossier, Dong open);

    SectionLabel* m_title;
    Label* m_amount;
    Label* m_rest;
    Badge* m_paid;
    Label* m_receipt;
    ActionButton* m_take;
};

} // namespace motcua
