#pragma once
#include "core/store/people.h"
#include "ui/widgets/card.h"

#include <QPointer>

namespace motcua {

class ActionButton;
class IconLabel;
class Label;
class PeopleComparison;

/// Two people who look alike, as the card shows them.
struct DuplicateFacts
{
    Person asked;
    SimilarPerson similar;
    QString askedTitle; ///< over the left column
    QString knownTitle; ///< over the right one
    QString latest; ///< the known one's newest dossier, in words
    QString judged = {}; ///< what was decided, in words; "" while it is open
    bool whole = true; ///< whole numbers
    bool mayJudge = true;
    bool isKnown = false; ///< decided to be the person asked: their facts may be taken over
};

/// A quiet line that says who looks alike; it opens into both side by side and two answers. It
/// never takes the focus by itself.
class DuplicateCard : public Card
{
    Q_OBJECT
public:
    explicit DuplicateCard(QWidget* parent = nullptr);

    void show(const DuplicateFacts& facts);
    const DuplicateFacts& facts() const { return m_facts; }
    /// Gives the buttons their keys, or takes them: one card of a page has them.
    void setKeyed(bool keyed);
    bool isOpen() const;
    /// Folds the comparison and gives the focus back; false where it was folded.
    bool fold();

Q_SIGNALS:
    /// The comparison was opened: somebody looks at the known person's facts.
    void opened();
    void answered(bool same);

private:
    void buildLayout();
    void toggle();
    void setOpen(bool open);

    DuplicateFacts m_facts;
    IconLabel* m_icon;
    Label* m_line;
    Label* m_who;
    ActionButton* m_compare;
    PeopleComparison* m_comparison;
    QWidget* m_answers;
    ActionButton* m_same;
    ActionButton* m_other;
    QPointer<QWidget> m_former; ///< where the focus was
};

} // namespace motcua
