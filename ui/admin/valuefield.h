#pragma once
#include "core/forms/formset.h"
#include "ui/widgets/choicefield.h"

namespace motcua {

/// The values that a form may print, by what they are called, each with the mark that prints it.
class ValueField : public ChoiceField
{
    Q_OBJECT
public:
    explicit ValueField(QWidget* parent = nullptr);

    void offer(const Form& form);

Q_SIGNALS:
    /// One was chosen: what prints it, of a list in a round over its lines.
    void asked(const QString& markup);

private:
    void ask();
};

} // namespace motcua
