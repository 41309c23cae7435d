#pragma once
#include "ui/counter/judgement.h"

#include <QWidget>

class QVBoxLayout;

namespace motcua {

class ActionButton;
class BecauseBox;
class Label;
class SectionLabel;
class VerdictCard;

/// What the clerk is told while typing: the verdict, what it costs, until when, what is missing,
/// who signs – and the one button.
class VerdictPanel : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void showJudgement(
        const Judgement& judgement, const std::vector<Authority>& signers, Instant now);
    /// While a verb is on its way nothing can be pressed twice.
    void setBusy(bool busy);

Q_SIGNALS:
    /// The primary button: submit, or receive with a slip, as the verdict says.
    void takeInRequested();
    /// The dossier about the same that is there already.
    void openRequested(const QString& code);
    void appointmentRequested();
    void startOverRequested();
    /// It is not taken in: a record and the written refusal.
    void refusalRequested();
    /// Not taken in yet: told in writing what is missing.
    void guideRequested();

private:
    QWidget* buildFacts();
    void buildButtons(QVBoxLayout& column);
    void showFee(const Fee* fee);
    void showFeeLines(bool isExplained);
    void showPromise(const Assessment* assessment, Instant now);
    void showMissing(const std::vector<Error>& missing);
    void showWarnings(const Assessment* assessment);
    void showDecider(const QString& office);
    void showSigners(const std::vector<Authority>& signers);
    void showOpenBefore(const QString& code);
    void showButtons(const Judgement& judgement);

    VerdictCard* m_verdict;
    SectionLabel* m_feeTitle;
    Label* m_fee;
    Label* m_feeLines;
    BecauseBox* m_feeBecause;
    bool m_feeExplained = false;
    SectionLabel* m_promiseTitle;
    Label* m_promise;
    BecauseBox* m_dueBecause;
    SectionLabel* m_missingTitle;
    Label* m_missing;
    SectionLabel* m_warningsTitle;
    Label* m_warnings;
    SectionLabel* m_signersTitle;
    Label* m_signers;
    ActionButton* m_openBefore;
    QString m_before; ///< its code
    ActionButton* m_takeIn;
    ActionButton* m_appointment;
    ActionButton* m_guide;
    ActionButton* m_refuse;
    ActionButton* m_startOver;
};

} // namespace motcua
