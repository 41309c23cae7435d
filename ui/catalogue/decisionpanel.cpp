#include "ui/catalogue/decisionpanel.h"

#include "core/wording/wording.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QTimer>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLeastRows = 96; ///< one line of fields, and that more follow
constexpr int kRowsAround = 24; ///< of what is below or above the field that has the focus
} // namespace

DecisionPanel::DecisionPanel(const QString& verb, QWidget* parent)
    : Card(CardLook::tinted, parent)
    , m_title(new Label({}, Look::bold))
    , m_rows(new QVBoxLayout)
    , m_wrong(Label::wrapping({}))
    , m_do(new ActionButton(verb, ActionKind::primary))
    , m_close(new ActionButton(tr("Not now")))
{
    m_wrong->setTone(Tone::dueSoon);
    m_wrong->setObjectName(u"panelWrong"_s);
    m_do->setObjectName(u"decide"_s);
    m_do->setKey(Qt::CTRL | Qt::Key_Return);
    m_close->showKey(Qt::Key_Escape);
    m_close->setObjectName(u"putAway"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Size::kHalfGap);
    buttons->addWidget(m_wrong, 1);
    for (ActionButton* button : {m_close, m_do}) {
        button->setCompact(true);
        buttons->addWidget(button);
    }
    body()->setContentsMargins(12, 10, 12, 10);
    body()->addWidget(m_title);
    body()->addLayout(m_rows);
    body()->addLayout(buttons);
    connect(m_do, &QAbstractButton::clicked, this, &DecisionPanel::ask);
    connect(m_close, &QAbstractButton::clicked, this, &DecisionPanel::closed);
    hide();
}

void DecisionPanel::addField(const QString& pointer, LabelledField* field, int share, bool newLine)
{
    if (!m_line || newLine) {
        m_line = new QHBoxLayout;
        m_line->setSpacing(12);
        m_rows->addLayout(m_line);
    }
    m_line->addWidget(field, share, Qt::AlignTop);
    m_fields[pointer] = field;
    if (!m_first)
        m_first = field->field();
}

void DecisionPanel::scrollRows()
{
    auto* page = new QWidget;
    page->setObjectName(u"scrolled"_s);
    body()->removeItem(m_rows);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, Size::kHalfGap, 0);
    column->addLayout(m_rows);
    column->addStretch();
    m_scroll = scrolledColumn(page);
    m_scroll->setMinimumHeight(kLeastRows);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    body()->insertWidget(body()->indexOf(m_title) + 1, m_scroll, 1);
}

void DecisionPanel::reveal(QWidget* field)
{
    if (m_scroll)
        QTimer::singleShot(
            0, field, [this, field] { m_scroll->ensureWidgetVisible(field, 0, kRowsAround); });
}

void DecisionPanel::addRow(QWidget* row)
{
    m_rows->addWidget(row);
}

void DecisionPanel::openFor(const QString& code, const QString& title)
{
    if (code != m_code) {
        clear();
        clearErrors();
    }
    m_code = code;
    m_title->setText(title);
    show();
    m_first->setFocus();
}

void DecisionPanel::clearErrors()
{
    m_wrong->clear();
    for (const auto& [pointer, field] : m_fields)
        field->setError({});
    clearPartErrors();
}

void DecisionPanel::ask()
{
    clearErrors();
    if (const auto fault = ownFault())
        return showError(
            fault->pointer, sentence(Fault{{}, fault->detail, fault->values}, language()));
    Q_EMIT asked(command());
}

void DecisionPanel::showError(const QString& pointer, const QString& text)
{
    if (QWidget* part = showPartError(pointer, text)) {
        part->setFocus();
        return reveal(part);
    }
    const auto at = m_fields.find(pointer);
    if (at == m_fields.end())
        return m_wrong->setText(text);
    at->second->setError(text);
    at->second->field()->setFocus();
    reveal(at->second);
}

void DecisionPanel::forget()
{
    m_code.clear();
}

} // namespace motcua
