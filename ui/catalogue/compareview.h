#pragma once
#include "core/wording/changedlines.h"
#include "ui/catalogue/procedurefacts.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QScrollArea;

namespace motcua {

class ActionButton;
class ChoiceField;
class Label;
enum class ChangeMark;

/// Two versions of a procedure side by side: only what they say otherwise, part by part, with the
/// words marked that only one of them has.
class CompareView : public Card
{
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    /// The versions known, and one that is only proposed; first the one on show against the one
    /// before it (a proposal against the one in force).
    void show(const WardState& ward, const ProcedureFacts& facts);

Q_SIGNALS:
    void left();

private:
    void buildLayout();
    void fillChoices(const WardState& ward, const ProcedureFacts& facts);
    void chooseFirst(const ProcedureFacts& facts);
    void showDifferences();
    void addDifference(const PartDifference& difference);
    QWidget* linesOf(
        const std::vector<ChangedLine>& lines, ChangeMark mark, const QString& title) const;
    const Procedure& chosen(const ChoiceField* field) const;
    QDate dayOf(const Procedure& version) const;

    std::vector<Procedure> m_versions; ///< the newest first
    QDate m_day;
    Label* m_title;
    Label* m_count;
    ChoiceField* m_before;
    ChoiceField* m_after;
    ActionButton* m_back;
    QScrollArea* m_scroll;
    QWidget* m_page;
    QGridLayout* m_grid = nullptr;
};

} // namespace motcua
