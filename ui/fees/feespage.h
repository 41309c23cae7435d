#pragma once
#include "ui/fees/daytill.h"
#include "ui/shell/page.h"

class QLayout;

namespace motcua {

class ActionButton;
class BookCard;
class ChoiceField;
class ClosingCard;
class EmptyState;
class FactList;
class NoticeBar;
class ReceiptModel;
class ShiftCard;
class TableView;
class TillCard;

/// Thu phí: the day's receipts and sums, the closing of the till, receipt books, shifts.
class FeesPage : public Page
{
    Q_OBJECT
public:
    explicit FeesPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool isFor(const Account& person) const override;
    void refresh() override;

private:
    QLayout* buildTop();
    QWidget* buildRight();
    void wire();
    void wire(TillCard* card);
    void showTill(const DayTill& till);
    void showNotesColumn(bool hasNotes);
    void showSums(const DayTill& till);
    bool showsAll() const;
    void openDossier();
    void printList();
    void printShift();
    void printSheet(std::function<Result<FilledForm>(const Office&, QDate)> fill);
    void printDaySheet();

    ChoiceField* m_whose;
    ActionButton* m_print;
    ActionButton* m_sheet;
    NoticeBar* m_notice;
    ReceiptModel* m_receipts;
    TableView* m_table;
    EmptyState* m_empty;
    FactList* m_sums;
    ClosingCard* m_closing;
    BookCard* m_book;
    ShiftCard* m_shift;
};

} // namespace motcua
