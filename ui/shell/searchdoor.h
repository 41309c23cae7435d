#pragma once
#include "ui/shell/desk.h"
#include "ui/shell/hitmodel.h"

#include <QFrame>

namespace motcua {

class Label;
class ListView;
class SearchBox;

/// What the search box finds, as a list that hangs under it. The keys stay with the box: arrows
/// walk, Enter opens (Ctrl Enter a person's page), Esc or leaving closes.
class SearchDoor : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `window`, which holds the box.
    SearchDoor(Desk& desk, SearchBox* box, QWidget* window);

Q_SIGNALS:
    void dossierChosen(motcua::DossierId id);
    void personChosen(const motcua::Hit& person);
    /// Ctrl Enter on a person who has a page.
    void personPageChosen(const QString& person);
    /// A card or slip that was pasted or typed.
    void scanGiven(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void look(const QString& query);
    void showFound(const QString& query, const Result<Found>& found);
    void place();
    void walk(int step);
    void onSubmitted(const QString& query);
    void chooseCurrent();
    void choosePage();
    std::optional<Hit> takeCurrent();

    Desk& m_desk;
    SearchBox* m_box;
    HitModel* m_hits;
    ListView* m_list;
    Label* m_nothing;
    QWidget* m_hints; ///< what the keys do with a person
    QString m_shown; ///< the query whose hits are shown
    bool m_chooseWhenFound = false; ///< Enter came before the answer
};

} // namespace motcua
