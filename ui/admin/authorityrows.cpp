#include "ui/admin/authorityrows.h"

#include "core/catalogue/signers.h"
#include "core/wording/wording.h"
#include "ui/theme/language.h"
#include "ui/widgets/badge.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr char kAuthorityContext[] = "motcua::Authority";

QString authorityWords(const char* english)
{
    return QCoreApplication::translate(kAuthorityContext, english);
}

struct FormWords
{
    const char* form;
    const char* words;
};
constexpr FormWords kForms[]
    = {{"KT", QT_TRANSLATE_NOOP("motcua::Authority", "KT. (in the chairman's stead)")},
        {"TUQ", QT_TRANSLATE_NOOP("motcua::Authority", "TUQ. (by delegation)")},
        {"TL", QT_TRANSLATE_NOOP("motcua::Authority", "TL. (by order)")},
        {"Q", QT_TRANSLATE_NOOP("motcua::Authority", "Q. (acting)")}};

QString day(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString periodOf(const Assignment& assignment)
{
    if (assignment.lastDay().isValid())
        return u"%1 – %2"_s.arg(day(assignment.from), day(assignment.lastDay()));
    return authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "from %1"))
        .arg(day(assignment.from));
}

/// How many procedures "every" leaves to leaders.
qsizetype leftOf(const Assignment& assignment, const Catalogue& catalogue)
{
    qsizetype left = 0;
    for (const Reason& reason : leftToLeaders(assignment, catalogue))
        left += reason.values[u"codes"_s].toArray().size();
    return left;
}

QString proceduresOf(const Assignment& assignment, const Catalogue& catalogue)
{
    const qsizetype left = leftOf(assignment, catalogue);
    if (left > 0)
        return authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "every procedure but %1"))
            .arg(left);
    if (assignment.procedures.contains(u"*"_s))
        return authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "every procedure"));
    return assignment.procedures.join(u", "_s);
}

/// Whether a later decision has taken all of it back, as of a day.
bool isRevoked(const Assignment& assignment, const Assignments& all, QDate day)
{
    return std::any_of(all.begin(), all.end(), [&](const Assignment& other) {
        return &other > &assignment && other.revoked && other.person == assignment.person
            && std::all_of(assignment.procedures.begin(), assignment.procedures.end(),
                [&](const QString& code) { return other.covers(code, day); });
    });
}

AuthorityRow::State stateOf(const Assignment& assignment, const WardState& ward, QDate today)
{
    const Account* account = findAccount(ward.accounts, assignment.person);
    if (!account || !account->active)
        return AuthorityRow::State::stopped;
    if (isRevoked(assignment, ward.assignments, std::max(today, assignment.from)))
        return AuthorityRow::State::revoked;
    if (today < assignment.from)
        return AuthorityRow::State::later;
    const bool over = assignment.lastDay().isValid() && today > assignment.lastDay();
    return over ? AuthorityRow::State::over : AuthorityRow::State::now;
}

QString personOf(const Account* account, const QString& login)
{
    return account ? u"%1, %2"_s.arg(account->name, account->post) : login;
}

Pill pillOf(AuthorityRow::State state)
{
    switch (state) {
    case AuthorityRow::State::now:
        return {Tone::done, authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "signs today"))};
    case AuthorityRow::State::later:
        return {Tone::info, authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "not yet"))};
    case AuthorityRow::State::over:
        return {Tone::neutral, authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "over"))};
    case AuthorityRow::State::revoked:
        return {
            Tone::neutral, authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "taken back"))};
    case AuthorityRow::State::stopped:
        break;
    }
    return {
        Tone::neutral, authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "account stopped"))};
}

QString stateText(const AuthorityRow& row)
{
    return pillOf(row.state).text;
}

constexpr Column<AuthorityRow> kAuthorityColumns[] = {
    {QT_TRANSLATE_NOOP("motcua::Authority", "State"), stateText},
    {QT_TRANSLATE_NOOP("motcua::Authority", "Person"), [](auto& row) { return row.person; }},
    {QT_TRANSLATE_NOOP("motcua::Authority", "Procedures"),
        [](auto& row) { return row.procedures; }},
    {QT_TRANSLATE_NOOP("motcua::Authority", "Form"), [](auto& row) { return row.form; }},
    {QT_TRANSLATE_NOOP("motcua::Authority", "Period"), [](auto& row) { return row.period; }},
    {QT_TRANSLATE_NOOP("motcua::Authority", "Decision"), [](auto& row) { return row.decision; }}};

void addByOffice(std::vector<AuthorityRow>& rows, const Accounts& accounts)
{
    for (const Account& account : accounts)
        if (account.byOffice)
            rows.push_back({personOf(&account, account.login),
                authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "every procedure")),
                authorityWords(QT_TRANSLATE_NOOP("motcua::Authority", "by office")), {}, {},
                account.active ? AuthorityRow::State::now : AuthorityRow::State::stopped, {}});
}
} // namespace

std::vector<AuthorityRow> authorityRows(const WardState& ward, QDate today)
{
    std::vector<AuthorityRow> rows;
    addByOffice(rows, ward.accounts);
    for (const Assignment& assignment : ward.assignments) {
        if (assignment.revoked)
            continue;
        rows.push_back({personOf(findAccount(ward.accounts, assignment.person), assignment.person),
            proceduresOf(assignment, ward.catalogue), signingForm(assignment.form),
            periodOf(assignment), assignment.decision, stateOf(assignment, ward, today),
            assignment});
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const AuthorityRow& a, const AuthorityRow& b) { return a.state < b.state; });
    return rows;
}

AuthorityModel::AuthorityModel(QObject* parent)
    : RowModel(kAuthorityContext, kAuthorityColumns, parent)
{
}

QVariant AuthorityModel::roleOf(const AuthorityRow& row, int role) const
{
    switch (role) {
    case PillTextRole:
        return pillOf(row.state).text;
    case PillToneRole:
        return int(pillOf(row.state).tone);
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(row.person, row.procedures, row.decision);
    default:
        return {};
    }
}

QString signingForm(const QString& form)
{
    for (const FormWords& known : kForms)
        if (form == QLatin1StringView(known.form))
            return authorityWords(known.words);
    return form;
}

QStringList signingForms()
{
    QStringList forms;
    for (const FormWords& known : kForms)
        forms.append(QLatin1StringView(known.form));
    return forms;
}

QString byName(Reasons reasons, const Catalogue& catalogue, QDate day)
{
    for (Reason& reason : reasons) {
        QStringList names;
        for (const QJsonValue code : reason.values[u"codes"_s].toArray()) {
            const Procedure* procedure = catalogue.find(code.toString(), day);
            names += procedure ? procedure->shortName : code.toString();
        }
        if (!names.isEmpty())
            reason.values[u"codes"_s] = names.join(u"; "_s);
    }
    return sentences(reasons, language());
}

} // namespace motcua
