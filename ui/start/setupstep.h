#pragma once
#include "core/base/json.h"

#include <QWidget>

namespace motcua {

class LabelledField;

/// One step of setting a ward up: fields that write a part of a WARD.json, and show the faults that
/// reading it found, each at its field.
class SetupStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Writes what was typed into the ward's description.
    virtual void write(QJsonObject& ward) const = 0;
    /// What reading the description does not see (passwords).
    virtual Faults ownFaults() const { return {}; }

    /// Shows the faults that belong to this step's fields; true where there was one. The first gets
    /// the focus.
    bool showFaults(const Faults& faults);

protected:
    /// The field shows the faults of these JSON pointers and of what lies below them.
    void bind(const QString& pointer, LabelledField* field);

private:
    struct Binding
    {
        QString pointer;
        LabelledField* field;
    };
    LabelledField* fieldOf(const QString& pointer) const;

    std::vector<Binding> m_bindings;
};

} // namespace motcua
