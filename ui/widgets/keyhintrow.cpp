#include "ui/widgets/keyhintrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kRow = 28;
constexpr int kCapGap = 6;
constexpr int kHintGap = 20;

QFont hintFont()
{
    return uiFont(Points::kLabel);
}

QString spoken(const std::vector<KeyHint>& hints)
{
    QStringList all;
    for (const KeyHint& hint : hints)
        all += keyText(hint.keys) + u' ' + hint.words;
    return all.join(u", "_s);
}
} // namespace

KeyHintRow::KeyHintRow(std::vector<KeyHint> hints, QWidget* parent)
    : QWidget(parent)
    , m_hints(std::move(hints))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(spoken(m_hints));
}

int KeyHintRow::widthOf(const KeyHint& hint) const
{
    const int words = QFontMetrics(hintFont()).horizontalAdvance(hint.words);
    return keyCapSize(keyText(hint.keys)).width() + kCapGap + words;
}

std::vector<QRect> KeyHintRow::places(int width) const
{
    std::vector<QRect> result;
    QPoint at;
    for (const KeyHint& hint : m_hints) {
        const int needed = widthOf(hint);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + kRow};
        result.emplace_back(at, QSize(needed, kRow));
        at.rx() += needed + kHintGap;
    }
    return result;
}

int KeyHintRow::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

QSize KeyHintRow::sizeHint() const
{
    const auto all = places(QWIDGETSIZE_MAX);
    return all.empty() ? QSize() : QSize(all.back().right() + 1, kRow);
}

void KeyHintRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(hintFont());
    painter.setPen(theme().secondText);
    const auto all = places(width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString text = keyText(m_hints[i].keys);
        QRect cap = all[i];
        cap.setWidth(keyCapSize(text).width());
        paintKeyCap(painter, cap, text);
        const QRect words = all[i].adjusted(cap.width() + kCapGap, 0, 0, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_hints[i].words);
    }
}

} // namespace motcua
