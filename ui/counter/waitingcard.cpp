#include "ui/counter/waitingcard.h"

#include "core/wording/names.h"
#include "core/wording/place.h"
#include "ui/theme/language.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stopwatch.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kSidePadding = 8;

QString titleOf(const StandingRow& row)
{
    return row.title;
}

constexpr Column<StandingRow> kColumns[]
    = {{QT_TRANSLATE_NOOP("motcua::StandingModel", "Waiting"), titleOf}};

/// What is done with it, in few words: the name is to have room beside it.
QString stateEnd(const StandingRow& row)
{
    const State state = row.dossier.state;
    return u" · "_s
        + (state == State::done ? StandingModel::tr("to be handed over")
                                : inSentence(name(state, language())));
}

/// One who does not wait here has no stopwatch, only a result. A result that can be handed over
/// shows a tick in place of the clock.
Pill pillOf(const StandingRow& row)
{
    if (row.dossier.lane != Lane::noWait)
        return {Tone::done, StandingModel::tr("ready")};
    Pill pill = stopwatchPill(row.minutes, row.dossier.promisedMinutes);
    if (row.dossier.state == State::done && pill.tone == Tone::done)
        pill.icon = u"check"_s;
    return pill;
}

/// Came today, or the clock of the no-wait lane runs; of the others only the result lies here.
bool isStandingHere(const DossierRow& row, Instant now)
{
    return row.receivedAt.localDate() == now.localDate()
        || (row.lane == Lane::noWait && row.state != State::done);
}

StandingRow rowOf(const DossierRow& dossier, const Catalogue& catalogue, Instant now)
{
    const Procedure* procedure = catalogue.find(dossier.procedure, dossier.receivedAt.localDate());
    const qint64 minutes = (now.ms - dossier.receivedAt.ms) / 60'000;
    return {dossier, procedure ? procedure->shortName : dossier.procedureName,
        int(std::clamp<qint64>(minutes, 0, 999))};
}
} // namespace

StandingModel::StandingModel(QObject* parent)
    : RowModel("motcua::StandingModel", kColumns, parent)
{
}

QVariant StandingModel::roleOf(const StandingRow& row, int role) const
{
    switch (role) {
    case IdRole:
        return row.dossier.id.toString();
    case SubtitleRole:
        return row.dossier.applicantName + stateEnd(row);
    case WholeEndRole:
        return stateEnd(row);
    case PillTextRole:
        return pillOf(row).text;
    case PillToneRole:
        return int(pillOf(row).tone);
    case PillIconRole:
        return pillOf(row).icon;
    case Qt::ToolTipRole:
        return row.dossier.applicantName + stateEnd(row) + u'\n' + row.dossier.code + u'\n'
            + row.dossier.procedureName;
    default:
        return {};
    }
}

WaitingCard::WaitingCard(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_count(new Label({}, Look::section))
    , m_results(new Label({}, Look::small))
    , m_list(new ListView(ListLook::people))
    , m_model(new StandingModel(this))
    , m_empty(new EmptyState(
          u"persons"_s, tr("Nobody is waiting"), tr("Scan a citizen's card to begin.")))
{
    m_count->setObjectName(u"waitingCount"_s);
    m_results->setObjectName(u"resultsCount"_s);
    m_list->setObjectName(u"waiting"_s);
    m_list->setAccessibleName(tr("Citizens waiting"));
    m_list->setModel(m_model);
    buildLayout();
    connect(m_list, &QAbstractItemView::activated, this,
        [this](const QModelIndex& at) { Q_EMIT activated(m_model->rowAt(at).dossier); });
    auto* enter = new QShortcut(Qt::Key_F6, this);
    connect(enter, &QShortcut::activated, m_list, qOverload<>(&QWidget::setFocus));
}

void WaitingCard::buildLayout()
{
    body()->setContentsMargins(kSidePadding, Size::kPadding, kSidePadding, Size::kPadding);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kSidePadding, 0, kSidePadding, 0);
    top->addWidget(new SectionLabel(tr("Citizens waiting")));
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(new KeyCap(Qt::Key_F6));
    body()->addLayout(top);
    m_results->setContentsMargins(kSidePadding, 0, kSidePadding, 0);
    body()->addWidget(m_results);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    m_list->hide();
    m_results->hide();
}

void WaitingCard::showCounts(const std::vector<DossierRow>& rows, Instant now)
{
    const auto standing = std::ranges::count_if(
        rows, [now](const DossierRow& row) { return isStandingHere(row, now); });
    const auto results = std::ssize(rows) - standing;
    m_count->setText(rows.empty() ? QString() : QString::number(standing));
    m_results->setText(tr("Results of an appointment, not yet fetched: %1").arg(results));
    m_results->setVisible(results > 0);
}

void WaitingCard::setRows(
    const std::vector<DossierRow>& rows, const Catalogue& catalogue, Instant now)
{
    const QString chosen = m_list->currentIndex().data(IdRole).toString();
    std::vector<StandingRow> shown;
    shown.reserve(rows.size());
    for (const DossierRow& row : rows)
        shown.push_back(rowOf(row, catalogue, now));
    showCounts(rows, now);
    m_list->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->setRows(std::move(shown));
    if (const auto id = DossierId::fromString(chosen))
        choose(*id);
}

void WaitingCard::setNow(const Catalogue& catalogue, Instant now)
{
    setRows(rows(), catalogue, now);
}

void WaitingCard::choose(DossierId id)
{
    const auto& shown = m_model->rows();
    const auto at = std::find_if(
        shown.begin(), shown.end(), [id](const StandingRow& row) { return row.dossier.id == id; });
    if (at != shown.end())
        m_list->setCurrentIndex(m_model->index(int(at - shown.begin()), 0));
}

std::vector<DossierRow> WaitingCard::rows() const
{
    std::vector<DossierRow> all;
    all.reserve(m_model->rows().size());
    for (const StandingRow& row : m_model->rows())
        all.push_back(row.dossier);
    return all;
}

} // namespace motcua
