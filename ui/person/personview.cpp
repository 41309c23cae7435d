#include "ui/person/personview.h"

#include "core/wording/fill.h"
#include "core/wording/names.h"
#include "core/wording/place.h"
#include "ui/dossier/partycards.h"
#include "ui/dossier/words.h"
#include "ui/person/accesscard.h"
#include "ui/person/duplicatecard.h"
#include "ui/person/judge.h"
#include "ui/person/persondossiers.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keyhintrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kSideWidth = 456;

QScrollArea* scrollingSide(QWidget* inside)
{
    inside->setObjectName(u"scrolled"_s);
    auto* scroll = scrolledColumn(inside);
    scroll->setFixedWidth(kSideWidth);
    return scroll;
}

QVBoxLayout* addSection(Card* card, const QString& title)
{
    card->body()->addWidget(new SectionLabel(title));
    auto* column = new QVBoxLayout;
    column->setSpacing(Size::kHalfGap);
    card->body()->addLayout(column);
    return column;
}

void addFact(QVBoxLayout* column, const QString& what, const QString& whence)
{
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(Label::wrapping(what));
    lines->addWidget(Label::wrapping(whence, Look::small));
    column->addLayout(lines);
}

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

/// "H26.12.03-220504-0001, 04/05/2022"
QString whenceText(const QString& code, Instant at)
{
    return code + u", "_s + dayText(at.localDate());
}
} // namespace

PersonView::PersonView(QWidget* parent)
    : QWidget(parent)
    , m_back(new ActionButton({}, ActionKind::quiet))
    , m_intake(new ActionButton(tr("New dossier for this person")))
    , m_name(Label::wrapping({}, Look::title))
    , m_facts(Label::wrapping({}, Look::second))
    , m_contact(Label::wrapping({}, Look::second))
    , m_warning(Label::wrapping({}, Look::strong))
    , m_count(new SectionLabel)
    , m_dossiers(new PersonDossiers(this))
    , m_list(new ListView(ListLook::compact))
    , m_likeCard(new Card)
    , m_like(addSection(m_likeCard, tr("Who is like this person")))
    , m_access(new AccessCard)
    , m_earlierCard(new Card)
    , m_earlier(addSection(m_earlierCard, tr("Said otherwise before")))
{
    m_back->setObjectName(u"fromPerson"_s);
    m_back->setIconName(u"back"_s);
    m_back->setKey(Qt::Key_Backspace);
    m_back->setCompact(true);
    m_back->setFlush(true);
    m_intake->setObjectName(u"personIntake"_s);
    m_intake->setIconName(u"plus"_s);
    m_intake->setKey(Qt::CTRL | Qt::Key_N);
    m_intake->setCompact(true);
    m_name->setObjectName(u"personName"_s);
    m_facts->setObjectName(u"personFacts"_s);
    m_warning->setObjectName(u"personWarning"_s);
    m_warning->setTone(Tone::overdue);
    m_list->setObjectName(u"personDossiers"_s);
    m_list->setAccessibleName(tr("Dossiers of this person"));
    m_list->setModel(m_dossiers);
    buildLayout();
    wire();
}

void PersonView::buildLayout()
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(Size::kGap);
    columns->addWidget(buildMain(), 1);
    columns->addWidget(scrollingSide(buildSide()));
}

QWidget* PersonView::buildMain()
{
    auto* card = new Card;
    card->body()->setContentsMargins(1, Size::kHalfGap, 1, 12);
    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(Size::kPadding, 0, Size::kPadding, 0);
    heading->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(m_intake);
    heading->addLayout(top);
    heading->addSpacing(Size::kHalfGap);
    heading->addWidget(m_name);
    heading->addWidget(m_facts);
    heading->addWidget(m_contact);
    heading->addWidget(m_warning);
    heading->addSpacing(Size::kHalfGap);
    heading->addWidget(m_count);
    card->body()->addLayout(heading);
    card->body()->addWidget(m_list, 1);
    auto* hints = new QHBoxLayout;
    hints->setContentsMargins(Size::kPadding, 0, Size::kPadding, 0);
    hints->addWidget(new KeyHintRow({{Qt::Key_Return, tr("open the dossier")}}));
    card->body()->addLayout(hints);
    return card;
}

QWidget* PersonView::buildSide()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(Size::kGap);
    auto* papers = new Card;
    m_papers = addSection(papers, tr("Papers shown already"));
    papers->body()->addStretch();
    column->addWidget(m_likeCard);
    column->addWidget(m_earlierCard);
    column->addWidget(papers, 1);
    column->addWidget(m_access);
    return inside;
}

void PersonView::wire()
{
    connect(m_access, &AccessCard::asked, this,
        [this] { Q_EMIT accessesRequested(m_sheet.record.person); });
    connect(m_access, &AccessCard::saveRequested, this,
        [this] { Q_EMIT accessesToSave(m_access->accesses()); });
    connect(m_back, &QAbstractButton::clicked, this, &PersonView::left);
    connect(m_intake, &QAbstractButton::clicked, this,
        [this] { Q_EMIT intakeRequested(m_sheet.record.facts.now.personalNumber); });
    connect(m_list, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT dossierRequested(m_dossiers->rowAt(index).id); });
}

void PersonView::showAccesses(const std::vector<Access>& accesses)
{
    m_access->showAccesses(accesses);
}

void PersonView::setBack(const QString& words)
{
    m_back->setText(words);
}

void PersonView::enter()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_dossiers->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

bool PersonView::goBack()
{
    for (auto* card : findChildren<DuplicateCard*>())
        if (card->fold())
            return true;
    return false;
}

QString PersonView::numberText(const QString& number) const
{
    return m_sheet.mayReadAll ? number : maskedNumber(number);
}

void PersonView::show(const PersonSheet& sheet, const WardState& ward)
{
    const bool again = sheet.record.person == m_sheet.record.person;
    const int row = again ? std::max(0, m_list->currentIndex().row()) : 0;
    m_sheet = sheet;
    m_access->setVisible(sheet.maySeeAccesses);
    if (!again)
        m_access->reset();
    showHeading();
    m_dossiers->setRows(
        personDossierRows(sheet.record.dossiers, ward, sheet.record.facts.now.fullName));
    m_list->setCurrentIndex(m_dossiers->index(row, 0));
    showDuplicates(ward);
    showPapers();
    showEarlier();
}

void PersonView::showHeading()
{
    const PersonRecord& record = m_sheet.record;
    const Person& person = record.facts.now;
    m_name->setText(person.fullName);
    const QString sex = person.sex ? name(*person.sex, language()) : QString();
    m_facts->setText(joined({sex, person.dateOfBirth.toString(), numberText(person.personalNumber),
        person.ethnicity, person.nationality}));
    m_contact->setText(
        m_sheet.mayReadAll ? joined({person.address, person.phone, person.email}) : QString());
    m_contact->setVisible(!m_contact->text().isEmpty());
    m_warning->setText(warningText(m_sheet));
    m_warning->setVisible(!m_sheet.warnings.empty());
    m_intake->setVisible(m_sheet.mayJudge && !person.personalNumber.isEmpty());
    const auto count = int(record.dossiers.size());
    m_count->setText(count < kMostOfPerson ? tr("Dossiers (%1)").arg(count)
                                           : tr("The newest %1 dossiers").arg(count));
}

void PersonView::showDuplicates(const WardState& ward)
{
    clearLayout(m_like);
    bool keyed = true;
    for (const SimilarPerson& similar : m_sheet.record.similar) {
        addDuplicate(similar, ward, keyed && similar.isOpen());
        keyed = keyed && !similar.isOpen();
    }
    if (m_sheet.record.similar.empty())
        m_like->addWidget(Label::wrapping(
            tr("Nobody with this number, or this name and date of birth."), Look::second));
}

void PersonView::addDuplicate(const SimilarPerson& similar, const WardState& ward, bool keyed)
{
    auto* card = new DuplicateCard;
    m_like->addWidget(card);
    const QString by = similar.judged ? personName(ward, similar.judged->by) : QString();
    card->show({m_sheet.record.facts.now, similar, tr("This person"), tr("Who is like them"),
        dossierWords(similar.latest, ward), judgedText(similar, by), m_sheet.mayReadAll,
        m_sheet.mayJudge});
    if (keyed)
        card->setKeyed(true);
    connect(card, &DuplicateCard::opened, this,
        [this, key = personKey(similar.person)] { Q_EMIT looked(key); });
    connect(card, &DuplicateCard::answered, this,
        [this, similar](bool same) { Q_EMIT judged(similar, same); });
}

void PersonView::showPapers()
{
    clearLayout(m_papers);
    for (const ShownPaper& shown : m_sheet.record.facts.papers) {
        const QString kind = inSentence(name(shown.paper, Channel::direct, language()));
        addFact(m_papers, shown.paper.name + u" · "_s + kind, whenceText(shown.code, shown.at));
    }
    if (m_sheet.record.facts.papers.empty())
        m_papers->addWidget(Label::wrapping(tr("No paper yet."), Look::second));
}

void PersonView::showEarlier()
{
    clearLayout(m_earlier);
    int shown = 0;
    for (const EarlierFact& fact : m_sheet.record.facts.earlier) {
        const bool contact = fact.field == u"address" || fact.field == u"phone";
        if (contact && !m_sheet.mayReadAll)
            continue;
        const QString value = fact.field == u"personalNumber" ? numberText(fact.value)
            : fact.field == u"dateOfBirth"
            ? PartialDate::fromIso(fact.value).value_or(PartialDate{}).toString()
            : motcua::shown(fact.field, fact.value, language());
        addFact(m_earlier, placeOf(badInput(u'/' + fact.field, {}), language()) + u": "_s + value,
            whenceText(fact.code, fact.at));
        ++shown;
    }
    m_earlierCard->setVisible(shown > 0);
}

} // namespace motcua
