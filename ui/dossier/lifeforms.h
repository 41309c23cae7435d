#pragma once
#include "ui/dossier/reasonform.h"

namespace motcua {

class CheckRow;
class ChoiceField;
class DateField;
class NumberField;

/// To whom the papers go: the body that decides, or whoever has the next step of the process is
/// proposed; all hands of the process and the colleagues are offered. Where something speaks
/// against it, why it goes to who decides it all the same.
class ForwardForm : public ActionForm
{
    Q_OBJECT
public:
    ForwardForm(const Record& record, const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    void addWhy(const Record& record, const Procedure* procedure);

    TextField* m_to;
    TextField* m_note;
    CheckRow* m_informs;
    NoteField* m_reason = nullptr; ///< where something speaks against it
};

/// One line that the command wants: what came back, how the citizen was told.
class LineForm : public ActionForm
{
    Q_OBJECT
public:
    LineForm(const QString& key, const QString& label, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    QString m_key;
    TextField* m_line;
};

/// What came back, whether it says no, and from whom where the dossier lies with several.
class ResultForm : public LineForm
{
    Q_OBJECT
public:
    explicit ResultForm(const Dossier& dossier, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    void addRefusal();

    ChoiceField* m_from = nullptr;
    CheckRow* m_refused = nullptr;
    NoteField* m_reason = nullptr;
};

/// The other day, and why; it can be done once.
class ApologyForm : public ReasonForm
{
    Q_OBJECT
public:
    ApologyForm(const Record& record, Instant now, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    DateField* m_day;
    TextField* m_letter = nullptr; ///< where another body decides
};

/// Why, and how the citizen asked.
class WithdrawForm : public ReasonForm
{
    Q_OBJECT
public:
    explicit WithdrawForm(QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    ChoiceField* m_channel;
};

/// The form of a command of the dossier's life; null where it needs none.
std::unique_ptr<ActionForm> lifeFormFor(
    Command command, const Record& record, const Procedure* procedure, Instant now);

} // namespace motcua
