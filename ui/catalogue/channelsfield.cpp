#include "ui/catalogue/channelsfield.h"

#include "core/catalogue/names.h"
#include "core/wording/names.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkrow.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

ChannelsField::ChannelsField(QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Size::kHalfGap);
    for (const auto& [channel, id] : kChannels) {
        auto* box = new CheckRow(name(channel, language()));
        box->setObjectName(u"channel-"_s + QLatin1StringView(id));
        line->addWidget(box, 1);
        m_boxes.push_back(box);
        connect(box, &QAbstractButton::toggled, this, &ChannelsField::changed);
    }
    setFixedHeight(Size::kField);
    setFocusProxy(m_boxes.front());
}

QJsonArray ChannelsField::value() const
{
    QJsonArray channels;
    for (std::size_t at = 0; at < m_boxes.size(); ++at)
        if (m_boxes[at]->isChecked())
            channels.append(QLatin1StringView(kChannels[at].name));
    return channels;
}

void ChannelsField::setValue(const QJsonArray& channels)
{
    for (std::size_t at = 0; at < m_boxes.size(); ++at)
        m_boxes[at]->setChecked(channels.contains(QLatin1StringView(kChannels[at].name)));
}

} // namespace motcua
