#include "ui/catalogue/postingpanel.h"

#include "ui/dossier/words.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/textfield.h"

#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kPlace = 200;
}

PostingPanel::PostingPanel(QWidget* parent)
    : DecisionPanel(tr("Note it"), parent)
    , m_where(new TextField(kPlace))
    , m_date(new DateField)
    , m_takenDown(new CheckRow(tr("It was taken down there")))
{
    setObjectName(u"postingPanel"_s);
    m_where->setObjectName(u"postingPlace"_s);
    m_date->setObjectName(u"postingDate"_s);
    m_takenDown->setObjectName(u"postingTakenDown"_s);
    addField(u"/where"_s, new LabelledField(tr("Where it hangs"), m_where), 3);
    addField(u"/date"_s, new LabelledField(tr("Day"), m_date), 1);
    addRow(m_takenDown);
}

void PostingPanel::open(const ProcedureFacts& facts, const QStringList& places, QDate today)
{
    m_procedure = facts.procedure.code;
    m_hash = facts.procedure.hash;
    if (places != m_places)
        suggest(*m_where, places);
    m_places = places;
    openFor(facts.procedure.code,
        tr("Posting of the version in force since %1").arg(dayText(facts.procedure.from)));
    if (m_date->text().isEmpty())
        m_date->setDate(today);
    if (m_where->text().isEmpty() && !places.isEmpty())
        m_where->setText(places.front());
    m_where->selectAll();
}

void PostingPanel::clear()
{
    m_where->clear();
    m_date->clear();
    m_takenDown->setChecked(false);
}

QJsonObject PostingPanel::command() const
{
    QJsonObject command{{u"do"_s, u"postProcedure"_s}, {u"procedure"_s, m_procedure},
        {u"hash"_s, m_hash}, {u"where"_s, m_where->text()},
        {u"takenDown"_s, m_takenDown->isChecked()}};
    command[u"date"_s] = m_date->isoText();
    return command;
}

} // namespace motcua
