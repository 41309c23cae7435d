#include "app/ctl/answers.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/catalogue/names.h"
#include "core/identity/personalnumber.h"
#include "core/store/people.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct PersonOptions
{
    WardOptions ward;
    std::string number;
};

QJsonArray namingJson(const std::vector<NamingDossier>& dossiers, const Calendar& calendar)
{
    QJsonArray json;
    for (const NamingDossier& one : dossiers) {
        QJsonObject line = rowJson(one.row, calendar);
        line[u"roles"_s] = QJsonArray::fromStringList(one.roles);
        line[u"name"_s] = one.name;
        json.append(line);
    }
    return json;
}

QJsonArray papersJson(const std::vector<ShownPaper>& papers)
{
    QJsonArray json;
    for (const ShownPaper& shown : papers)
        json.append(QJsonObject{{u"name"_s, shown.paper.name},
            {u"kind"_s, nameOf(kDocumentKinds, shown.paper.kind)}, {u"count"_s, shown.paper.count},
            {u"dossier"_s, shown.code}, {u"at"_s, shown.at.toIso()}});
    return json;
}

QJsonArray earlierJson(const std::vector<EarlierFact>& facts)
{
    QJsonArray json;
    for (const EarlierFact& fact : facts)
        json.append(QJsonObject{{u"field"_s, fact.field}, {u"value"_s, fact.value},
            {u"dossier"_s, fact.code}, {u"at"_s, fact.at.toIso()}});
    return json;
}

QJsonValue judgedJson(const SimilarPerson& similar)
{
    if (!similar.judged)
        return similar.joined ? QJsonObject{{u"same"_s, true}} : QJsonValue();
    const PeopleJudgement& judged = *similar.judged;
    return QJsonObject{{u"same"_s, judged.same}, {u"reason"_s, judged.reason}, {u"by"_s, judged.by},
        {u"at"_s, judged.at.toIso()}};
}

QJsonArray similarJson(const std::vector<SimilarPerson>& people)
{
    QJsonArray json;
    for (const SimilarPerson& similar : people)
        json.append(QJsonObject{{u"person"_s, toJson(similar.person)},
            {u"likeness"_s, likenessName(similar.likeness)}, {u"latest"_s, similar.latest.code},
            {u"judged"_s, judgedJson(similar)}});
    return json;
}

QJsonObject recordJson(const PersonRecord& record, const Reasons& warnings,
    const Calendar& calendar, Language language)
{
    return {{u"warnings"_s, warningsJson(warnings, language)},
        {u"person"_s, toJson(record.facts.now)},
        {u"dossiers"_s, namingJson(record.dossiers, calendar)},
        {u"papers"_s, papersJson(record.facts.papers)},
        {u"earlier"_s, earlierJson(record.facts.earlier)},
        {u"similar"_s, similarJson(record.similar)}};
}

/// A demo may be looked at without a name.
Outcome noteLook(const Ward& ward, const QString& person)
{
    const bool nameless = ward.session().login.isEmpty();
    return nameless ? Outcome(Done{}) : ward.office().notePersonReading(person, ward.session());
}

Result<QJsonObject> personPage(const PersonOptions& options, Language language)
{
    const QString number = QString::fromStdString(options.number);
    if (!isPersonalNumber(number))
        return badInput(u"NUMBER"_s, u"badNumber"_s, {{u"value"_s, number}});
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return ward.error();
    const auto record = personOf((*ward)->office().file(), number);
    if (!record)
        return record.error();
    if (const auto noted = noteLook(**ward, number); !noted)
        return noted.error();
    const Office& office = (*ward)->office();
    return recordJson(*record, office.warningsOfPerson(*record), office.ward().calendar, language);
}
} // namespace

void addPerson(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("person",
        context.words("Xem một người: hồ sơ, giấy tờ, người trùng",
            "Show a person: dossiers, papers, who is like them"));
    auto options = std::make_shared<PersonOptions>();
    addWardOptions(*command, options->ward, context);
    command
        ->add_option(
            "NUMBER", options->number, context.words("số định danh cá nhân", "the personal number"))
        ->required();
    command->callback(
        [options, &context] { context.answer(personPage(*options, context.language())); });
}

} // namespace motcua
