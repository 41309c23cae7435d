#pragma once
#include <QFrame>

class QTextBrowser;

namespace motcua {

/// Help for the place one is in, at the right of the window (F1); resources/help/<place>_vi.md.
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void showPlace(const QString& place);

Q_SIGNALS:
    void closed();

private:
    QTextBrowser* m_text;
};

} // namespace motcua
