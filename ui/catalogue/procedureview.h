#pragma once
#include "ui/catalogue/procedurefacts.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QScrollArea;

namespace motcua {

class ActionButton;
class Badge;
class DecisionPanel;
class Label;
class ListingPanel;
class PostingPanel;
class ProcedureSheet;
class ProposalCard;
class ReviewPanel;

/// A procedure as a citizen would see it, what the ward decided about it, and what may be done.
class ProcedureView : public Card
{
    Q_OBJECT
public:
    explicit ProcedureView(QWidget* parent = nullptr);

    void show(const ProcedureFacts& facts, const std::optional<Account>& person);
    const ProcedureFacts& facts() const { return m_facts; }
    /// Opens the panel of a posting or a review.
    void openPosting(const QStringList& places, QDate today);
    void openReview();
    void openListing(QDate today);
    /// What is open is wider than the place beside the list.
    bool needsRoom() const;
    /// Closes the panel that is open; false: none was.
    bool goBack();
    /// In the panel that is open; false: none is.
    bool showError(const Error& error, const QString& sentence);
    /// The panel that is open is done with.
    void forgetPanel();
    /// What was typed is not for the next person.
    void forgetAll();

Q_SIGNALS:
    void postingAsked();
    void listingAsked();
    void comparisonAsked();
    void printAsked();
    /// A command of `do`.
    void commandRequested(const QJsonObject& command);
    /// A proposal is not agreed to.
    void rejectionAsked();
    /// The procedure into a file, and from a file as a proposal.
    void exportAsked();
    void importAsked();
    /// A version of the ward's own, field by field.
    void editAsked();
    /// needsRoom() may have become another.
    void roomChanged();

private:
    void buildLayout();
    QLayout* buildHead();
    QLayout* buildButtons();
    QWidget* buildOwn();
    QLayout* buildMore();
    void wire();
    void wirePanel(DecisionPanel* panel);
    void showPills();
    void showRights(const std::optional<Account>& person);
    DecisionPanel* openPanel() const;
    void closeOthers(const DecisionPanel* panel);
    void giveRoom(bool toPanel);

    ProcedureFacts m_facts;
    Label* m_name;
    Label* m_code;
    QHBoxLayout* m_pills;
    Badge* m_posting;
    ActionButton* m_post;
    ActionButton* m_review;
    ActionButton* m_compare;
    ActionButton* m_print;
    ActionButton* m_export;
    ActionButton* m_import;
    ActionButton* m_list;
    ActionButton* m_edit;
    PostingPanel* m_postingPanel;
    ReviewPanel* m_reviewPanel;
    ListingPanel* m_listingPanel;
    std::vector<DecisionPanel*> m_panels;
    ProposalCard* m_proposal;
    QWidget* m_own = nullptr;
    QScrollArea* m_scroll;
    ProcedureSheet* m_sheet;
};

} // namespace motcua
