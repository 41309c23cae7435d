#pragma once
#include <QFuture>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace motcua {

/// The pictures of the tour in one theme, each in two sizes, and a page that lists them beside
/// those of the other theme.
class Album
{
public:
    Album(const QString& folder, const QString& theme);

    /// Takes the window with whatever lies over it: "07-counter-1366-light.png" and so on. `settle`
    /// is called after each change of size.
    void take(QWidget& window, const QString& name, const QString& caption,
        const std::function<void()>& settle);
    /// Those saved; waits for the last one.
    int count();
    /// index.html; false where it can't be written.
    bool writeIndex() const;

private:
    void save(QWidget& window, const QString& name);

    QString m_folder;
    QString m_theme; ///< "light" or "dark"
    QStringList m_lines;
    int m_number = 0;
    int m_count = 0;
    std::vector<QFuture<bool>> m_saving;
};

} // namespace motcua
