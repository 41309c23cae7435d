#pragma once
#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QTimer>

namespace motcua {

/// Keeps what is being typed on the disk, a second after the last change, so that it survives a
/// crash.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    DraftKeeper(Desk& desk, const QString& key, QObject* parent = nullptr);

    /// An empty draft is forgotten.
    void keep(const QJsonObject& draft);
    /// Writes at once what is still to be written.
    void flush();
    /// What was kept; empty where there is none.
    Later<QJsonObject> kept();

private:
    Desk& m_desk;
    QString m_key;
    QJsonObject m_draft;
    std::optional<QJsonObject> m_written; ///< none yet: what lies on the disk is not known
    QTimer m_rest;
};

} // namespace motcua
