#include "ui/widgets/searchbox.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <chrono>

namespace motcua {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kRest = 150ms;
constexpr int kSearchIcon = 18;
constexpr int kSearchInset = 11;
constexpr QKeyCombination kEnterKey = Qt::CTRL | Qt::Key_K;
} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchBox"_s);
    setProperty("look", u"search"_s);
    setMaxLength(200);
    setPlaceholderText(tr("Scan a card, dossier code, name or personal number…"));
    setAccessibleName(tr("Search"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    auto* shortcut = new QShortcut(QKeySequence(kEnterKey), this);
    connect(shortcut, &QShortcut::activated, this, &SearchBox::enter);
    connect(this, &QLineEdit::textChanged, &m_rest, QOverload<>::of(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::submit);
    connect(&m_rest, &QTimer::timeout, this, &SearchBox::tell);
}

void SearchBox::enter()
{
    if (!hasFocus())
        m_former = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::leave()
{
    if (m_former)
        m_former->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void SearchBox::tell()
{
    const QString query = text().trimmed();
    if (query == m_told)
        return;
    m_told = query;
    Q_EMIT queryChanged(query);
}

void SearchBox::submit()
{
    m_rest.stop();
    tell();
    if (!m_told.isEmpty())
        Q_EMIT submitted(m_told);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT moveRequested(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)
        Q_EMIT pageRequested();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect left(kSearchInset, 0, kSearchIcon, height());
    paintIcon(painter, left, u"search"_s, theme().secondText, kSearchIcon);
    const QString keys = keyText(QKeySequence(kEnterKey));
    const int cap = keyCapSize(keys).width();
    paintKeyCap(painter, QRect(width() - cap - kSearchInset, 0, cap, height()), keys);
}

} // namespace motcua
