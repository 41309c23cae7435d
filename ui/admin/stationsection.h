#pragma once
#include "ui/admin/adminsection.h"

#include <initializer_list>

class QScrollArea;

namespace motcua {

class ActionButton;
class FactList;
class NumberField;
class StationPanel;
class TextField;

/// Quầy này: which file and station this is, its hours, and its scanner.
class StationSection : public AdminSection
{
    Q_OBJECT
public:
    explicit StationSection(const PageContext& context);

    Permission permission() const override { return Permission::manageStation; }
    void refresh() override;
    bool goBack() override;

private:
    /// What is read on the store thread.
    struct Station
    {
        QString path;
        QString fileId;
        QString head; ///< "7f3a-91c2-0b5e-d4a8"
        QString prefix;
        int lockMinutes = 0;
    };
    static Station readStation(const Office& office);
    void buildLayout();
    void show(const Station& station);
    void savePrefix();
    void saveLock();
    QWidget* buildLock();
    void askStation();
    QScrollArea* scrolling(std::initializer_list<QWidget*> cards);
    void startStation(const QJsonObject& command);

    FactList* m_facts;
    TextField* m_prefix;
    ActionButton* m_save;
    NumberField* m_lock;
    ActionButton* m_saveLock;
    QScrollArea* m_cards = nullptr;
    StationPanel* m_panel; ///< asks what m_start has to know; has the section for itself then
    ActionButton* m_start; ///< only where this file is read-only here
};

} // namespace motcua
