#include "ui/counter/checklist.h"

#include "core/catalogue/names.h"
#include "core/dossier/papers.h"
#include "core/wording/names.h"
#include "core/wording/place.h"
#include "ui/theme/language.h"
#include "ui/widgets/checkrow.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLineSpacing = 6;
constexpr int kIndent = 26;

/// "2 bản chính, hoặc tra cứu VNeID"; a kind that the name begins with is not said again.
QString kindOf(const DocumentItem& document, Channel channel)
{
    const QString kind = inSentence(name(arrivesAs(document.kind, channel), channel, language()));
    QStringList parts;
    if (document.count > 1)
        parts += QString::number(document.count) + u' ' + kind;
    else if (!document.name.startsWith(kind, Qt::CaseInsensitive))
        parts += kind;
    if (!document.replaceableBy.isEmpty())
        parts += Checklist::tr("or a look-up in %1").arg(document.replaceableBy);
    return parts.join(u", "_s);
}
} // namespace

Checklist::Checklist(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(kLineSpacing);
}

QJsonObject Checklist::paperOf(const DocumentItem& document, bool lookedUp) const
{
    QJsonObject paper{{u"id"_s, document.id}, {u"name"_s, document.name},
        {u"kind"_s, nameOf(kDocumentKinds, arrivesAs(document.kind, m_channel))},
        {u"count"_s, document.count}};
    if (lookedUp)
        paper[u"lookedUp"_s] = true;
    return paper;
}

void Checklist::setDocuments(const std::vector<DocumentItem>& documents, Channel channel)
{
    m_channel = channel;
    for (const Row& row : std::exchange(m_rows, {})) {
        delete row.box;
        if (row.lookUp)
            delete row.lookUp->parentWidget();
    }
    for (const DocumentItem& document : documents) {
        auto* box = new CheckRow(document.name, kindOf(document, channel));
        box->setObjectName(u"paper_"_s + document.id);
        box->setAccessibleName(document.name);
        box->setChecked(document.required);
        m_column->addWidget(box);
        box->show();
        m_rows.push_back({document, box, addLookUp(document, box)});
        connect(box, &QAbstractButton::toggled, this, &Checklist::changed);
    }
}

CheckRow* Checklist::addLookUp(const DocumentItem& document, CheckRow* box)
{
    if (!document.required || document.replaceableBy.isEmpty())
        return nullptr;
    auto* line = new QWidget;
    auto* indented = new QVBoxLayout(line);
    indented->setContentsMargins(kIndent, 0, 0, 0);
    auto* lookUp = new CheckRow(tr("looked up in %1 instead").arg(document.replaceableBy));
    lookUp->setObjectName(u"lookUp_"_s + document.id);
    lookUp->setAccessibleName(document.name + u", "_s + lookUp->text());
    indented->addWidget(lookUp);
    m_column->addWidget(line);
    line->hide();
    connect(box, &QAbstractButton::toggled, line, [line, lookUp](bool here) {
        lookUp->setChecked(false);
        line->setVisible(!here);
    });
    connect(lookUp, &QAbstractButton::toggled, this, &Checklist::changed);
    return lookUp;
}

QJsonArray Checklist::papers() const
{
    QJsonArray papers;
    for (const Row& row : m_rows) {
        const bool lookedUp = row.lookUp && row.lookUp->isChecked();
        if (row.box->isChecked() || lookedUp)
            papers.append(paperOf(row.document, lookedUp));
    }
    return papers;
}

void Checklist::setPapers(const QJsonArray& papers)
{
    QStringList there;
    QStringList lookedUp;
    for (const QJsonValue paper : papers)
        (paper[u"lookedUp"_s].toBool() || !paper[u"database"_s].isUndefined() ? lookedUp : there)
            .append(paper[u"id"_s].toString());
    for (const Row& row : m_rows) {
        row.box->setChecked(there.contains(row.document.id));
        if (row.lookUp)
            row.lookUp->setChecked(lookedUp.contains(row.document.id));
    }
}

} // namespace motcua
