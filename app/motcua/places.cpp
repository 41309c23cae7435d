#include "app/motcua/places.h"

#include "ui/admin/adminpage.h"
#include "ui/approval/approvalpage.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/counter/counterpage.h"
#include "ui/dossier/dossierspage.h"
#include "ui/fees/feespage.h"
#include "ui/registers/registerspage.h"

namespace motcua {
using namespace Qt::StringLiterals;

Places allPlaces()
{
    return {placeOf<CounterPage>(kCounterPlace, Permission::receive),
        placeOf<ApprovalPage>(u"approval"_s, Permission::approve),
        placeOf<DossiersPage>(kDossiersPlace), placeOf<RegistersPage>(u"registers"_s),
        placeOf<CataloguePage>(u"catalogue"_s), placeOf<FeesPage>(u"fees"_s, Permission::keepTill),
        placeOf<AdminPage>(u"admin"_s, Permission::manageAccounts)};
}

} // namespace motcua
