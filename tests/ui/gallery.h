#pragma once
// A window with every widget of the design system, in the states a page shows them in.
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhintrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/personcard.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/rowmodel.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/stopwatch.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>

namespace motcua {

struct Waiting
{
    QString title, subtitle, right;
    int minutes, promised;
};

class WaitingModel : public RowModel<Waiting>
{
public:
    explicit WaitingModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const Waiting& row, int role) const override;
};

/// The rows that the lists of the gallery show.
std::vector<Waiting> someWaiting();

/// The counter as in the drawing: queue, form, verdict.
QWidget* counterGallery();

/// Lists, a dossier's timeline, messages, a table, an empty place.
QWidget* listGallery();

} // namespace motcua
