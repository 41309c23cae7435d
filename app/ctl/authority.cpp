#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/catalogue/signers.h"
#include "core/office/nametold.h"
#include "core/wording/papercontext.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct AuthorityOptions
{
    WardOptions ward;
    std::string person;
    std::string procedure;
    std::string on;
};

QJsonObject rightJson(const Authority& right, const WardConfig& ward)
{
    return {{u"form"_s, right.form}, {u"decision"_s, right.decision},
        {u"from"_s, isoOrNull(right.from)}, {u"to"_s, isoOrNull(right.to)},
        {u"signature"_s, signaturePost(inOwnNames(ward, right))}};
}

bool mayLead(const Account& person)
{
    return person.active && allows(person.roles, Permission::approve);
}

/// Who decides comes before who signs.
Reasons because(const Account& person, const WardState& state, const Procedure& procedure,
    const Competence& competence, QDate day)
{
    Reasons reasons = competenceReasons(competence, state.law().powers, {});
    if (!competence.decider.isEmpty())
        reasons.push_back({u"decidedElsewhere"_s, {{u"office"_s, competence.decider}},
            competence.basis ? competence.basis->decision : procedure.competentBody});
    const QJsonObject who{{u"name"_s, person.name}};
    if (!person.active)
        reasons.push_back({u"signerStopped"_s, who, {}});
    else if (!allows(person.roles, Permission::approve))
        reasons.push_back({u"signerWithoutRight"_s, who, {}});
    if (!competence.decider.isEmpty() || !mayLead(person))
        return reasons;
    for (const Reason& reason :
        rightReasons(person.signatory(), state.assignments, {procedure, state.law().powers, day}))
        reasons.push_back(reason);
    return reasons;
}

Result<QJsonObject> authority(const AuthorityOptions& options, const Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return ward.error();
    const WardState& state = (*ward)->office().ward();
    const auto day = readDate(u"--on"_s, options.on, (*ward)->office().now().localDate());
    if (!day)
        return day.error();
    const QString login = QString::fromStdString(options.person);
    const Account* person = findAccount(state.accounts, login);
    if (!person)
        return Error{ErrorCode::notFound, u"--person"_s, u"noAccount"_s, {{u"login"_s, login}}, {}};
    const auto procedure = findProcedure(state.catalogue, options.procedure, *day);
    if (!procedure)
        return procedure.error();
    const Powers powers = state.law().powers;
    const Competence competence = competenceOn(**procedure, powers, *day);
    const auto right
        = rightToSign(person->signatory(), state.assignments, {**procedure, powers, *day});
    const bool allowed = right && mayLead(*person) && competence.decider.isEmpty();
    QJsonObject json = allowed ? rightJson(*right, state.config) : QJsonObject();
    json[u"person"_s] = login;
    json[u"procedure"_s] = (*procedure)->code;
    json[u"on"_s] = day->toString(Qt::ISODate);
    json[u"decider"_s] = competence.decider;
    json[u"allowed"_s] = allowed;
    json[u"because"_s]
        = toJson(toldByName(because(*person, state, **procedure, competence, *day), state.accounts),
            context.language());
    return json;
}
} // namespace

void addAuthority(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("authority",
        context.words("Ai được ký thủ tục nào vào ngày nào", "Who may sign what on which day"));
    auto options = std::make_shared<AuthorityOptions>();
    addWardOptions(*command, options->ward, context, true);
    command->add_option("--person", options->person, context.words("tên đăng nhập", "login"))
        ->required();
    command
        ->add_option("--procedure", options->procedure,
            context.words("mã thủ tục, ví dụ 2.000815", "code of a procedure, e.g. 2.000815"))
        ->required();
    command->add_option("--on", options->on,
        context.words("ngày; bỏ trống là hôm nay", "the day; today if left out"));
    command->callback([options, &context] { context.answer(authority(*options, context)); });
}

} // namespace motcua
