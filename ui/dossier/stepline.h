#pragma once
#include "core/office/wardstate.h"

#include <QWidget>

namespace motcua {

class Badge;
class Label;

/// Which step of the internal process a dossier is at, whose it is and by when it ends; nearly due
/// and late ones say so before all else. Hidden where no step runs.
class StepLine : public QWidget
{
    Q_OBJECT
public:
    explicit StepLine(QWidget* parent = nullptr);

    void show(const Dossier& dossier, const WardState& ward, Instant now);

private:
    Badge* m_badge;
    Label* m_words;
};

} // namespace motcua
