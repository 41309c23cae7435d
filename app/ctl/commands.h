#pragma once

namespace CLI {
class App;
}

namespace motcua {
class Context;

// One function and one file a command: it adds the command to the program, and the command answers
// through the context.
void addScan(CLI::App& app, Context& context);
void addDue(CLI::App& app, Context& context);
void addWorkingDay(CLI::App& app, Context& context);
void addLunar(CLI::App& app, Context& context);
void addFee(CLI::App& app, Context& context);
void addNoWait(CLI::App& app, Context& context);
void addCatalogue(CLI::App& app, Context& context);
void addKeys(CLI::App& app, Context& context);
// With a ward file.
void addInit(CLI::App& app, Context& context);
void addDo(CLI::App& app, Context& context);
void addShow(CLI::App& app, Context& context);
void addFind(CLI::App& app, Context& context);
void addPerson(CLI::App& app, Context& context);
void addList(CLI::App& app, Context& context);
void addPrint(CLI::App& app, Context& context);
void addNumbers(CLI::App& app, Context& context);
void addCalendar(CLI::App& app, Context& context);
void addAuthority(CLI::App& app, Context& context);
void addForm(CLI::App& app, Context& context);
void addDelegations(CLI::App& app, Context& context);
void addCash(CLI::App& app, Context& context);
void addAccesses(CLI::App& app, Context& context);
void addRetention(CLI::App& app, Context& context);
void addVerify(CLI::App& app, Context& context);
void addRebuild(CLI::App& app, Context& context);
void addBackup(CLI::App& app, Context& context);
void addRestore(CLI::App& app, Context& context);
void addGenerate(CLI::App& app, Context& context);
/// The commands that a later version will have: notInThisVersion.
void addLater(CLI::App& app, Context& context);

} // namespace motcua
