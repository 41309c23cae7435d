#pragma once
#include "ui/approval/approvals.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace motcua {

class ApprovalList;
class DecisionCard;
class NoticeBar;
class UndoBar;
struct Notice;

/// Duyệt: made for the two minutes that a leader has.
class ApprovalPage : public Page
{
    Q_OBJECT
public:
    explicit ApprovalPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool isFor(const Account& person) const override;
    void refresh() override;
    bool goBack() override;

private:
    void buildLayout();
    void wire();
    void take(const Result<Approvals>& approvals);
    void showList();
    void showChosen(int row);
    void count();
    const Approval* chosen() const;

    void approve(const QString& reason);
    void giveBack(const QString& reason);
    void verify(const QString& reason);
    void approveAlike();
    void undoReturn();
    void decide(const QJsonObject& command, const QString& done);
    void tellDone(const Notice& notice); ///< under the list: the decision's buttons stay
    void tellTrouble(const Error& error);
    void decided(const Result<Answer>& answer, const QString& done);
    void batchDone(
        const Result<std::vector<BatchLine>>& lines, const std::vector<Approval>& before);
    void tellNumbers(const std::vector<BatchLine>& lines, const QString& done, const Notice& rest);
    QStringList warningsOf(
        const std::vector<BatchLine>& lines, const std::vector<Approval>& before) const;

    std::vector<Approval> m_approvals;
    qint64 m_total = 0;
    DossierId m_chosen;
    DossierId m_returned; ///< what Ctrl Z would take back
    QTimer m_minute;
    ApprovalList* m_list;
    DecisionCard* m_decision;
    NoticeBar* m_done; ///< what was done: the decisions stay where they are
    NoticeBar* m_notice; ///< trouble, which is read before anything else
    UndoBar* m_undo;
};

} // namespace motcua
