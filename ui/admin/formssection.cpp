#include "ui/admin/formssection.h"

#include "core/forms/filledform.h"
#include "ui/admin/valuefield.h"
#include "ui/print/printjob.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kListWidth = 320;
constexpr int kListShare = 2;
constexpr int kEditorShare = 5;

QString nameOfRow(const FormRow& row)
{
    return QStringList{row.key.id, row.key.of, row.key.variant, row.partial}.join(u'/');
}
} // namespace

FormsSection::FormsSection(const PageContext& context)
    : AdminSection(context,
        {tr("Forms"), tr("The ward's own wording"),
            tr("A form is printed as the circulars have it; the ward may word it otherwise from a "
               "day on. What was printed before stays as it is.")})
    , m_model(new FormListModel(this))
    , m_list(named(new ListView(ListLook::longTitles), "formList", tr("Forms")))
    , m_title(named(new NoteField(3), "formTitle"))
    , m_from(named(new DateField, "formFrom"))
    , m_symbol(named(new TextField(20), "formSymbol"))
    , m_reason(named(new TextField(500), "formReason"))
    , m_text(named(new QPlainTextEdit, "formText"))
    , m_titleField(new LabelledField(tr("Title"), m_title))
    , m_symbolField(new LabelledField(tr("Symbol"), m_symbol))
    , m_fromField(new LabelledField(tr("From"), m_from))
    , m_reasonField(new LabelledField(tr("Why"), m_reason))
    , m_textField(new LabelledField(tr("Template"), m_text))
    , m_values(named(new ValueField, "formValues"))
    , m_preview(named(new ActionButton(tr("See it on paper")), "previewForm"))
    , m_restore(named(new ActionButton(tr("Back to the prescribed form")), "restoreForm"))
    , m_save(named(new ActionButton(tr("Save"), ActionKind::primary), "saveForm"))
{
    buildLayout();
    wire();
    setFocusProxy(m_list);
}

void FormsSection::buildLayout()
{
    m_list->setModel(m_model);
    auto* card = new Card;
    card->setMinimumWidth(kListWidth);
    card->body()->setContentsMargins(1, Size::kHalfGap, 1, Size::kHalfGap);
    card->body()->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kGap);
    row->addWidget(card, kListShare);
    row->addWidget(buildEditor(), kEditorShare);
    content()->addLayout(row, 1);
}

QWidget* FormsSection::buildEditor()
{
    auto* card = new Card;
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_textField->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_textField->setHint(tr("{{name}} prints a value, {{>heading}} takes a part in"));
    auto* line = new QHBoxLayout;
    line->setSpacing(Size::kHalfGap);
    line->addWidget(m_titleField, 8, Qt::AlignTop);
    line->addWidget(m_symbolField, 3, Qt::AlignTop);
    line->addWidget(m_fromField, 4, Qt::AlignTop);
    card->body()->addLayout(line);
    auto* below = new QHBoxLayout;
    below->setSpacing(Size::kHalfGap);
    below->addWidget(m_reasonField, 3, Qt::AlignTop);
    below->addWidget(
        new LabelledField(tr("Values that can be printed"), m_values), 2, Qt::AlignTop);
    card->body()->addLayout(below);
    card->body()->addWidget(m_textField, 1);
    card->body()->addLayout(buildButtons());
    return card;
}

QLayout* FormsSection::buildButtons()
{
    m_preview->setKey(Qt::CTRL | Qt::Key_P);
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    m_restore->setKey(Qt::CTRL | Qt::Key_G);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    row->addStretch();
    for (ActionButton* button : {m_restore, m_preview, m_save}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    return row;
}

void FormsSection::wire()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FormsSection::showChosen);
    connect(m_preview, &QAbstractButton::clicked, this, &FormsSection::preview);
    connect(m_restore, &QAbstractButton::clicked, this, &FormsSection::restore);
    connect(m_save, &QAbstractButton::clicked, this, &FormsSection::save);
    connect(m_values, &ValueField::asked, this, [this](const QString& markup) {
        m_text->insertPlainText(markup);
        m_text->setFocus();
    });
}

/// What is being typed stays.
void FormsSection::refresh()
{
    if (isDirty())
        return;
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->setRows(formRows(desk().ward(), desk().now().localDate()));
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (m_from->text().isEmpty())
        m_from->setDate(desk().now().localDate());
    showChosen();
}

const FormRow* FormsSection::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->rowAt(index) : nullptr;
}

bool FormsSection::isDirty() const
{
    return typed() != m_loaded;
}

FormsSection::Draft FormsSection::typed() const
{
    return {m_title->toPlainText(), m_symbol->text(), m_text->toPlainText()};
}

void FormsSection::show(const Draft& draft)
{
    m_title->setPlainText(draft.title);
    m_symbol->setText(draft.symbol);
    m_text->setPlainText(draft.text);
}

void FormsSection::showChosen()
{
    if (isDirty())
        m_drafts[m_shown] = typed();
    const FormRow* row = chosen();
    if (!row)
        return;
    const bool isPart = !row->partial.isEmpty();
    const FormKey key = isPart ? m_model->rows().front().key : row->key;
    const auto form = wardFormOn(desk().ward().forms, key, desk().now().localDate());
    if (!form)
        return sayError(form.error());
    m_loaded = isPart ? Draft{{}, {}, partialText(*form, row->partial)}
                      : Draft{form->title, form->symbol, templateText(*form)};
    show(m_drafts.value(nameOfRow(*row), m_loaded));
    m_shown = nameOfRow(*row);
    m_values->offer(*form);
    m_titleField->setVisible(!isPart);
    m_symbolField->setVisible(!isPart);
    m_preview->setEnabled(!isPart);
    m_restore->setEnabled(row->own);
    for (LabelledField* field :
        {m_titleField, m_symbolField, m_fromField, m_reasonField, m_textField})
        field->setError({});
}

Form FormsSection::official(const FormKey& key) const
{
    return formOn(key, desk().now().localDate()).valueOr(Form{});
}

/// Only what was changed is the ward's own: a form whose title alone differs keeps its template.
QJsonObject FormsSection::command() const
{
    const FormRow& row = *chosen();
    QJsonObject command{{u"do"_s, u"adjustForm"_s}, {u"reason"_s, m_reason->text()},
        {u"from"_s, m_from->date() ? m_from->date()->toString(Qt::ISODate) : m_from->text()}};
    if (row.partial.isEmpty()) {
        command[u"form"_s] = row.key.id;
        command[u"of"_s] = row.key.of;
        command[u"variant"_s] = row.key.variant;
        const Form prescribed = official(row.key);
        if (m_title->toPlainText() != prescribed.title)
            command[u"title"_s] = m_title->toPlainText();
        if (m_symbol->text() != prescribed.symbol)
            command[u"symbol"_s] = m_symbol->text();
    } else {
        command[u"partial"_s] = row.partial;
    }
    if (row.own || !row.partial.isEmpty() || m_text->toPlainText() != m_loaded.text)
        command[u"text"_s] = m_text->toPlainText();
    return command;
}

void FormsSection::save()
{
    if (chosen())
        run(command(), tr("The form is saved."));
}

void FormsSection::restore()
{
    QJsonObject back = command();
    back.remove(u"text"_s);
    back.remove(u"title"_s);
    back.remove(u"symbol"_s);
    back[u"restore"_s] = true;
    run(back, tr("The form is again as prescribed."));
}

void FormsSection::run(const QJsonObject& command, const QString& done)
{
    desk().run(command).then(this, [this, done](const Result<Answer>& answer) {
        if (!answer)
            return showError(answer.error());
        m_reason->clear();
        m_drafts.remove(m_shown);
        show(m_loaded);
        refresh();
        sayDone(done);
    });
}

/// The form as it would be printed, with dots where values come.
void FormsSection::preview()
{
    const FormRow* row = chosen();
    auto form = formOn(row->key, desk().now().localDate());
    if (!form)
        return sayError(form.error());
    form->text = m_text->toPlainText();
    form->title = m_title->toPlainText();
    form->symbol = m_symbol->text();
    const auto filled = fillForm(*form, {});
    if (!filled)
        return showError(filled.error());
    m_textField->setError({});
    Q_EMIT paperRequested(printJob(*filled, desk().ward().config.demo));
}

void FormsSection::showError(const Error& error)
{
    if (error.field == u"/reason")
        return m_reasonField->setError(say(error));
    if (error.field == u"/symbol")
        return m_symbolField->setError(say(error));
    if (error.field == u"/from")
        return m_fromField->setError(say(error));
    m_textField->setError(say(error));
    goToLine(error.field);
}

void FormsSection::goToLine(const QString& place)
{
    const QStringList steps = place.split(u':');
    m_text->setFocus();
    if (steps.size() != 2)
        return;
    const QTextBlock block = m_text->document()->findBlockByNumber(steps[0].toInt() - 1);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
        std::clamp(steps[1].toInt() - 1, 0, std::max(0, block.length() - 1)));
    m_text->setTextCursor(cursor);
}

} // namespace motcua
