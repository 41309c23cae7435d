#pragma once
#include "ui/dossier/actionform.h"

namespace motcua {

class DateField;
class NumberField;
class TextField;

/// A number that another system gave: which, on which day, and where it comes from.
class NumberForm : public ActionForm
{
    Q_OBJECT
public:
    NumberForm(const Procedure* procedure, Instant now, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    QString m_register;
    NumberField* m_number;
    DateField* m_date;
    TextField* m_volume;
    TextField* m_system;
};

} // namespace motcua
