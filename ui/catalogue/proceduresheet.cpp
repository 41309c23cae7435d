#include "ui/catalogue/proceduresheet.h"

#include "ui/catalogue/stepstable.h"
#include "ui/theme/language.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kSheetTitleWidth = 156;
constexpr int kBetweenParts = 8;
constexpr int kAboveLine = 3;
} // namespace

void clearChildren(QWidget* widget)
{
    qDeleteAll(widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

ProcedureSheet::ProcedureSheet(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"scrolled"_s);
}

void ProcedureSheet::show(const ProcedureFacts& facts)
{
    clearChildren(this);
    delete layout();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, Size::kHalfGap, 0);
    m_grid->setHorizontalSpacing(Size::kGap);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(0, kSheetTitleWidth);
    m_grid->setColumnStretch(1, 1);
    m_row = 0;
    for (const ProcedurePart& part : facts.parts)
        addPart(part);
    addHeading(tr("Of the office"));
    for (const ProcedurePart& part : facts.ours)
        addPart(part);
    if (!facts.procedure.steps.empty())
        addSteps(facts.procedure);
    m_grid->setRowStretch(m_row, 1);
}

void ProcedureSheet::addHeading(const QString& text)
{
    m_grid->addWidget(new SectionLabel(text.toUpper()), m_row++, 0, 1, 2);
    m_grid->setRowMinimumHeight(m_row++, 4);
}

void ProcedureSheet::addPart(const ProcedurePart& part)
{
    auto* title = Label::wrapping(part.title, Look::second);
    title->setFixedWidth(kSheetTitleWidth);
    title->setContentsMargins(0, kAboveLine, 0, 0);
    m_grid->addWidget(title, m_row, 0, Qt::AlignTop);
    for (std::size_t at = 0; at < part.lines.size(); ++at) {
        PartLine line = part.lines[at];
        if (at + 1 < part.lines.size() && part.lines[at + 1].source == line.source)
            line.source.clear(); // said once, under the last that has it
        addLine(line, part.title);
    }
    m_grid->setRowMinimumHeight(m_row++, kBetweenParts);
}

void ProcedureSheet::addLine(const PartLine& line, const QString& title)
{
    auto* text = Label::wrapping(line.text);
    text->setAccessibleName(title);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setContentsMargins(0, kAboveLine, 0, 0);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(text, m_row++, 1);
    QStringList quiet = line.details;
    if (!line.source.isEmpty())
        quiet.append(line.source);
    if (!quiet.isEmpty())
        m_grid->addWidget(Label::wrapping(quiet.join(u" · "_s), Look::small), m_row++, 1);
}

void ProcedureSheet::addSteps(const Procedure& procedure)
{
    m_grid->addWidget(new Label(tr("Internal process"), Look::second), m_row++, 0, 1, 2);
    m_grid->addWidget(new StepsTable(procedure), m_row++, 0, 1, 2);
}

} // namespace motcua
