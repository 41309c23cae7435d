#pragma once
#include "ui/dossier/actionform.h"

namespace motcua {

class CheckRow;
class ExtensionField;
class NoteField;
class NumberField;
class TextField;

/// The largest duty that a form asks for, in đồng.
inline constexpr int kMostDuty = 2'000'000'000;

/// A few lines: why. What is refused, withdrawn or sent back needs no more; where something speaks
/// against what is done, that is said before.
class ReasonForm : public ActionForm
{
    Q_OBJECT
public:
    explicit ReasonForm(const Reasons& against = {}, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

protected:
    NoteField* m_reason = nullptr;
};

/// Why nothing comes of it, and the rule behind it: what the procedure asks is offered, and brings
/// its rule.
class RefusalForm : public ReasonForm
{
    Q_OBJECT
public:
    explicit RefusalForm(const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    TextField* m_source;
};

/// Which duty the citizen has to meet first; how much and where, if that is known.
class DutyForm : public ReasonForm
{
    Q_OBJECT
public:
    explicit DutyForm(QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    NumberField* m_amount;
    TextField* m_payAt;
};

/// Why a no-wait dossier becomes an appointment, and whether something must be verified.
class AppointmentForm : public ReasonForm
{
    Q_OBJECT
public:
    /// With a longer limit, where the procedure allows one.
    explicit AppointmentForm(const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    CheckRow* m_verification;
    ExtensionField* m_extension;
};

/// Says plainly which numbers are burned before it asks why.
class VoidForm : public ReasonForm
{
    Q_OBJECT
public:
    explicit VoidForm(const Dossier& dossier, QWidget* parent = nullptr);
};

} // namespace motcua
