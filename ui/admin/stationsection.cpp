#include "ui/admin/stationsection.h"

#include "core/journal/chain.h"
#include "ui/admin/factlist.h"
#include "ui/admin/stationpanel.h"
#include "ui/shell/locksettings.h"
#include "ui/shell/scansettings.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/textfield.h"

#include <QDir>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QScrollArea>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLongestPrefix = 10;
constexpr int kPrefixWidth = 220;

/// The text stands at its field.
Error withoutPlace(Error error)
{
    error.field.clear();
    return error;
}

QString hour(QTime time)
{
    return time.toString(u"HH:mm"_s);
}
} // namespace

StationSection::StationSection(const PageContext& context)
    : AdminSection(context,
        {tr("This desk"), tr("Data file, hours, scanner, lock"),
            tr("Where the ward's data lies on this computer. Light or dark, size and language are "
               "chosen at the top right of the window.")})
    , m_facts(new FactList)
    , m_prefix(named(new TextField(kLongestPrefix), "scanPrefix"))
    , m_save(named(new ActionButton(tr("Save")), "savePrefix"))
    , m_lock(named(new NumberField(1, kMostLockMinutes), "lockMinutes"))
    , m_saveLock(named(new ActionButton(tr("Save")), "saveLock"))
    , m_panel(new StationPanel)
    , m_start(named(new ActionButton(tr("Start a new station")), "startStation"))
{
    buildLayout();
    setFocusProxy(m_prefix);
    connect(m_start, &QAbstractButton::clicked, this, &StationSection::askStation);
    connect(m_panel, &StationPanel::asked, this, &StationSection::startStation);
    connect(m_panel, &StationPanel::closed, this, &StationSection::goBack);
    connect(m_save, &QAbstractButton::clicked, this, &StationSection::savePrefix);
    connect(m_prefix, &QLineEdit::returnPressed, this, &StationSection::savePrefix);
    connect(m_saveLock, &QAbstractButton::clicked, this, &StationSection::saveLock);
    connect(m_lock, &QLineEdit::returnPressed, this, &StationSection::saveLock);
}

void StationSection::buildLayout()
{
    auto* facts = new Card;
    facts->body()->addWidget(m_facts);
    facts->body()->addWidget(m_start, 0, Qt::AlignLeft);
    m_start->setKey(Qt::Key_F8);
    auto* scanner = new Card;
    auto* field = new LabelledField(tr("What the scanner sends first"), m_prefix);
    field->setHint(tr("Set the same in the scanner; then fast typing is never taken for a scan."));
    m_prefix->setMaximumWidth(kPrefixWidth);
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    scanner->body()->addWidget(new Label(tr("Scanner"), Look::cardTitle));
    scanner->body()->addWidget(field);
    scanner->body()->addWidget(m_save, 0, Qt::AlignLeft);
    content()->addWidget(m_panel, 1);
    content()->addWidget(m_cards = scrolling({facts, scanner, buildLock()}), 1);
}

/// A long path, large type or a low screen take more than the window has.
QScrollArea* StationSection::scrolling(std::initializer_list<QWidget*> cards)
{
    auto* inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Size::kHalfGap, 0);
    column->setSpacing(12);
    for (QWidget* card : cards)
        column->addWidget(card);
    column->addStretch(1);
    return scrolledColumn(inside);
}

QWidget* StationSection::buildLock()
{
    auto* field = new LabelledField(tr("Minutes without work until the window is locked"), m_lock);
    field->setHint(tr("Whoever comes back gives their PIN; what was typed is still there."));
    m_lock->setMaximumWidth(kPrefixWidth);
    m_saveLock->setKey(Qt::CTRL | Qt::Key_L);
    auto* card = new Card;
    card->body()->addWidget(new Label(tr("Lock"), Look::cardTitle));
    card->body()->addWidget(field);
    card->body()->addWidget(m_saveLock, 0, Qt::AlignLeft);
    return card;
}

StationSection::Station StationSection::readStation(const Office& office)
{
    const WardFile& file = office.file();
    const auto head = file.head();
    const QString hash = head ? shortHead(head->hash) : QString();
    return {QDir::toNativeSeparators(file.path()), file.fileId(), hash, scanPrefix(file),
        lockMinutes(file)};
}

void StationSection::refresh()
{
    desk().read(readStation).then(this, [this](const Station& station) { show(station); });
}

void StationSection::show(const Station& station)
{
    const WardConfig& ward = desk().ward().config;
    const OfficeHours& hours = ward.hours;
    std::vector<FactList::Fact> facts{{tr("Ward"), ward.name},
        {tr("Desk"), tr("%1 (of %2 desks)").arg(ward.station).arg(ward.stations)},
        {tr("Office hours"),
            tr("%1–%2 and %3–%4")
                .arg(hour(hours.open), hour(hours.morningEnd), hour(hours.afternoonStart),
                    hour(hours.close)),
            tr("received by %1: the day counts").arg(hour(hours.sameDayUntil))},
        {tr("Data file"), station.path},
        {tr("File number"), station.fileId, tr("given once; a copy bears the same")},
        {tr("Head of the journal"), station.head,
            tr("the seal of the last event; equal seals mean equal journals")}};
    if (desk().readOnlyBecause())
        facts.push_back({tr("Read only"), say(*desk().readOnlyBecause())});
    m_facts->setFacts(facts);
    const auto& readOnly = desk().readOnlyBecause();
    m_start->setVisible(readOnly && readOnly->code == ErrorCode::readOnly);
    if (!m_prefix->isModified())
        m_prefix->setText(station.prefix);
    m_lock->setValue(station.lockMinutes);
}

/// What was copied or restored goes on from here; the file it came from must not be used beside it.
/// Where nothing can have been given that is not known, nothing is asked.
void StationSection::askStation()
{
    m_start->setEnabled(false);
    desk()
        .read([](const Office& office) { return office.stationQuestions(); })
        .then(this, [this](const Result<StationQuestions>& questions) {
            m_start->setEnabled(true);
            if (!questions)
                return sayError(questions.error());
            if (questions->isKnown && !questions->skips())
                return startStation({});
            m_cards->hide();
            m_panel->open(*questions);
        });
}

void StationSection::startStation(const QJsonObject& command)
{
    desk().startStation(command).then(this, [this](const Outcome& started) {
        if (!started && m_panel->isVisible())
            return m_panel->showError(started.error().field, say(withoutPlace(started.error())));
        started ? sayDone(tr("This file can be written here now, as a station of its own."))
                : sayError(started.error());
        goBack();
        refresh();
    });
}

bool StationSection::goBack()
{
    if (m_panel->isHidden())
        return false;
    m_panel->hide();
    m_cards->show();
    m_start->setFocus();
    return true;
}

void StationSection::savePrefix()
{
    const QString prefix = m_prefix->text();
    desk()
        .write([prefix](Office& office) { return putScanPrefix(office.file(), prefix); })
        .then(this, [this](const Outcome& saved) {
            if (!saved)
                return sayError(saved.error());
            m_prefix->setModified(false);
            sayDone(tr("Saved. Scan something to try it."));
            Q_EMIT stationChanged();
        });
}

void StationSection::saveLock()
{
    const int minutes = int(m_lock->value().value_or(0));
    desk()
        .write([minutes](Office& office) { return putLockMinutes(office.file(), minutes); })
        .then(this, [this](const Outcome& saved) {
            if (!saved)
                return sayError(saved.error());
            sayDone(tr("Saved."));
            Q_EMIT stationChanged();
        });
}

} // namespace motcua
