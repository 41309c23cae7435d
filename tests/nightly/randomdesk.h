#pragma once
#include "core/office/office.h"

#include <QRandomGenerator>

/// People at a counter who do one thing after another, as a seed tells.
class RandomDesk
{
public:
    RandomDesk(motcua::Office& office, QRandomGenerator& random)
        : m_office(office)
        , m_random(random)
    {
    }

    /// An intake, a fee, a decision …: whatever the table allows of a recent dossier. False where
    /// the program said no.
    bool act();
    /// Any command at all to any of the recent dossiers by anybody, allowed or not.
    bool tryAnything();
    bool receive();
    /// Codes of what was received here, the oldest first.
    const QStringList& codes() const { return m_codes; }
    /// Goes on with dossiers that were there before.
    void take(const QStringList& codes) { m_codes = codes; }
    /// What the last refusal said.
    const motcua::Error& refusal() const { return m_refusal; }

private:
    bool run(const QString& login, const QJsonObject& command);
    bool actOn(const QString& code);
    bool print(motcua::DossierId id);
    QString pick(const QStringList& from) { return from[m_random.bounded(from.size())]; }

    motcua::Office& m_office;
    QRandomGenerator& m_random;
    QStringList m_codes;
    motcua::Error m_refusal;
};

/// A name such as people have here.
QString randomName(QRandomGenerator& random);
