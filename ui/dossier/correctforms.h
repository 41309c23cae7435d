#pragma once
#include "ui/dossier/actionform.h"

namespace motcua {

class NoteField;
class TextField;

/// Proposes how an issued result should read: names, titles, note; and why. Nothing that the fee
/// or a number rests on.
class CorrectForm : public ActionForm
{
    Q_OBJECT
public:
    CorrectForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    QJsonObject changes() const;
    QJsonArray changedParties() const;
    QJsonArray changedItems() const;

    Dossier m_dossier; ///< as it reads now
    TextField* m_applicant;
    std::vector<TextField*> m_parties;
    std::vector<TextField*> m_titles;
    NoteField* m_note;
    NoteField* m_reason;
};

/// Shows a proposed correction beside what stands, for the second person.
class ConfirmForm : public ActionForm
{
    Q_OBJECT
public:
    ConfirmForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    void addChange(const QString& what, const QString& now, const QString& proposed);
};

} // namespace motcua
