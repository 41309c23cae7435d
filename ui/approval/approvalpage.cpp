#include "ui/approval/approvalpage.h"

#include "core/store/worklists.h"
#include "core/wording/place.h"
#include "ui/approval/approvallist.h"
#include "ui/approval/decisioncard.h"
#include "ui/dossier/answerwords.h"
#include "ui/dossier/duewords.h"
#include "ui/dossier/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/undobar.h"

#include <QHBoxLayout>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kListWidth = 436;

ApprovalRow rowOf(const Approval& approval, const WardState& ward, Instant now)
{
    const Dossier& dossier = approval.dossier;
    QStringList title{
        shortName(ward, dossier.procedure, dossier.procedureName, dossier.receivedAt.localDate())};
    if (const QString amount = amountText(dossier); !amount.isEmpty())
        title += amount;
    return {title.join(u" · "_s), dossier.applicant.displayName(),
        promiseShortPill(promiseOf(dossier), ward.calendar, now),
        approval.notApprovable ? ApprovalPage::tr("not yours to sign") : QString()};
}

QString citizenOf(const Dossier& dossier)
{
    return dossier.applicant.displayName();
}

/// "Hồ sơ … đã được duyệt. Số 12 · quyển 01/2026"
QString withNumbers(const QString& done, const Dossier& dossier)
{
    QStringList told{done, numbersText(dossier)};
    told.removeAll(QString());
    return told.join(u' ');
}
} // namespace

ApprovalPage::ApprovalPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_list(new ApprovalList)
    , m_decision(new DecisionCard)
    , m_done(new NoticeBar)
    , m_notice(new NoticeBar)
    , m_undo(new UndoBar)
{
    setFocusProxy(m_list);
    m_minute.setInterval(30s);
    buildLayout();
    wire();
}

QString ApprovalPage::title() const
{
    return tr("Approval");
}

QString ApprovalPage::iconName() const
{
    return u"approve"_s;
}

bool ApprovalPage::isFor(const Account& person) const
{
    return allows(person.roles, Permission::approve) || allows(person.roles, Permission::giveBack);
}

void ApprovalPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, Size::kGap, 20, Size::kGap);
    column->setSpacing(Size::kGap);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Size::kGap);
    m_list->setFixedWidth(kListWidth);
    columns->addWidget(m_list);
    columns->addWidget(m_decision, 1);
    column->addLayout(columns, 1);
    column->addWidget(m_notice);
    m_list->addBar(m_done);
    m_list->addBar(m_undo);
}

void ApprovalPage::wire()
{
    connect(m_list, &ApprovalList::currentChanged, this, &ApprovalPage::showChosen);
    connect(m_list, &ApprovalList::batchRequested, this, &ApprovalPage::approveAlike);
    connect(m_decision, &DecisionCard::approved, this, &ApprovalPage::approve);
    connect(m_decision, &DecisionCard::returned, this, &ApprovalPage::giveBack);
    connect(m_decision, &DecisionCard::sentToVerify, this, &ApprovalPage::verify);
    connect(m_undo, &UndoBar::undone, this, &ApprovalPage::undoReturn);
    connect(&desk(), &Desk::changed, this, &ApprovalPage::count);
    connect(&desk(), &Desk::personChanged, this, &ApprovalPage::count);
    connect(&m_minute, &QTimer::timeout, this, &ApprovalPage::showList);
    m_minute.start();
}

void ApprovalPage::count()
{
    const WorkQuery query{Work::forApproval, desk().now(), {}};
    desk()
        .read([query](const Office& office) { return motcua::count(office.file(), query); })
        .then(this,
            [this](const Result<qint64>& count) { Q_EMIT badgeChanged(int(count.valueOr(0))); });
}

void ApprovalPage::refresh()
{
    count();
    desk()
        .read([session = desk().session()](
                  const Office& office) { return readApprovals(office, session); })
        .then(this, [this](const Result<Approvals>& approvals) { take(approvals); });
}

void ApprovalPage::take(const Result<Approvals>& approvals)
{
    m_decision->setBusy(false);
    if (!approvals) {
        tellTrouble(approvals.error());
        return;
    }
    m_approvals = approvals->list;
    m_total = approvals->total;
    showList();
}

void ApprovalPage::showList()
{
    const int before = m_list->current();
    const auto same
        = std::ranges::find(m_approvals, m_chosen, [](auto& one) { return one.dossier.id; });
    const int current
        = same == m_approvals.end() ? std::max(before, 0) : int(same - m_approvals.begin());
    std::vector<ApprovalRow> rows;
    for (const Approval& approval : m_approvals)
        rows.push_back(rowOf(approval, desk().ward(), desk().now()));
    m_list->show(std::move(rows), m_total, current);
    showChosen(m_list->current());
}

const Approval* ApprovalPage::chosen() const
{
    const int row = m_list->current();
    return row >= 0 && row < int(m_approvals.size()) ? &m_approvals[std::size_t(row)] : nullptr;
}

void ApprovalPage::showChosen(int /*row*/)
{
    const Approval* approval = chosen();
    if (!approval) {
        m_chosen = {};
        m_decision->showNothing();
        m_list->wantAlike(false);
        return;
    }
    m_chosen = approval->dossier.id;
    m_decision->show(*approval, desk().ward(), desk().now());
    const Dossier& dossier = approval->dossier;
    const auto ids = alike(m_approvals, *approval);
    const QString name = shortName(
        desk().ward(), dossier.procedure, dossier.procedureName, dossier.receivedAt.localDate());
    if (ids.size() < 2)
        m_list->wantAlike(m_approvals.size() > 1);
    else
        m_list->offerBatch(
            {tr("Approve %1 dossiers at once: %2").arg(ids.size()).arg(inSentence(name)),
                tr("Approve %1 dossiers of this procedure").arg(ids.size())});
}

void ApprovalPage::approve(const QString& reason)
{
    QJsonObject command{{u"do"_s, u"approve"_s}};
    if (!reason.isEmpty())
        command[u"reason"_s] = reason;
    if (const Approval* approval = chosen())
        decide(command,
            tr("Dossier %1 of %2 is approved.")
                .arg(approval->dossier.code, citizenOf(approval->dossier)));
}

void ApprovalPage::giveBack(const QString& reason)
{
    m_returned = m_chosen;
    decide({{u"do"_s, u"return"_s}, {u"reason"_s, reason}}, {});
}

void ApprovalPage::verify(const QString& reason)
{
    if (const Approval* approval = chosen())
        decide({{u"do"_s, u"toAppointment"_s}, {u"verification"_s, true}, {u"reason"_s, reason}},
            tr("Dossier %1 of %2 is now an appointment, to be verified.")
                .arg(approval->dossier.code, citizenOf(approval->dossier)));
}

/// An empty `done` means that the step can be taken back.
void ApprovalPage::decide(const QJsonObject& command, const QString& done)
{
    QJsonObject whole = command;
    whole[u"dossier"_s] = m_chosen.toString();
    m_decision->setBusy(true);
    m_done->hide();
    m_notice->hide();
    desk().run(whole).then(this, [this, done](const Result<Answer>& answer) {
        decided(answer, answer && !done.isEmpty() ? withNumbers(done, *answer->dossier) : done);
    });
}

void ApprovalPage::tellDone(const Notice& notice)
{
    m_notice->hide();
    m_done->say(notice);
}

void ApprovalPage::tellTrouble(const Error& error)
{
    m_done->hide();
    m_notice->say({Tone::dueSoon, say(error)});
}

void ApprovalPage::decided(const Result<Answer>& answer, const QString& done)
{
    if (!answer) {
        m_decision->setBusy(false);
        tellTrouble(answer.error());
        return;
    }
    if (done.isEmpty())
        m_undo->offer(tr("Dossier %1 of %2 went back to the clerk.")
                          .arg(answer->dossier->code, citizenOf(*answer->dossier)));
    else
        tellDone({answer->warnings.empty() ? Tone::done : Tone::dueSoon,
            answer->warnings.empty() ? done : done + u'\n' + say(answer->warnings)});
    m_decision->goBack();
    m_list->setFocus();
    refresh();
}

void ApprovalPage::undoReturn()
{
    desk()
        .run({{u"do"_s, u"undoReturn"_s}, {u"dossier"_s, m_returned.toString()}})
        .then(this, [this](const Result<Answer>& answer) {
            decided(answer, tr("The return is taken back: the dossier waits here again."));
        });
}

bool ApprovalPage::goBack()
{
    return m_decision->goBack();
}

} // namespace motcua
