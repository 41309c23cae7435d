#include "ui/admin/printerssection.h"

#include "ui/shell/printer.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Letters that a wrong font would lose, and a frame that shows the margins.
PrintJob testPage(const WardConfig& ward, bool demo)
{
    const QString html = u"<h2 align=\"center\">%1</h2>"
                         "<p align=\"center\">Trang in thử – bàn số %2</p>"
                         "<p>ăâđêôơư ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự – ỦY BAN NHÂN DÂN</p>"
                         "<p>0123456789 – 21.000 đồng – 04/05/2022</p>"_s;
    FilledForm form;
    form.title = u"Trang in thử"_s;
    form.pages = {html.arg(ward.name.toHtmlEscaped()).arg(ward.station)};
    return printJob(form, demo);
}
} // namespace

PrintersSection::PrintersSection(const PageContext& context)
    : AdminSection(context,
        {tr("Printer"), tr("Which one, and a look first"),
            tr("Every print is counted before it goes to the printer, so a jam never hides one.")})
    , m_printer(named(new ChoiceField, "printer"))
    , m_direct(named(new CheckRow(tr("Print at once"), tr("without a look at the paper first")),
          "printDirect"))
    , m_none(Label::wrapping(
          tr("This computer has no printer. Papers can still be saved as PDF."), Look::second))
    , m_test(named(new ActionButton(tr("Test page")), "testPage"))
{
    buildLayout();
    wire();
    setFocusProxy(m_printer);
}

void PrintersSection::buildLayout()
{
    auto* card = new Card;
    card->body()->addWidget(new LabelledField(tr("Printer of this desk"), m_printer));
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_direct);
    m_test->setKey(Qt::CTRL | Qt::Key_T);
    m_test->setIconName(u"printer"_s);
    card->body()->addWidget(m_test, 0, Qt::AlignLeft);
    content()->addWidget(card);
    content()->addStretch();
}

void PrintersSection::wire()
{
    connect(m_printer, &ChoiceField::chosenChanged, this, &PrintersSection::save);
    connect(m_direct, &QAbstractButton::clicked, this, &PrintersSection::save);
    connect(m_test, &QAbstractButton::clicked, this, &PrintersSection::printTestPage);
}

void PrintersSection::refresh()
{
    desk()
        .read([](const Office& office) { return printSettings(office.file()); })
        .then(this, [this](const PrintSettings& settings) { show(settings); });
}

void PrintersSection::show(const PrintSettings& settings)
{
    const QSignalBlocker quiet(m_printer);
    QStringList names = SystemPrinter().names();
    m_none->setVisible(names.isEmpty());
    if (!settings.printer.isEmpty() && !names.contains(settings.printer))
        names.append(settings.printer);
    m_printer->clear();
    m_printer->addChoice({}, tr("The computer's usual printer"));
    for (const QString& name : names)
        m_printer->addChoice(name, name);
    m_printer->choose(settings.printer);
    m_direct->setChecked(settings.direct);
}

PrintSettings PrintersSection::typed() const
{
    return {m_direct->isChecked(), m_printer->chosen()};
}

void PrintersSection::save()
{
    desk()
        .write([settings = typed()](
                   Office& office) { return putPrintSettings(office.file(), settings); })
        .then(this, [this](const Outcome& saved) {
            saved ? sayDone(tr("Saved.")) : sayError(saved.error());
        });
}

void PrintersSection::printTestPage()
{
    Q_EMIT paperRequested(testPage(desk().ward().config, desk().isDemo()));
}

} // namespace motcua
