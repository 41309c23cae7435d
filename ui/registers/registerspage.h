#pragma once
#include "ui/registers/book.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace motcua {

class ActionButton;
class Badge;
class BookTable;
class ChoiceField;
class Label;
class NoticeBar;
class VolumePanel;

/// The registers as the paper books look, by year, with the proof that no number is missing or
/// given twice. Prints a book and opens volumes.
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
    QWidget* buildBook();
    QWidget* emptyCard(const QString& next);
    void wire();
    void fillRegisters();
    void readYears();
    void showYears(const std::vector<int>& years);
    void readOpenBook();
    void showBook(const Result<Book>& book);
    void showProof(const Book& book);
    void showRights(const Book& book);
    void readRows(const std::vector<int>& rows);
    void openPanel();
    void closePanel();
    void openVolume(const QJsonObject& command);
    void printBook();

    const Register* chosenRegister() const;
    int chosenYear() const;

    ChoiceField* m_register;
    ChoiceField* m_year;
    Badge* m_proof;
    Label* m_facts;
    NoticeBar* m_notice;
    VolumePanel* m_volume;
    ActionButton* m_openVolume;
    ActionButton* m_print;
    QStackedWidget* m_pages;
    BookTable* m_table;
};

} // namespace motcua
