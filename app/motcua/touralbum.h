#pragma once
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace motcua {

/// The pictures of the tour: each in two sizes, light and dark, and a page that lists them.
class Album
{
public:
    explicit Album(const QString& folder);

    /// Takes the window with whatever lies over it: "07-counter-1366-light.png" and so on. `settle`
    /// is called after each change of size or theme.
    void take(QWidget& window, const QString& name, const QString& caption,
        const std::function<void()>& settle);
    int count() const { return m_count; }
    /// index.html; false where it can't be written.
    bool writeIndex() const;

private:
    void save(QWidget& window, const QString& name);

    QString m_folder;
    QStringList m_lines;
    int m_number = 0;
    int m_count = 0;
};

} // namespace motcua
