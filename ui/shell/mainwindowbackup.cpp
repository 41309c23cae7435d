#include "core/security/sealedfile.h"
#include "core/store/restore.h"
#include "core/wording/wording.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workplace.h"
#include "ui/start/closingpage.h"
#include "ui/start/firststartpage.h"
#include "ui/start/troublepage.h"
#include "ui/theme/language.h"

#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Of the question that says what a backup lacks.
QString titleOf(const QString& lack)
{
    if (lack == u"backupDiverges")
        return MainWindow::tr("The backup and the file each have work of their own");
    if (lack == u"backupUncompared")
        return MainWindow::tr("The backup could not be compared with the file");
    return MainWindow::tr("The backup is older than the file");
}
} // namespace

/// Pressed twice, it is still one backup.
void MainWindow::backUpAndClose()
{
    if (m_stack->currentWidget() == closing())
        return;
    bring(closing());
    BackupKeeper& keeper = m_desk->backups();
    connect(&keeper, &BackupKeeper::progressed, closing(), &ClosingPage::setProgress,
        Qt::UniqueConnection);
    connect(&keeper, &BackupKeeper::ended, this, &MainWindow::closeAfter);
    keeper.backUp(BackupKeeper::When::changed);
}

void MainWindow::closeAfter(const BackupRound& round)
{
    disconnect(&m_desk->backups(), &BackupKeeper::ended, this, nullptr);
    const auto trouble = round.trouble();
    if (!trouble || m_mayClose)
        return closeNow();
    const int answer = m_prompt->ask({tr("The backup was not made"), sentence(*trouble, language()),
        {{tr("Close all the same")}, {tr("Stay")}}});
    if (answer == 0)
        return closeNow();
    m_stack->setCurrentWidget(m_workplace);
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    m_desk->backups().cancel();
    close();
}

// --- from a backup, where the file itself does not open

void MainWindow::chooseBackup()
{
    const auto backup = m_prompt->chooseFile(
        {tr("Choose a backup"), usualBackupFolder(m_path), tr("Backups (*.motcua *.sealed)")});
    if (!backup)
        return;
    RestoreOrder order{*backup, {}};
    if (isSealed(*backup)) {
        const auto phrase = m_prompt->askText(
            {tr("Restore"), tr("Passphrase of this backup"), tr("Restore"), {}, true});
        if (!phrase)
            return;
        order.passphrase = *phrase;
    }
    restoreIfWanted(order);
}

/// What the file that is there has and the backup lacks is said before it is replaced.
void MainWindow::restoreIfWanted(const RestoreOrder& order)
{
    using Begun = Result<std::shared_ptr<Restoring>>;
    showBusy(tr("Checking the backup and comparing it with the file…"));
    Later<Begun>(QtConcurrent::run([order, path = m_path]() -> Begun {
        auto begun = Restoring::begin(order, path);
        return begun ? Begun(*std::move(begun)) : begun.error();
    })).then(this, [this, path = m_path](const Begun& begun) {
        if (!begun)
            return showTrouble(begun.error(), path);
        if (goesOnWithout(reasonsOf((*begun)->missing())))
            return finish(*begun);
        (*begun)->leave();
        first()->showBusy({});
        bring(trouble());
    });
}

bool MainWindow::goesOnWithout(const Reasons& lacks)
{
    if (lacks.empty())
        return true;
    const QString what = sentences(lacks, language()) + u' '
        + tr("The present file is kept beside the one that is restored.");
    return m_prompt->ask(
               {titleOf(lacks.front().id), what, {{tr("Restore all the same")}, {tr("Stay")}}})
        == 0;
}

void MainWindow::finish(const std::shared_ptr<Restoring>& begun)
{
    showBusy(tr("Restoring the backup…"));
    Later<Result<Restored>>(QtConcurrent::run([begun, now = m_seams.clock->now()] {
        return begun->finish(now);
    })).then(this, [this, path = m_path](const Result<Restored>& restored) {
        if (restored)
            open(path);
        else
            showTrouble(restored.error(), path);
    });
}

} // namespace motcua
