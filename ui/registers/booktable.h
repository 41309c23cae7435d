#pragma once
#include "ui/registers/bookmodel.h"
#include "ui/widgets/views.h"

#include <QTimer>

namespace motcua {

/// A book as it lies open: its own columns, two lines a row, ranges across the whole width. Asks
/// for the rows in sight.
class BookTable : public TableView
{
    Q_OBJECT
public:
    explicit BookTable(QWidget* parent = nullptr);

    BookModel& book() const { return *m_model; }
    void showBook(const Register& columns, Book book);
    /// The dossier of the chosen line; null on none.
    DossierId chosen() const;
    /// Its number, to find the line again; 0.
    qint64 chosenNumber() const;

Q_SIGNALS:
    /// The pages that begin with these rows are looked at and unread.
    void wanted(const std::vector<int>& pages);
    void opened(motcua::DossierId dossier);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void spanRanges();
    void shareWidth();
    void lookAround();

    BookModel* m_model;
    QTimer m_look; ///< scrolling asks once it rests
};

} // namespace motcua
