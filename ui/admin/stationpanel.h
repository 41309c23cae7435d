#pragma once
#include "core/office/stationstart.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace motcua {

class ActionButton;
class Label;
class LabelledField;
class LinkButton;
class NumberField;
class TextField;

/// Asks, before a restored or copied file gives numbers again, for the last ones that were given:
/// the papers with those numbers are in people's hands. What is known is filled in.
class StationPanel : public Card
{
    Q_OBJECT
public:
    explicit StationPanel(QWidget* parent = nullptr);

    void open(const StationQuestions& questions);
    void showError(const QString& field, const QString& text);

Q_SIGNALS:
    /// The `startStation` command.
    void asked(const QJsonObject& command);
    void closed();

private:
    /// A receipt book that no file knows: told by who holds it.
    struct ToldBook
    {
        TextField* book;
        NumberField* last;
        LabelledField* bookField;
        LabelledField* lastField;
        QWidget* row;
    };
    struct Series
    {
        LastGiven given;
        NumberField* number;
        LabelledField* field;
    };
    void buildLayout();
    QWidget* buildFields();
    void reveal(QWidget* field);
    void addSeries(std::vector<Series>& into, const LastGiven& given, const QString& label);
    void placeFields();
    void clear();
    void addBook();
    bool areTold(std::vector<Series>& all);
    bool isTold();
    void tellBooks(QJsonObject& command) const;
    void ask();
    void showAt(LabelledField* field, const QString& text);

    Label* m_title;
    Label* m_why;
    QGridLayout* m_grid;
    TextField* m_code;
    TextField* m_reason;
    LabelledField* m_codeField;
    LabelledField* m_reasonField;
    ActionButton* m_start;
    ActionButton* m_close;
    std::vector<Series> m_registers;
    std::vector<Series> m_books;
    std::vector<ToldBook> m_told;
    QVBoxLayout* m_toldColumn;
    QScrollArea* m_scroll;
    LinkButton* m_addBook;
    bool m_isKnown = false;
};

} // namespace motcua
