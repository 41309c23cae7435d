#include "ui/approval/approvallist.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/views.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString titleOf(const ApprovalRow& row)
{
    return row.title;
}

constexpr Column<ApprovalRow> kColumns[]
    = {{QT_TRANSLATE_NOOP("motcua::ApprovalModel", "Waiting for approval"), titleOf}};
} // namespace

ApprovalModel::ApprovalModel(QObject* parent)
    : RowModel("motcua::ApprovalModel", kColumns, parent)
{
}

QVariant ApprovalModel::roleOf(const ApprovalRow& row, int role) const
{
    switch (role) {
    case SubtitleRole:
        return row.subtitle;
    case RightTextRole:
        return row.right;
    case PillTextRole:
        return row.pill.text;
    case PillToneRole:
        return int(row.pill.tone);
    case PillIconRole:
        return row.pill.icon;
    case Qt::AccessibleTextRole:
        return row.title + u", "_s + row.subtitle + u", "_s + row.pill.text;
    default:
        return {};
    }
}

ApprovalList::ApprovalList(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_model(new ApprovalModel(this))
    , m_view(new ListView)
    , m_count(new Badge)
    , m_order(new Label(tr("citizens here first, then by due time"), Look::small))
    , m_batch(new ActionButton({}))
    , m_wanted(Label::wrapping(
          tr("Where two or more of the chosen procedure wait and are yours to sign."), Look::small))
    , m_stack(new QStackedLayout)
    , m_foot(new QVBoxLayout)
{
    m_view->setObjectName(u"approvals"_s);
    m_view->setAccessibleName(tr("Waiting for approval"));
    m_view->setModel(m_model);
    setFocusProxy(m_view);
    m_batch->setObjectName(u"approveAlike"_s);
    m_batch->setKey(Qt::SHIFT | Qt::Key_A);
    m_wanted->setObjectName(u"alikeWanted"_s);
    m_wanted->setAlignment(Qt::AlignHCenter);
    wantAlike(false);
    buildLayout();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { Q_EMIT currentChanged(index.row()); });
    connect(m_batch, &QAbstractButton::clicked, this, &ApprovalList::batchRequested);
}

QWidget* ApprovalList::header()
{
    auto* header = new QWidget;
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(Size::kPadding, 0, Size::kPadding, Size::kHalfGap);
    line->setSpacing(10);
    line->addWidget(new Label(tr("Waiting for approval"), Look::cardTitle));
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_order);
    return header;
}

void ApprovalList::buildLayout()
{
    body()->setContentsMargins(1, Size::kPadding, 1, Size::kPadding);
    body()->addWidget(header());
    body()->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(new EmptyState(u"approve"_s, tr("No dossier waits for approval"),
        tr("A dossier appears here as soon as a clerk submits it.")));
    m_foot->setContentsMargins(Size::kHalfGap, 0, Size::kHalfGap, 0);
    m_foot->setSpacing(Size::kHalfGap);
    m_foot->addWidget(m_batch);
    m_foot->addWidget(m_wanted);
    body()->addLayout(m_foot);
}

void ApprovalList::addBar(QWidget* bar)
{
    m_foot->insertWidget(m_foot->indexOf(m_batch), bar);
}

void ApprovalList::show(std::vector<ApprovalRow> rows, qint64 total, int current)
{
    const int last = int(rows.size()) - 1;
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setRows(std::move(rows));
    }
    m_count->setPill({Tone::info, QString::number(total)});
    m_count->setVisible(total > 0);
    m_order->setVisible(total > 0);
    m_stack->setCurrentIndex(total > 0 ? 0 : 1);
    m_view->setCurrentIndex(m_model->index(std::clamp(current, -1, last), 0));
}

void ApprovalList::offerBatch(const QStringList& words)
{
    m_batch->show();
    m_batch->setEnabled(true);
    m_wanted->hide();
    for (const QString& text : words) {
        m_batch->setText(text);
        if (m_batch->sizeHint().width() <= width() - 2 * (Size::kHalfGap + 1))
            return;
    }
}

void ApprovalList::wantAlike(bool several)
{
    m_batch->setVisible(several);
    m_batch->setEnabled(false);
    m_batch->setText(tr("Approve alike ones at once"));
    m_wanted->setVisible(several);
}

int ApprovalList::current() const
{
    return m_view->currentIndex().row();
}

} // namespace motcua
