#pragma once
#include "ui/admin/adminsection.h"
#include "ui/admin/formrows.h"

class QPlainTextEdit;

namespace motcua {

class ActionButton;
class DateField;
class LabelledField;
class ListView;
class NoteField;
class TextField;
class ValueField;

/// Mẫu giấy tờ: what the ward prints otherwise than the compiled-in forms. A template is tried
/// before it is taken; what is broken is told with its line, and the cursor goes there.
class FormsSection : public AdminSection
{
    Q_OBJECT
public:
    explicit FormsSection(const PageContext& context);

    Permission permission() const override { return Permission::manageForms; }
    void refresh() override;

private:
    void buildLayout();
    QWidget* buildEditor();
    QLayout* buildButtons();
    void wire();
    bool isDirty() const;
    void showChosen();
    Form official(const FormKey& key) const;
    QJsonObject command() const;
    void save();
    void restore();
    void preview();
    void run(const QJsonObject& command, const QString& done);
    void showError(const Error& error);
    void goToLine(const QString& place);
    const FormRow* chosen() const;

    FormListModel* m_model;
    ListView* m_list;
    NoteField* m_title;
    DateField* m_from;
    TextField* m_symbol;
    TextField* m_reason;
    QPlainTextEdit* m_text;
    LabelledField* m_titleField;
    LabelledField* m_symbolField;
    LabelledField* m_fromField;
    LabelledField* m_reasonField;
    LabelledField* m_textField;
    ValueField* m_values;
    ActionButton* m_preview;
    ActionButton* m_restore;
    ActionButton* m_save;
    /// What the fields hold.
    struct Draft
    {
        QString title;
        QString symbol;
        QString text;

        bool operator==(const Draft&) const = default;
    };
    Draft typed() const;
    void show(const Draft& draft);
    Draft m_loaded; ///< as it was shown first
    QString m_shown; ///< which row the fields hold
    QHash<QString, Draft> m_drafts; ///< what was typed and not saved
};

} // namespace motcua
