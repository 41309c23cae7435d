#pragma once
#include "core/catalogue/procedure.h"
#include "ui/widgets/fieldrow.h"

#include <QJsonObject>

namespace motcua {

class CheckRow;
class ChoiceField;
class NumberField;
class TextField;

// The rows of a version that is edited. Each keeps the value it was made of: what has no field here
// stays as it was.

/// A paper of the checklist.
class DocumentRow : public FieldRow
{
    Q_OBJECT
public:
    explicit DocumentRow(const QJsonValue& document, QWidget* parent = nullptr);
    QJsonValue value() const override;
    static RowColumns columns();

private:
    QJsonObject m_document;
    TextField* m_name;
    ChoiceField* m_kind;
    NumberField* m_count;
    CheckRow* m_required;
    TextField* m_replaceable;
};

/// A step of the internal process. Its time is told in the unit of the limit, which the editor
/// knows: `value` has it under "length".
class StepRow : public FieldRow
{
    Q_OBJECT
public:
    explicit StepRow(const QJsonValue& step, QWidget* parent = nullptr);
    QJsonValue value() const override;
    static RowColumns columns();

private:
    QJsonObject m_step;
    TextField* m_name;
    TextField* m_who;
    NumberField* m_length;
    CheckRow* m_decides;
};

/// A law that the procedure rests on.
class BasisRow : public FieldRow
{
    Q_OBJECT
public:
    explicit BasisRow(const QJsonValue& law, QWidget* parent = nullptr);
    QJsonValue value() const override;
    static RowColumns columns();

private:
    TextField* m_law;
};

} // namespace motcua
