#pragma once
#include "ui/dossier/record.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace motcua {

/// A button for each form that fits the dossier now, with how often it was printed.
class PrintCard : public Card
{
    Q_OBJECT
public:
    explicit PrintCard(QWidget* parent = nullptr);

    void show(const Record& record);

Q_SIGNALS:
    void printRequested(const QString& form);

private:
    void addButton(const QString& form, int printed);

    QVBoxLayout* m_buttons;
};

} // namespace motcua
