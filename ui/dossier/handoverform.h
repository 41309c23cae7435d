#pragma once
#include "ui/dossier/actionform.h"

namespace motcua {

class CheckRow;
class TextField;

/// Who takes the result: the applicant, or someone with an authorisation.
class HandOverForm : public ActionForm
{
    Q_OBJECT
public:
    explicit HandOverForm(QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    void showOther(bool other);

    CheckRow* m_other;
    TextField* m_name;
    TextField* m_number;
    TextField* m_authorisation;
};

} // namespace motcua
