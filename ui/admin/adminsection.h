#pragma once
#include "ui/shell/page.h"

#include <QVBoxLayout>

namespace motcua {

class NoticeBar;

/// One part of the administration: a title, a line for what no field can say, and its content.
class AdminSection : public QWidget
{
    Q_OBJECT
public:
    /// What it is called, in a few words what it is for, and the sentence under its title.
    struct Words
    {
        QString title;
        QString summary;
        QString explanation;
    };
    AdminSection(const PageContext& context, const Words& words);

    const QString& title() const { return m_words.title; }
    const QString& summary() const { return m_words.summary; }
    /// What is done here; the page itself is for whoever holds one of these.
    virtual Permission permission() const = 0;
    /// Who sees it on that page.
    virtual bool isFor(const Account& person) const;
    virtual void refresh() = 0;
    /// Esc: one step back inside the section; false: there was none.
    virtual bool goBack() { return false; }

Q_SIGNALS:
    void paperRequested(const motcua::PrintJob& job);
    void stationChanged();

protected:
    Desk& desk() const { return m_context.desk; }
    Prompt& prompt() const { return m_context.prompt; }
    /// What stands under the title.
    QVBoxLayout* content() const { return m_content; }
    NoticeBar* notice() const { return m_notice; }
    void sayError(const Error& error);
    void sayDone(const QString& text);
    QString say(const Error& error) const;

private:
    PageContext m_context;
    Words m_words;
    NoticeBar* m_notice;
    QVBoxLayout* m_content;
};

/// The widget with the name that tests and screen readers know it by.
template <class Widget>
Widget* named(Widget* widget, const char* role, const QString& words = {})
{
    widget->setObjectName(QLatin1StringView(role));
    if (!words.isEmpty())
        widget->setAccessibleName(words);
    return widget;
}

} // namespace motcua
