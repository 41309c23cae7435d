#pragma once
#include "ui/dossier/actionform.h"

namespace motcua {

class NoteField;
class TextField;

/// Proposes how an issued result should read: names, titles, the answers that may be corrected
/// (isCorrectable()), note; and why. Nothing that the fee or a number rests on.
class CorrectForm : public ActionForm
{
    Q_OBJECT
public:
    CorrectForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    struct Answer
    {
        Question question;
        QWidget* field;
        QJsonValue shown; ///< what the field said first
    };
    void addAnswers(const Procedure& procedure);
    QJsonObject changes() const;
    QJsonArray changedParties() const;
    QJsonArray changedItems() const;
    QJsonObject changedAnswers() const;

    Dossier m_dossier; ///< as it reads now
    TextField* m_applicant;
    std::vector<TextField*> m_parties;
    std::vector<TextField*> m_titles;
    std::vector<Answer> m_answers;
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
    void addAnswers(const Dossier& dossier, const Procedure& procedure);
    void addChange(const QString& what, const QString& now, const QString& proposed);
};

} // namespace motcua
