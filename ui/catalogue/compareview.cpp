#include "ui/catalogue/compareview.h"

#include "ui/catalogue/proceduresheet.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTitleWidth = 132;
constexpr int kBetween = 10;

QString periodWords(const Procedure& version)
{
    return version.to.isValid() ? dayText(version.from) + u" – "_s + dayText(version.to)
                                : CompareView::tr("from %1 on").arg(dayText(version.from));
}

/// What is drawn is also said, to who does not see it.
void describeChanges(QWidget& label, const WordRuns& runs)
{
    QStringList words;
    for (const WordRun& run : runs)
        if (run.changed)
            words.append(run.text);
    if (!words.isEmpty())
        label.setAccessibleDescription(CompareView::tr("Only here: %1").arg(words.join(u" … "_s)));
}
} // namespace

CompareView::CompareView(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_title(Label::wrapping({}, Look::cardTitle))
    , m_count(new Label({}, Look::second))
    , m_before(new ChoiceField)
    , m_after(new ChoiceField)
    , m_back(new ActionButton(tr("Back")))
    , m_scroll(new SteadyScroll)
    , m_page(new QWidget)
{
    m_before->setObjectName(u"versionBefore"_s);
    m_before->setAccessibleName(tr("The one version"));
    m_after->setObjectName(u"versionAfter"_s);
    m_after->setAccessibleName(tr("The other version"));
    m_back->setObjectName(u"leaveComparison"_s);
    m_back->setIconName(u"back"_s);
    m_back->setKey(Qt::Key_F8);
    m_back->setCompact(true);
    m_page->setObjectName(u"scrolled"_s);
    buildLayout();
    for (const ChoiceField* field : {m_before, m_after})
        connect(field, &ChoiceField::chosenChanged, this, &CompareView::showDifferences);
    connect(m_back, &QAbstractButton::clicked, this, &CompareView::left);
    setFocusProxy(m_scroll);
}

void CompareView::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(Size::kGap);
    head->addWidget(m_title, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(Size::kGap);
    m_count->setFixedWidth(kTitleWidth);
    choices->addWidget(m_count);
    choices->addWidget(m_before, 1);
    choices->addWidget(m_after, 1);
    choices->addSpacing(m_scroll->verticalScrollBar()->sizeHint().width() + Size::kHalfGap);
    m_scroll->setWidget(m_page);
    m_scroll->setObjectName(u"comparison"_s);
    m_scroll->setAccessibleName(tr("What two versions say otherwise"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    body()->addLayout(head);
    body()->addLayout(choices);
    body()->addWidget(m_scroll, 1);
}

void CompareView::show(const WardState& ward, const ProcedureFacts& facts)
{
    m_day = facts.day;
    m_title->setText(facts.procedure.name);
    fillChoices(ward, facts);
    chooseFirst(facts);
    showDifferences();
}

void CompareView::fillChoices(const WardState& ward, const ProcedureFacts& facts)
{
    m_versions.clear();
    for (const Procedure* version : ward.catalogue.versions(facts.procedure.code))
        m_versions.push_back(withLastDay(*version, ward.catalogue));
    if (facts.proposal && facts.proposal->version)
        m_versions.insert(m_versions.begin(), *facts.proposal->version);
    for (ChoiceField* field : {m_before, m_after}) {
        const QSignalBlocker quiet(field);
        field->clear();
        for (const Procedure& version : m_versions) {
            const bool proposed = facts.proposal && facts.proposal->version
                && version.hash == facts.proposal->version->hash;
            field->addChoice(version.hash,
                proposed ? tr("proposed from %1 on").arg(dayText(version.from))
                         : periodWords(version));
        }
    }
}

void CompareView::chooseFirst(const ProcedureFacts& facts)
{
    const QSignalBlocker one(m_before);
    const QSignalBlocker other(m_after);
    if (facts.proposal && facts.proposal->version) {
        m_before->choose(facts.procedure.hash);
        m_after->setCurrentIndex(0);
        return;
    }
    m_after->choose(facts.procedure.hash);
    const int older = m_after->currentIndex() + 1;
    const bool isOldest = older >= m_after->count();
    if (isOldest)
        m_after->setCurrentIndex(m_after->currentIndex() - 1);
    m_before->setCurrentIndex(isOldest ? older - 1 : older);
}

const Procedure& CompareView::chosen(const ChoiceField* field) const
{
    return m_versions.at(std::size_t(std::max(0, field->currentIndex())));
}

/// The day whose fees count: the one on show where the version was in force, else its nearest.
QDate CompareView::dayOf(const Procedure& version) const
{
    const QDate day = std::max(m_day, version.from);
    return version.to.isValid() ? std::min(day, version.to) : day;
}

void CompareView::showDifferences()
{
    const Procedure& before = chosen(m_before);
    const Procedure& after = chosen(m_after);
    const PartDifferences found
        = differences(before, dayOf(before), after, dayOf(after), language());
    clearChildren(m_page);
    delete m_page->layout();
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 4, Size::kHalfGap, 0);
    m_grid->setHorizontalSpacing(Size::kGap);
    m_grid->setVerticalSpacing(kBetween);
    m_grid->setColumnMinimumWidth(0, kTitleWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_count->setText(tr("%1 parts differ").arg(found.size()));
    for (const PartDifference& difference : found)
        addDifference(difference);
    if (found.empty())
        m_grid->addWidget(
            Label::wrapping(tr("Both versions say the same."), Look::second), 0, 0, 1, 3);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void CompareView::addDifference(const PartDifference& difference)
{
    const int row = m_grid->rowCount();
    auto* title = Label::wrapping(difference.title, Look::second);
    title->setFixedWidth(kTitleWidth);
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    const ChangedLines lines = changedLines(difference);
    m_grid->addWidget(
        linesOf(lines.before, ChangeMark::gone, difference.title), row, 1, Qt::AlignTop);
    m_grid->addWidget(
        linesOf(lines.after, ChangeMark::come, difference.title), row, 2, Qt::AlignTop);
}

QWidget* CompareView::linesOf(
    const std::vector<ChangedLine>& lines, ChangeMark mark, const QString& title) const
{
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(2);
    for (const ChangedLine& line : lines) {
        auto* text = new MarkedLabel(line.text, mark);
        text->setAccessibleName(title);
        describeChanges(*text, line.text);
        column->addWidget(text);
        if (line.quiet.empty())
            continue;
        auto* quiet = new MarkedLabel(line.quiet, mark, Look::small);
        describeChanges(*quiet, line.quiet);
        column->addWidget(quiet);
    }
    if (lines.empty())
        column->addWidget(new Label(u"—"_s, Look::second));
    return cell;
}

} // namespace motcua
