#pragma once
#include "tests/support/windowdriver.h"

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
