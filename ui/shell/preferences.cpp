#include "ui/shell/preferences.h"

#include <QStandardPaths>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/motcua/motcua.ini"_s;
}
} // namespace

Preferences::Preferences(const QString& file)
    : m_store(file.isEmpty() ? usualFile() : file, QSettings::IniFormat)
{
}

QString Preferences::lastFile() const
{
    return m_store.value(u"lastFile"_s).toString();
}

void Preferences::setLastFile(const QString& path)
{
    if (lastFile() != path) // nothing is written while a window comes up
        m_store.setValue(u"lastFile"_s, path);
}

std::optional<bool> Preferences::dark() const
{
    if (!m_store.contains(u"dark"_s))
        return std::nullopt;
    return m_store.value(u"dark"_s).toBool();
}

void Preferences::setDark(bool dark)
{
    m_store.setValue(u"dark"_s, dark);
}

int Preferences::scale() const
{
    const int percent = m_store.value(u"scale"_s, 100).toInt();
    return percent >= 100 && percent <= 200 ? percent : 100;
}

void Preferences::setScale(int percent)
{
    m_store.setValue(u"scale"_s, percent);
}

Language Preferences::language() const
{
    return m_store.value(u"language"_s).toString() == u"en" ? Language::english
                                                            : Language::vietnamese;
}

void Preferences::setLanguage(Language language)
{
    m_store.setValue(u"language"_s, language == Language::english ? u"en"_s : u"vi"_s);
}

QByteArray Preferences::geometry() const
{
    return m_store.value(u"geometry"_s).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(u"geometry"_s, geometry);
}

QString Preferences::lastLogin() const
{
    return m_store.value(u"lastLogin"_s).toString();
}

void Preferences::setLastLogin(const QString& login)
{
    m_store.setValue(u"lastLogin"_s, login);
}

QString Preferences::placeOf(const QString& login) const
{
    return m_store.value(u"places/"_s + login).toString();
}

void Preferences::setPlaceOf(const QString& login, const QString& place)
{
    m_store.setValue(u"places/"_s + login, place);
}

} // namespace motcua
