#pragma once
#include "core/office/wardstate.h"
#include "ui/dossier/record.h"

#include <QWidget>

class QVBoxLayout;

namespace motcua {

class ActionButton;
class ActionPanel;
class Badge;
class Card;
class FactsRow;
class Label;
class PrintCard;
class StepLine;
class Timeline;
class WhyBox;

/// One dossier as a page: what happened on the left, what can be done and what it holds on the
/// right.
class DossierView : public QWidget
{
    Q_OBJECT
public:
    explicit DossierView(QWidget* parent = nullptr);

    void show(const Record& record, const WardState& ward, Instant now);
    /// Where the way back leads: "Mọi hồ sơ".
    void setBack(const QString& words);
    void sayWrong(const QString& sentence);
    DossierId shown() const { return m_record.dossier.id; }
    /// Closes what is open inside; false: nothing was.
    bool goBack();

Q_SIGNALS:
    void commandRequested(const QJsonObject& command);
    void printRequested(const QString& form);
    void personRequested(const QString& person);
    void left();

private:
    void buildLayout();
    QWidget* storySide();
    QWidget* workSide();
    QWidget* heading();
    void wire();
    void showHeading(const WardState& ward, Instant now);
    void explainDue();
    void explainFee();

    Record m_record;
    ActionButton* m_back;
    Label* m_title;
    Label* m_line;
    Badge* m_promise;
    FactsRow* m_facts;
    StepLine* m_step;
    Label* m_quiet; ///< quietLines()
    WhyBox* m_why;
    Timeline* m_timeline;
    ActionPanel* m_actions;
    PrintCard* m_prints;
    Card* m_holdingsCard;
    QVBoxLayout* m_holdings;
};

} // namespace motcua
