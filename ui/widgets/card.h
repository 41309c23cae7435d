#pragma once
#include <QFrame>

class QVBoxLayout;

namespace motcua {

/// plain is a card on the ground; the others stand inside a card.
enum class CardLook
{
    plain,
    tinted,
    flat,
    info,
    done,
    dueSoon,
    overdue
};

/// A quiet box with a border: what belongs together. Fill it through body().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(CardLook look = CardLook::plain, QWidget* parent = nullptr);

    void setLook(CardLook look);

    /// The column inside: padding 16 px, gaps 8 px.
    QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

} // namespace motcua
