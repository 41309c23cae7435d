#pragma once
#include "ui/dossier/listfilter.h"
#include "ui/shell/desk.h"
#include "ui/widgets/badge.h"

#include <QAbstractTableModel>

namespace motcua {

/// A list of any length: rows are read a page at a time as they come into view, on the store
/// thread. An answer to an older question is passed over.
class DossierModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int
    {
        code,
        procedure,
        applicant,
        received,
        due,
        state,
        columns
    };
    static constexpr int kPage = 200;

    explicit DossierModel(Desk& desk, QObject* parent = nullptr);

    /// Asks anew; at least `least` rows are read at once, so that a place can be kept.
    void ask(const WorkQuery& query, int least = kPage);
    const std::vector<DossierRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The first rows of a question are there.
    void answered();
    void failed(const motcua::Error& error);

private:
    void read(int count, std::optional<Cursor> after);
    void take(int question, bool first, const Result<WorkPage>& page);
    void replace(const WorkPage& page);
    void append(const WorkPage& page);
    QString text(const DossierRow& row, int column) const;
    Pill pill(const DossierRow& row, int column) const;
    QString toolTip(const DossierRow& row, int column) const;

    Desk& m_desk;
    WorkQuery m_query;
    std::vector<DossierRow> m_rows;
    std::optional<Cursor> m_next;
    int m_question = 0;
    bool m_reading = false;
};

} // namespace motcua
