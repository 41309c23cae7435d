#pragma once
#include <QCheckBox>

namespace motcua {

/// A box to tick with its words, and quieter words after them: "Bản chính … — đã đối chiếu".
/// Long words break into lines.
class CheckRow : public QCheckBox
{
    Q_OBJECT
public:
    explicit CheckRow(
        const QString& text, const QString& secondary = {}, QWidget* parent = nullptr);

    void setSecondary(const QString& secondary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    void paintBox(QPainter& painter) const;

    QString m_secondary;
};

} // namespace motcua
