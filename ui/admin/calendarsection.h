#pragma once
#include "ui/admin/adminsection.h"
#include "ui/admin/calendarrows.h"

#include <map>

namespace motcua {

class ActionButton;
class Card;
class ChoiceField;
class DateField;
class Label;
class LabelledField;
class TableView;
class TextField;

/// Lịch nghỉ: the days off of a year as its notice or decision has them, and the promises that
/// move with them.
class CalendarSection : public AdminSection
{
    Q_OBJECT
public:
    explicit CalendarSection(const PageContext& context);

    Permission permission() const override { return Permission::manageCalendar; }
    /// Who confirms promises sees what moves them.
    bool isFor(const Account& person) const override;
    void refresh() override;

private:
    void buildLayout();
    QLayout* buildHead();
    QWidget* buildDays();
    QWidget* buildAdding();
    QWidget* buildMoved();
    void wire();
    void fillYears();
    void showYear();
    void showMoved();
    void dropMoved(const QString& code);
    void addDay();
    void dropDay();
    void save();
    void confirm();
    void showError(const Error& error);
    int year() const;
    void keepDraft();
    void showDoubts();

    struct Draft
    {
        std::vector<CalendarDay> days;
        QString notice;
    };
    CalendarDayModel* m_days;
    MovedDueModel* m_moved;
    ChoiceField* m_year;
    Label* m_status;
    Label* m_doubts; ///< what is unusual in the year as it is typed
    TableView* m_table;
    TableView* m_movedTable;
    QWidget* m_editing = nullptr;
    Card* m_movedCard = nullptr;
    DateField* m_date;
    ChoiceField* m_kind;
    TextField* m_name;
    TextField* m_notice;
    std::map<QString, LabelledField*> m_fields;
    ActionButton* m_add;
    ActionButton* m_drop;
    ActionButton* m_save;
    ActionButton* m_confirm;
    std::map<int, Draft> m_drafts; ///< what is edited and not saved, by year
    bool m_movedKnown = false;
};

} // namespace motcua
