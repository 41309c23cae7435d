#include "ui/person/accesscard.h"

#include "core/wording/names.h"
#include "ui/dossier/partycards.h"
#include "ui/theme/language.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kShownAccesses = 12;

QString lineText(const Access& access)
{
    const QDateTime at(access.at.localDate(), access.at.localTime());
    QStringList parts{
        at.toString(u"HH:mm dd/MM/yyyy"_s), access.name, eventTitle(access.kind, language())};
    if (!access.code.isEmpty())
        parts += access.code;
    return parts.join(u" · "_s);
}

ActionButton* compactButton(const QString& name, const QString& words)
{
    auto* button = new ActionButton(words);
    button->setObjectName(name);
    button->setCompact(true);
    return button;
}
} // namespace

AccessCard::AccessCard(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_lines(new QVBoxLayout)
    , m_ask(compactButton(u"askAccesses"_s, tr("Look it up")))
    , m_save(compactButton(u"saveAccesses"_s, tr("Save as a table")))
{
    m_lines->setSpacing(Size::kHalfGap);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_ask);
    buttons->addWidget(m_save);
    buttons->addStretch();
    body()->addWidget(new SectionLabel(tr("Who saw this person's data")));
    body()->addLayout(m_lines);
    body()->addLayout(buttons);
    connect(m_ask, &QAbstractButton::clicked, this, &AccessCard::asked);
    connect(m_save, &QAbstractButton::clicked, this, &AccessCard::saveRequested);
    reset();
}

void AccessCard::reset()
{
    m_accesses.clear();
    clearLayout(m_lines);
    m_ask->show();
    m_save->hide();
}

void AccessCard::showAccesses(const std::vector<Access>& accesses)
{
    reset();
    m_accesses = accesses;
    for (std::size_t at = 0; at < std::min(accesses.size(), kShownAccesses); ++at)
        m_lines->addWidget(Label::wrapping(lineText(accesses[at])));
    if (accesses.size() > kShownAccesses)
        m_lines->addWidget(Label::wrapping(
            tr("and %1 more, in the table").arg(accesses.size() - kShownAccesses), Look::small));
    m_ask->hide();
    m_save->show();
}

} // namespace motcua
