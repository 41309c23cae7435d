#pragma once
#include "ui/dossier/actionform.h"
#include "ui/widgets/prompt.h"

namespace motcua {

class CheckRow;
class TextField;

/// Who takes the result: the applicant, by hand or by post, or someone with an authorisation.
class HandOverForm : public ActionForm
{
    Q_OBJECT
public:
    explicit HandOverForm(QWidget* parent = nullptr);

    QJsonObject arguments() const override;

    /// The reason that a hand-over is refused without, where a dossier says that who takes it or
    /// who sent them has died: it may be wrong. none of other errors. `said`: the error's sentence.
    static std::optional<TextQuestion> reasonFor(const Error& error, const QString& said);

private:
    void showFields();

    CheckRow* m_other;
    CheckRow* m_byPost;
    TextField* m_name;
    TextField* m_number;
    TextField* m_authorisation;
    TextField* m_post;
};

} // namespace motcua
