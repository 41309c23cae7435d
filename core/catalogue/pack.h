#pragma once
#include "core/base/json.h"
#include "core/catalogue/catalogue.h"

namespace motcua {

/// A file of procedures and no-wait programmes: {"format":"motcua.pack","version":1,"id","name",
/// "procedures","programmes"}. data/schema/pack.schema.json describes it whole.
struct Pack
{
    QString id;
    QString name;
    std::vector<Procedure> procedures;
    std::vector<Programme> programmes;

    bool operator==(const Pack&) const = default;
};

/// Reads a pack, at most 8 MiB. Every fault is noted with its JSON pointer; text that is no JSON
/// object is one fault with pointer "" and values line, column. What is returned is fit for use
/// only without faults.
Pack readPack(const QByteArray& bytes, Faults& faults);

/// Compares the pack's programmes with the procedures of the pack and of `known`: a code that
/// nobody knows ("unknownProcedure"), conditions that a listed version doesn't ask or that its own
/// law and channels never let hold, a time in which no version is in force
/// ("noWaitOutsideVersions") and a second listing from the same day on ("sameFirstDay").
void checkListings(const Pack& pack, const Catalogue& known, Faults& faults);

/// Notes each yes-or-no question of the pack whose answer no requirement, fee or listing reads
/// (askedForNothing); other answers may be meant for a paper or a register.
void checkAsked(const Pack& pack, const Catalogue& known, Faults& faults);

/// BLAKE2b-256 of the canonical JSON, in hexadecimal. It names a version for ever.
QString procedureHash(const QJsonObject& json);
/// The same of what canonicalJson() made of it.
QString hashOfCanonical(const QByteArray& canonical);

} // namespace motcua
