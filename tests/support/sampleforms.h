#pragma once
#include "core/forms/formset.h"

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace motcua {

/// A form with values to print: for tests, the tour, and whoever wants to see the paper.
struct SampleForm
{
    QString name; ///< fit for a file: "receipt-2025"
    FormKey key;
    QDate day; ///< on which it is printed; chooses the form set
    QJsonObject context;
};

/// Every official form once, as a ward would fill it.
std::vector<SampleForm> sampleForms();
/// The same with the longest texts that are allowed: names of 100, addresses of 300, notes of 500
/// letters without a space, 30 rows.
SampleForm stretched(SampleForm sample);
/// The same of an office and a place with long names, as a branch of a city's centre has them.
SampleForm headed(SampleForm sample);
/// The same with nothing filled in: every line is to be written by hand.
SampleForm blank(SampleForm sample);

} // namespace motcua
