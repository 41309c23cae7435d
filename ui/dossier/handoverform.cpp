#include "ui/dossier/handoverform.h"

#include "ui/widgets/checkrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNameLimit = 100;
constexpr int kNumberLength = 12;
constexpr int kPostLimit = 60;
} // namespace

HandOverForm::HandOverForm(QWidget* parent)
    : ActionForm(parent)
    , m_other(new CheckRow(tr("Someone else takes the result")))
    , m_byPost(new CheckRow(tr("The result goes by post")))
{
    column()->addWidget(Label::wrapping(
        tr("The result goes to the applicant, unless another person is named."), Look::second));
    m_other->setObjectName(u"someoneElse"_s);
    m_byPost->setObjectName(u"byPost"_s);
    column()->addWidget(m_other);
    m_name = add(u"fullName"_s, tr("Full name"), new TextField(kNameLimit));
    m_number = add(u"personalNumber"_s, tr("Personal number"), new TextField(kNumberLength));
    m_authorisation = add(u"authorisation"_s, tr("Authorisation"), new TextField(kTitleLimit));
    column()->addWidget(m_byPost);
    m_post = add(u"post"_s, tr("Tracking number"), new TextField(kPostLimit));
    connect(m_other, &QCheckBox::toggled, this, [this](bool other) {
        m_byPost->setChecked(m_byPost->isChecked() && !other);
        showFields();
    });
    connect(m_byPost, &QCheckBox::toggled, this, [this](bool post) {
        m_other->setChecked(m_other->isChecked() && !post);
        showFields();
    });
    showFields();
}

void HandOverForm::showFields()
{
    for (TextField* field : {m_name, m_number, m_authorisation})
        field->parentWidget()->setVisible(m_other->isChecked());
    m_post->parentWidget()->setVisible(m_byPost->isChecked());
    if (m_other->isChecked())
        m_name->setFocus();
    if (m_byPost->isChecked())
        m_post->setFocus();
}

QJsonObject HandOverForm::arguments() const
{
    QJsonObject to{{u"self"_s, true}};
    if (m_other->isChecked())
        to = {{u"fullName"_s, m_name->text()}, {u"personalNumber"_s, m_number->text()},
            {u"authorisation"_s, m_authorisation->text()}};
    else if (m_byPost->isChecked())
        to[u"post"_s] = m_post->text();
    return {{u"to"_s, to}};
}

std::optional<TextQuestion> HandOverForm::reasonFor(const Error& error, const QString& said)
{
    if (error.detail != u"receiverDied" && error.detail != u"giverDied")
        return std::nullopt;
    return TextQuestion{tr("Hand over all the same"), tr("Why the result goes to them"),
        tr("Hand over"), {}, false, said};
}

} // namespace motcua
