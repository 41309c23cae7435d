#pragma once
#include "core/dossier/papers.h"
#include "ui/dossier/actionform.h"

#include <QJsonArray>

namespace motcua {

class CheckRow;
class NoteField;
class TextField;

/// What is missing: papers of the checklist and what of them, others in words, and why.
class SupplementRequestForm : public ActionForm
{
    Q_OBJECT
public:
    explicit SupplementRequestForm(const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    TextField* addContent(CheckRow& paper);

    std::vector<CheckRow*> m_papers;
    std::vector<TextField*> m_contents; ///< of each paper: what of it is missing
    TextField* m_others;
    NoteField* m_reason;
};

/// Which of the papers asked for have come.
class SupplementForm : public ActionForm
{
    Q_OBJECT
public:
    SupplementForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    static QJsonObject argumentOf(
        const NotCome& left, const Dossier& dossier, const Procedure* procedure);
    void askForTheRest();
    bool isPart() const;

    std::vector<CheckRow*> m_papers;
    QJsonArray m_asked; ///< each of them as the command gives it
    TextField* m_others;
    NoteField* m_reason; ///< why the rest is not waited for
};

} // namespace motcua
