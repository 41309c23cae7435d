#include "ui/catalogue/reviewpanel.h"

#include "ui/theme/language.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kReason = 1000;
constexpr int kMostDays = 2000;
constexpr int kMostPapers = 200;
constexpr int kMostSaved = 999'999'999;
} // namespace

ReviewPanel::ReviewPanel(QWidget* parent)
    : DecisionPanel(tr("Note the review"), parent)
    , m_proposal(new ChoiceField)
    , m_reason(new TextField(kReason))
    , m_days(new NumberField(0, kMostDays))
    , m_papers(new NumberField(0, kMostPapers))
    , m_money(new NumberField(0, kMostSaved))
{
    setObjectName(u"reviewPanel"_s);
    m_proposal->setObjectName(u"reviewProposal"_s);
    m_reason->setObjectName(u"reviewReason"_s);
    m_days->setObjectName(u"savedDays"_s);
    m_papers->setObjectName(u"savedPapers"_s);
    m_money->setObjectName(u"savedMoney"_s);
    for (const auto& [value, id] : kReviewProposals)
        m_proposal->addChoice(QLatin1StringView(id), name(value, language()));
    addField(u"/proposal"_s, new LabelledField(tr("Proposal"), m_proposal), 2);
    addField(u"/reason"_s, new LabelledField(tr("Reason"), m_reason), 5);
    addField(u"/savedDays"_s, new LabelledField(tr("Days saved"), m_days), 1, true);
    addField(u"/savedPapers"_s, new LabelledField(tr("Papers saved"), m_papers), 1);
    addField(u"/savedMoney"_s, new LabelledField(tr("Đồng saved"), m_money), 1);
    connect(m_proposal, &ChoiceField::chosenChanged, this, &ReviewPanel::showSavings);
}

void ReviewPanel::open(const ProcedureFacts& facts)
{
    m_procedure = facts.procedure.code;
    m_hash = facts.procedure.hash;
    openFor(facts.procedure.code, tr("Review: what should become of this procedure?"));
    showSavings();
}

/// What stays as it is saves nothing.
void ReviewPanel::showSavings()
{
    const bool kept = m_proposal->chosen() == u"keep";
    for (NumberField* field : {m_days, m_papers, m_money})
        field->setEnabled(!kept);
}

void ReviewPanel::clear()
{
    m_proposal->setCurrentIndex(0);
    m_reason->clear();
    for (NumberField* field : {m_days, m_papers, m_money})
        field->clear();
}

QJsonObject ReviewPanel::command() const
{
    QJsonObject command{{u"do"_s, u"reviewProcedure"_s}, {u"procedure"_s, m_procedure},
        {u"hash"_s, m_hash}, {u"proposal"_s, m_proposal->chosen()},
        {u"reason"_s, m_reason->text()}};
    if (m_proposal->chosen() == u"keep")
        return command;
    for (const auto& [key, field] : {std::pair(u"savedDays"_s, m_days),
             std::pair(u"savedPapers"_s, m_papers), std::pair(u"savedMoney"_s, m_money)})
        if (const auto value = field->value())
            command[key] = *value;
    return command;
}

} // namespace motcua
