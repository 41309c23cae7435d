#pragma once
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/catalogue/catalogue.h"

#include <string>
#include <vector>

namespace motcua {

/// What every command knows and how it answers: JSON on stdout, words for people on stderr.
class Context
{
public:
    Context(Language language, const Clock& clock);

    Language language() const { return m_language; }
    Instant now() const { return m_clock->now(); }
    /// The text of the chosen language, for the help page.
    std::string words(const char* vietnamese, const char* english) const;

    std::vector<std::string> packFiles; ///< of --pack
    /// What is compiled in, with the packs of --pack over it.
    Result<Catalogue> catalogue() const;

    /// Prints one object, or what failed; the last call ends the command.
    void answer(const Result<QJsonObject>& result);
    /// Prints one object of several.
    void line(const QJsonObject& object);
    /// For people, beside the answer: the sentence.
    void tell(const Reason& reason) const;
    /// Prints `{"error":{…}}` and, for people, the sentence; the first failure sets the exit code.
    void fail(const Error& error);
    /// The same with more beside the error.
    void fail(const Error& error, QJsonObject object);
    int exitCode() const { return m_exitCode; }

private:
    Language m_language;
    const Clock* m_clock;
    int m_exitCode = 0;
};

/// `{"code","field","message","source"}`
QJsonObject toJson(const Error& error, Language language);
/// `[{"text","source"}]`
QJsonArray toJson(const Reasons& reasons, Language language);

} // namespace motcua
