// The version that the fields make of the one before.
#include "core/catalogue/readprocess.h"
#include "ui/catalogue/channelsfield.h"
#include "ui/catalogue/limitfield.h"
#include "ui/catalogue/versionform.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrows.h"
#include "ui/widgets/textfield.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kPaperSource = 500;

QJsonValue dayOf(const DateField& field)
{
    return field.text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(field.isoText());
}

QJsonValue textOf(const TextField& field)
{
    return field.text().trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                            : QJsonValue(field.text());
}

/// An id that no other paper has.
QString freshId(const QJsonArray& documents)
{
    QStringList taken;
    for (const QJsonValue document : documents)
        taken.append(document[u"id"_s].toString());
    for (int number = 1;; ++number)
        if (const QString id = u"giay-to-%1"_s.arg(number); !taken.contains(id))
            return id;
}
} // namespace

/// Nothing: the key goes.
void VersionForm::write(QJsonObject& version, const QString& key, const QJsonValue& value) const
{
    version.remove(key);
    if (!value.isUndefined())
        version[key] = value;
}

QJsonObject VersionForm::version() const
{
    QJsonObject version = m_base;
    write(version, u"from"_s, dayOf(*m_from));
    write(version, u"to"_s, dayOf(*m_to));
    write(version, u"announcedBy"_s, textOf(*m_announced));
    write(version, u"name"_s, m_name->text());
    write(version, u"shortName"_s, m_short->text());
    write(version, u"limit"_s, m_limit->value());
    write(version, u"promisedLimit"_s, m_promised->value());
    write(version, u"verificationLimit"_s, m_verification->value());
    write(version, u"channels"_s, m_channels->value());
    if (!m_online->chosen().isEmpty() || m_base.contains(u"onlineLevel"_s))
        version[u"onlineLevel"_s] = m_online->chosen();
    write(version, u"documents"_s, documents());
    write(version, u"fees"_s, fees());
    write(version, u"steps"_s, steps());
    write(version, u"legalBasis"_s, m_basis->values());
    return version;
}

/// A paper of the ward's own gets an id, and rests on the ward's decision.
QJsonArray VersionForm::documents() const
{
    QJsonArray documents = m_documents->values();
    for (qsizetype at = 0; at < documents.size(); ++at) {
        QJsonObject document = documents[at].toObject();
        if (document.contains(u"id"_s))
            continue;
        document[u"id"_s] = freshId(documents);
        document[u"source"_s] = m_note->text().left(kPaperSource);
        documents[at] = document;
    }
    return documents;
}

/// A new fee begins with the version.
QJsonArray VersionForm::fees() const
{
    QJsonArray fees = m_pastFees;
    for (const QJsonValue value : m_fees->values()) {
        QJsonObject fee = value.toObject();
        if (!fee.contains(u"from"_s))
            fee[u"from"_s] = dayOf(*m_from);
        fees.append(fee);
    }
    return fees;
}

/// The unit of the limit that the steps add up to.
bool VersionForm::stepsCountDays() const
{
    const QJsonValue promised = m_promised->value();
    const QJsonValue limit = promised.isUndefined() ? m_limit->value() : promised;
    const auto kind = valueOf(kLimitKinds, limit[u"kind"_s].toString());
    return kind && countsCalendarDays({*kind, 0});
}

/// Their time in that unit.
QJsonArray VersionForm::steps() const
{
    const bool days = stepsCountDays();
    QJsonArray steps;
    for (const QJsonValue value : m_steps->values()) {
        QJsonObject step = value.toObject();
        if (const QJsonValue length = step.take(u"length"_s); !length.isUndefined())
            step[days ? u"days"_s : u"hours"_s] = length;
        steps.append(step);
    }
    return steps;
}

} // namespace motcua
