#include "ui/dossier/partycards.h"

#include "core/identity/personkey.h"
#include "core/registers/registers.h"
#include "core/wording/place.h"
#include "ui/dossier/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"

#include <QCoreApplication>
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

struct PartyCardWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::PartyCardWords)
};

bool isApplicant(const Party& party, const Dossier& dossier)
{
    const QString& number = dossier.applicant.person.personalNumber;
    return party.role == u"applicant"
        || (!number.isEmpty() && party.person.personalNumber == number);
}

/// What the applicant is to the others stands with the applicant: "con trai của người chết". What
/// somebody hands the dossier in by stands with them.
QString relationOf(const Party& party, const Dossier& dossier, const Procedure* procedure)
{
    if (party.role == u"submitter")
        return party.relation;
    QStringList told;
    for (const Party& other : dossier.parties)
        if (!other.relation.isEmpty() && isApplicant(party, dossier))
            told += PartyCardWords::tr("%1 of the %2")
                        .arg(other.relation, inSentence(partyLabel(other, procedure)));
    return told.join(u", "_s);
}

void addWayToPerson(QVBoxLayout* column, const Party& party, const ToPerson& toPerson)
{
    const QString key = personKey(party.person);
    if (!toPerson || key.isEmpty())
        return;
    auto* link = new LinkButton(PartyCardWords::tr("The person's page"));
    link->setObjectName(u"personLink"_s);
    link->setAccessibleName(PartyCardWords::tr("The page of %1").arg(party.person.fullName));
    QObject::connect(link, &QAbstractButton::clicked, link, [toPerson, key] { toPerson(key); });
    column->addWidget(link, 0, Qt::AlignLeft);
}

/// Who registers an event of civil status is told by where its people live (Luật Hộ tịch
/// 60/2014/QH13), a death by where the dead lived last.
QString residenceOf(const Party& party, const Procedure* procedure)
{
    const Register* book = procedure && procedure->numbering
        ? findRegister(procedure->numbering->registerId)
        : nullptr;
    const bool matters = book && !book->event.isEmpty() && party.role != u"submitter";
    if (!matters || !party.organisation.isEmpty())
        return {};
    const QString& address = party.person.address;
    if (party.role == u"deceased")
        return PartyCardWords::tr("Last residence: %1")
            .arg(address.isEmpty() ? PartyCardWords::tr("not told") : address);
    return address.isEmpty() ? QString() : PartyCardWords::tr("Residence: %1").arg(address);
}

Card* partyCard(const Party& party, const Dossier& dossier, const Procedure* procedure,
    const ToPerson& toPerson)
{
    auto* card = new Card(CardLook::flat);
    card->body()->setSpacing(4);
    card->body()->setContentsMargins(14, 10, 14, 10);
    card->body()->addWidget(new SectionLabel(partyLabel(party, procedure)));
    QStringList name{party.displayName(), relationOf(party, dossier, procedure)};
    name.removeAll(QString());
    card->body()->addWidget(Label::wrapping(name.join(u" · "_s), Look::bold));
    card->body()->addWidget(Label::wrapping(partyFacts(party), Look::second));
    if (const QString residence = residenceOf(party, procedure); !residence.isEmpty())
        card->body()->addWidget(Label::wrapping(residence, Look::second));
    addWayToPerson(card->body(), party, toPerson);
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

void fillPartyCards(QVBoxLayout* column, const Dossier& dossier, const Procedure* procedure,
    const ToPerson& toPerson)
{
    clearLayout(column);
    QHBoxLayout* row = nullptr;
    for (const Party& party : everyone(dossier)) {
        if (!row || row->count() == 2) {
            row = new QHBoxLayout;
            row->setSpacing(14);
            column->addLayout(row);
        }
        row->addWidget(partyCard(party, dossier, procedure, toPerson), 1);
    }
}

void fillPartyDetails(QVBoxLayout* column, const Dossier& dossier, const Procedure* procedure,
    const ToPerson& toPerson)
{
    clearLayout(column);
    for (const Party& party : everyone(dossier)) {
        column->addWidget(new SectionLabel(partyLabel(party, procedure)));
        column->addWidget(Label::wrapping(party.displayName(), Look::bold));
        Party shown = party;
        shown.relation = relationOf(party, dossier, procedure);
        for (const QString& detail : partyDetails(shown))
            column->addWidget(Label::wrapping(detail, Look::second));
        addWayToPerson(column, party, toPerson);
        column->addSpacing(Size::kHalfGap);
    }
}

} // namespace motcua
