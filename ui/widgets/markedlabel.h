#pragma once
#include "core/base/wordchanges.h"
#include "ui/widgets/label.h"

namespace motcua {

/// How the changed words of a text are drawn, so that it is seen without colours, too.
enum class ChangeMark
{
    gone, ///< struck through
    come ///< underlined
};

/// A wrapping text whose changed words are marked in the colours now in force.
class MarkedLabel : public Label
{
public:
    MarkedLabel(
        const WordRuns& runs, ChangeMark mark, Look look = Look::body, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WordRuns m_runs;
    ChangeMark m_mark;
};

} // namespace motcua
