#pragma once
#include "core/forms/fieldtables.h"

namespace motcua {

/// What the books are printed of, a dossier or more to the line.
inline constexpr std::array kBookFields{
    // What a register bears on its pages. `period` and `closing` are for a monthly print and the
    // year's end.
    Field{u"book", u"register.name"}, ///< text; absent: the form's title alone
    Field{u"book", u"register.counts"}, ///< what the total counts: "việc chứng thực"
    Field{u"book", u"register.volume"}, ///< text: "01/2026"
    Field{u"book", u"register.year", ValueKind::number},
    Field{u"book", u"period.from", ValueKind::date},
    Field{u"book", u"period.to", ValueKind::date},
    Field{u"book", u"total", ValueKind::number}, ///< number of entries
    Field{u"book", u"voided",
        ValueKind::number}, ///< number of entries whose number was voided, not in the total
    Field{u"book", u"closing.pages", ValueKind::number}, ///< 0 or absent: not counted
    Field{u"book", u"closing.on", ValueKind::date}, ///< date; absent: the book is not closed
    Field{u"book", u"keeper.name"}, ///< who keeps the book
    Field{u"book", u"signer.post"}, ///< text: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"
    Field{u"book", u"signer.name"}, ///< text

    // Decisions that delegate procedures, each with its readiness and its tasks.
    Field{u"delegations", u"rows[].decision"}, ///< "4610/QĐ-UBND"
    Field{u"delegations", u"rows[].decided", ValueKind::date},
    Field{u"delegations", u"rows[].by"},
    Field{u"delegations", u"rows[].title"},
    Field{u"delegations", u"rows[].scope"},
    Field{u"delegations", u"rows[].kind"}, ///< "Ủy quyền", "Phân cấp"
    Field{u"delegations", u"rows[].from", ValueKind::date},
    Field{u"delegations", u"rows[].to", ValueKind::date}, ///< absent: without end
    Field{u"delegations", u"rows[].counted", ValueKind::number}, ///< procedures, as counted
    Field{u"delegations", u"rows[].announced", ValueKind::number}, ///< by its own words
    Field{u"delegations", u"rows[].ready"}, ///< "1/3"
    Field{u"delegations", u"rows[].status"}, ///< "Đang có hiệu lực"
    Field{u"delegations", u"rows[].levels[].from"},
    Field{u"delegations", u"rows[].levels[].to"},
    Field{u"delegations", u"rows[].levels[].count", ValueKind::number},
    Field{u"delegations", u"rows[].levels[].codes"},
    Field{u"delegations", u"rows[].conditions[].name"},
    Field{u"delegations", u"rows[].conditions[].state"}, ///< "Đã sẵn sàng", "Chưa kiểm tra"
    Field{u"delegations", u"rows[].conditions[].seen"}, ///< by whom, when
    Field{u"delegations", u"rows[].conditions[].note"},
    Field{u"delegations", u"rows[].tasks[].name"},
    Field{u"delegations", u"rows[].tasks[].unit"},
    Field{u"delegations", u"rows[].tasks[].due", ValueKind::date},
    Field{u"delegations", u"rows[].tasks[].done", ValueKind::date},
    Field{u"delegations", u"rows[].tasks[].state"}, ///< "Xong đúng hạn", "Quá hạn"
    Field{u"delegations", u"rows[].tasks[].note"},
    Field{u"delegations", u"total", ValueKind::number},
    Field{u"delegations", u"keeper.name"}, ///< who made the list
    Field{u"delegations", u"signer.post"},
    Field{u"delegations", u"signer.name"}, ///< absent: not known

    // A shift that is handed over.
    Field{u"shift", u"from.name"},
    Field{u"shift", u"to.name"},
    Field{u"shift", u"handedAt", ValueKind::time},
    Field{u"shift", u"takenAt", ValueKind::time}, ///< absent: not yet confirmed
    Field{u"shift", u"cash", ValueKind::dong},
    Field{u"shift", u"expected", ValueKind::dong}, ///< by the receipts
    Field{u"shift", u"difference", ValueKind::dong},
    Field{u"shift", u"receipts[].book"},
    Field{u"shift", u"receipts[].number", ValueKind::number}, ///< the last one written
    Field{u"shift", u"numbers[].name"}, ///< "Sổ chứng thực bản sao từ bản chính"
    Field{u"shift", u"numbers[].volume"},
    Field{u"shift", u"numbers[].last", ValueKind::number}, ///< the last one given
    Field{u"shift", u"rows[].code"},
    Field{u"shift", u"rows[].name"}, ///< whose it is
    Field{u"shift", u"rows[].procedure"},
    Field{u"shift", u"rows[].state"}, ///< "Chờ trả kết quả"
    Field{u"shift", u"rows[].due", ValueKind::time}, ///< absent: nothing promised by the day
    Field{u"shift", u"rows[].waiting"}, ///< "đang chờ tại quầy, cam kết 20 phút"; absent: has gone
    Field{u"shift", u"rows[].paused"}, ///< "tạm dừng, chờ bổ sung"; absent: the clock runs
    Field{u"shift", u"rows[].provisional", ValueKind::number}, ///< 1: days off not yet announced
    Field{u"shift", u"total", ValueKind::number}, ///< dossiers
    Field{u"shift", u"note"},

    // A day's fees.
    // The day sheet: what was done, the numbers given, the cash, and the head of the journal.
    Field{u"daysheet", u"work[].what"}, ///< "Tiếp nhận", "Duyệt"
    Field{u"daysheet", u"work[].count", ValueKind::number},
    Field{u"daysheet", u"books[].name"}, ///< "Sổ chứng thực bản sao từ bản chính"
    Field{u"daysheet", u"books[].volume"},
    Field{u"daysheet", u"books[].numbers"}, ///< "12 – 17"
    Field{u"daysheet", u"books[].count", ValueKind::number},
    Field{u"daysheet", u"books[].voided", ValueKind::number},
    Field{u"daysheet", u"tills[].name"}, ///< who took it
    Field{u"daysheet", u"tills[].cash", ValueKind::dong},
    Field{u"daysheet", u"tills[].other", ValueKind::dong}, ///< without cash
    Field{u"daysheet", u"tills[].expected", ValueKind::dong}, ///< closed or not
    Field{u"daysheet", u"tills[].counted", ValueKind::dong},
    Field{u"daysheet", u"tills[].difference", ValueKind::dong},
    Field{u"daysheet", u"tills[].note"},
    Field{u"daysheet", u"total", ValueKind::dong}, ///< all that was taken on the day
    Field{u"daysheet", u"madeAt", ValueKind::time},
    Field{u"daysheet", u"head.short"}, ///< "7f3a-91c2-0b5e-d4a8"
    Field{u"daysheet", u"head.full"}, ///< 64 hexadecimal digits
    Field{u"daysheet", u"head.event"}, ///< "quầy 1, sự kiện thứ 57"
    Field{u"daysheet", u"head.events", ValueKind::number}, ///< of the whole journal
    Field{u"daysheet", u"keeper.name"}, ///< who made the sheet
    Field{u"daysheet", u"signer.post"}, ///< "GIÁM ĐỐC"
    Field{u"daysheet", u"signer.name"}, ///< absent: not known

    Field{u"cash", u"rows[].receipt"}, ///< text: "AA/22 số 7"
    Field{u"cash", u"rows[].code"},
    Field{u"cash", u"rows[].name"}, ///< who paid
    Field{u"cash", u"rows[].amount", ValueKind::dong}, ///< dong; what is given back has a minus
    Field{u"cash", u"rows[].method"}, ///< "Tiền mặt"
    Field{u"cash", u"rows[].note"}, ///< for whom it is collected, why it was cancelled
    Field{u"cash", u"total", ValueKind::dong}, ///< of the day's receipts
    Field{u"cash", u"sums[].what"}, ///< "Tiền mặt", "Thu hộ Công an phường", "Chênh lệch"
    Field{u"cash", u"sums[].head", ValueKind::number}, ///< 1: a line above sums
    Field{u"cash", u"sums[].amount", ValueKind::dong},
    Field{u"cash", u"keeper.name"}, ///< who took it
    Field{u"cash", u"all", ValueKind::number}, ///< 1: of everybody who took money
    Field{u"cash", u"preparer.name"}, ///< who made the list of all
    Field{u"cash", u"note"}, ///< of the closing

    Field{u"tracking", u"rows[].number", ValueKind::number},
    Field{u"tracking", u"rows[].code"},
    Field{u"tracking", u"rows[].procedure"},
    Field{u"tracking", u"rows[].sets", ValueKind::number},
    Field{u"tracking", u"rows[].name"}, ///< person or organisation
    Field{u"tracking", u"rows[].address"}, ///< with the telephone
    Field{u"tracking", u"rows[].agency"}, ///< who decides
    Field{u"tracking", u"rows[].received", ValueKind::date},
    Field{u"tracking", u"rows[].due", ValueKind::date},
    Field{u"tracking", u"rows[].paused"}, ///< "tạm dừng": the clock stands, no day is promised
    Field{u"tracking", u"rows[].returned", ValueKind::date},
    Field{u"tracking", u"rows[].method"}, ///< how the result was taken
    Field{u"tracking", u"rows[].note"},

    // SCT/BS, SCT/CK,ĐC and SCT/CKND.
    Field{u"certified", u"rows[].number", ValueKind::number},
    Field{u"certified", u"rows[].date", ValueKind::date},
    Field{u"certified", u"rows[].person"}, ///< name and paper of who asked
    Field{u"certified", u"rows[].document"}, ///< the original, or the paper signed
    Field{u"certified", u"rows[].signer"}, ///< name, and the post on a line of its own
    Field{u"certified", u"rows[].count", ValueKind::number}, ///< number of copies or papers
    Field{u"certified", u"rows[].fee", ValueKind::dong},
    Field{u"certified", u"rows[].note"},

    // Contracts; births, marital status and the other registers of civil status. Headings that
    // differ from register to register, or from law to law, are told.
    Field{u"general", u"columns.title"}, ///< "Tên giao dịch được chứng thực"
    Field{u"general", u"columns.subject"}, ///< "Người được khai sinh; cha; mẹ"
    Field{u"general", u"columns.applicant"},
    Field{u"general", u"columns.signer"},
    Field{u"general", u"columns.note"},
    Field{u"general", u"rows[].document"}, ///< the contract's name
    Field{u"general", u"rows[].number", ValueKind::number},
    Field{u"general", u"rows[].date", ValueKind::date},
    Field{u"general", u"rows[].subject"}, ///< whom it is about
    Field{u"general", u"rows[].person"}, ///< who asked
    Field{u"general", u"rows[].signer"},
    Field{u"general", u"rows[].fee", ValueKind::dong},
    Field{u"general", u"rows[].note"},

    Field{u"extracts", u"rows[].number", ValueKind::number},
    Field{u"extracts", u"rows[].date", ValueKind::date},
    Field{u"extracts", u"rows[].person"}, ///< name, paper, residence of who asked
    Field{u"extracts", u"rows[].kind"}, ///< "Trích lục khai sinh"
    Field{u"extracts", u"rows[].holder"}, ///< whose extract
    Field{u"extracts", u"rows[].count", ValueKind::number},
    Field{u"extracts", u"rows[].signer"},
    Field{u"extracts", u"rows[].fee", ValueKind::dong},
    Field{u"extracts", u"rows[].note"},

    // Days of birth and the like are texts: an old paper may know the year only.
    Field{u"marriages", u"rows[].number", ValueKind::number},
    Field{u"marriages", u"rows[].date", ValueKind::date},
    Field{u"marriages", u"rows[].wife.name"},
    Field{u"marriages", u"rows[].wife.birth"},
    Field{u"marriages", u"rows[].wife.ethnicity"},
    Field{u"marriages", u"rows[].wife.nationality"},
    Field{u"marriages", u"rows[].wife.residence"},
    Field{u"marriages", u"rows[].wife.paper"}, ///< "CCCD 001…"
    Field{u"marriages", u"rows[].husband.name"},
    Field{u"marriages", u"rows[].husband.birth"},
    Field{u"marriages", u"rows[].husband.ethnicity"},
    Field{u"marriages", u"rows[].husband.nationality"},
    Field{u"marriages", u"rows[].husband.residence"},
    Field{u"marriages", u"rows[].husband.paper"},
    Field{u"marriages", u"rows[].signer"},
    Field{u"marriages", u"rows[].clerk"},
    Field{u"marriages", u"rows[].note"}, ///< later changes

    Field{u"deaths", u"rows[].number", ValueKind::number},
    Field{u"deaths", u"rows[].date", ValueKind::date},
    Field{u"deaths", u"rows[].deceased.name"},
    Field{u"deaths", u"rows[].deceased.birth"},
    Field{u"deaths", u"rows[].deceased.sex"},
    Field{u"deaths", u"rows[].deceased.ethnicity"},
    Field{u"deaths", u"rows[].deceased.nationality"},
    Field{u"deaths", u"rows[].deceased.residence"}, ///< the last one
    Field{u"deaths", u"rows[].deceased.paper"},
    Field{u"deaths", u"rows[].death.at"}, ///< text: "08 giờ 30 phút, ngày 01/11/2026"
    Field{u"deaths", u"rows[].death.place"},
    Field{u"deaths", u"rows[].death.cause"},
    Field{u"deaths", u"rows[].notice"}, ///< Giấy báo tử: number, date, issuer
    Field{u"deaths", u"rows[].declarant.name"},
    Field{u"deaths", u"rows[].declarant.paper"},
    Field{u"deaths", u"rows[].declarant.relation"},
    Field{u"deaths", u"rows[].timeliness"}, ///< "Đúng hạn", "Quá hạn", "Đăng ký lại"
    Field{u"deaths", u"rows[].signer"},
    Field{u"deaths", u"rows[].clerk"},
    Field{u"deaths", u"rows[].note"},
};

} // namespace motcua
