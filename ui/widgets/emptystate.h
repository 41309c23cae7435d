#pragma once
#include <QWidget>

namespace motcua {

class ActionButton;

/// What stands where there is nothing yet: a sentence, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& sentence, const QString& next,
        QWidget* parent = nullptr);

    /// Puts a button under the words; the page connects it.
    void setAction(ActionButton* button);
};

} // namespace motcua
