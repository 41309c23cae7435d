#pragma once
#include <QAbstractButton>

namespace motcua {

/// Words that lead somewhere or open into more: "2 hồ sơ trước ▸", "vì sao ▸".
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace motcua
