#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <vector>

namespace motcua {

/// The forms that one circular prescribes, and the days on which they are printed.
struct FormSet
{
    QString id; ///< "2018", "2025"
    QDate from;
    QDate to; ///< invalid: without end
    QString title;
    QString source;

    bool operator==(const FormSet&) const = default;
};

/// Which form, whatever number the circular gives it. `of` tells books apart by their register
/// ("tracking", "SCT/BS", "KH" …) and results by the procedure's resultForm ("certified-copy" …);
/// `variant` the certifications of signatures: one, many, fingerprint, unable.
struct FormKey
{
    QString id; ///< receipt, supplement, refuse, control, book, result
    QString of;
    QString variant;

    bool operator==(const FormKey&) const = default;
};

/// One version of a form.
struct Form
{
    FormKey key;
    QString set; ///< "" where another law than the circulars on the one-stop office prescribes it
    QDate from;
    QDate to; ///< invalid: without end
    QString label; ///< "Mẫu số 01"
    QString symbol; ///< after the number: "TNHS"
    QString title; ///< printed; '\n' between its lines
    QString source; ///< decree or circular
    std::vector<std::pair<QDate, QString>>
        laterSources; ///< that took its place while the form stayed
    QString templateId; ///< "2025/receipt"
    QStringList fields; ///< groups of fields.h
    QStringList required; ///< keys that what prescribes it asks for: no ward leaves them out
    QStringList copies; ///< "Liên 1: giao người nộp" …; empty: one, without a name
    QStringList wording; ///< paragraphs of a certification, a template each; its partial "wording"
    int emptyRows = 0; ///< "rows" is filled up to so many
    bool landscape = false;
    bool ruled = false; ///< a line below the title (Nghị định 30/2020/NĐ-CP, Phụ lục I)
    QString text; ///< the ward's own template; "": templateId's
    QHash<QString, QString> partials; ///< the ward's own parts, by name

    bool operator==(const Form&) const = default;
};

struct FormLibrary
{
    std::vector<FormSet> sets;
    std::vector<Form> forms;
};

/// Reads a document like data/forms.json. Error: badInput with the JSON pointer of the first fault.
Result<FormLibrary> readForms(const QJsonObject& document);
/// What data/forms.json lists.
const FormLibrary& officialForms();

/// The set in force on a day. notFound/noFormSet before the first (23/11/2018).
Result<FormSet> formSetOn(QDate day);
/// The form in force on a day. notFound/noForm.
Result<Form> formOn(const FormKey& key, QDate day);

} // namespace motcua
