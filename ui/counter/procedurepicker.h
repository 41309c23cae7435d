#pragma once
#include "core/catalogue/catalogue.h"

#include <QLineEdit>

class QStandardItemModel;

namespace motcua {

/// The procedure of an intake: type a few letters, with or without marks, in any order, or the end
/// of its code; no-wait ones come first. Leaving the field without a choice puts the former one
/// back.
class ProcedurePicker : public QLineEdit
{
    Q_OBJECT
public:
    explicit ProcedurePicker(QWidget* parent = nullptr);

    /// What may be chosen on that day.
    void setCatalogue(const Catalogue& catalogue, QDate day);
    const QString& code() const { return m_code; }
    /// An unknown code chooses nothing.
    void choose(const QString& code);
    void chooseFirst();

Q_SIGNALS:
    /// Another procedure was chosen, by the clerk or by choose().
    void chosen(const QString& code);
    /// Enter: on to the next step.
    void confirmed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Entry
    {
        QString code;
        QString name;
        QString folded;
        bool noWait = false;
    };
    void offer(const QString& typed);
    void takeLater(const QString& code);
    void settle();
    void showName();

    std::vector<Entry> m_entries;
    QStandardItemModel* m_offered;
    QString m_code;
};

} // namespace motcua
