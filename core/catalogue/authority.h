#pragma once
#include "core/journal/event.h"

#include <QDate>

namespace motcua {

/// By what right a leader signs, as it stood on the day of signing.
struct Authority
{
    QString login;
    QString name;
    QString post; ///< "Phó Chủ tịch"
    QString form; ///< "" (the head of the body himself), "KT", "TUQ", "TL", "Q"
    QString decision; ///< "Quyết định phân công 12/QĐ-UBND"; "" by office
    QDate from;
    QDate to; ///< invalid: without end
    QString behalf = {}; ///< in whose name, where that body delegated the power to the ward
    QString power = {}; ///< by which decision

    bool operator==(const Authority&) const = default;
};

/// A written assignment or delegation: who may sign what, from when to when, in which form.
struct Assignment
{
    QString person; ///< login
    QStringList procedures; ///< codes, or "*" for every procedure
    QDate from;
    QDate to; ///< invalid: without end
    QString form; ///< "KT", "TUQ", "TL", "Q"
    QString decision;
    QString by; ///< login of who assigns or delegates; "": the head by office
    QDate decided; ///< the decision's own day; invalid: not told (of old ones, of taking back)
    bool revoked = false; ///< takes back, from `from` on, what was assigned before
    /// The first day after it was entered on which the ward got a head; invalid while it got none.
    QDate headCame = {};

    /// That it was to act for the head (Q.), and a head came before it was over: nobody acts beside
    /// one (Nghị định 30/2020/NĐ-CP, Điều 13).
    bool endedByHead() const;
    /// The last day on which it counts; invalid: without end.
    QDate lastDay() const;
    bool covers(const QString& procedure, QDate day) const;
    bool operator==(const Assignment&) const = default;
};
using Assignments = std::vector<Assignment>;

/// The forms in which somebody beside the head signs on that day ("KT", "TL" …).
QStringList signingFormsOn(QDate day);

/// "Chủ tịch": the post of the head for whom they sign.
QString headPostOn(QDate day);

/// "Quyền Chủ tịch": the post of who signs in that form, where the post is the head's; "": their
/// own.
QString actingPostOn(const QString& form, QDate day);

/// Reads the arguments of `assign`; faults with their pointers (an end before the beginning, a
/// decision made after it takes effect).
Assignment readAssignment(JsonReader& reader);

Draft assignmentMade(const Assignment& assignment);
/// `headsCame`: the events by which the ward got a head; what was entered before remembers the
/// first.
Assignments foldAssignments(const Events& events, const std::vector<EventId>& headsCame = {});

/// Someone who may sign.
struct Signatory
{
    QString login;
    QString name;
    QString post;
    bool byOffice = false; ///< the chairman: signs everything without a decision
};

/// How it came about that somebody may sign `procedure` on `day`, or may not.
Reasons authorityReasons(
    const Signatory& who, const Assignments& assignments, const QString& procedure, QDate day);

/// That an assignment has ended (authorityEnded), since a head came where it was to act for one
/// (actingEnded).
Reason endedReason(const Assignment& ended);

/// The right to sign `procedure` on `day`; the latest assignment that covers it counts.
std::optional<Authority> authorityOn(
    const Signatory& who, const Assignments& assignments, const QString& procedure, QDate day);

} // namespace motcua
