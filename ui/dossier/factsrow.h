#pragma once
#include "core/office/wardstate.h"

#include <QWidget>

namespace motcua {

class Label;
class LinkButton;

/// Received, promised, fee, where it is: the four facts over the timeline. A computed one opens
/// into how it came about.
class FactsRow : public QWidget
{
    Q_OBJECT
public:
    explicit FactsRow(QWidget* parent = nullptr);

    void show(const Dossier& dossier, const Calendar& calendar, Instant now);

Q_SIGNALS:
    void dueAsked();
    void feeAsked();

private:
    Label* addFact(const QString& name, const QString& label, LinkButton* why);

    LinkButton* m_whyDue;
    LinkButton* m_whyFee;
    Label* m_received;
    Label* m_due;
    Label* m_fee;
    Label* m_state;
};

} // namespace motcua
