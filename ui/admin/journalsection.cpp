#include "ui/admin/journalsection.h"

#include "core/journal/chain.h"
#include "core/office/credentialcheck.h"
#include "core/store/daycounts.h"
#include "core/wording/wording.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLongestSeal = 80;
constexpr int kSealWidth = 360;

struct CheckWords
{
    const char* name;
    const char* words;
};
constexpr CheckWords kChecks[] = {
    {"integrity", QT_TRANSLATE_NOOP("motcua::JournalSection", "The data file is whole")},
    {"schema", QT_TRANSLATE_NOOP("motcua::JournalSection", "Its tables are as they were made")},
    {"chain",
        QT_TRANSLATE_NOOP("motcua::JournalSection", "Every event is linked to the one before")},
    {"subjects",
        QT_TRANSLATE_NOOP(
            "motcua::JournalSection", "Every event is listed under what it is about")},
    {"signatures", QT_TRANSLATE_NOOP("motcua::JournalSection", "The signatures are right")},
    {"acknowledged",
        QT_TRANSLATE_NOOP(
            "motcua::JournalSection", "It reaches the last event that was written here")},
    {"readings", QT_TRANSLATE_NOOP("motcua::JournalSection", "No look at a dossier was taken out")},
    {"credentials",
        QT_TRANSLATE_NOOP("motcua::JournalSection", "Passwords are those that were set here")},
    {"views", QT_TRANSLATE_NOOP("motcua::JournalSection", "The lists say what the journal says")},
    {"printedHead",
        QT_TRANSLATE_NOOP("motcua::JournalSection", "The seal of the day sheet is in the journal")},
    {"search", QT_TRANSLATE_NOOP("motcua::JournalSection", "Search finds what the journal holds")}};

QString checkName(const QString& name)
{
    for (const CheckWords& check : kChecks)
        if (name == QLatin1StringView(check.name))
            return QCoreApplication::translate("motcua::JournalSection", check.words);
    return name;
}

/// What the window knows of the file.
struct Known
{
    QString path;
    std::optional<Acknowledged> acknowledged;
};

/// A reader of its own, so that the counter goes on working meanwhile.
Result<VerifyReport> verifyFile(const Known& known, const QString& seal)
{
    const auto file = WardFile::openToRead(known.path);
    if (!file)
        return file.error();
    if (known.acknowledged)
        (*file)->expect(*known.acknowledged);
    auto report = verify(**file);
    if (report)
        if (const auto added = addCredentialCheck(*report, **file); !added)
            return added.error();
    if (report && !seal.isEmpty())
        if (const auto added = addHeadCheck(*report, **file, seal); !added)
            return added.error();
    return report;
}
} // namespace

JournalSection::JournalSection(const PageContext& context)
    : AdminSection(context,
        {tr("Verify the journal"), tr("Nothing lost, nothing changed"),
            tr("Checks every event since the first day. Work goes on meanwhile.")})
    , m_check(named(new ActionButton(tr("Verify"), ActionKind::primary), "verify"))
    , m_rebuild(named(new ActionButton(tr("Make the lists anew")), "rebuild"))
    , m_seal(named(new TextField(kLongestSeal), "seal"))
    , m_progress(named(new QProgressBar, "progress", tr("Verifying…")))
    , m_doing(new Label({}, Look::second))
    , m_result(named(new Card, "verifyResult"))
    , m_summary(new Label({}, Look::cardTitle))
    , m_checks(new QWidget)
{
    buildLayout();
    connect(m_check, &QAbstractButton::clicked, this, &JournalSection::check);
    connect(m_rebuild, &QAbstractButton::clicked, this, &JournalSection::rebuild);
    setFocusProxy(m_check);
}

void JournalSection::buildLayout()
{
    m_check->setKey(Qt::Key_F5);
    m_check->setCompact(true);
    m_rebuild->setKey(Qt::SHIFT | Qt::Key_F5);
    m_rebuild->setCompact(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    row->addWidget(m_check);
    row->addWidget(m_rebuild);
    row->addStretch();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    (new QVBoxLayout(m_checks))->setContentsMargins({});
    m_result->body()->addWidget(m_summary);
    m_result->body()->addWidget(m_checks);
    auto* seal = new LabelledField(tr("Seal of a day sheet, if one is at hand"), m_seal);
    seal->setHint(tr("Only the paper finds a journal that was made anew as a whole."));
    m_seal->setMaximumWidth(kSealWidth);
    content()->addLayout(row);
    content()->addWidget(seal);
    content()->addWidget(m_doing);
    content()->addWidget(m_progress);
    content()->addWidget(m_result);
    content()->addStretch();
    m_result->hide();
    end();
}

void JournalSection::begin(const QString& words)
{
    m_doing->setText(words);
    for (QWidget* part : {static_cast<QWidget*>(m_doing), static_cast<QWidget*>(m_progress)})
        part->show();
    m_check->setEnabled(false);
    m_rebuild->setEnabled(false);
}

void JournalSection::end()
{
    m_doing->hide();
    m_progress->hide();
    m_check->setEnabled(true);
    m_rebuild->setEnabled(true);
}

void JournalSection::check()
{
    begin(tr("Verifying every event, every signature and every list…"));
    desk()
        .read([](const Office& office) {
            return Known{office.file().path(), office.file().acknowledged()};
        })
        .thenAside([seal = m_seal->text().trimmed()](
                       const Known& known) { return verifyFile(known, seal); })
        .then(this, [this](const Result<VerifyReport>& report) {
            end();
            show(report);
        });
}

void JournalSection::show(const Result<VerifyReport>& report)
{
    if (!report) {
        sayError(report.error());
        return;
    }
    qDeleteAll(m_checks->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_summary->setText(report->ok ? tr("Nothing was changed. %1 events, head %2.")
                                        .arg(report->events)
                                        .arg(shortHead(report->head))
                                  : tr("Something was changed or is damaged."));
    for (const Check& check : report->checks)
        addCheck(check);
    m_result->show();
}

void JournalSection::addCheck(const Check& check)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(
        new Badge(check.ok ? Pill{Tone::done, tr("sound")} : Pill{Tone::overdue, tr("broken")}));
    row->addWidget(new Label(checkName(check.name)));
    const Error why{ErrorCode::damaged, check.place, check.detail, {}, {}};
    row->addWidget(
        Label::wrapping(check.ok ? QString() : sentence(why, language()), Look::second), 1);
    m_checks->layout()->addWidget(line);
}

void JournalSection::rebuild()
{
    begin(tr("Making the lists anew from the journal…"));
    desk()
        .write([](Office& office) { return office.file().rebuild(); })
        .then(this, [this](const Outcome& rebuilt) {
            end();
            rebuilt ? sayDone(tr("The lists were made anew.")) : sayError(rebuilt.error());
        });
}

} // namespace motcua
