#pragma once
#include "ui/start/setupstep.h"

class QBoxLayout;

namespace motcua {

class Card;
class TextField;

/// Step 3: office hours; which calendar and which procedures the program brings.
class RulesStep : public SetupStep
{
    Q_OBJECT
public:
    explicit RulesStep(QDate today, QWidget* parent = nullptr);

    QString title() const override;
    void write(QJsonObject& ward) const override;

private:
    struct Hour
    {
        QString key;
        TextField* field;
    };
    Card* hoursCard();
    void addHour(QBoxLayout* row, const QString& key, const QString& label, QTime usual);

    std::vector<Hour> m_hours;
};

} // namespace motcua
