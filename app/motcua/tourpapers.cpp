#include "app/motcua/tourpapers.h"

#include "app/motcua/tourlives.h"
#include "core/forms/formset.h"
#include "core/office/prints.h"
#include "core/office/sampledays.h"
#include "core/registers/registers.h"
#include "core/security/random.h"
#include "core/store/worklists.h"
#include "core/wording/paper.h"
#include "ui/print/print.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostDossiers = 200;
constexpr qint64 kMonth = 60LL * 24 * 30; // minutes

/// A demo ward at a moment of its own, printing into a folder.
class Press
{
public:
    Press(const QString& folder, const QString& moment)
        : m_folder(folder)
        , m_now(Instant::fromIso(moment).value())
        , m_clock(m_now.plusMinutes(-kMonth))
    {
    }

    Outcome printAll(PrintedForms& printed);

private:
    Outcome liveDays();
    Outcome liveSignatures();
    Outcome livePutOff();
    Outcome liveOthers();
    Outcome act(const QJsonObject& command, const QString& login);
    Outcome printDossiers();
    Outcome printForms(const Dossier& dossier);
    Outcome printBooks();
    Outcome printSheets();
    Outcome save(const Result<FilledForm>& form, const QString& name, const FormKey& key);
    FormKey keyOf(const Dossier& dossier, const QString& form) const;
    bool isOfThisWard(const FormKey& key) const;
    QStringList missing() const;

    QString m_folder;
    Instant m_now;
    FrozenClock m_clock;
    SystemRandom m_random;
    QTemporaryDir m_ward;
    std::unique_ptr<Office> m_office;
    QSet<QString> m_printed;
    std::vector<FormKey> m_forms; ///< which forms those are
    QString m_last; ///< the dossier of the last command
};

Outcome Press::printAll(PrintedForms& printed)
{
    const Seams seams{&m_clock, &m_random, m_ward.filePath(u"keys"_s), PasswordCost::least()};
    auto office = Office::create(m_ward.filePath(u"phuong.motcua"_s), demoFounding(), seams);
    if (!office)
        return office.error();
    m_office = *std::move(office);
    for (const auto& part : {&Press::liveDays, &Press::liveSignatures, &Press::livePutOff,
             &Press::liveOthers, &Press::printDossiers, &Press::printBooks, &Press::printSheets})
        if (const auto done = (this->*part)(); !done)
            return done.error();
    printed.count += int(m_printed.size());
    printed.missing += missing();
    return Done{};
}

/// A result that no procedure of the ward ends in on that day is nobody's to print.
bool Press::isOfThisWard(const FormKey& key) const
{
    return key.id != u"result"
        || std::ranges::any_of(m_office->ward().catalogue.inForce(m_now.localDate()),
            [&](const Procedure* procedure) { return procedure->resultForm == key.of; });
}

/// What the catalogue of forms has on that day and did not come out.
QStringList Press::missing() const
{
    QStringList names;
    for (const Form& form : officialForms().forms) {
        const bool printed = std::ranges::find(m_forms, form.key) != m_forms.end();
        if (printed || !formOn(form.key, m_now.localDate()) || !isOfThisWard(form.key))
            continue;
        names.append(QStringList{form.key.id, form.key.of, form.key.variant}.join(u' ').simplified()
            + u" on "_s + m_now.localDate().toString(Qt::ISODate));
    }
    names.removeDuplicates(); // a key has a version for each time of the law
    return names;
}

/// With a book of receipts at the counter, so that the day's sheet has their numbers.
Outcome Press::liveDays()
{
    const QJsonObject receipts{{u"do"_s, u"openVolume"_s}, {u"register"_s, kReceiptRegister},
        {u"book"_s, u"AA/"_s + m_now.localDate().toString(u"yy"_s)}, {u"first"_s, 1},
        {u"last"_s, 500}, {u"person"_s, u"tiepnhan"_s}};
    if (const auto opened = m_office->run(receipts, {u"quantri"_s}); !opened)
        return opened.error();
    return liveSampleDays(*m_office, m_clock, m_now);
}

Outcome Press::act(const QJsonObject& command, const QString& login)
{
    QJsonObject whole = command;
    if (command[u"do"_s].toString() != u"receive")
        whole[u"dossier"_s] = m_last;
    const auto answer = m_office->run(whole, {login});
    if (!answer)
        return answer.error();
    m_last = answer->dossier->id.toString();
    return Done{};
}

/// The certifications of signatures that the sample days don't have.
Outcome Press::liveSignatures()
{
    for (const QString& variant : {u"many"_s, u"fingerprint"_s, u"unable"_s}) {
        const auto card = [](int at) { return QJsonObject{{u"scan"_s, sampleCards().at(at)}}; };
        QJsonObject receive{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s},
            {u"applicant"_s, card(0)},
            {u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"Giấy ủy quyền"_s}}}},
            {u"answers"_s, QJsonObject{{u"variant"_s, variant}}}};
        if (variant == u"many") {
            QJsonObject other = card(1);
            other[u"role"_s] = u"signer"_s;
            receive[u"parties"_s] = QJsonArray{other};
        }
        for (const auto& [command, login] : {std::pair{receive, u"tiepnhan"_s},
                 std::pair{QJsonObject{{u"do"_s, u"submit"_s}}, u"tiepnhan"_s},
                 std::pair{QJsonObject{{u"do"_s, u"approve"_s}}, u"chutich"_s}})
            if (const auto done = act(command, login); !done)
                return done;
    }
    return Done{};
}

/// One that is forwarded and put off, with the apology that the law asks for.
Outcome Press::livePutOff()
{
    const QJsonObject receive{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
        {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCards().at(1)}}}};
    if (const auto received = act(receive, u"tiepnhan"_s); !received)
        return received;
    const auto id = m_office->find(m_last);
    const auto dossier = id ? m_office->dossier(*id) : Result<Dossier>(id.error());
    if (!dossier)
        return dossier.error();
    const QDate later = m_office->ward().calendar.nextWorkingDay(dossier->due->at.localDate());
    const QJsonObject forward{{u"do"_s, u"forward"_s}, {u"to"_s, u"Công chức Tư pháp - Hộ tịch"_s}};
    const QJsonObject apologise{{u"do"_s, u"apologise"_s},
        {u"newDue"_s, later.toString(Qt::ISODate)},
        {u"reason"_s, u"Chờ nơi cư trú trước đây trả lời xác minh."_s}};
    if (const auto forwarded = act(forward, u"tiepnhan"_s); !forwarded)
        return forwarded;
    return act(apologise, u"chutich"_s);
}

/// What else a form is printed of, and what is of no dossier.
Outcome Press::liveOthers()
{
    const QDate day = m_now.localDate();
    for (const Turns& life : furtherLives(m_office->ward().catalogue, day))
        for (const auto& [command, login] : life)
            if (const auto done = act(command, login); !done)
                return done;
    for (const auto& [command, login] : officeTurns(day))
        if (const auto done = m_office->run(command, {login}); !done)
            return done.error();
    return Done{};
}

Outcome Press::printDossiers()
{
    const auto rows = page(m_office->file(), {Work::all, m_now, m_now}, kMostDossiers);
    if (!rows)
        return rows.error();
    for (const DossierRow& row : rows->rows) {
        const auto dossier = m_office->dossier(row.id);
        if (!dossier)
            return dossier.error();
        if (const auto printed = printForms(*dossier); !printed)
            return printed;
    }
    return Done{};
}

FormKey Press::keyOf(const Dossier& dossier, const QString& form) const
{
    const Procedure* procedure = m_office->procedureOf(dossier);
    if (form != u"result" || !procedure)
        return {form, {}, {}};
    const FormKey plain{form, procedure->resultForm, {}};
    const QString variant = dossier.answers[u"variant"_s].toString(u"one"_s);
    return formOn(plain, m_now.localDate()) ? plain : FormKey{form, procedure->resultForm, variant};
}

/// Each kind of paper once.
Outcome Press::printForms(const Dossier& dossier)
{
    for (const QString& form : printableForms(dossier, m_office->procedureOf(dossier))) {
        QString name = form;
        if (form == u"result")
            name += u"-%1 %2"_s.arg(dossier.procedure, dossier.answers[u"variant"_s].toString());
        if (m_printed.contains(name.trimmed()))
            continue;
        if (const auto saved
            = save(fillPaper(*m_office, dossier, form), name.trimmed(), keyOf(dossier, form));
            !saved)
            return saved;
    }
    return Done{};
}

Outcome Press::printBooks()
{
    const int year = m_now.localDate().year();
    if (const auto saved = save(fillBook(*m_office, kTrackingBook, {year}), u"book-tracking"_s,
            {u"book"_s, kTrackingBook, {}});
        !saved)
        return saved;
    for (const Register& book : allRegisters())
        if (const auto saved = book.isKeptIn(year) ? save(fillBook(*m_office, book.id, {year}),
                                   u"book-"_s + book.id, {u"book"_s, book.id, {}})
                                                   : Outcome(Done{});
            !saved)
            return saved;
    return Done{};
}

/// Papers of no dossier: the day's cash, shift and sheet, the delegations, a posting sheet.
Outcome Press::printSheets()
{
    const QDate day = m_now.localDate();
    const auto sheet = daySheetOf(*m_office, day);
    if (!sheet)
        return sheet.error();
    for (const auto& [name, form] :
        {std::pair{u"cash"_s, fillCash(*m_office, day, {}, u"tiepnhan"_s)},
            std::pair{u"cash-tiepnhan"_s, fillCash(*m_office, day, u"tiepnhan"_s)},
            std::pair{u"shift"_s, fillShift(*m_office, u"tiepnhan"_s, day)},
            std::pair{u"daysheet"_s, fillDaySheet(*m_office, *sheet, u"tiepnhan"_s)},
            std::pair{u"delegations"_s, fillDelegations(*m_office, day, u"tiepnhan"_s)}})
        if (const auto saved = save(form, name, {name.section(u'-', 0, 0), {}, {}}); !saved)
            return saved;
    const Procedure* procedure = m_office->ward().catalogue.find(u"2.000815"_s, day);
    return procedure
        ? save(fillPosting(*m_office, *procedure, day), u"posting"_s, {u"posting"_s, {}, {}})
        : Outcome(Done{});
}

Outcome Press::save(const Result<FilledForm>& form, const QString& name, const FormKey& key)
{
    if (!form)
        return form.error();
    const QString file
        = u"%1 %2.pdf"_s.arg(m_now.localDate().year()).arg(QString(name).replace(u'/', u'-'));
    m_printed.insert(name);
    const auto known = formOn(key, m_now.localDate());
    if (known && QString(known->title).replace(u'\n', u' ') == form->title) // it is that form
        m_forms.push_back(key);
    const auto pages = renderPdf(printJob(*form, true), QDir(m_folder).filePath(file));
    return pages ? Outcome(Done{}) : Outcome(pages.error());
}
} // namespace

Result<PrintedForms> printEveryForm(const QString& folder)
{
    PrintedForms printed;
    for (const QString& moment : {u"2022-05-11T09:42:00"_s, u"2026-11-23T09:42:00"_s})
        if (const auto done = Press(folder, moment).printAll(printed); !done)
            return done.error();
    return printed;
}

} // namespace motcua
