#pragma once
#include "ui/registers/bookmodel.h"
#include "ui/widgets/views.h"

#include <QTimer>

namespace motcua {

/// A book as it lies open: its own columns, two lines a row, ranges across the whole width. Asks
/// for the dossiers of the rows in sight.
class BookTable : public TableView
{
    Q_OBJECT
public:
    explicit BookTable(QWidget* parent = nullptr);

    BookModel& book() const { return *m_model; }
    void showBook(const Register& columns, Book book);
    /// The dossier of the chosen line; null on none.
    DossierId chosen() const;

Q_SIGNALS:
    /// The dossiers of these rows are looked at and unread.
    void wanted(const std::vector<int>& rows);
    void opened(motcua::DossierId dossier);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void spanRanges();
    void shareWidth();
    void lookAround();
    void choose(qint64 number);

    BookModel* m_model;
    QTimer m_look; ///< scrolling asks once it rests
};

} // namespace motcua
