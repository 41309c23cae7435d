#pragma once
#include <QString>

namespace motcua {

/// The keys of a desk as the window system would send them, to whoever has the focus: a person's
/// one after the other, a scanner's in a burst. It counts what a person presses: a chord is one, a
/// scan and the digits of a PIN are none.
class Keyboard
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers held = {});
    /// Letter by letter, Vietnamese ones too.
    void type(const QString& text);
    void typePin(const QString& digits);
    /// A burst that ends in Enter.
    void scan(const QString& text);

    int presses() const { return m_presses; }
    void countAnew() { m_presses = 0; }

private:
    void letter(QChar letter, int after);
    void send(int key, Qt::KeyboardModifiers held, const QString& text, int after);

    int m_presses = 0;
    ulong m_time = 1'000'000; ///< milliseconds, as the window system stamps them
};

} // namespace motcua
