#pragma once
#include "core/office/sampledays.h"
#include "tests/support/deskfixture.h"
#include "tests/support/windowdriver.h"

#include <QLineEdit>

// What many journeys have in common.

inline const QString kClerk = QStringLiteral("tiepnhan");
inline const QString kChairman = QStringLiteral("chutich");

/// The chairman takes the desk and, once the decision can be made, presses its key.
inline void decide(WindowDriver& desk, Qt::Key key)
{
    desk.signIn(kChairman);
    QTRY_VERIFY(desk.offers(QStringLiteral("approve")));
    desk.keys().press(key);
}

inline void approve(WindowDriver& desk)
{
    decide(desk, Qt::Key_A);
}

/// The clerk is back at the desk and ends the visit that is offered.
inline void handOver(WindowDriver& desk)
{
    desk.signIn(kClerk);
    QTRY_VERIFY(desk.offers(QStringLiteral("printAndHandOver")));
    desk.keys().press(Qt::Key_F9);
}

// What the ways of a dossier that is promised for a day have in common.

inline const QString kCitizen = QStringLiteral("Trần Thị Bích Đào");
inline constexpr auto kThree = Qt::ControlModifier | Qt::ShiftModifier; ///< and the letter

/// A morning in each time of the law: a ward under its district with the forms of 2018, and one
/// under the city with those of 2025.
inline const QStringList kWards{
    QStringLiteral("2022-05-04T09:42:00"), QStringLiteral("2026-11-23T09:42:00")};

/// A row for each time of the law.
inline void wards()
{
    QTest::addColumn<QString>("now");
    for (const QString& now : kWards)
        QTest::addRow("a ward of %s", qPrintable(now.left(4))) << now;
}

/// The book asks what each paper is called.
inline void namePapers(WindowDriver& desk)
{
    for (const QString& name :
        {QStringLiteral("title"), QStringLiteral("title2"), QStringLiteral("title3")})
        if (auto* title = desk.part<QLineEdit>(name); title && title->text().isEmpty())
            title->setText(QStringLiteral("Văn bằng"));
}

/// Eleven copies are no no-wait request: the clerk promises them for the day.
inline void takeInEleven(WindowDriver& desk)
{
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    desk.keys().type(QStringLiteral("11"));
    QTRY_COMPARE(desk.text(QStringLiteral("verdict")), QStringLiteral("Hẹn trả"));
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.printed().size(), 1);
}

inline void openAs(WindowDriver& desk, const QString& login)
{
    desk.signIn(login);
    desk.openDossier(desk.find(kCitizen).code);
    QTRY_VERIFY(desk.sees(QStringLiteral("dossierTitle")));
}

inline void send(WindowDriver& desk)
{
    QTRY_VERIFY(desk.offers(QStringLiteral("send")));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
}

inline void typeInto(WindowDriver& desk, const QString& field, const QString& text)
{
    QTRY_VERIFY(desk.offers(QStringLiteral("send")));
    desk.tabTo(field);
    desk.keys().type(text);
}
