#pragma once
#include <QKeySequence>
#include <QWidget>

#include <vector>

namespace motcua {

struct KeyHint
{
    QKeySequence keys;
    QString words;
};

/// The quiet line under a form that says which keys do what; hints that don't fit go to a next
/// line.
class KeyHintRow : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHintRow(std::vector<KeyHint> hints, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where each hint stands in a row of this width.
    std::vector<QRect> places(int width) const;
    int widthOf(const KeyHint& hint) const;

    std::vector<KeyHint> m_hints;
};

} // namespace motcua
