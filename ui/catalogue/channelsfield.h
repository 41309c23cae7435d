#pragma once
#include <QJsonArray>
#include <QWidget>

#include <vector>

namespace motcua {

class CheckRow;

/// On which channels a procedure is accepted.
class ChannelsField : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelsField(QWidget* parent = nullptr);

    /// As a pack writes them.
    QJsonArray value() const;
    void setValue(const QJsonArray& channels);

Q_SIGNALS:
    void changed();

private:
    std::vector<CheckRow*> m_boxes; ///< in the order of kChannels
};

} // namespace motcua
