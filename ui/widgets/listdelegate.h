#pragma once
#include <QStyledItemDelegate>

namespace motcua {

/// tall: 69 px, for the list that is the page. compact: 56 px, for a list beside something else.
/// people: compact, but the subtitle has the row's whole width, below the pill, and its beginning,
/// a name, stays whole. longTitles: 90 px, with two lines for a long title.
enum class ListLook
{
    tall,
    compact,
    people,
    longTitles
};

/// The text in a width: what does not fit is cut before its `end`, which stays whole ("Nguyễn T… ·
/// chờ ký"). Without an end the text itself is cut. Names keep their last word (inRoom()).
QString cutBefore(const QString& end, const QString& text, const QFontMetrics& metrics, int width);

/// The text in a width: its `end` gives way first, from its last letter on, then is left out, so
/// that the name before it stays whole ("Nguyễn Thị Thu Hà · chờ d…").
QString cutEnd(const QString& end, const QString& text, const QFontMetrics& metrics, int width);

/// The whole text of a cut one, where the row has no other tool tip.
bool tellWhole(
    const QStringList& lines, QHelpEvent& event, QAbstractItemView& view, const QModelIndex& index);

/// A row of two lines: pill (PillTextRole, PillToneRole) on the left, title (DisplayRole) over
/// subtitle (SubtitleRole), a quiet text (RightTextRole) on the right.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ListDelegate(ListLook look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    /// The room that pills take at the left, so that titles stand in one line; in px.
    void setPillColumn(int width) { m_pillColumn = width; }
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintLong(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintTwoLines(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    QRect paintSides(QPainter& painter, QRect line, const QModelIndex& index) const;

    ListLook m_look;
    int m_pillColumn = 0;
};

} // namespace motcua
