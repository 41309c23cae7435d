#pragma once
#include "ui/dossier/actionform.h"

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
