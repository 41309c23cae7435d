#include "ui/dossier/correctforms.h"

#include "core/dossier/codec.h"
#include "core/dossier/correctedanswers.h"
#include "core/dossier/despite.h"
#include "core/dossier/fold.h"
#include "core/dossier/intake.h"
#include "core/wording/corrections.h"
#include "ui/dossier/answerfields.h"
#include "ui/dossier/answerwords.h"
#include "ui/dossier/words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kCorrectedNameLimit = 200;

QString& nameIn(Party& party)
{
    return party.organisation.isEmpty() ? party.person.fullName : party.organisation;
}

/// A party as a command gives it: by fields.
QJsonObject commandOf(const Party& party)
{
    QJsonObject person = toJson(party.person);
    person.remove(u"idIssued"_s);
    person.remove(u"scanned"_s);
    QJsonObject json = person;
    if (!party.organisation.isEmpty())
        json = {{u"organisation"_s, party.organisation}, {u"taxCode"_s, party.taxCode},
            {u"representative"_s, person}};
    json[u"role"_s] = party.role;
    if (!party.relation.isEmpty())
        json[u"relation"_s] = party.relation;
    return json;
}

QJsonObject renamed(Party party, const QString& name)
{
    nameIn(party) = name;
    return commandOf(party);
}
} // namespace

CorrectForm::CorrectForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent)
    : ActionForm(parent)
    , m_dossier(dossier)
{
    const auto line = [this](const QString& name, const QString& label, const QString& text) {
        auto* field = add(name, label, new TextField(kCorrectedNameLimit));
        field->setText(text);
        return field;
    };
    m_applicant = line(u"applicantName"_s, partyLabel(dossier.applicant, procedure),
        dossier.applicant.displayName());
    for (const Party& party : dossier.parties)
        m_parties.push_back(
            line(u"party."_s + party.role, partyLabel(party, procedure), party.displayName()));
    for (const Item& item : dossier.items)
        m_titles.push_back(line(u"title%1"_s.arg(m_titles.size() + 1),
            tr("Original %1").arg(m_titles.size() + 1), item.title));
    if (procedure)
        addAnswers(*procedure);
    m_note = add(u"note"_s, tr("Note"), new NoteField);
    m_note->setPlainText(dossier.note);
    m_reason = addReason(tr("Reason"));
}

void CorrectForm::addAnswers(const Procedure& procedure)
{
    for (const Question& question : procedure.questions) {
        const bool byItems = !m_dossier.items.empty() && isToldByItems(procedure, question.id);
        if (!isCorrectable(question) || byItems)
            continue;
        QWidget* field = add(
            question.id, question.label, answerField(question, m_dossier.answers[question.id]));
        m_answers.push_back({question, field, answerIn(question, field)});
    }
}

QJsonArray CorrectForm::changedParties() const
{
    QJsonArray parties;
    bool changed = false;
    for (std::size_t at = 0; at < m_parties.size(); ++at) {
        const Party& party = m_dossier.parties[at];
        changed = changed || m_parties[at]->text() != party.displayName();
        parties.append(renamed(party, m_parties[at]->text()));
    }
    return changed ? parties : QJsonArray();
}

QJsonArray CorrectForm::changedItems() const
{
    QJsonArray items;
    bool changed = false;
    for (std::size_t at = 0; at < m_titles.size(); ++at) {
        changed = changed || m_titles[at]->text() != m_dossier.items[at].title;
        items.append(QJsonObject{{u"title"_s, m_titles[at]->text()}});
    }
    return changed ? items : QJsonArray();
}

QJsonObject CorrectForm::changedAnswers() const
{
    QJsonObject answers;
    for (const Answer& answer : m_answers)
        if (const QJsonValue now = answerIn(answer.question, answer.field); now != answer.shown)
            answers[answer.question.id] = now.isUndefined() ? QJsonValue(QString()) : now;
    return answers;
}

QJsonObject CorrectForm::changes() const
{
    QJsonObject changes;
    if (m_applicant->text() != m_dossier.applicant.displayName())
        changes[u"applicant"_s] = renamed(m_dossier.applicant, m_applicant->text());
    if (const QJsonArray parties = changedParties(); !parties.isEmpty())
        changes[u"parties"_s] = parties;
    if (const QJsonArray items = changedItems(); !items.isEmpty())
        changes[u"items"_s] = items;
    if (const QJsonObject answers = changedAnswers(); !answers.isEmpty())
        changes[u"answers"_s] = answers;
    if (m_note->toPlainText() != m_dossier.note)
        changes[u"note"_s] = m_note->toPlainText();
    return changes;
}

QJsonObject CorrectForm::arguments() const
{
    return {{u"changes"_s, changes()}, {u"reason"_s, m_reason->toPlainText()}};
}

ConfirmForm::ConfirmForm(const Dossier& dossier, const Procedure* procedure, QWidget* parent)
    : ActionForm(parent)
{
    const QJsonObject changes = dossier.correction->changes;
    column()->addWidget(Label::wrapping(tr("Reason: %1").arg(dossier.correction->reason)));
    if (const Reasons against = knownAgainst(dossier, Command::correct); !against.empty())
        addAgainst(against);
    for (const FactChange& one : changesOfPeople(dossier, foldContent(dossier, changes), procedure))
        addChange(
            one.whose.left(1).toUpper() + one.whose.mid(1) + u" – "_s + one.what, one.was, one.is);
    const auto items = itemsFromJson(changes[u"items"_s].toArray());
    for (std::size_t at = 0; at < std::min(items.size(), dossier.items.size()); ++at)
        addChange(tr("Original %1").arg(at + 1), dossier.items[at].title, items[at].title);
    if (procedure && changes.contains(u"answers"_s))
        addAnswers(dossier, *procedure);
    if (changes.contains(u"note"_s))
        addChange(tr("Note"), dossier.note, changes[u"note"_s].toString());
}

void ConfirmForm::addAnswers(const Dossier& dossier, const Procedure& procedure)
{
    const QJsonObject proposed = dossier.correction->changes[u"answers"_s].toObject();
    for (const Question& question : procedure.questions)
        if (isCorrectable(question))
            addChange(question.label, answerText(question, dossier.answers[question.id]),
                answerText(question, proposed[question.id]));
}

void ConfirmForm::addChange(const QString& what, const QString& now, const QString& proposed)
{
    if (now == proposed)
        return;
    const auto shown = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    auto* box = new Card(CardLook::tinted);
    box->body()->addWidget(Label::wrapping(what, Look::section));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(Size::kGap);
    sides->addWidget(Label::wrapping(tr("now: %1").arg(shown(now)), Look::second), 1, Qt::AlignTop);
    sides->addWidget(
        Label::wrapping(tr("corrected: %1").arg(shown(proposed)), Look::bold), 1, Qt::AlignTop);
    box->body()->addLayout(sides);
    column()->addWidget(box);
}

QJsonObject ConfirmForm::arguments() const
{
    return {};
}

} // namespace motcua
