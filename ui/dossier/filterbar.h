#pragma once
#include "ui/dossier/listfilter.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace motcua {

/// A word that chooses a list; the chosen one is bold on a tinted ground.
class FilterButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The lists side by side, one chosen. Ctrl PgDn and Ctrl PgUp go to the next and the former one;
/// with the focus on it the arrow keys do.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    const ListFilter& chosen() const;
    void choose(Work work);

Q_SIGNALS:
    void chosenChanged();

private:
    void addButtons();
    void addKey(const QKeySequence& key, int step);
    void step(int by);

    QButtonGroup* m_buttons;
};

} // namespace motcua
