#pragma once
#include "ui/shell/printsettings.h"
#include "ui/start/setupstep.h"

class QGridLayout;

namespace motcua {

class Card;
class ChoiceField;
class NumberField;
class Prompt;
class TextField;

/// Step 4: the printer, where each register goes on from its paper book, and the file's place.
class StationStep : public SetupStep
{
    Q_OBJECT
public:
    StationStep(Prompt& prompt, int year, const QStringList& printers, QWidget* parent = nullptr);

    QString title() const override;
    void write(QJsonObject& ward) const override;

    /// The file's place, proposed from the ward's id where nobody chose another.
    void proposePath(const QString& id);
    QString path() const;
    PrintSettings printing() const;

private:
    struct Line
    {
        QString registerId;
        NumberField* next;
        TextField* volume;
    };
    Card* printerCard(const QStringList& printers);
    Card* registersCard();
    void addRegister(QGridLayout* grid, const QString& id, const QString& name);
    Card* fileCard();
    void choosePath();
    QString usualVolume() const;

    Prompt& m_prompt;
    int m_year;
    bool m_pathChosen = false;
    ChoiceField* m_printer;
    TextField* m_path;
    std::vector<Line> m_lines;
};

} // namespace motcua
