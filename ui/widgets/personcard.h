#pragma once
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"

#include <QKeySequence>

class QHBoxLayout;

namespace motcua {

class ActionButton;
class IconLabel;
class Label;
class LinkButton;
class SectionLabel;

/// What a card says of a person. An empty text takes no place.
struct PersonView
{
    QString name;
    /// "Nữ · 05/08/1987 · •••• 9876"
    QString facts;
    QString address;
    /// How we know: "đã quét thẻ".
    Pill badge;
    /// "2 hồ sơ trước"; pressing it asks for them.
    QString history;
};

/// One person of a dossier: waiting for a scan, filled, or saying what was wrong with a scan.
class PersonCard : public Card
{
    Q_OBJECT
public:
    /// role: whose card it is ("Người đi khai tử"); empty where there is but one person.
    explicit PersonCard(const QString& role = {}, QWidget* parent = nullptr);

    void showEmpty();
    void showPerson(const PersonView& person);
    void showError(const QString& what);

    void setRole(const QString& role);
    /// The key of "type by hand" and "edit", which the page listens for.
    void showEditKey(const QKeySequence& key);

Q_SIGNALS:
    /// By hand instead of a scan, or mend what was scanned.
    void editRequested();
    void historyRequested();

private:
    QHBoxLayout* buildTop();
    QHBoxLayout* buildMiddle();
    QHBoxLayout* buildBottom();
    void showWaiting(const QString& icon, Tone tone, const QString& title, const QString& next);

    SectionLabel* m_role;
    Label* m_name;
    Label* m_facts;
    Label* m_address;
    IconLabel* m_icon;
    Badge* m_badge;
    ActionButton* m_edit;
    LinkButton* m_history;
};

} // namespace motcua
