#pragma once
#include "core/base/error.h"
#include "ui/widgets/card.h"

namespace motcua {

/// Unfolds how a value came about: a sentence a line, its source beside. The same question again
/// folds it.
class WhyBox : public Card
{
    Q_OBJECT
public:
    explicit WhyBox(QWidget* parent = nullptr);

    void toggle(const QString& title, const Reasons& reasons);
    /// False: it was folded already.
    bool fold();

private:
    QString m_title;
};

} // namespace motcua
