#include "core/catalogue/names.h"
#include "core/wording/place.h"
#include "core/wording/procedurelines.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// One fee line in words.
class FeeWords
{
public:
    FeeWords(const Procedure& procedure, const FeeRule& rule, Language language)
        : m_procedure(procedure)
        , m_rule(rule)
        , m_language(language)
    {
    }

    QString text() const
    {
        return std::visit([this](const auto& block) { return say(block); }, m_rule.block);
    }

    QStringList details() const
    {
        QStringList details;
        if (m_rule.toCheck)
            details.append(sentence(u"toCheck"_s, {}));
        for (const auto& [channel, fee] : m_rule.byChannel)
            details.append(sentence(u"byChannel"_s,
                {{u"channel"_s, nameOf(kChannels, channel)}, {u"amount"_s, fee.amount.amount}}));
        if (m_rule.when)
            details.append(sentence(u"onlyWhen"_s, {{u"text"_s, m_rule.when->text}}));
        if (!m_rule.exemptions.empty())
            details.append(sentence(u"exempt"_s, {{u"names"_s, exemptions()}}));
        if (!m_rule.collectedFor.isEmpty())
            details.append(sentence(u"collectedFor"_s, {{u"office"_s, m_rule.collectedFor}}));
        return details;
    }

    /// The rule's own, then those of its channels, each once.
    QString source() const
    {
        QStringList sources{m_rule.source};
        for (const auto& [channel, fee] : m_rule.byChannel)
            sources.append(fee.source);
        sources.removeAll(QString());
        sources.removeDuplicates();
        return sources.join(u"; "_s);
    }

private:
    QString say(const PerCase& block) const
    {
        const QString id = block.amount.amount > 0 ? u"perCase"_s
            : m_rule.toCheck                       ? u"notKnown"_s
                                                   : u"free"_s;
        return sentence(id, labelled(block.amount));
    }
    QString say(const PerItem& block) const
    {
        QJsonObject values = labelled(block.amount);
        values[u"unit"_s] = unitOf(block.count);
        return sentence(u"perItem"_s, values);
    }
    QString say(const LateAfterDays& block) const
    {
        QJsonObject values = labelled(block.amount);
        values[u"days"_s] = block.days;
        return sentence(u"late"_s, values);
    }
    QString say(const TieredPerPage& block) const
    {
        QStringList tiers;
        qint64 from = 1;
        for (const PageTier& tier : block.tiers) {
            const QString id = tier.upTo > 0 ? u"tierFirst"_s
                : from > 1                   ? u"tierRest"_s
                                             : u"tierOnly"_s;
            tiers.append(sentence(
                id, {{u"amount"_s, tier.each.amount}, {u"upTo"_s, tier.upTo}, {u"from"_s, from}}));
            from = tier.upTo + 1;
        }
        if (block.cap.amount > 0)
            tiers.append(sentence(u"cap"_s, {{u"amount"_s, block.cap.amount}}));
        return m_rule.label + u": "_s + tiers.join(u"; "_s);
    }

    QString sentence(const QString& id, const QJsonObject& values) const
    {
        return procedureSentence(id, values, m_language);
    }
    QJsonObject labelled(Dong amount) const
    {
        return {{u"label"_s, m_rule.label}, {u"amount"_s, amount.amount}};
    }
    /// What the question counts: "bản".
    QString unitOf(const QString& id) const
    {
        for (const Question& question : m_procedure.questions)
            if (question.id == id && !question.unit.isEmpty())
                return question.unit;
        return sentence(u"unit"_s, {});
    }
    QString exemptions() const
    {
        QStringList names;
        for (const FeeExemption& exemption : m_rule.exemptions)
            names.append(inSentence(exemption.name));
        return names.join(u"; "_s);
    }

    const Procedure& m_procedure;
    const FeeRule& m_rule;
    Language m_language;
};
} // namespace

std::vector<PartLine> feeLines(const Procedure& procedure, QDate day, Language language)
{
    std::vector<PartLine> lines;
    for (const FeeRule& rule : procedure.fees) {
        if (rule.from > day || (rule.to.isValid() && day > rule.to))
            continue;
        const FeeWords words(procedure, rule, language);
        lines.push_back({words.text(), words.details(), words.source()});
    }
    if (lines.empty())
        lines.push_back({procedureSentence(u"noFee"_s, {}, language)});
    return lines;
}

} // namespace motcua
