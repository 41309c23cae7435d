#pragma once
#include "core/dossier/peoplejudgement.h"
#include "core/dossier/personfacts.h"
#include "core/store/namings.h"

namespace motcua {

/// The keys (personKey()) of everyone whom the ward's decisions make one person with this one,
/// which is the first.
Result<QStringList> sameAs(const WardFile& file, const QString& person);

/// The ward's decisions make the two one person through somebody else.
Result<bool> areJoinedThroughOthers(const WardFile& file, const QString& a, const QString& b);

/// Somebody of the ward who may be the person asked about.
struct SimilarPerson
{
    Person person; ///< as the newest dossier that names them so says
    Likeness likeness = Likeness::sameNameAndBirth;
    DossierRow latest;
    std::optional<PeopleJudgement> judged;
    bool joined = false; ///< the ward's decisions make them one person, maybe through a third

    bool isOpen() const { return !judged && !joined; }
    bool isSame() const { return joined || (judged && judged->same); }
};
/// Newest first, at most 10; whom `except` alone names is not among them. Reads indexes, and the
/// newest dossier of each.
Result<std::vector<SimilarPerson>> similarPeople(
    const WardFile& file, const Person& person, std::optional<DossierId> except = {});

/// What the ward holds of two people; none where nobody decided.
Result<std::optional<PeopleJudgement>> judgementOn(
    const WardFile& file, const Person& a, const Person& b);

/// A person's page.
struct PersonRecord
{
    QString person; ///< the key that was asked for
    PersonFacts facts;
    std::vector<NamingDossier> dossiers;
    std::vector<SimilarPerson> similar; ///< decided ones included
};
/// The newest kMostOfPerson dossiers make the page. notFound (noPerson) where none names the key.
Result<PersonRecord> personOf(const WardFile& file, const QString& person);
inline constexpr int kMostOfPerson = 200;

} // namespace motcua
