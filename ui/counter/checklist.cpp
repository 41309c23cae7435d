#include "ui/counter/checklist.h"

#include "core/catalogue/names.h"
#include "core/wording/names.h"
#include "core/wording/place.h"
#include "ui/theme/language.h"
#include "ui/widgets/checkrow.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLineSpacing = 6;

/// "2 bản chính, hoặc tra cứu VNeID"; a kind that the name begins with is not said again.
QString kindOf(const DocumentItem& document)
{
    const QString kind = inSentence(name(document.kind, language()));
    QStringList parts;
    if (document.count > 1)
        parts += QString::number(document.count) + u' ' + kind;
    else if (!document.name.startsWith(kind, Qt::CaseInsensitive))
        parts += kind;
    if (!document.replaceableBy.isEmpty())
        parts += Checklist::tr("or a look-up in %1").arg(document.replaceableBy);
    return parts.join(u", "_s);
}

QJsonObject paperOf(const DocumentItem& document)
{
    return {{u"id"_s, document.id}, {u"name"_s, document.name},
        {u"kind"_s, nameOf(kDocumentKinds, document.kind)}, {u"count"_s, document.count}};
}
} // namespace

Checklist::Checklist(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(kLineSpacing);
}

void Checklist::setDocuments(const std::vector<DocumentItem>& documents)
{
    for (const Row& row : std::exchange(m_rows, {}))
        delete row.box;
    for (const DocumentItem& document : documents) {
        auto* box = new CheckRow(document.name, kindOf(document));
        box->setObjectName(u"paper_"_s + document.id);
        box->setAccessibleName(document.name);
        box->setChecked(document.required);
        m_column->addWidget(box);
        box->show();
        m_rows.push_back({document, box});
        connect(box, &QAbstractButton::toggled, this, &Checklist::changed);
    }
}

QJsonArray Checklist::papers() const
{
    QJsonArray papers;
    for (const Row& row : m_rows)
        if (row.box->isChecked())
            papers.append(paperOf(row.document));
    return papers;
}

void Checklist::setPapers(const QJsonArray& papers)
{
    QStringList there;
    for (const QJsonValue paper : papers)
        there.append(paper[u"id"_s].toString());
    for (const Row& row : m_rows)
        row.box->setChecked(there.contains(row.document.id));
}

} // namespace motcua
