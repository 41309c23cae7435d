#include "ui/dossier/dossiermodel.h"

#include "ui/dossier/duewords.h"
#include "ui/dossier/words.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kHeaders{
    QT_TRANSLATE_NOOP("motcua::DossierModel", "Code"),
    QT_TRANSLATE_NOOP("motcua::DossierModel", "Procedure"),
    QT_TRANSLATE_NOOP("motcua::DossierModel", "Applicant"),
    QT_TRANSLATE_NOOP("motcua::DossierModel", "Received"),
    QT_TRANSLATE_NOOP("motcua::DossierModel", "Promise"),
    QT_TRANSLATE_NOOP("motcua::DossierModel", "State"),
};

/// " · •••• 9876"; "": no number is known.
QString numberEnd(const DossierRow& row)
{
    const QString number = maskedNumber(row.personalNumber);
    return number.isEmpty() ? QString() : u" · "_s + number;
}
} // namespace

DossierModel::DossierModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void DossierModel::ask(const WorkQuery& query, int least)
{
    m_query = query;
    ++m_question;
    read(std::max(least, kPage), {});
}

void DossierModel::read(int count, std::optional<Cursor> after)
{
    m_reading = true;
    m_desk
        .read([query = m_query, count, after](
                  const Office& office) { return page(office.file(), query, count, after); })
        .then(this, [this, question = m_question, first = !after](const Result<WorkPage>& page) {
            take(question, first, page);
        });
}

void DossierModel::take(int question, bool first, const Result<WorkPage>& page)
{
    if (question != m_question)
        return;
    m_reading = false;
    if (!page)
        Q_EMIT failed(page.error());
    else if (first)
        replace(*page);
    else
        append(*page);
}

void DossierModel::replace(const WorkPage& page)
{
    beginResetModel();
    m_rows = page.rows;
    m_next = page.next;
    endResetModel();
    Q_EMIT answered();
}

void DossierModel::append(const WorkPage& page)
{
    const int first = int(m_rows.size());
    m_next = page.next;
    if (page.rows.empty())
        return;
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    endInsertRows();
}

bool DossierModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_reading;
}

void DossierModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        read(kPage, m_next);
}

int DossierModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DossierModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DossierModel::text(const DossierRow& row, int column) const
{
    switch (column) {
    case code:
        return row.code;
    case procedure:
        return shortName(
            m_desk.ward(), row.procedure, row.procedureName, row.receivedAt.localDate());
    case applicant:
        return row.applicantName + numberEnd(row);
    case received:
        return momentText(row.receivedAt, m_desk.now());
    default:
        return pill(row, column).text;
    }
}

Pill DossierModel::pill(const DossierRow& row, int column) const
{
    if (column == due)
        return promiseListPill(promiseOf(row), m_desk.ward().calendar, m_desk.now());
    return column == state ? statePill(row.state) : Pill{};
}

/// What its cell has no room for.
QString DossierModel::toolTip(const DossierRow& row, int column) const
{
    switch (column) {
    case procedure:
        return row.procedureName;
    case applicant:
        return text(row, applicant);
    case due:
        return promisePill(promiseOf(row), m_desk.ward().calendar, m_desk.now()).text;
    default:
        return {};
    }
}

QVariant DossierModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DossierRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case WholeEndRole:
        return index.column() == applicant ? numberEnd(row) : QString();
    case PillTextRole:
        return pill(row, index.column()).text;
    case PillToneRole:
        return int(pill(row, index.column()).tone);
    case PillIconRole:
        return pill(row, index.column()).icon;
    default:
        return {};
    }
}

QVariant DossierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? tr(kHeaders[std::size_t(section)]) : QVariant();
}

} // namespace motcua
