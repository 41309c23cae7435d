#pragma once
#include "core/base/language.h"

#include <QSettings>

#include <optional>

namespace motcua {

/// What this user's program remembers: how it looks and where it was left. Nothing of the ward.
class Preferences
{
public:
    /// In the user's configuration folder, or in `file`.
    explicit Preferences(const QString& file = {});

    QString lastFile() const;
    void setLastFile(const QString& path);
    /// None: as the desktop is.
    std::optional<bool> dark() const;
    void setDark(bool dark);
    /// Per cent: 100, 125, 150, 175 or 200; counts from the next start.
    int scale() const;
    void setScale(int percent);
    Language language() const;
    void setLanguage(Language language);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Who worked here last, and the place where each was.
    QString lastLogin() const;
    void setLastLogin(const QString& login);
    QString placeOf(const QString& login) const;
    void setPlaceOf(const QString& login, const QString& place);

private:
    QSettings m_store;
};

} // namespace motcua
