#include "ui/admin/delegationrows.h"

#include "core/catalogue/bodyends.h"
#include "ui/dossier/words.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr char kDelegationContext[] = "motcua::Delegations";

QString delegationWords(const char* english)
{
    return QCoreApplication::translate(kDelegationContext, english);
}

struct StatusFace
{
    DelegationStatus status;
    const char* words;
    Tone tone;
};
constexpr std::array kStatusFaces{
    StatusFace{DelegationStatus::inForce, QT_TRANSLATE_NOOP("motcua::Delegations", "in force"),
        Tone::done},
    StatusFace{
        DelegationStatus::pending, QT_TRANSLATE_NOOP("motcua::Delegations", "not yet"), Tone::info},
    StatusFace{
        DelegationStatus::expired, QT_TRANSLATE_NOOP("motcua::Delegations", "over"), Tone::neutral},
    StatusFace{DelegationStatus::revoked, QT_TRANSLATE_NOOP("motcua::Delegations", "ended"),
        Tone::neutral},
};

const StatusFace& faceOf(DelegationStatus status)
{
    return *std::ranges::find(kStatusFaces, status, &StatusFace::status);
}

Pill pillOf(const DelegationRow& row)
{
    if (row.bodiesEnded && row.status == DelegationStatus::inForce)
        return {Tone::dueSoon,
            delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations", "bodies ended"))};
    const StatusFace& face = faceOf(row.status);
    return {face.tone, delegationWords(face.words)};
}

QString endText(const char* english, const BodyEnd* end)
{
    return end ? delegationWords(english).arg(dayText(end->last)) : QString();
}

/// Which of the two stands no more, and until when it did; "": both stand.
QString endedText(const DelegationLevel& level, QDate today)
{
    QStringList ended{endText(QT_TRANSLATE_NOOP("motcua::Delegations", "the giver ended on %1"),
                          endOfBody(level.from, today)),
        endText(QT_TRANSLATE_NOOP("motcua::Delegations", "the receiver ended on %1"),
            endOfBody(level.to, today))};
    ended.removeAll(QString());
    return ended.join(u" · "_s);
}

bool haveBodiesEnded(const Delegation& delegation, QDate today)
{
    return endOfBody(delegation.by, today)
        || std::ranges::any_of(delegation.levels,
            [today](const DelegationLevel& level) { return !endedText(level, today).isEmpty(); });
}

/// "22/11/2022 – 30/06/2025"
QString periodOf(const Delegation& delegation)
{
    const QDate last = delegation.lastInForce();
    return u"%1 – %2"_s.arg(dayText(delegation.from),
        last.isValid() ? dayText(last)
                       : delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations", "not told")));
}

QString toolTipOf(const Delegation& delegation)
{
    QStringList lines{aboutDelegation(delegation)};
    if (!delegation.lastInForce().isValid())
        lines += delegationWords(
            QT_TRANSLATE_NOOP("motcua::Delegations", "The day on which it ends is not told."));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// "180 / 193": as counted, and by the decision's own words.
QString figuresOf(const Delegation& delegation)
{
    const QString counted = QString::number(delegation.counted());
    return delegation.announced > 0 ? u"%1 / %2"_s.arg(counted).arg(delegation.announced) : counted;
}

QString readyOf(const Delegation& delegation)
{
    return delegation.conditions.empty()
        ? u"–"_s
        : u"%1/%2"_s.arg(delegation.readyConditions()).arg(delegation.conditions.size());
}

QString tasksOf(const DelegationRow& row)
{
    const auto& tasks = row.delegation.tasks;
    const auto done = std::ranges::count_if(tasks, [](auto& task) { return task.done.isValid(); });
    const QString all = u"%1/%2"_s.arg(done).arg(tasks.size());
    return row.lateTasks == 0
        ? all
        : delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations", "%1, %2 late"))
              .arg(all)
              .arg(row.lateTasks);
}

constexpr Column<DelegationRow> kDelegationColumns[] = {
    {QT_TRANSLATE_NOOP("motcua::Delegations", "State"), [](auto& row) { return pillOf(row).text; }},
    {QT_TRANSLATE_NOOP("motcua::Delegations", "Decision"),
        [](auto& row) { return row.delegation.decision; }},
    {QT_TRANSLATE_NOOP("motcua::Delegations", "In force from – to"),
        [](auto& row) { return periodOf(row.delegation); }},
    {QT_TRANSLATE_NOOP("motcua::Delegations", "Counted / by decision"),
        [](auto& row) { return figuresOf(row.delegation); }},
    {QT_TRANSLATE_NOOP("motcua::Delegations", "Ready"),
        [](auto& row) { return readyOf(row.delegation); }},
    {QT_TRANSLATE_NOOP("motcua::Delegations", "Tasks"), tasksOf},
};

constexpr Column<DelegationLine> kLineColumns[] = {
    {QT_TRANSLATE_NOOP("motcua::Delegations", "What"), [](auto& row) { return row.text; }},
    {QT_TRANSLATE_NOOP("motcua::Delegations", "How it stands"), [](auto& row) { return row.pill; }},
    {QT_TRANSLATE_NOOP("motcua::Delegations", "Note"), [](auto& row) { return row.detail; }},
};

DelegationLine totalLine(const Delegation& delegation)
{
    const int difference = delegation.announced - delegation.counted();
    const QString total = QString::number(delegation.counted());
    DelegationLine line{DelegationLine::Kind::total, {},
        delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations", "All levels")), {},
        delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations", "%1 procedures")).arg(total),
        Tone::neutral};
    if (delegation.announced > 0 && difference != 0)
        line.detail = delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations",
                                          "the decision names %1: both figures are kept"))
                          .arg(delegation.announced);
    return line;
}

DelegationLine lineOf(const DelegationCondition& condition, const WardState& ward)
{
    DelegationLine line{DelegationLine::Kind::condition, condition.name, condition.name,
        condition.note, delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations", "not looked at")),
        Tone::neutral};
    if (!condition.ready)
        return line;
    line.tone = *condition.ready ? Tone::done : Tone::dueSoon;
    line.pill
        = delegationWords(*condition.ready ? QT_TRANSLATE_NOOP("motcua::Delegations", "ready")
                                           : QT_TRANSLATE_NOOP("motcua::Delegations", "not ready"));
    const QString who
        = u"%1, %2"_s.arg(personName(ward, condition.by), dayText(condition.at.localDate()));
    line.detail = condition.note.isEmpty() ? who : u"%1 (%2)"_s.arg(condition.note, who);
    return line;
}

DelegationLine lineOf(const DelegationTask& task, QDate today)
{
    const bool late = task.isLate(today);
    const QString until = delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations", "until %1"))
                              .arg(dayText(task.due));
    DelegationLine line{DelegationLine::Kind::task, task.name, task.name, task.note, until,
        late ? Tone::overdue : Tone::neutral};
    if (!task.done.isValid())
        return line;
    line.pill = delegationWords(late ? QT_TRANSLATE_NOOP("motcua::Delegations", "done late on %1")
                                     : QT_TRANSLATE_NOOP("motcua::Delegations", "done on %1"))
                    .arg(dayText(task.done));
    line.tone = late ? Tone::dueSoon : Tone::done;
    if (late) // by when it was to be done, beside what was noted
        line.detail = task.note.isEmpty() ? until : until + u" · "_s + task.note;
    return line;
}
} // namespace

std::vector<DelegationRow> delegationRows(const WardState& ward, QDate today)
{
    std::vector<DelegationRow> rows;
    for (const Delegation& delegation : ward.delegations)
        rows.push_back({delegation, delegation.statusOn(today),
            int(std::ranges::count_if(delegation.tasks,
                [today](const DelegationTask& task) {
                    return !task.done.isValid() && task.isLate(today);
                })),
            haveBodiesEnded(delegation, today)});
    std::ranges::stable_sort(
        rows, std::greater(), [](const DelegationRow& row) { return row.delegation.decided; });
    return rows;
}

QString aboutDelegation(const Delegation& delegation)
{
    QStringList parts{delegation.by, delegation.title};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::vector<DelegationLine> delegationLines(
    const Delegation& delegation, const WardState& ward, QDate today)
{
    std::vector<DelegationLine> lines;
    for (const DelegationLevel& level : delegation.levels) {
        const QString ended = endedText(level, today);
        lines.push_back(
            {DelegationLine::Kind::level, {}, u"%1 → %2"_s.arg(level.from, level.to), ended,
                delegationWords(QT_TRANSLATE_NOOP("motcua::Delegations", "%1 procedures"))
                    .arg(level.count),
                ended.isEmpty() ? Tone::neutral : Tone::dueSoon});
    }
    lines.push_back(totalLine(delegation));
    for (const DelegationCondition& condition : delegation.conditions)
        lines.push_back(lineOf(condition, ward));
    for (const DelegationTask& task : delegation.tasks)
        lines.push_back(lineOf(task, today));
    return lines;
}

DelegationModel::DelegationModel(QObject* parent)
    : RowModel(kDelegationContext, kDelegationColumns, parent)
{
}

QVariant DelegationModel::roleOf(const DelegationRow& row, int role) const
{
    switch (role) {
    case PillTextRole:
        return pillOf(row).text;
    case PillToneRole:
        return int(pillOf(row).tone);
    case Qt::ToolTipRole:
        return toolTipOf(row.delegation);
    default:
        return {};
    }
}

DelegationLineModel::DelegationLineModel(QObject* parent)
    : RowModel(kDelegationContext, kLineColumns, parent)
{
}

QVariant DelegationLineModel::roleOf(const DelegationLine& row, int role) const
{
    switch (role) {
    case PillTextRole:
        return row.pill;
    case PillToneRole:
        return int(row.tone);
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(row.text, row.detail);
    default:
        return {};
    }
}

} // namespace motcua
