#include "core/wording/citation.h"
#include "core/wording/paper.h"
#include "ui/registers/booktable.h"
#include "ui/registers/proof.h"
#include "ui/registers/registerspage.h"
#include "ui/registers/volumepanel.h"
#include "ui/widgets/choicefield.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostBookPages = 999'999;

/// The year stands above, not in a field that would have to be named.
Error withoutField(Error error)
{
    error.field.clear();
    return error;
}
} // namespace

/// Of another book than the one that lies open no line is found again.
qint64 RegistersPage::chosenNumber() const
{
    const Book& open = m_table->book().book();
    const bool same = open.registerId == m_register->chosen() && open.year == chosenYear();
    return same ? m_table->chosenNumber() : 0;
}

void RegistersPage::readRows(const std::vector<int>& pages)
{
    for (const int first : pages)
        desk()
            .read([book = m_table->book().book(), first](const Office& office) {
                return motcua::readRows(office, book, first, BookModel::kPageRows);
            })
            .then(this,
                [this, first, edition = m_table->book().edition()](const Result<BookRows>& read) {
                    m_table->book().setRows(edition, read.valueOr({first, {}}));
                });
}

/// While another book is still being read there is nothing to open.
void RegistersPage::openPanel()
{
    if (m_shown.registerId == m_register->chosen() && m_shown.year == chosenYear())
        m_volume->open(m_shown.next, chosenName());
}

void RegistersPage::closePanel()
{
    m_volume->hide();
    m_table->setFocus();
}

void RegistersPage::openVolume(const QJsonObject& command)
{
    desk().run(command).then(this, [this](const Result<Answer>& answer) {
        if (!answer)
            return m_volume->showError(answer.error().field, say(answer.error()));
        closePanel();
    });
}

void RegistersPage::printBook()
{
    const QString id = m_register->chosen();
    const BookPeriod period{chosenYear(), m_month->chosen().toInt()};
    m_isFilling = true;
    m_print->setEnabled(false);
    desk()
        .readAside([id, period](const Office& office) { return fillBook(office, id, period); })
        .then(this, [this, id, period](const Result<FilledForm>& form) {
            m_isFilling = false;
            m_print->setEnabled(!m_shown.isEmpty());
            if (!isVisible())
                return; // whoever has gone elsewhere does not want it any more
            if (!form)
                return m_notice->say({Tone::overdue, say(form.error())});
            Q_EMIT bookRequested(printJob(*form, desk().isDemo()), id, period.year, period.month);
        });
}

void RegistersPage::tell(const Notice& notice)
{
    m_told = notice;
    m_notice->say(notice);
}

/// What the rule refuses is told without a question.
void RegistersPage::closeYear()
{
    const QString id = m_register->chosen();
    const int year = chosenYear();
    const Register* book = findRegister(id);
    const bool counts = book && book->closesWithPages;
    const YearClosing wanted{id, year, counts ? 1 : 0, 0, 0, 0, desk().now().localDate()};
    const WardState& ward = desk().ward();
    const bool dayOver = desk().now().localTime() >= ward.calendar.hours().close;
    if (const auto may = decideCloseYear(wanted, ward.closings, dayOver); !may)
        return tell({Tone::dueSoon, say(withoutField(may.error()))});
    const auto pages = counts ? askPages(*book) : std::optional<qint64>(0);
    if (!pages || !askToClose(*pages))
        return;
    QJsonObject command{{u"do"_s, u"closeYear"_s}, {u"register"_s, id}, {u"year"_s, year}};
    if (counts)
        command[u"pages"_s] = *pages;
    desk().run(command).then(this, [this](const Result<Answer>& answer) {
        answer ? tellClosed(answer->ward)
               : tell({Tone::overdue, say(withoutField(answer.error()))});
    });
}

bool RegistersPage::askToClose(qint64 pages)
{
    const NumberAudit& audit = m_shown.audit;
    const QString counted
        = chosenRegister() ? tr("%1, year %2: %3 numbers") : tr("%1, year %2: %3 dossiers");
    QString what = counted.arg(chosenName()).arg(chosenYear()).arg(audit.count + m_shown.dossiers);
    if (!audit.voided.empty())
        what += u" · "_s + tr("%1 of them void").arg(audit.voided.size());
    if (pages > 0)
        what += u" · "_s + tr("%1 pages").arg(pages);
    QStringList lines{what, proofTrouble(audit),
        tr("Once closed, the book gives no more numbers of this year and is not opened again.")};
    lines.removeAll(QString());
    return prompt().ask({tr("Close the book of %1?").arg(chosenYear()), lines.join(u'\n'),
               {{tr("Close the year"), ActionKind::primary}, {tr("Not now")}}})
        == 0;
}

/// Of the book on paper, which no program knows.
std::optional<qint64> RegistersPage::askPages(const Register& book)
{
    TextQuestion question{tr("How many pages does the book of %1 have?").arg(chosenYear()),
        tr("Pages used"), tr("Go on")};
    question.text = tr("%1. The closing names the pages that were used in all volumes of the year "
                       "(%2).")
                        .arg(book.nameOn(desk().now().localDate()), cited(book.source));
    question.most = kMostBookPages;
    const auto typed = prompt().askText(question);
    if (!typed)
        return std::nullopt;
    return typed->toLongLong();
}

void RegistersPage::tellClosed(const QJsonObject& closed)
{
    const Register* book = findRegister(closed[u"register"_s].toString());
    QString done = tr("%1: the year %2 is closed, %3 numbers in all.")
                       .arg(book ? book->nameOn(desk().now().localDate()) : chosenName())
                       .arg(closed[u"year"_s].toInt())
                       .arg(closed[u"total"_s].toInteger());
    if (const qint64 voided = closed[u"voided"_s].toInteger(); voided > 0)
        done += u' ' + tr("Void and not counted: %1.").arg(voided);
    tell({Tone::done, done});
}

} // namespace motcua
