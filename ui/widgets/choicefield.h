#pragma once
#include <QComboBox>

namespace motcua {

/// One of a few: each choice has an id for the program and words for the clerk. The wheel does not
/// change it by accident.
class ChoiceField : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceField(QWidget* parent = nullptr);

    void addChoice(const QString& id, const QString& words);

    /// The id chosen; empty where none is.
    QString chosen() const { return currentData().toString(); }

    /// An unknown id chooses nothing.
    void choose(const QString& id);

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace motcua
