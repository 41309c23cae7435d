#include "ui/admin/formrows.h"

#include "core/registers/registers.h"

#include <QLocale>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr char kFormsContext[] = "motcua::WardFormRows";

QString formWords(const char* english)
{
    return QCoreApplication::translate(kFormsContext, english);
}

constexpr Column<FormRow> kFormColumns[] = {{"", [](auto& row) { return row.title; }}};

/// Titles are printed in capitals; in a list they are read more easily in small letters.
QString listTitle(const QString& title)
{
    const QString small = QLocale(u"vi"_s).toLower(QString(title).replace(u'\n', u' '));
    return small.left(1).toUpper() + small.mid(1);
}

/// "changes on 05/12/2026"
QString changeText(QDate next)
{
    return next.isValid() ? formWords(QT_TRANSLATE_NOOP("motcua::WardFormRows", "changes on %1"))
                                .arg(next.toString(u"dd/MM/yyyy"_s))
                          : QString();
}

QString subtitleOf(const Form& form, bool own, QDate next)
{
    const QString mine
        = own ? formWords(QT_TRANSLATE_NOOP("motcua::WardFormRows", "the ward's own")) : QString();
    const Register* book = findRegister(form.key.of);
    QStringList parts{mine, changeText(next), form.label, book ? book->id : QString(), form.source};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

FormRow partRow(const QString& partial, const Form& anyForm, QDate next)
{
    const char* title = partial == u"heading"
        ? QT_TRANSLATE_NOOP("motcua::WardFormRows", "Heading of every form")
        : QT_TRANSLATE_NOOP("motcua::WardFormRows", "Title block of every form");
    QStringList parts{formWords(QT_TRANSLATE_NOOP("motcua::WardFormRows", "part of many forms")),
        changeText(next)};
    parts.removeAll(QString());
    return {
        {}, partial, formWords(title), parts.join(u" · "_s), anyForm.partials.contains(partial)};
}
} // namespace

std::vector<FormRow> formRows(const WardState& ward, QDate day)
{
    std::vector<FormRow> rows;
    Form last;
    for (const Form& official : officialForms().forms) {
        const auto form = wardFormOn(ward.forms, official.key, day);
        if (!form || form->templateId != official.templateId || form->from != official.from)
            continue;
        const bool own = !form->text.isEmpty() || form->title != official.title
            || form->symbol != official.symbol;
        const QDate next = nextChange(ward.forms, form->key, {}, day);
        rows.push_back({form->key, {}, listTitle(form->title), subtitleOf(*form, own, next), own});
        last = *form;
    }
    for (const QString& partial : wardPartials())
        rows.push_back(partRow(partial, last, nextChange(ward.forms, {}, partial, day)));
    return rows;
}

FormListModel::FormListModel(QObject* parent)
    : RowModel(kFormsContext, kFormColumns, parent)
{
}

QVariant FormListModel::roleOf(const FormRow& row, int role) const
{
    return role == SubtitleRole ? QVariant(row.subtitle) : QVariant();
}

} // namespace motcua
