#pragma once
#include "core/base/result.h"

#include <QJsonDocument>
#include <QtTest>

/// Stops the test with the error's code, field and detail where a Result is a failure.
#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto& verified = (result);                                                           \
        if (!verified.ok()) {                                                                      \
            const motcua::Error& e = verified.error();                                             \
            QFAIL(qPrintable(QStringLiteral("%1 at '%2' %3 %4")                                    \
                                 .arg(motcua::errorName(e.code), e.field, e.detail,                \
                                     QString::fromUtf8(QJsonDocument(e.values).toJson()))));       \
        }                                                                                          \
    } while (false)

/// The result is a failure with this code.
#define VERIFY_ERROR(result, expected)                                                             \
    do {                                                                                           \
        const auto& verified = (result);                                                           \
        QVERIFY2(!verified.ok(), "expected a refusal");                                            \
        QCOMPARE(motcua::errorName(verified.error().code), motcua::errorName(expected));           \
    } while (false)
