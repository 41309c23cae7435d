#pragma once
#include "core/office/stationstart.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace motcua {

class ActionButton;
class Label;
class LabelledField;
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
    struct Series
    {
        LastGiven given;
        NumberField* number;
        LabelledField* field;
    };
    void buildLayout();
    void addSeries(std::vector<Series>& into, const LastGiven& given, const QString& label);
    void placeFields();
    void clear();
    void ask();
    static void showAt(LabelledField* field, const QString& text);

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
    bool m_isKnown = false;
};

} // namespace motcua
