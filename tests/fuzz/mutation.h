#pragma once
#include <QByteArrayList>
#include <QRandomGenerator>

namespace fuzz {

/// What is known to be interesting: kept inputs and words of their language.
struct Material
{
    QByteArrayList corpus;
    QByteArrayList words;
};

/// One of the corpus with a few changes: bits, bytes, words, numbers, pieces of another one.
QByteArray mutated(const Material& material, QRandomGenerator& random);

} // namespace fuzz
