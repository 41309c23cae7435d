#pragma once
#include "core/forms/filters.h"

#include <QStringList>

#include <array>

namespace motcua {

/// A key that a form's context may hold, and the group it belongs to. Which groups a form takes is
/// told in data/forms.json. What is left out is printed as dots to be written by hand, or not at
/// all. "papers[].name" is the key "name" of each object in the list "papers".
struct Field
{
    QStringView group;
    QStringView key;
    ValueKind kind = ValueKind::text;
};

/// What a dossier is printed on: slips, notices, certificates.
inline constexpr std::array kPaperFields{
    // Set by fillForm() itself.
    Field{u"form", u"form.title"}, ///< text, '\n' between its lines
    Field{u"form", u"form.label"}, ///< "Mẫu số 01"
    Field{u"form", u"form.source"}, ///< "Thông tư 03/2025/TT-VPCP"
    Field{u"form", u"form.symbol"}, ///< "TNHS"
    Field{u"form", u"form.ruled", ValueKind::number}, ///< 1: a short line stands below the title
    Field{u"form", u"copy"}, ///< "Liên 1: giao người nộp"

    // The head of every form.
    Field{u"heading", u"office.above"}, ///< the body above, where the ward names it: "UBND QUẬN …"
    Field{u"heading", u"office.superior"}, ///< text: "ỦY BAN NHÂN DÂN\nPHƯỜNG CỬA NAM"
    Field{u"heading", u"office.name"}, ///< text: "TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG"
    Field{u"heading",
        u"office.title"}, ///< within a sentence: "Trung tâm Phục vụ hành chính công phường Cửa Nam"
    Field{u"heading", u"office.place"}, ///< before the date: "Cửa Nam"
    Field{u"heading", u"office.address"}, ///< text
    Field{u"heading", u"office.phone"}, ///< text
    Field{u"heading", u"office.email"}, ///< text
    Field{
        u"heading", u"office.signing"}, ///< within a sentence: the body in whose name it is signed
    Field{u"heading", u"number"}, ///< text: "0021", without the symbol
    Field{u"heading", u"date", ValueKind::date}, ///< date on the form
    Field{u"heading", u"code"}, ///< the dossier's code; also what its QR holds
    Field{u"heading", u"reprint",
        ValueKind::number}, ///< 2 prints "Bản in lại lần 2"; 0 or absent: an original

    // Whose dossier, and for what.
    Field{u"dossier", u"applicant.name"}, ///< text
    Field{u"dossier", u"applicant.title"}, ///< "Ông", "Bà", "Ông/Bà"; none of an organisation
    Field{u"dossier", u"applicant.you"}, ///< in running text: "ông", "bà", "ông/bà", "quý tổ chức"
    Field{u"dossier", u"applicant.representative"}, ///< of an organisation
    Field{u"dossier", u"applicant.idLabel"}, ///< "Số định danh cá nhân" (if absent), "Mã số thuế" …
    Field{u"dossier", u"applicant.idNumber"}, ///< text
    Field{u"dossier", u"applicant.address"}, ///< text
    Field{u"dossier", u"applicant.phone"}, ///< text
    Field{u"dossier", u"applicant.email"}, ///< text
    Field{u"dossier", u"submitter.name"}, ///< who brings the dossier, where it is another person
    Field{u"dossier", u"procedure.name"}, ///< text
    Field{u"dossier", u"receivedOffice"}, ///< office.title as it was on the day of receipt
    Field{u"dossier", u"clerk.name"}, ///< who receives; under the signature

    Field{u"receipt", u"papers[].name"}, ///< text
    Field{u"receipt", u"papers[].kind"}, ///< "Bản chính", "Bản sao", "Bản điện tử"
    Field{u"receipt", u"papers[].count", ValueKind::number},
    Field{u"receipt", u"lacking"}, ///< text: which papers are still to come; absent: none
    Field{u"receipt", u"lackingReason"}, ///< text: why it is received all the same
    Field{u"receipt", u"sets", ValueKind::number}, ///< number of sets (bộ)
    Field{u"receipt", u"limit"}, ///< text: "03 ngày làm việc"
    Field{u"receipt", u"receivedAt", ValueKind::time},
    Field{u"receipt", u"dueAt", ValueKind::time},
    Field{u"receipt", u"promisedAnew", ValueKind::time}, ///< after papers came; absent: first slip
    Field{u"receipt", u"came"}, ///< text: what came then, where some of it is still to come
    Field{u"receipt", u"stillToCome"}, ///< text: "Tờ khai (đã nộp 1/2)"; absent: nothing is
    Field{u"receipt", u"promisedPaid", ValueKind::time}, ///< after a duty was met
    Field{
        u"receipt", u"stoppedSupplement", ValueKind::time}, ///< the clock stands since: no day yet
    Field{u"receipt", u"stoppedPayment", ValueKind::time}, ///< the same until a duty is met
    Field{u"receipt", u"provisional", ValueKind::number}, ///< 1: days off not yet announced
    Field{u"receipt", u"returnAt"}, ///< text: where or how the result is returned
    Field{u"receipt", u"fee", ValueKind::dong}, ///< dong; 0 or absent: no fee
    Field{u"receipt", u"feeNote"}, ///< text: why it is less or none
    Field{u"receipt", u"book.volume"}, ///< text: "11/2026"
    Field{u"receipt", u"book.number"}, ///< number or text

    Field{u"supplement", u"missing[].paper"}, ///< text: which paper
    Field{u"supplement", u"missing[].content"}, ///< text: what to add or mend in it
    Field{u"supplement", u"reason"}, ///< text
    Field{u"supplement", u"contact.name"}, ///< text: whom to ask
    Field{u"supplement", u"contact.phone"}, ///< text

    Field{u"refuse", u"reasons[].text"}, ///< text
    Field{u"refuse", u"reasons[].source"}, ///< text: the rule, "Nghị định 23/2015/NĐ-CP, Điều 22"

    Field{u"reject", u"receivedAt", ValueKind::time},
    Field{u"reject", u"reasons[].text"}, ///< text
    Field{u"reject", u"reasons[].source"}, ///< text: the rule
    Field{u"reject", u"signer.post"}, ///< "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"
    Field{u"reject", u"signer.name"}, ///< the leader who decided

    Field{u"apology", u"receivedAt", ValueKind::time},
    Field{u"apology", u"dueAt", ValueKind::time}, ///< as it was promised
    Field{u"apology", u"dueProvisional", ValueKind::number}, ///< 1: days off not announced yet
    Field{u"apology", u"newDueAt", ValueKind::time},
    Field{u"apology", u"provisional", ValueKind::number}, ///< 1: the same of the new promise
    Field{u"apology", u"reason"}, ///< text
    Field{u"apology", u"late", ValueKind::number}, ///< 1: written after the promise had passed
    Field{u"apology", u"signer.post"}, ///< over the signature
    Field{u"apology", u"signer.name"},

    Field{u"payment", u"receivedAt", ValueKind::time},
    Field{u"payment", u"stoppedAt", ValueKind::time}, ///< since when the clock stands
    Field{u"payment", u"reason"}, ///< text: which duty
    Field{u"payment", u"amount", ValueKind::dong}, ///< 0 or absent: written by hand
    Field{u"payment", u"payAt"}, ///< text: where it is paid
    Field{u"payment", u"contact.name"}, ///< text: whom to ask
    Field{u"payment", u"contact.phone"}, ///< text

    Field{u"stop", u"receivedAt", ValueKind::time},
    Field{u"stop", u"requestedOn", ValueKind::date}, ///< date of the citizen's request
    Field{u"stop", u"requestForm"}, ///< "trực tiếp"; absent: the office stops it
    Field{u"stop", u"stoppedAt", ValueKind::time},
    Field{u"stop", u"reason"}, ///< text
    Field{u"stop", u"returned"}, ///< text: the papers that are given back
    Field{u"stop", u"paid", ValueKind::dong},
    Field{u"stop", u"refund"}, ///< text
    Field{u"stop", u"signer.post"}, ///< who stops it for the office; absent: the citizen's wish
    Field{u"stop", u"signer.name"},

    // A row of the control sheet is one hand-over; rows that are not there yet are printed empty.
    Field{u"control", u"rows[].agency"}, ///< text
    Field{u"control", u"rows[].giver"}, ///< text
    Field{u"control", u"rows[].receiver"}, ///< text
    Field{u"control", u"rows[].at", ValueKind::time},
    Field{u"control", u"rows[].result"}, ///< "Trước hạn", "Đúng hạn", "Quá hạn"
    Field{u"control", u"rows[].note"}, ///< text

    // What hangs on the wall: a procedure part by part.
    Field{u"posting", u"procedure.name"},
    Field{u"posting", u"rows[].title"}, ///< "Thành phần hồ sơ"
    Field{u"posting", u"rows[].text"}, ///< '\n' between its lines
    Field{u"posting", u"posted.where"}, ///< the place in the office
    Field{u"posting", u"posted.on", ValueKind::date},
    Field{u"posting", u"posted.by"}, ///< who checked it
    Field{u"posting", u"contact"}, ///< where to write to about it

    // Every result; the certificate bears the number of a register.
    Field{u"result", u"signedOn", ValueKind::date}, ///< date of the decision
    Field{u"result", u"entry.number"}, ///< number or text
    Field{u"result", u"entry.volume"}, ///< text: "01/2026"
    Field{u"result", u"entry.book"}, ///< the symbol of its register: "SCT/BS"
    Field{u"result", u"signer.post"}, ///< over the signature: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"
    Field{u"result",
        u"signer.role"}, ///< within a sentence: "Phó Chủ tịch Ủy ban nhân dân phường Cửa Nam"
    Field{u"result", u"signer.name"},

    // Certification of signatures. `clerk.name` given: signed before the clerk of the one-stop
    // office.
    Field{u"signature", u"outside.place"}, ///< where, if not in the office
    Field{u"signature", u"outside.time"}, ///< "09 giờ 00 phút", if not in the office
    Field{u"signature", u"signers[].name"},
    Field{u"signature", u"signers[].paper"}, ///< "Căn cước công dân"
    Field{u"signature", u"signers[].paperNumber"},
    Field{u"signature", u"signers[].signsFor"}, ///< "người đại diện của Công ty A"; "": themself

    Field{u"translation", u"translation.from"}, ///< the languages of a translator's work
    Field{u"translation", u"translation.to"},

    Field{u"extract", u"event.kind"}, ///< "Khai sinh"
    Field{u"extract", u"event.holder"}, ///< whose event
    Field{u"extract", u"event.birth"}, ///< text
    Field{u"extract", u"event.number"}, ///< of the first registration
    Field{u"extract", u"event.volume"},
    Field{u"extract", u"event.registeredOn", ValueKind::date},
    Field{u"extract", u"event.registeredAt"}, ///< the agency
    Field{u"extract", u"copies", ValueKind::number},
    Field{u"extract", u"fee", ValueKind::dong},
    Field{u"extract", u"system"}, ///< the shared software that the number comes from

    Field{u"marriage", u"wife.name"},
    Field{u"marriage", u"wife.birth"},
    Field{u"marriage", u"wife.ethnicity"},
    Field{u"marriage", u"wife.nationality"},
    Field{u"marriage", u"wife.residence"},
    Field{u"marriage", u"wife.paper"},
    Field{u"marriage", u"husband.name"},
    Field{u"marriage", u"husband.birth"},
    Field{u"marriage", u"husband.ethnicity"},
    Field{u"marriage", u"husband.nationality"},
    Field{u"marriage", u"husband.residence"},
    Field{u"marriage", u"husband.paper"},
    Field{u"marriage", u"system"},

    Field{u"death", u"deceased.name"},
    Field{u"death", u"deceased.birth"},
    Field{u"death", u"deceased.sex"},
    Field{u"death", u"deceased.ethnicity"},
    Field{u"death", u"deceased.nationality"},
    Field{u"death", u"deceased.residence"},
    Field{u"death", u"deceased.paper"},
    Field{u"death", u"death.at"}, ///< text
    Field{u"death", u"death.place"},
    Field{u"death", u"death.cause"},
    Field{u"death", u"notice"}, ///< Giấy báo tử: number, date, issuer
    Field{u"death", u"declarant.name"},
    Field{u"death", u"declarant.paper"},
    Field{u"death", u"declarant.relation"},
    Field{u"death", u"timeliness"},
    Field{u"death", u"system"},

    // A birth, and who its declaration names.
    Field{u"birth", u"child.name"},
    Field{u"birth", u"child.birth"},
    Field{u"birth", u"child.sex"},
    Field{u"birth", u"child.birthPlace"},
    Field{u"birth", u"child.ethnicity"},
    Field{u"birth", u"child.nationality"},
    Field{u"birth", u"mother.name"},
    Field{u"birth", u"mother.birth"},
    Field{u"birth", u"mother.ethnicity"},
    Field{u"birth", u"mother.nationality"},
    Field{u"birth", u"mother.residence"},
    Field{u"birth", u"mother.paper"},
    Field{u"birth", u"father.name"},
    Field{u"birth", u"father.birth"},
    Field{u"birth", u"father.ethnicity"},
    Field{u"birth", u"father.nationality"},
    Field{u"birth", u"father.residence"},
    Field{u"birth", u"father.paper"},
    Field{u"birth", u"relation"}, ///< of who declares, to the child
    Field{u"birth", u"timeliness"},
    Field{u"birth", u"system"},

    Field{u"marital", u"subject.name"}, ///< whose marital status is confirmed
    Field{u"marital", u"subject.birth"},
    Field{u"marital", u"subject.sex"},
    Field{u"marital", u"subject.ethnicity"},
    Field{u"marital", u"subject.nationality"},
    Field{u"marital", u"subject.residence"},
    Field{u"marital", u"subject.paper"},
    Field{u"marital", u"purpose"}, ///< for what it is asked
    Field{u"marital", u"system"},
};

} // namespace motcua
