#pragma once
#include "ui/counter/judgement.h"
#include "ui/shell/page.h"
#include "ui/theme/tokens.h"

#include <QSet>
#include <QTimer>

class QStackedWidget;

namespace motcua {

class Card;
class DraftKeeper;
class HandOverPanel;
class IntakeForm;
class KeyHintRow;
class NoticeBar;
class PersonHistory;
class RecordNumberPanel;
class TakeIn;
class UndoBar;
class VerdictPanel;
class WaitingCard;
struct Notice;
struct Ready;

/// Quầy: who waits, the form of the citizen now being served, and what the rules say of it.
class CounterPage : public Page
{
    Q_OBJECT
public:
    explicit CounterPage(const PageContext& context, QWidget* parent = nullptr);
    ~CounterPage() override;

    QString title() const override;
    QString iconName() const override;
    bool isFor(const Account& person) const override;
    void refresh() override;
    bool takeScan(const QString& text) override;
    bool goBack() override;
    QWidget* side() const override;
    void startIntake(const QString& scan) override;
    void accept(DossierId id) override;
    void printEnded(DossierId id, const QString& form, bool isOut) override;

private:
    using Step = std::function<void()>;

    void buildLayout();
    Card* buildMiddle();
    Card* buildRight();
    void wire();
    void wireVerbs();
    void wireKeys();
    void start();

    // the form
    void loadCatalogue();
    void formChanged();
    void judge();
    void tick();
    void restoreDraft(const QJsonObject& draft);
    void restoreForm(const QJsonObject& command);
    void rememberProcedure(const QString& code);
    void showMissing();
    void takeKnownPerson(const QString& personalNumber);
    void askEarlier();
    void openBefore(const QString& code);

    // verbs
    void takeIn();
    void takeInByAppointment();
    void refuseIntake();
    void guideIntake();
    std::optional<QJsonObject> guideCommand();
    void showRegistered(const Dossier& dossier);
    void showGuided(const Dossier& dossier);
    std::optional<QJsonObject> refusalCommand();
    std::optional<QJsonObject> takeInCommand();
    bool askSecondReason(QJsonObject& command);
    void showTurnedAway(const Dossier& dossier);
    void showSubmitted(const Dossier& dossier);
    void showAppointed(const Dossier& dossier);
    void showRefused(const Error& error);
    void showStopped(const Dossier& dossier, const Error& error);
    void finishVisit();
    void startOver();
    void sameCitizenAgain();
    void undoSubmit(DossierId id);
    void setBusy(bool busy);

    // who waits
    void showWaiting(const std::vector<DossierRow>& rows);
    void offerReady(const std::vector<DossierRow>& rows);
    void activate(const DossierRow& row);
    void openReady(DossierId id);
    void showReady(const Ready& ready);
    void showForm();
    void printThenHandOver();
    void handOver(const QJsonObject& command);
    void handOverDespite(QJsonObject command, const TextQuestion& asked);
    void recordNumber();
    void takeFee();
    void showHandedOver(const Answer& answer);

    void tell(const Notice& notice, Step action = {});
    /// … with a way to the dossier.
    void tellOf(const Dossier& dossier, Tone tone, const QString& text);
    void offerUndo(const QString& done, Step undo);

    NoticeBar* m_notice;
    WaitingCard* m_waiting;
    IntakeForm* m_form;
    QStackedWidget* m_right;
    VerdictPanel* m_verdict;
    HandOverPanel* m_handOver;
    RecordNumberPanel* m_recordNumber;
    UndoBar* m_undoBar;
    KeyHintRow* m_hints; ///< gives its place to the undo bar, so that the form keeps its own
    DraftKeeper* m_draft;
    TakeIn* m_takeIn;
    PersonHistory* m_history;
    QTimer m_tick;
    Step m_noticeAction;
    Step m_undo;
    Judgement m_judgement;
    std::optional<Instant> m_sentIn; ///< of what is to be accepted: when it came
    Reasons m_earlier; ///< what earlier dossiers say against the registration
    QJsonObject m_lastPeople; ///< of the citizen just served, for a further procedure
    QJsonObject m_handOverWhenPrinted; ///< the command of F9; empty: none
    std::optional<QSet<QString>> m_readyBefore; ///< results already offered; none: nothing read yet
};

} // namespace motcua
