#include "ui/dossier/formwords.h"

#include <QCoreApplication>

#include <array>

namespace motcua {

namespace {
struct FormFace
{
    const char* form;
    const char* name;
    Qt::Key key;
};
constexpr std::array kForms{
    FormFace{
        "receipt", QT_TRANSLATE_NOOP("motcua::FormWords", "Receipt and appointment"), Qt::Key_G},
    FormFace{"supplement", QT_TRANSLATE_NOOP("motcua::FormWords", "Supplement request"), Qt::Key_B},
    FormFace{"refuse", QT_TRANSLATE_NOOP("motcua::FormWords", "Refusal notice"), Qt::Key_C},
    FormFace{
        "reject", QT_TRANSLATE_NOOP("motcua::FormWords", "Notice of the rejection"), Qt::Key_H},
    FormFace{"apology", QT_TRANSLATE_NOOP("motcua::FormWords", "Apology, another day"), Qt::Key_L},
    FormFace{"payment", QT_TRANSLATE_NOOP("motcua::FormWords", "Notice of a payment"), Qt::Key_V},
    FormFace{"stop", QT_TRANSLATE_NOOP("motcua::FormWords", "Notice that work stops"), Qt::Key_D},
    FormFace{"control", QT_TRANSLATE_NOOP("motcua::FormWords", "Control sheet"), Qt::Key_K},
    FormFace{"result", QT_TRANSLATE_NOOP("motcua::FormWords", "Result"), Qt::Key_Q},
};

const FormFace* faceOf(const QString& form)
{
    for (const FormFace& face : kForms)
        if (form == QLatin1StringView(face.form))
            return &face;
    return nullptr;
}
} // namespace

QString formName(const QString& form)
{
    const FormFace* face = faceOf(form);
    return face ? QCoreApplication::translate("motcua::FormWords", face->name) : form;
}

QKeySequence formKey(const QString& form)
{
    const FormFace* face = faceOf(form);
    return face ? QKeySequence(face->key) : QKeySequence();
}

} // namespace motcua
