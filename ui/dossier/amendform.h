#pragma once
#include "ui/dossier/actionform.h"

namespace motcua {

class NoteField;
class TextField;

/// Mends what was taken in: the note, the answers, the originals. Persons are mended at the counter
/// by a scan, so they are not here.
class AmendForm : public ActionForm
{
    Q_OBJECT
public:
    AmendForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent = nullptr);

    QJsonObject arguments() const override;

private:
    struct Field
    {
        Question question;
        QWidget* widget;
    };
    struct Original
    {
        TextField* title;
        std::vector<Field> fields;
    };
    Field addQuestion(const Question& question, const QJsonValue& answer, const QString& suffix);
    void addOriginal(const Procedure& procedure, const Item& item, std::size_t at);

    QJsonObject m_answers; ///< as they stood
    std::vector<Field> m_fields;
    std::vector<Original> m_originals;
    NoteField* m_note;
    TextField* m_reason = nullptr; ///< where the promised day may become later
};

} // namespace motcua
