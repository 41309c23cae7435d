#pragma once
#include "core/office/wardstate.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// One line of who may sign: by office, or by an assignment.
struct AuthorityRow
{
    QString person; ///< name and post
    QString procedures;
    QString form; ///< "KT." …, or by office
    QString period;
    QString decision;
    enum class State
    {
        now,
        later,
        over,
        revoked,
        stopped ///< the account is
    };
    State state = State::now;
    std::optional<Assignment> assignment = {}; ///< none: by office

    /// It is or will be in force by a decision.
    bool canBeTakenBack() const
    {
        return assignment && (state == State::now || state == State::later);
    }
};
/// Those in force today first; within them as they were entered.
std::vector<AuthorityRow> authorityRows(const WardState& ward, QDate today);

class AuthorityModel : public RowModel<AuthorityRow>
{
public:
    explicit AuthorityModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const AuthorityRow& row, int role) const override;
};

/// "KT. (ký thay)" for "KT"; the forms a decision may name: KT, TUQ, TL, Q.
QString signingForm(const QString& form);
QStringList signingForms();

/// The sentences, with the names of procedures in place of their codes.
QString byName(Reasons reasons, const Catalogue& catalogue, QDate day);

} // namespace motcua
