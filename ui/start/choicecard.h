#pragma once
#include <QAbstractButton>

namespace motcua {

/// A large way to go on: icon, title, what it means, and its key.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    struct Words
    {
        QString icon;
        QString title;
        QString text;
    };
    ChoiceCard(const Words& words, const QKeySequence& key, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintGround(QPainter& painter) const;

    Words m_words;
    QString m_key;
};

} // namespace motcua
