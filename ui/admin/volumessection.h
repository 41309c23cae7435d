#pragma once
#include "ui/admin/adminsection.h"
#include "ui/admin/volumerows.h"

namespace motcua {

class ActionButton;
class Card;
class TableView;
class VolumePanel;

/// Sổ và số: what the next result of each register gets, and the volumes opened by hand.
class VolumesSection : public AdminSection
{
    Q_OBJECT
public:
    explicit VolumesSection(const PageContext& context);

    Permission permission() const override { return Permission::openVolume; }
    void refresh() override;
    bool goBack() override;

private:
    void buildLayout();
    Card* buildTable(const QString& title, TableView* table, QAbstractItemModel* model);
    void wire();
    void show(const std::vector<PositionRow>& rows);
    void showKept(const std::vector<Kept>& all);
    void nameAction();
    void openPanel();
    void openVolume(const QJsonObject& command);

    PositionModel* m_positions;
    OpeningModel* m_openings;
    KeptModel* m_due;
    TableView* m_table;
    TableView* m_opened;
    TableView* m_dueTable;
    Card* m_openedCard = nullptr;
    Card* m_dueCard = nullptr; ///< only where something is due
    VolumePanel* m_panel;
    ActionButton* m_open;
};

} // namespace motcua
