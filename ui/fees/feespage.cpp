#include "ui/fees/feespage.h"

#include "core/wording/names.h"
#include "core/wording/paper.h"
#include "ui/admin/factlist.h"
#include "ui/fees/receiptmodel.h"
#include "ui/fees/tillcards.h"
#include "ui/print/print.h"
#include "ui/theme/language.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kRightWidth = 308;
constexpr int kWhoseWidth = 180;
constexpr int kWidestColumn = 280; ///< a longer name is cut, and stands whole under the mouse
constexpr int kNarrowPayer = 112; ///< beside notes
} // namespace

FeesPage::FeesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_whose(new ChoiceField)
    , m_print(new ActionButton(tr("Print the day's list"), ActionKind::primary))
    , m_sheet(new ActionButton(tr("Day sheet")))
    , m_notice(new NoticeBar)
    , m_receipts(new ReceiptModel(this))
    , m_table(new TableView)
    , m_empty(new EmptyState(u"money"_s, tr("No fee was taken today"),
          tr("A fee is taken on the dossier's own page; its receipt then stands here.")))
    , m_sums(new FactList(FactList::Values::sums))
    , m_closing(new ClosingCard)
    , m_book(new BookCard)
    , m_shift(new ShiftCard)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, Size::kGap, 20, Size::kGap);
    column->setSpacing(12);
    column->addLayout(buildTop());
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kGap);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, Size::kHalfGap);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    row->addWidget(card, 1);
    row->addWidget(buildRight());
    column->addLayout(row, 1);
    wire();
    setFocusProxy(m_table);
}

QString FeesPage::title() const
{
    return tr("Fees");
}

QString FeesPage::iconName() const
{
    return u"money"_s;
}

bool FeesPage::isFor(const Account& person) const
{
    return allows(person.roles, Permission::keepTill) || mayCloseOthers(person);
}

QLayout* FeesPage::buildTop()
{
    m_whose->setObjectName(u"whose"_s);
    m_whose->setAccessibleName(tr("Whose receipts"));
    m_whose->setFixedWidth(kWhoseWidth);
    m_whose->addChoice(u"own"_s, tr("My receipts"));
    m_whose->addChoice(u"all"_s, tr("Everybody's receipts"));
    m_print->setObjectName(u"printList"_s);
    m_print->setKey(Qt::CTRL | Qt::Key_P);
    m_print->setCompact(true);
    m_sheet->setObjectName(u"daySheet"_s);
    m_sheet->setKey(Qt::CTRL | Qt::Key_D);
    m_sheet->setCompact(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new TitleLabel(FeesPage::title()));
    row->addWidget(m_whose);
    row->addStretch();
    row->addWidget(m_sheet);
    row->addWidget(m_print);
    return row;
}

QWidget* FeesPage::buildRight()
{
    m_table->setObjectName(u"receipts"_s);
    m_table->setAccessibleName(tr("Receipts of the day"));
    m_table->setModel(m_receipts);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setMaximumSectionSize(kWidestColumn);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ReceiptModel::payer, QHeaderView::Stretch);
    auto* inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto* sums = new Card;
    m_sums->setObjectName(u"sums"_s);
    sums->body()->addWidget(new Label(tr("Today"), Look::cardTitle));
    sums->body()->addWidget(m_sums);
    for (QWidget* card : std::initializer_list<QWidget*>{sums, m_closing, m_shift, m_book})
        column->addWidget(card);
    column->addStretch();
    auto* scroll = scrolledColumn(inside);
    scroll->setFixedWidth(kRightWidth);
    return scroll;
}

void FeesPage::wire()
{
    connect(m_whose, &ChoiceField::chosenChanged, this, &FeesPage::refresh);
    connect(m_print, &QAbstractButton::clicked, this, &FeesPage::printList);
    connect(m_shift, &ShiftCard::printAsked, this, &FeesPage::printShift);
    connect(m_sheet, &QAbstractButton::clicked, this, &FeesPage::printDaySheet);
    connect(m_table, &QAbstractItemView::activated, this, &FeesPage::openDossier);
    for (TillCard* card : std::initializer_list<TillCard*>{m_closing, m_book, m_shift})
        wire(card);
}

void FeesPage::wire(TillCard* card)
{
    connect(card, &TillCard::asked, this, [this, card](const QJsonObject& command) {
        desk().run(command).then(this, [this, card](const Result<Answer>& answer) {
            if (!answer)
                return card->sayWrong(say(answer.error()));
            refresh();
            if (card == m_closing)
                printDaySheet();
        });
    });
}

/// Who keeps no till has no receipts of their own.
bool FeesPage::showsAll() const
{
    const auto& person = desk().person();
    return m_whose->chosen() == u"all" || (person && !allows(person->roles, Permission::keepTill));
}

void FeesPage::refresh()
{
    if (!desk().person())
        return;
    const QString login = desk().session().login;
    const QDate day = desk().now().localDate();
    desk()
        .read([login, day, all = showsAll()](
                  const Office& office) { return readTill(office, login, day, all); })
        .then(this, [this](const Result<DayTill>& till) {
            if (till)
                showTill(*till);
            else
                m_notice->say({Tone::overdue, say(till.error())});
        });
}

void FeesPage::showTill(const DayTill& till)
{
    m_receipts->setRows(dayReceipts(till.day));
    showNotesColumn(m_receipts->hasNotes());
    m_table->setVisible(m_receipts->rowCount() > 0);
    m_empty->setVisible(m_receipts->rowCount() == 0);
    showSums(till);
    m_closing->showTill(till);
    m_book->showTill(till);
    m_shift->showTill(till, desk().ward().accounts, desk().session().login);
    for (QWidget* own : std::initializer_list<QWidget*>{m_whose, m_book})
        own->setVisible(till.keepsOwn);
}

/// Notes take the room that payers can do without.
void FeesPage::showNotesColumn(bool hasNotes)
{
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(
        ReceiptModel::payer, hasNotes ? QHeaderView::Interactive : QHeaderView::Stretch);
    header->setSectionResizeMode(
        ReceiptModel::note, hasNotes ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    if (hasNotes)
        header->resizeSection(ReceiptModel::payer, kNarrowPayer);
}

void FeesPage::showSums(const DayTill& till)
{
    const TillTally& tally = till.day.all;
    std::vector<FactList::Fact> facts{{tr("Total"), formatDong(tally.total())}};
    for (const QString& method : kPaymentMethods)
        facts.push_back(
            {paymentMethodName(method, language()), formatDong(tally.byMethod.at(method))});
    for (const FeeShare& share : tally.byOffice)
        if (!share.office.isEmpty())
            facts.push_back({tr("of it for %1").arg(share.office), formatDong(share.amount)});
    for (const ShiftLine& shift : till.shiftsBehind)
        facts.push_back({shift.what, formatDong(shift.amount)});
    m_sums->setFacts(facts);
}

void FeesPage::openDossier()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    if (const auto id = EventId::fromString(m_receipts->rowAt(index).receipt.dossier))
        Q_EMIT dossierRequested(*id);
}

/// What closing the day ends with, and again whenever it is asked for.
void FeesPage::printDaySheet()
{
    const QString login = desk().session().login;
    const QDate day = desk().now().localDate();
    using Filled = std::pair<Result<FilledForm>, Head>;
    desk()
        .read([login, day](const Office& office) -> Filled {
            const auto sheet = daySheetOf(office, day);
            if (!sheet)
                return {sheet.error(), {}};
            return {fillDaySheet(office, *sheet, login), sheet->head};
        })
        .then(this, [this, day](const Filled& filled) {
            if (filled.first)
                Q_EMIT daySheetRequested(
                    printJob(*filled.first, desk().isDemo()), day, filled.second);
            else
                m_notice->say({Tone::overdue, say(filled.first.error())});
        });
}

void FeesPage::printList()
{
    const QString by = showsAll() ? QString() : desk().session().login;
    const QString login = desk().session().login;
    printSheet(
        [by, login](const Office& office, QDate day) { return fillCash(office, day, by, login); });
}

void FeesPage::printShift()
{
    const QString login = desk().session().login;
    printSheet([login](const Office& office, QDate day) { return fillShift(office, login, day); });
}

/// A paper of today's money; it counts as a print of the receipt books.
void FeesPage::printSheet(std::function<Result<FilledForm>(const Office&, QDate)> fill)
{
    const QDate day = desk().now().localDate();
    desk()
        .read([fill = std::move(fill), day](const Office& office) { return fill(office, day); })
        .then(this, [this, day](const Result<FilledForm>& form) {
            if (form)
                Q_EMIT bookRequested(
                    printJob(*form, desk().isDemo()), kReceiptRegister, day.year(), 0);
            else
                m_notice->say({Tone::overdue, say(form.error())});
        });
}

} // namespace motcua
