#pragma once
#include <QString>

#include <array>

namespace motcua {

/// What a function answers for each letter that Vietnamese texts are made of, alone: the blocks
/// below U+0250 and from U+1E00 on. A text of nothing else is then answered letter by letter.
template <class Answer>
class LetterTable
{
public:
    template <class Of>
    explicit LetterTable(Of of)
    {
        for (char16_t at = 0; at < kLow; ++at)
            m_answers[at] = of(QChar(at));
        for (char16_t at = 0; at < kHigh; ++at)
            m_answers[kLow + at] = of(QChar(char16_t(kFirstHigh + at)));
    }

    /// nullptr where it is no such letter.
    const Answer* find(QChar letter) const
    {
        const char16_t u = letter.unicode();
        if (u < kLow)
            return &m_answers[u];
        const bool isHigh = u >= kFirstHigh && u < kFirstHigh + kHigh;
        return isHigh ? &m_answers[std::size_t(kLow + u - kFirstHigh)] : nullptr;
    }

private:
    static constexpr char16_t kLow = 0x250;
    static constexpr char16_t kFirstHigh = 0x1e00;
    static constexpr char16_t kHigh = 0x100;
    std::array<Answer, kLow + kHigh> m_answers{};
};

} // namespace motcua
