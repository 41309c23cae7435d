#pragma once
#include "core/store/restore.h"
#include "ui/admin/adminsection.h"
#include "ui/shell/backupkeeper.h"

class QProgressBar;
class QStackedWidget;

namespace motcua {

class ActionButton;
class BackupListModel;
class Label;
class LabelledField;
class TableView;
class TextField;

/// Sao lưu: where backups go, making one now, what there is, and the drill that shows that a backup
/// can be restored.
class BackupsSection : public AdminSection
{
    Q_OBJECT
public:
    explicit BackupsSection(const PageContext& context);

    Permission permission() const override { return Permission::manageStation; }
    void refresh() override;

private:
    void buildLayout();
    QWidget* buildPlaces();
    QWidget* buildList();
    QLayout* buildProgress();
    void wire();
    void show(const BackupSettings& settings, const BackupFiles& files);
    void choose(TextField* field);
    void save();
    void showError(const Error& error);
    void backUp();
    void backUpSealed();
    void begin(const QString& words);
    void end();
    void tell(const BackupRound& round);
    void tryRestore();
    void tell(const BackupFile& file, const Result<Drill>& drilled, qint64 ms);

    BackupListModel* m_files;
    Label* m_state;
    TextField* m_folder;
    TextField* m_second;
    std::map<QString, LabelledField*> m_fields;
    ActionButton* m_chooseFolder;
    ActionButton* m_chooseSecond;
    ActionButton* m_now;
    ActionButton* m_sealed;
    ActionButton* m_try;
    ActionButton* m_cancel;
    QProgressBar* m_progress;
    Label* m_doing;
    TableView* m_table;
    QStackedWidget* m_list; ///< the table, or what to do where it is empty
    QString m_wardPath;
};

} // namespace motcua
