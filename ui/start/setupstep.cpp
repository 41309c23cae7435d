#include "ui/start/setupstep.h"

#include "core/wording/wording.h"
#include "ui/theme/language.h"
#include "ui/widgets/labelledfield.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString wordsOf(const Fault& fault)
{
    return sentence(Error{ErrorCode::badInput, {}, fault.detail, fault.values, {}}, language());
}
} // namespace

void SetupStep::bind(const QString& pointer, LabelledField* field)
{
    m_bindings.push_back({pointer, field});
}

LabelledField* SetupStep::fieldOf(const QString& pointer) const
{
    for (const Binding& binding : m_bindings)
        if (pointer == binding.pointer || pointer.startsWith(binding.pointer + u'/'))
            return binding.field;
    return nullptr;
}

bool SetupStep::showFaults(const Faults& faults)
{
    for (const Binding& binding : m_bindings)
        binding.field->setError({});
    LabelledField* first = nullptr;
    for (const Fault& fault : faults) {
        LabelledField* field = fieldOf(fault.pointer);
        if (!field || field->hasError())
            continue;
        field->setError(wordsOf(fault));
        first = first ? first : field;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

} // namespace motcua
