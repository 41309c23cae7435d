#pragma once
#include "ui/approval/approvals.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowmodel.h"

class QStackedLayout;
class QVBoxLayout;

namespace motcua {

class ActionButton;

class Label;
class ListView;

/// A row of the list, in words.
struct ApprovalRow
{
    QString title; ///< "Chứng thực bản sao · 3 bản"
    QString subtitle; ///< the citizen: "Trần Thị Bích Đào"
    Pill pill;
    QString right;
};

class ApprovalModel : public RowModel<ApprovalRow>
{
    Q_OBJECT
public:
    explicit ApprovalModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const ApprovalRow& row, int role) const override;
};

/// The left column: what waits for a decision, and the button for all that is alike.
class ApprovalList : public Card
{
    Q_OBJECT
public:
    explicit ApprovalList(QWidget* parent = nullptr);

    /// Keeps the place: the row `current` is chosen, or the last one before it.
    void show(std::vector<ApprovalRow> rows, qint64 total, int current);
    /// What Shift+A would do, the fullest words that fit.
    void offerBatch(const QStringList& words);
    /// Nothing is alike; what Shift+A needs is told where there are several.
    void wantAlike(bool several);
    /// A line between the rows and the button: what comes and goes there moves nothing but the end
    /// of the list.
    void addBar(QWidget* bar);
    int current() const;

Q_SIGNALS:
    void currentChanged(int row);
    void batchRequested();

private:
    void buildLayout();
    QWidget* header();

    ApprovalModel* m_model;
    ListView* m_view;
    Badge* m_count;
    Label* m_order;
    ActionButton* m_batch;
    Label* m_wanted;
    QStackedLayout* m_stack;
    QVBoxLayout* m_foot;
};

} // namespace motcua
