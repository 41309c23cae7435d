#pragma once
#include "ui/start/setupstep.h"

class QGridLayout;

namespace motcua {

class DateField;
class NoteField;
class NumberField;
class TextField;

/// Step 1: how the ward is called, on paper and in dossier codes, and which desk this is.
class WardStep : public SetupStep
{
    Q_OBJECT
public:
    explicit WardStep(QWidget* parent = nullptr);

    QString title() const override;
    void write(QJsonObject& ward) const override;

private:
    void nameFields();
    void buildLayout();
    void addNames(QGridLayout* grid);
    void addPaper(QGridLayout* grid);
    void addDesk(QGridLayout* grid);
    /// What follows from the name, where nobody has typed something else.
    void follow(const QString& name);

    TextField* m_name;
    TextField* m_place;
    TextField* m_agency;
    DateField* m_from;
    TextField* m_superior;
    NoteField* m_authority;
    NoteField* m_office;
    TextField* m_officeName;
    NumberField* m_station;
    NumberField* m_stations;
};

} // namespace motcua
