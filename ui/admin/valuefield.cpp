#include "ui/admin/valuefield.h"

#include "core/forms/fields.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "{{applicant.name}}", "{{#papers}}{{name}}{{/papers}}"
QString markupOf(const QString& key)
{
    const qsizetype list = key.indexOf(u"[]."_s);
    return list < 0 ? u"{{%1}}"_s.arg(key)
                    : u"{{#%1}}{{%2}}{{/%1}}"_s.arg(key.left(list), key.mid(list + 3));
}
} // namespace

ValueField::ValueField(QWidget* parent)
    : ChoiceField(parent)
{
    setPlaceholderText(tr("Insert a value…"));
    connect(this, &QComboBox::activated, this, &ValueField::ask);
}

void ValueField::offer(const Form& form)
{
    QStringList keys = fieldsOf(form.fields);
    keys.sort();
    clear();
    for (const QString& key : keys)
        addChoice(key, key);
    setCurrentIndex(-1);
}

void ValueField::ask()
{
    const QString markup = markupOf(chosen());
    setCurrentIndex(-1);
    Q_EMIT asked(markup);
}

} // namespace motcua
