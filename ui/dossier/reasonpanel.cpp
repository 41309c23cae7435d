#include "ui/dossier/reasonpanel.h"

#include "core/base/text.h"
#include "core/dossier/intake.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace motcua {
using namespace Qt::StringLiterals;

ReasonPanel::ReasonPanel(const ReasonQuestion& question, QWidget* parent)
    : Card(CardLook::tinted, parent)
    , m_reason(new TextField(kReasonLimit))
    , m_send(new ActionButton(question.verb))
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(question.title);
    m_reason->setPlaceholderText(tr("Reason; Enter sends, Esc goes back"));
    m_send->setObjectName(u"sendReason"_s);
    m_send->setEnabled(false);
    buildLayout(question);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonPanel::submit);
    connect(m_send, &QAbstractButton::clicked, this, &ReasonPanel::submit);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this] { m_send->setEnabled(!reason().isEmpty()); });
}

void ReasonPanel::buildLayout(const ReasonQuestion& question)
{
    body()->addWidget(new SectionLabel(question.title));
    auto* line = new QHBoxLayout;
    line->setSpacing(Size::kHalfGap);
    line->addWidget(m_reason, 1);
    line->addWidget(m_send);
    body()->addLayout(line);
    if (!question.usual.isEmpty())
        body()->addWidget(usualReasons(question.usual));
}

QWidget* ReasonPanel::usualReasons(const QStringList& reasons)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Size::kHalfGap);
    for (qsizetype at = 0; at < reasons.size(); ++at) {
        auto* button = new ActionButton(reasons[at], ActionKind::quiet);
        button->setObjectName(u"usualReason%1"_s.arg(at + 1));
        button->setKey(QKeySequence(u"Alt+%1"_s.arg(at + 1)));
        button->setCompact(true);
        connect(button, &QAbstractButton::clicked, this,
            [this, reason = reasons[at]] { takeUsual(reason); });
        line->addWidget(button);
    }
    line->addStretch();
    return row;
}

QString ReasonPanel::reason() const
{
    return cleanText(m_reason->text());
}

void ReasonPanel::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

void ReasonPanel::takeUsual(const QString& reason)
{
    setReason(reason);
    m_reason->setFocus();
}

void ReasonPanel::open()
{
    show();
    m_reason->setFocus();
}

void ReasonPanel::submit()
{
    if (!reason().isEmpty())
        Q_EMIT submitted(reason());
}

void ReasonPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

} // namespace motcua
