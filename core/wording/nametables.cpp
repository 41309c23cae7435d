#include "core/wording/sentences.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kStateNames{
    Sentence{"registered", "Mới đăng ký", "Registered"},
    Sentence{"received", "Đã tiếp nhận", "Received"},
    Sentence{"processing", "Đang xử lý", "Processing"},
    Sentence{"forApproval", "Chờ duyệt", "For approval"},
    Sentence{"awaitingSupplement", "Chờ bổ sung", "Awaiting supplement"},
    Sentence{"awaitingPayment", "Chờ nộp tiền", "Awaiting payment"},
    Sentence{"approved", "Chờ vào số", "Approved, awaiting number"},
    Sentence{"done", "Chờ trả kết quả", "Done"},
    Sentence{"handedOver", "Đã trả kết quả", "Handed over"},
    Sentence{"refused", "Từ chối tiếp nhận", "Refused"},
    Sentence{"rejected", "Không giải quyết", "Rejected"},
    Sentence{"stopped", "Đã dừng", "Stopped"},
};

constexpr std::array kLanes{
    Sentence{"no-wait", "Không chờ", "No-wait"},
    Sentence{"appointment", "Hẹn trả", "Appointment"},
};

constexpr std::array kCommands{
    Sentence{"receive", "Tiếp nhận", "Receive"},
    Sentence{"accept", "Tiếp nhận hồ sơ đã đủ", "Receive, now complete"},
    Sentence{"amend", "Sửa hồ sơ", "Amend"},
    Sentence{"submit", "Trình ký", "Submit"},
    Sentence{"undoSubmit", "Hoàn tác trình ký", "Undo submit"},
    Sentence{"approve", "Duyệt", "Approve"},
    Sentence{"return", "Trả lại", "Return"},
    Sentence{"undoReturn", "Hoàn tác trả lại", "Undo return"},
    Sentence{"issue", "Vào số, phát hành", "Issue"},
    Sentence{"recordNumber", "Ghi số", "Record number"},
    Sentence{"handOver", "Trả kết quả", "Hand over"},
    Sentence{"toAppointment", "Chuyển sang hẹn trả", "Move to appointment"},
    Sentence{"requestSupplement", "Yêu cầu bổ sung", "Request supplement"},
    Sentence{"supplement", "Nhận bổ sung", "Take in supplement"},
    Sentence{"forward", "Chuyển hồ sơ", "Forward"},
    Sentence{"takeResult", "Nhận kết quả chuyển về", "Take in the result"},
    Sentence{"requestPayment", "Yêu cầu thực hiện nghĩa vụ tài chính", "Ask for payment"},
    Sentence{"payFee", "Thu phí, lệ phí", "Take the fee"},
    Sentence{"writeReceipt", "Ghi số biên lai", "Write the receipt number"},
    Sentence{"cancelReceipt", "Hủy biên lai", "Cancel a receipt"},
    Sentence{"closeDay", "Khóa sổ thu trong ngày", "Close the day's till"},
    Sentence{"handOverShift", "Bàn giao ca", "Hand over the shift"},
    Sentence{"takeShift", "Nhận bàn giao ca", "Take over the shift"},
    Sentence{"apologise", "Xin lỗi, hẹn lại ngày trả", "Apologise, promise another day"},
    Sentence{"reject", "Không giải quyết", "Reject"},
    Sentence{"refuse", "Từ chối tiếp nhận", "Refuse"},
    Sentence{"withdraw", "Rút hồ sơ", "Withdraw"},
    Sentence{"stop", "Dừng giải quyết", "Stop"},
    Sentence{"notify", "Ghi việc báo nhận kết quả", "Note that the citizen was told"},
    Sentence{"void", "Hủy hồ sơ", "Void"},
    Sentence{"correct", "Đề nghị đính chính", "Propose correction"},
    Sentence{"rejectCorrection", "Không đồng ý đính chính", "Reject correction"},
    Sentence{"confirmCorrection", "Xác nhận đính chính", "Confirm correction"},
    Sentence{"print", "In", "Print"},
    Sentence{"account", "Quản lý tài khoản", "Manage accounts"},
    Sentence{"assign", "Phân công, ủy quyền ký", "Assign signing authority"},
    Sentence{"adjustForm", "Chỉnh mẫu giấy tờ", "Adjust a form"},
    Sentence{"delegate", "Ghi quyết định ủy quyền giải quyết thủ tục",
        "Enter a decision that delegates procedures"},
    Sentence{"openVolume", "Mở quyển sổ", "Open volume"},
    Sentence{"setCalendar", "Sửa lịch nghỉ của năm", "Set the year's holidays"},
    Sentence{"confirmDue", "Xác nhận ngày hẹn theo lịch mới", "Confirm the moved promise"},
    Sentence{"closeYear", "Khóa sổ năm", "Close the year"},
    Sentence{"postProcedure", "Niêm yết thủ tục", "Post a procedure"},
    Sentence{"reviewProcedure", "Rà soát thủ tục", "Review a procedure"},
    Sentence{"proposeProcedure", "Đề xuất phiên bản thủ tục", "Propose a version"},
    Sentence{"proposeNoWait", "Đề xuất thủ tục không chờ", "Propose a no-wait procedure"},
    Sentence{"confirmProcedure", "Xác nhận đề xuất về thủ tục", "Confirm a proposal"},
    Sentence{"judgePeople", "Kết luận về hai người trùng", "Judge two people that look the same"},
    Sentence{"accesses", "Xem ai đã xem dữ liệu cá nhân", "See who saw a person's data"},
    Sentence{"backup", "Sao lưu", "Backup"},
    Sentence{"startStation", "Đưa máy quầy vào sử dụng", "Start a station"},
};

constexpr std::array kFormNames{
    Sentence{"receipt", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Receipt slip"},
    Sentence{"supplement", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "Supplement request"},
    Sentence{"refuse", "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "Refusal notice"},
    Sentence{"reject", "Thông báo về việc không giải quyết hồ sơ", "Rejection notice"},
    Sentence{"apology", "Văn bản xin lỗi, hẹn lại ngày trả kết quả", "Apology"},
    Sentence{"stop", "Thông báo dừng giải quyết hồ sơ", "Stop notice"},
    Sentence{"payment", "Thông báo thực hiện nghĩa vụ tài chính", "Payment notice"},
    Sentence{"control", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "Control slip"},
    Sentence{"result", "Kết quả giải quyết", "Result"},
    Sentence{"posting", "Thủ tục hành chính niêm yết công khai", "Posting"},
    Sentence{"book", "Sổ", "Book"},
    Sentence{"cash", "Bảng kê thu phí, lệ phí trong ngày", "The day's takings"},
    Sentence{"shift", "Biên bản bàn giao ca", "Shift hand-over"},
    Sentence{"daysheet", "Phiếu khóa sổ ngày", "Day sheet"},
    Sentence{"delegations", "Danh mục quyết định ủy quyền, phân cấp", "List of delegations"},
};

constexpr std::array kChannelNames{
    Sentence{"direct", "Trực tiếp", "In person"},
    Sentence{"online", "Trực tuyến", "Online"},
    Sentence{"post", "Qua bưu chính", "By post"},
};

constexpr std::array kRoles{
    Sentence{"clerk", "Công chức tiếp nhận", "Clerk"},
    Sentence{"officer", "Công chức chuyên môn", "Officer"},
    Sentence{"registrar", "Văn thư", "Registrar"},
    Sentence{"cashier", "Thủ quỹ", "Cashier"},
    Sentence{"head", "Trưởng bộ phận", "Head of the office"},
    Sentence{"leader", "Lãnh đạo", "Leader"},
    Sentence{"signatory", "Người được giao ký", "Signs by authority"},
    Sentence{"administrator", "Quản trị", "Administrator"},
    Sentence{"observer", "Theo dõi (chỉ xem)", "Observer"},
};

constexpr std::array kDocumentKindNames{
    Sentence{"original", "Bản chính", "Original"},
    Sentence{"copy", "Bản sao", "Copy"},
    Sentence{"electronic", "Bản điện tử", "Electronic"},
    Sentence{"shown", "Xuất trình", "Shown"},
    Sentence{"shownOnline", "Xác thực điện tử, không phải xuất trình",
        "Verified electronically, not shown"},
    Sentence{"lookedUp", "Tra cứu %1", "Looked up in %1"},
};

constexpr std::array kSexes{
    Sentence{"male", "Nam", "Male"},
    Sentence{"female", "Nữ", "Female"},
};

/// {count} is the number of days or hours.
constexpr std::array kLimitKindNames{
    Sentence{"sameDay", "Trong ngày", "Same day"},
    Sentence{"nextWorkingDay", "Ngày làm việc tiếp theo", "Next working day"},
    Sentence{"workingDays", "{count} ngày làm việc", "{count} working days"},
    Sentence{"calendarDays", "{count} ngày", "{count} days"},
    Sentence{"hours", "{count} giờ làm việc", "{count} working hours"},
    Sentence{"clockHours", "{count} giờ", "{count} hours"},
};

/// The national codes of "TrangThaiHoSo".
constexpr std::array kNationalStatuses{
    Sentence{"1", "Mới đăng ký", "Newly registered"},
    Sentence{"2", "Được tiếp nhận", "Accepted"},
    Sentence{"3", "Không được tiếp nhận", "Not accepted"},
    Sentence{"4", "Đang xử lý", "Processing"},
    Sentence{"5", "Yêu cầu bổ sung giấy tờ", "Papers requested"},
    Sentence{"6", "Yêu cầu thực hiện nghĩa vụ tài chính", "Payment requested"},
    Sentence{"7", "Công dân yêu cầu rút hồ sơ", "Withdrawal requested"},
    Sentence{"8", "Dừng xử lý", "Stopped"},
    Sentence{"9", "Đã xử lý xong", "Done"},
    Sentence{"10", "Đã trả kết quả", "Handed over"},
};

constexpr std::array kEventKinds{
    Sentence{"dossier.received", "Tiếp nhận", "Received"},
    Sentence{"dossier.registered", "Ghi nhận, chưa tiếp nhận", "Registered, not yet received"},
    Sentence{"dossier.accepted", "Tiếp nhận hồ sơ đã đủ", "Received, now complete"},
    Sentence{"dossier.amended", "Sửa hồ sơ", "Amended"},
    Sentence{"dossier.submitted", "Trình ký", "Submitted"},
    Sentence{"dossier.submitUndone", "Hoàn tác trình ký", "Submission undone"},
    Sentence{"dossier.approved", "Duyệt", "Approved"},
    Sentence{"dossier.returned", "Trả lại", "Returned"},
    Sentence{"dossier.returnUndone", "Hoàn tác trả lại", "Return undone"},
    Sentence{"dossier.numbered", "Vào số", "Numbered"},
    Sentence{"dossier.numberRecorded", "Ghi số do hệ thống khác cấp", "Number recorded"},
    Sentence{"dossier.issued", "Phát hành kết quả", "Issued"},
    Sentence{"dossier.handedOver", "Trả kết quả", "Handed over"},
    Sentence{"dossier.movedToAppointment", "Chuyển sang hẹn trả", "Moved to appointment"},
    Sentence{"dossier.supplementRequested", "Yêu cầu bổ sung", "Supplement requested"},
    Sentence{"dossier.supplemented", "Nhận bổ sung", "Supplemented"},
    Sentence{"dossier.forwarded", "Chuyển hồ sơ", "Forwarded"},
    Sentence{"dossier.resultTaken", "Nhận kết quả chuyển về", "Result taken in"},
    Sentence{
        "dossier.paymentRequested", "Yêu cầu thực hiện nghĩa vụ tài chính", "Payment asked for"},
    Sentence{"dossier.feePaid", "Thu phí, lệ phí", "Fee taken"},
    Sentence{"dossier.receiptWritten", "Ghi số biên lai cho khoản đã thu",
        "Receipt number written later"},
    Sentence{"dossier.receiptCancelled", "Hủy biên lai", "Receipt cancelled"},
    Sentence{"register.receiptBookOpened", "Mở quyển biên lai", "Receipt book opened"},
    Sentence{"register.receiptsPassed", "Bỏ qua số biên lai đã viết", "Receipts passed over"},
    Sentence{"cash.dayClosed", "Khóa sổ thu trong ngày", "Day's till closed"},
    Sentence{"shift.handedOver", "Bàn giao ca", "Shift handed over"},
    Sentence{"shift.taken", "Nhận bàn giao ca", "Shift taken over"},
    Sentence{"dossier.apologised", "Xin lỗi, hẹn lại ngày trả", "Apologised, put off"},
    Sentence{"dossier.rejected", "Không giải quyết", "Rejected"},
    Sentence{"dossier.officeStopped", "Dừng giải quyết", "Stopped by the office"},
    Sentence{"dossier.citizenNotified", "Báo công dân nhận kết quả", "Citizen told"},
    Sentence{"dossier.refused", "Từ chối tiếp nhận", "Refused"},
    Sentence{"dossier.withdrawn", "Rút hồ sơ", "Withdrawn"},
    Sentence{"dossier.voided", "Hủy hồ sơ", "Voided"},
    Sentence{"dossier.correctionRejected", "Không đồng ý đính chính", "Correction rejected"},
    Sentence{"authority.revoked", "Thu hồi phân công, ủy quyền", "Authority taken back"},
    Sentence{"dossier.correctionProposed", "Đề nghị đính chính", "Correction proposed"},
    Sentence{"dossier.corrected", "Đính chính", "Corrected"},
    Sentence{"form.printed", "In giấy tờ", "Printed"},
    Sentence{"dossier.read", "Xem hồ sơ", "Dossier looked at"},
    Sentence{"person.read", "Xem trang của một người", "Person's page looked at"},
    Sentence{"person.judged", "Xác định người trùng", "Two like people judged"},
    Sentence{"ward.opened", "Lập tệp dữ liệu của đơn vị", "Ward opened"},
    Sentence{"procedure.adopted", "Áp dụng phiên bản thủ tục", "Procedure adopted"},
    Sentence{"procedure.posted", "Niêm yết thủ tục", "Procedure posted"},
    Sentence{"procedure.reviewed", "Rà soát thủ tục", "Procedure reviewed"},
    Sentence{"procedure.printed", "In bản niêm yết", "Posting sheet printed"},
    Sentence{"procedure.proposed", "Đề xuất phiên bản thủ tục", "Version proposed"},
    Sentence{"procedure.noWaitProposed", "Đề xuất thủ tục không chờ", "No-wait listing proposed"},
    Sentence{"procedure.confirmed", "Xác nhận đề xuất về thủ tục", "Proposal confirmed"},
    Sentence{"procedure.proposalRejected", "Không đồng ý đề xuất về thủ tục", "Proposal rejected"},
    Sentence{"register.slipsOpened", "Ghi số tiếp theo của phiếu gửi đi",
        "Next number of a form's papers set"},
    Sentence{"register.volumeOpened", "Mở quyển sổ", "Volume opened"},
    Sentence{"calendar.yearSet", "Sửa lịch nghỉ của năm", "The year's holidays set"},
    Sentence{"dossier.dueMoved", "Dời ngày hẹn theo lịch mới", "Promise moved by the calendar"},
    Sentence{"register.yearClosed", "Khóa sổ năm", "Year closed"},
    Sentence{"book.printed", "In sổ", "Book printed"},
    Sentence{"right.refused", "Thao tác bị từ chối vì không có quyền", "Refused: no right to it"},
    Sentence{
        "delegations.printed", "In danh mục ủy quyền, phân cấp", "List of delegations printed"},
    Sentence{"daySheet.printed", "In phiếu khóa sổ ngày", "Day sheet printed"},
    Sentence{"account.added", "Thêm tài khoản", "Account added"},
    Sentence{"account.changed", "Sửa tài khoản", "Account changed"},
    Sentence{"account.stopped", "Ngừng tài khoản", "Account stopped"},
    Sentence{"account.restored", "Khôi phục tài khoản", "Account restored"},
    Sentence{"account.credentialChanged", "Đặt lại mật khẩu", "Password changed"},
    Sentence{"station.started", "Mở trạm mới", "Station started"},
    Sentence{"head.signed", "Ký số nhật ký", "Journal signed"},
    Sentence{"form.adjusted", "Chỉnh mẫu giấy tờ", "Form adjusted"},
    Sentence{"delegation.entered", "Ghi quyết định ủy quyền giải quyết thủ tục",
        "Delegation decision entered"},
    Sentence{"delegation.conditionChecked", "Rà soát điều kiện thực hiện ủy quyền",
        "Condition of a delegation checked"},
    Sentence{"delegation.taskCompleted", "Hoàn thành nhiệm vụ thực hiện ủy quyền",
        "Task of a delegation done"},
    Sentence{"delegation.revoked", "Chấm dứt ủy quyền", "Delegation ended"},
    Sentence{"authority.assigned", "Phân công, ủy quyền ký", "Signing authority assigned"},
};

constexpr std::array kPaymentNames{
    Sentence{"cash", "Tiền mặt", "Cash"},
    Sentence{"transfer", "Chuyển khoản", "Bank transfer"},
    Sentence{"online", "Trực tuyến", "Online"},
};

constexpr std::array kSyntax{
    Sentence{
        "unterminated", "thiếu dấu đóng, hoặc thiếu dấu phẩy", "not closed, or a comma is missing"},
    Sentence{
        "missingSeparator", "thiếu dấu hai chấm hoặc dấu phẩy", "a colon or a comma is missing"},
    Sentence{"badNumber", "số viết sai", "a malformed number"},
    Sentence{"badEscape", "ký tự thoát sau dấu \\ viết sai", "a malformed escape after \\"},
    Sentence{"badUtf8", "chữ không đúng mã UTF-8", "text that is no UTF-8"},
    Sentence{"tooDeep", "lồng nhau quá nhiều lớp", "nested too deeply"},
    Sentence{"tooLarge", "quá lớn", "too large"},
    Sentence{"trailing", "còn chữ thừa ở cuối", "something follows its end"},
    Sentence{"badValue", "giá trị không hợp lệ", "a malformed value"},
};
} // namespace

Sentences displayNames(Names names)
{
    switch (names) {
    case Names::state:
        return kStateNames;
    case Names::lane:
        return kLanes;
    case Names::command:
        return kCommands;
    case Names::channel:
        return kChannelNames;
    case Names::role:
        return kRoles;
    case Names::documentKind:
        return kDocumentKindNames;
    case Names::sex:
        return kSexes;
    case Names::limitKind:
        return kLimitKindNames;
    case Names::nationalStatus:
        return kNationalStatuses;
    case Names::eventKind:
        return kEventKinds;
    case Names::form:
        return kFormNames;
    case Names::paymentMethod:
        return kPaymentNames;
    case Names::syntax:
        return kSyntax;
    }
    return {};
}

} // namespace motcua
