#pragma once
#include "core/registers/closing.h"
#include "ui/registers/book.h"
#include "ui/shell/page.h"
#include "ui/widgets/noticebar.h"

class QStackedWidget;

namespace motcua {

class ActionButton;
class Badge;
class BookTable;
class ChoiceField;
class Label;
class VolumePanel;

/// The registers as the paper books look, by year, with the proof that no number is missing or
/// given twice. Prints a book, opens volumes and closes years.
class RegistersPage : public Page
{
    Q_OBJECT
public:
    explicit RegistersPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;
    bool goBack() override;

private:
    void buildLayout();
    QLayout* buildTop();
    QLayout* buildFacts();
    QWidget* buildBook();
    QWidget* emptyCard(const QString& next);
    void wire();
    void fillRegisters();
    void fillMonths();
    void readYears();
    void showYears(const std::vector<int>& years);
    void readOpenBook();
    void showBook(const Result<Book>& book);
    void showProof(const Book& book);
    void showFacts(const Book& book);
    void showNotice(const QString& trouble);
    void showRights(const Book& book);
    void readRows(const std::vector<int>& pages);
    qint64 chosenNumber() const;
    void openPanel();
    void closePanel();
    void openVolume(const QJsonObject& command);
    void closeYear();
    bool askToClose(qint64 pages);
    std::optional<qint64> askPages(const Register& book);
    void tellClosed(const QJsonObject& closed);
    void tell(const Notice& notice);
    void printBook();

    const Register* chosenRegister() const; ///< nullptr: the tracking book
    QString chosenName() const;
    int pageOf(const Book& book) const;
    int chosenYear() const;
    std::optional<YearClosing> closing() const; ///< of the chosen book

    ChoiceField* m_register;
    ChoiceField* m_year;
    ChoiceField* m_month; ///< of what is printed
    Badge* m_proof;
    Label* m_facts;
    NoticeBar* m_notice;
    VolumePanel* m_volume;
    ActionButton* m_openVolume;
    ActionButton* m_print;
    ActionButton* m_closeYear;
    std::optional<Notice> m_told; ///< of a verb; stays until another book is chosen
    QStackedWidget* m_pages;
    BookTable* m_table;
    Book m_shown; ///< the one that is told of: the tracking book is no table
    bool m_isFilling = false; ///< a book is being filled to be printed
};

} // namespace motcua
