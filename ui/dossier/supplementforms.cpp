#include "ui/dossier/supplementforms.h"

#include "core/dossier/papers.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Papers typed in one line, parted by semicolons.
QStringList parted(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u';'))
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    return parts;
}

const QString kContentMark = u": "_s; ///< between a paper and what of it is missing

/// "Tờ khai: chưa ký"
QString withContent(const QString& paper, const QString& content)
{
    return content.trimmed().isEmpty() ? paper : paper + kContentMark + content.trimmed();
}

/// What is left of that which was asked for; without its procedure all of it.
std::vector<NotCome> stillAwaited(const Dossier& dossier, const Procedure* procedure)
{
    if (procedure)
        return askedAndNotCome(dossier, *procedure);
    std::vector<NotCome> all;
    if (!dossier.supplements.empty())
        for (const QString& asked : dossier.supplements.back().items)
            all.push_back({asked, {}});
    return all;
}

CheckRow* paperRow(const QString& name, std::size_t at)
{
    auto* row = new CheckRow(name);
    row->setObjectName(u"paper%1"_s.arg(at + 1));
    return row;
}
} // namespace

SupplementRequestForm::SupplementRequestForm(const Procedure* procedure, QWidget* parent)
    : ActionForm(parent)
{
    column()->addWidget(new SectionLabel(tr("What is missing")));
    if (procedure)
        for (const DocumentItem& paper : procedure->documents) {
            m_papers.push_back(paperRow(paper.name, m_papers.size()));
            column()->addWidget(m_papers.back());
            m_contents.push_back(addContent(*m_papers.back()));
        }
    m_others = add(u"others"_s, tr("Other papers, parted by “;”"), new TextField(kReasonLimit));
    m_reason = addReason(tr("Reason"));
}

/// What of a paper is missing, once it is ticked (Luật Hộ tịch, Điều 9: giấy tờ và nội dung).
TextField* SupplementRequestForm::addContent(CheckRow& paper)
{
    auto* content = new TextField(kTitleLimit);
    content->setObjectName(paper.objectName() + u"Content"_s);
    content->setPlaceholderText(tr("what of it is missing"));
    content->setAccessibleName(tr("What is missing of: %1").arg(paper.text()));
    content->hide();
    column()->addWidget(content);
    connect(&paper, &QAbstractButton::toggled, content, &QWidget::setVisible);
    return content;
}

QJsonObject SupplementRequestForm::arguments() const
{
    QStringList items;
    for (std::size_t at = 0; at < m_papers.size(); ++at)
        if (m_papers[at]->isChecked())
            items += withContent(m_papers[at]->text(), m_contents[at]->text());
    return {{u"items"_s, QJsonArray::fromStringList(items + parted(m_others->text()))},
        {u"reason"_s, m_reason->toPlainText()}};
}

SupplementForm::SupplementForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent)
    : ActionForm(parent)
{
    column()->addWidget(new SectionLabel(tr("What has come")));
    for (const NotCome& left : stillAwaited(dossier, procedure)) {
        m_papers.push_back(paperRow(inWords(left), m_papers.size()));
        m_papers.back()->setChecked(true);
        column()->addWidget(m_papers.back());
        m_asked.append(argumentOf(left, dossier, procedure));
    }
    m_others = add(u"others"_s, tr("Other papers, parted by “;”"), new TextField(kReasonLimit));
    m_reason = addReason(tr("Why the rest is not waited for (leave empty to wait for it)"));
    for (const CheckRow* row : m_papers)
        connect(row, &CheckRow::toggled, this, &SupplementForm::askForTheRest);
    askForTheRest();
}

/// Only where something of it has not come.
void SupplementForm::askForTheRest()
{
    m_reason->parentWidget()->setVisible(isPart());
}

bool SupplementForm::isPart() const
{
    return std::ranges::any_of(m_papers, [](const CheckRow* row) { return !row->isChecked(); });
}

/// What is ticked came as it was asked for: of the checklist's kind, and as many as were left.
QJsonObject SupplementForm::argumentOf(
    const NotCome& left, const Dossier& dossier, const Procedure* procedure)
{
    const DocumentItem* paper
        = procedure && !left.paper.isEmpty() ? askedIn(procedure->documents, left.paper) : nullptr;
    if (paper)
        return {
            {u"id"_s, paper->id}, {u"count"_s, stillToCome(dossier, procedure->documents, *paper)}};
    return {{u"name"_s, left.asked.section(kContentMark, 0, 0).left(kTitleLimit)}};
}

QJsonObject SupplementForm::arguments() const
{
    QJsonArray papers;
    for (std::size_t at = 0; at < m_papers.size(); ++at)
        if (m_papers[at]->isChecked())
            papers.append(m_asked[qsizetype(at)]);
    for (const QString& name : parted(m_others->text()))
        papers.append(QJsonObject{{u"name"_s, name.left(kTitleLimit)}});
    QJsonObject told{{u"documents"_s, papers}};
    if (isPart() && !m_reason->toPlainText().trimmed().isEmpty())
        told[u"reason"_s] = m_reason->toPlainText();
    return told;
}

} // namespace motcua
