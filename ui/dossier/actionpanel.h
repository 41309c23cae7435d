#pragma once
#include "ui/dossier/record.h"
#include "ui/widgets/card.h"

#include <map>

class QScrollArea;
class QVBoxLayout;

namespace motcua {

class ActionForm;
enum class ActionKind;
class Label;

/// "Việc làm được lúc này": a button for each command that state and role allow. A command with
/// arguments opens its fields here; Esc goes back to the buttons and keeps what is typed.
class ActionPanel : public Card
{
    Q_OBJECT
public:
    explicit ActionPanel(QWidget* parent = nullptr);

    void show(const Record& record, const Procedure* procedure, Instant now);
    /// What was wrong, under the fields or the buttons.
    void sayWrong(const QString& sentence);
    /// Closes the fields; false: none were open.
    bool goBack();
    bool isAsking() const { return m_asking.has_value(); }

Q_SIGNALS:
    /// A command of `do`, without the dossier.
    void commandRequested(const QJsonObject& command);
    void askingChanged(bool asking);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuildButtons();
    void addButton(Command command, ActionKind kind);
    void choose(Command command);
    ActionForm* formOf(Command command);
    void openForm(Command command);
    void send(Command command);

    Record m_record;
    const Procedure* m_procedure = nullptr;
    Instant m_now;
    std::optional<Command> m_asking;
    std::map<Command, QWidget*>
        m_pages; ///< each command's fields, kept while the dossier stands as it is
    Label* m_title;
    QWidget* m_buttons;
    QVBoxLayout* m_column;
    Label* m_wrong;
};

} // namespace motcua
