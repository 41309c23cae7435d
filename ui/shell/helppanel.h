#pragma once
#include <QFrame>
#include <QPointer>

class QTextBrowser;

namespace motcua {

/// Help for the place one is in, at the right of the window (F1); resources/help/<place>_vi.md.
/// What lies under it ends a gap before it.
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void showPlace(const QString& place);
    /// Lies over this column at the right of a page, exactly; null: as wide as reads well.
    void cover(QWidget* column);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitWidth();

    QPointer<QWidget> m_column;
    QTextBrowser* m_text;
};

} // namespace motcua
