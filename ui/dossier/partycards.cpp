#include "ui/dossier/partycards.h"

#include "ui/dossier/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Whether the applicant stands among the parties as well.
bool isAlsoParty(const Dossier& dossier)
{
    const QString& number = dossier.applicant.person.personalNumber;
    return !number.isEmpty() && std::ranges::any_of(dossier.parties, [&number](const Party& party) {
        return party.person.personalNumber == number;
    });
}

std::vector<Party> everyone(const Dossier& dossier)
{
    std::vector<Party> all;
    if (!isAlsoParty(dossier)) {
        all.push_back(dossier.applicant);
        all.back().role = u"applicant"_s;
    }
    if (dossier.submitter) {
        all.push_back(*dossier.submitter);
        all.back().role = u"submitter"_s;
    }
    all.insert(all.end(), dossier.parties.begin(), dossier.parties.end());
    return all;
}

Card* partyCard(const Party& party, const Procedure* procedure)
{
    auto* card = new Card(CardLook::flat);
    card->body()->setSpacing(4);
    card->body()->setContentsMargins(14, 10, 14, 10);
    card->body()->addWidget(new SectionLabel(partyLabel(party, procedure)));
    const QString relation = party.relation.isEmpty() ? QString() : u" · "_s + party.relation;
    card->body()->addWidget(Label::wrapping(party.displayName() + relation, Look::bold));
    card->body()->addWidget(Label::wrapping(partyFacts(party), Look::second));
    return card;
}
} // namespace

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            clearLayout(inner);
        delete item->widget();
        delete item;
    }
}

void fillPartyCards(QVBoxLayout* column, const Dossier& dossier, const Procedure* procedure)
{
    clearLayout(column);
    QHBoxLayout* row = nullptr;
    for (const Party& party : everyone(dossier)) {
        if (!row || row->count() == 2) {
            row = new QHBoxLayout;
            row->setSpacing(14);
            column->addLayout(row);
        }
        row->addWidget(partyCard(party, procedure), 1);
    }
}

void fillPartyDetails(QVBoxLayout* column, const Dossier& dossier, const Procedure* procedure)
{
    clearLayout(column);
    for (const Party& party : everyone(dossier)) {
        column->addWidget(new SectionLabel(partyLabel(party, procedure)));
        column->addWidget(Label::wrapping(party.displayName(), Look::bold));
        for (const QString& detail : partyDetails(party))
            column->addWidget(Label::wrapping(detail, Look::second));
        column->addSpacing(Size::kHalfGap);
    }
}

} // namespace motcua
