#pragma once
#include "core/catalogue/catalogue.h"
#include "core/store/viewrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

class EmptyState;
class Label;
class ListView;

/// One line of who waits at the counter.
struct StandingRow
{
    DossierRow dossier;
    QString title; ///< the procedure, short
    int minutes = 0; ///< since receipt
};

class StandingModel : public RowModel<StandingRow>
{
    Q_OBJECT
public:
    explicit StandingModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const StandingRow& row, int role) const override;
};

/// Everyone now standing here, and whose result is ready; the longest waiting first.
class WaitingCard : public Card
{
    Q_OBJECT
public:
    explicit WaitingCard(QWidget* parent = nullptr);

    /// The rows as they stand; the chosen one stays chosen.
    void setRows(const std::vector<DossierRow>& rows, const Catalogue& catalogue, Instant now);
    /// Time has passed: the stopwatches go on.
    void setNow(const Catalogue& catalogue, Instant now);
    void choose(DossierId id);
    std::vector<DossierRow> rows() const;

Q_SIGNALS:
    /// Enter or a double click.
    void activated(const motcua::DossierRow& row);

private:
    void buildLayout();
    void showCounts(const std::vector<DossierRow>& rows, Instant now);

    Label* m_count; ///< who stands here now
    Label* m_results; ///< what lies ready for who came before today
    ListView* m_list;
    StandingModel* m_model;
    EmptyState* m_empty;
};

} // namespace motcua
