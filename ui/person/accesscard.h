#pragma once
#include "core/office/accesses.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace motcua {

class ActionButton;

/// Who saw this person's data: read when it is asked for, since it looks through the whole journal;
/// the newest lines here, all of them in a file.
class AccessCard : public Card
{
    Q_OBJECT
public:
    explicit AccessCard(QWidget* parent = nullptr);

    /// Empty again, for another person.
    void reset();
    void showAccesses(const std::vector<Access>& accesses);
    const std::vector<Access>& accesses() const { return m_accesses; }

Q_SIGNALS:
    void asked();
    void saveRequested();

private:
    std::vector<Access> m_accesses;
    QVBoxLayout* m_lines;
    ActionButton* m_ask;
    ActionButton* m_save;
};

} // namespace motcua
