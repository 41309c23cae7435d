#include "ui/admin/backupssection.h"

#include "ui/admin/backuprows.h"
#include "ui/dossier/words.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kBackupWidths{150, 100, 160, 380};
constexpr int kPathLimit = 500;
constexpr int kLabelHeight = 23;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
} // namespace

BackupsSection::BackupsSection(const PageContext& context)
    : AdminSection(context,
        {tr("Backups"), tr("Copies of the data, and the drill"),
            tr("A copy is made by itself every half hour when something changed, and on closing. "
               "Copies are kept of 12 days, 10 weeks and 9 months.")})
    , m_files(new BackupListModel(this))
    , m_state(named(new Label({}, Look::body), "backupState"))
    , m_folder(named(new TextField(kPathLimit), "backupFolder"))
    , m_second(named(new TextField(kPathLimit), "backupSecond"))
    , m_chooseFolder(named(new ActionButton(tr("Choose…")), "chooseFolder"))
    , m_chooseSecond(named(new ActionButton(tr("Choose…")), "chooseSecond"))
    , m_now(named(new ActionButton(tr("Back up now"), ActionKind::primary), "backUpNow"))
    , m_sealed(named(new ActionButton(tr("With a passphrase…")), "backUpSealed"))
    , m_try(named(new ActionButton(tr("Try to restore")), "tryRestore"))
    , m_cancel(named(new ActionButton(tr("Stop"), ActionKind::quiet), "stopBackup"))
    , m_progress(named(new QProgressBar, "backupProgress", tr("Backing up…")))
    , m_doing(new Label({}, Look::second))
    , m_table(named(new TableView, "backups", tr("Backups")))
    , m_list(named(new QStackedWidget, "backupList"))
{
    buildLayout();
    wire();
    end();
    setFocusProxy(m_now);
}

void BackupsSection::buildLayout()
{
    m_now->setKey(Qt::Key_F5);
    m_try->setKey(Qt::SHIFT | Qt::Key_F5);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    for (ActionButton* button : {m_now, m_sealed, m_try}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    row->addStretch();
    content()->addWidget(m_state);
    content()->addLayout(row);
    content()->addLayout(buildProgress());
    content()->addWidget(buildPlaces());
    content()->addWidget(buildList(), 1);
}

QWidget* BackupsSection::buildPlaces()
{
    auto* card = new Card;
    m_fields = {{u"folder"_s, new LabelledField(tr("Folder of the backups"), m_folder)},
        {u"second"_s, new LabelledField(tr("A second place: another disk, a stick"), m_second)}};
    m_fields[u"second"_s]->setHint(tr("empty: none"));
    const auto line = [&](const QString& key, ActionButton* choose) {
        auto* row = new QHBoxLayout;
        row->setSpacing(Size::kHalfGap);
        choose->setCompact(true);
        row->addWidget(m_fields[key], 1);
        auto* beside = new QVBoxLayout; // the button stands beside the field, under its label
        beside->addSpacing(kLabelHeight);
        beside->addWidget(choose);
        beside->addStretch();
        row->addLayout(beside);
        card->body()->addLayout(row);
    };
    line(u"folder"_s, m_chooseFolder);
    line(u"second"_s, m_chooseSecond);
    return card;
}

QWidget* BackupsSection::buildList()
{
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 12);
    m_table->setModel(m_files);
    for (int column = 0; column < int(kBackupWidths.size()); ++column)
        m_table->setColumnWidth(column, kBackupWidths[std::size_t(column)]);
    m_list->addWidget(m_table);
    m_list->addWidget(new EmptyState(
        u"backup"_s, tr("Backups are listed here"), tr("F5 makes the first one now.")));
    card->body()->addWidget(m_list, 1);
    return card;
}

QLayout* BackupsSection::buildProgress()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    m_progress->setTextVisible(false);
    m_cancel->setCompact(true);
    row->addWidget(m_doing);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    return row;
}

void BackupsSection::wire()
{
    BackupKeeper& keeper = desk().backups();
    connect(&keeper, &BackupKeeper::began, this, [this] { begin(tr("Backing up…")); });
    connect(&keeper, &BackupKeeper::progressed, m_progress, &QProgressBar::setValue);
    connect(&keeper, &BackupKeeper::ended, this, [this](const BackupRound& round) { tell(round); });
    connect(m_cancel, &QAbstractButton::clicked, &keeper, &BackupKeeper::cancel);
    connect(m_now, &QAbstractButton::clicked, this, &BackupsSection::backUp);
    connect(m_sealed, &QAbstractButton::clicked, this, &BackupsSection::backUpSealed);
    connect(m_try, &QAbstractButton::clicked, this, &BackupsSection::tryRestore);
    connect(m_table, &QAbstractItemView::activated, this, &BackupsSection::tryRestore);
    connect(m_chooseFolder, &QAbstractButton::clicked, this, [this] { choose(m_folder); });
    connect(m_chooseSecond, &QAbstractButton::clicked, this, [this] { choose(m_second); });
    for (TextField* field : {m_folder, m_second})
        connect(field, &QLineEdit::editingFinished, this, &BackupsSection::save);
}

void BackupsSection::refresh()
{
    using Found = std::tuple<QString, BackupSettings, BackupFiles>;
    desk()
        .read([](const Office& office) -> Found {
            const WardFile& file = office.file();
            const BackupSettings settings = backupSettings(file);
            return {file.path(), settings, allBackups(settings, file.fileId())};
        })
        .then(this, [this](const Found& found) {
            m_wardPath = std::get<QString>(found);
            show(std::get<BackupSettings>(found), std::get<BackupFiles>(found));
        });
}

void BackupsSection::show(const BackupSettings& settings, const BackupFiles& files)
{
    m_folder->setText(QDir::toNativeSeparators(settings.folder));
    m_second->setText(QDir::toNativeSeparators(settings.second));
    m_files->setRows(files);
    m_list->setCurrentIndex(files.empty() ? 1 : 0);
    m_table->setCurrentIndex(m_files->index(0, 0));
    m_try->setEnabled(!files.empty());
    if (files.empty())
        m_state->setText(tr("There is no backup yet."));
    else
        m_state->setText(
            tr("The newest backup is of %1, %2.")
                .arg(momentText(files.front().at, desk().now()), sizeText(files.front().bytes)));
    const bool old = files.empty() || desk().now().ms - files.front().at.ms > kDayMs;
    m_state->setTone(old ? Tone::dueSoon : Tone::neutral);
}

void BackupsSection::choose(TextField* field)
{
    const auto folder = prompt().chooseFolder({tr("Where backups go"), field->text(), QString()});
    if (!folder)
        return;
    field->setText(QDir::toNativeSeparators(*folder));
    save();
}

void BackupsSection::save()
{
    const BackupSettings settings{QDir::fromNativeSeparators(m_folder->text().trimmed()),
        QDir::fromNativeSeparators(m_second->text().trimmed())};
    desk()
        .write([settings](Office& office) { return putBackupSettings(office.file(), settings); })
        .then(this, [this](const Outcome& saved) {
            for (const auto& [name, field] : m_fields)
                field->setError({});
            saved ? refresh() : showError(saved.error());
        });
}

void BackupsSection::showError(const Error& error)
{
    const auto field = m_fields.find(error.field);
    if (field == m_fields.end())
        return sayError(error);
    field->second->setError(say(error));
}

void BackupsSection::backUp()
{
    desk().backups().backUp(BackupKeeper::When::now);
}

void BackupsSection::backUpSealed()
{
    const auto phrase = prompt().askText({tr("A backup with a passphrase"),
        tr("Passphrase, at least 8 characters. Without it nobody can restore this backup."),
        tr("Back up"), {}, true});
    if (phrase)
        desk().backups().backUp(BackupKeeper::When::now, *phrase);
}

void BackupsSection::begin(const QString& words)
{
    m_doing->setText(words);
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_doing->show();
    m_progress->show();
    m_cancel->show();
    for (ActionButton* button : {m_now, m_sealed, m_try})
        button->setEnabled(false);
}

void BackupsSection::end()
{
    m_doing->hide();
    m_progress->hide();
    m_cancel->hide();
    for (ActionButton* button : {m_now, m_sealed})
        button->setEnabled(true);
    m_try->setEnabled(m_files->rowCount() > 0);
}

void BackupsSection::tell(const BackupRound& round)
{
    end();
    if (const auto trouble = round.trouble())
        sayError(*trouble);
    else if (!round.nothingNew)
        sayDone(tr("Backed up and checked: %1.")
                    .arg(QDir::toNativeSeparators(round.made.front()->path)));
    refresh();
}

/// In a scratch file beside the ward's own, which nobody notices.
void BackupsSection::tryRestore()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || desk().backups().isBusy())
        return;
    const BackupFile file = m_files->rowAt(index);
    RestoreOrder order{file.path, {}};
    if (file.sealed) {
        const auto phrase = prompt().askText({tr("Try to restore"), tr("Passphrase of this backup"),
            tr("Try to restore"), {}, true});
        if (!phrase)
            return;
        order.passphrase = *phrase;
    }
    begin(tr("Restoring into a scratch file and comparing…"));
    m_progress->setRange(0, 0);
    m_cancel->hide();
    using Drilled = std::pair<Result<Drill>, qint64>;
    Later<Drilled>(QtConcurrent::run([order, path = m_wardPath]() -> Drilled {
        QElapsedTimer clock;
        clock.start();
        auto drilled = drill(order, path);
        return {std::move(drilled), clock.elapsed()};
    })).then(this, [this, file](const Drilled& drilled) {
        end();
        tell(file, drilled.first, drilled.second);
    });
}

void BackupsSection::tell(const BackupFile& file, const Result<Drill>& drilled, qint64 ms)
{
    if (!drilled)
        return sayError(drilled.error());
    if (!drilled->report.ok || !drilled->agrees)
        return sayError({ErrorCode::damaged, file.path, u"backupDiffers"_s, {}, {}});
    const QString whole = tr("Restored in %1 seconds: %2 events, everything whole and the same as "
                             "in the file in use.")
                              .arg(secondsText(ms), countText(drilled->contents.events));
    sayDone((whole + u' ' + missingText(drilled->missing)).trimmed());
}

} // namespace motcua
