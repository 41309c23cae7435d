#pragma once
#include "core/catalogue/procedure.h"
#include "ui/counter/judgement.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

namespace motcua {

class BecauseBox;
class IconLabel;
class Label;

/// The verdict in one box: no waiting (green), appointment (amber) with every failed condition, or
/// refused by the law (red) with its article.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget* parent = nullptr);

    void showJudgement(const Judgement& judgement);

private:
    QWidget* buildHead();
    void showNoWait(const Assessment& assessment);
    void showAppointment(const Assessment& assessment);
    void showBefore(const Reasons& before);
    void showRefusal(const Error& refusal);
    void showNothing();
    void head(const QString& icon, Tone tone, const QString& title);
    void say(const QString& text, Tone tone);

    IconLabel* m_icon;
    Label* m_title;
    Label* m_text;
    Label* m_source;
    BecauseBox* m_because;
};

} // namespace motcua
