<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::ActionPanel</name>
    <message>
        <source>Nothing to do here for you now</source>
        <translation>Lúc này bạn không có việc gì phải làm với hồ sơ này</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Việc làm được lúc này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>motcua::AmendForm</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Original %1</source>
        <translation>Bản chính %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>Reason, if the promised day becomes later</source>
        <translation>Lý do, nếu ngày hẹn trả lùi lại</translation>
    </message>
</context>
<context>
    <name>motcua::AnswerWords</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 bản</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 văn bản</translation>
    </message>
</context>
<context>
    <name>motcua::ApologyForm</name>
    <message>
        <source>The result comes on</source>
        <translation>Hẹn lại trả kết quả ngày</translation>
    </message>
    <message>
        <source>Promised for %1. It can be put off once.</source>
        <translation>Đã hẹn trả ngày %1. Chỉ được hẹn lại một lần.</translation>
    </message>
    <message>
        <source>Letter of apology of %1: number, date</source>
        <translation>Văn bản xin lỗi của %1: số, ngày</translation>
    </message>
    <message>
        <source>Promised for %1, which has passed. The letter tells the new day; the dossier stays overdue.</source>
        <translation>Đã hẹn trả %1 và đã quá hạn. Văn bản xin lỗi báo ngày hẹn mới; hồ sơ vẫn tính là quá hạn.</translation>
    </message>
</context>
<context>
    <name>motcua::AppointmentForm</name>
    <message>
        <source>Something must be verified</source>
        <translation>Có nội dung cần xác minh</translation>
    </message>
</context>
<context>
    <name>motcua::CancelReceiptForm</name>
    <message>
        <source>Receipt to cancel</source>
        <translation>Biên lai cần hủy</translation>
    </message>
    <message>
        <source>%1, number %2: %3</source>
        <translation>%1, số %2: %3</translation>
    </message>
    <message>
        <source>Without a receipt number: %1</source>
        <translation>Chưa có số biên lai: %1</translation>
    </message>
</context>
<context>
    <name>motcua::ConfirmForm</name>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Original %1</source>
        <translation>Bản chính %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>hiện ghi: %1</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>sửa thành: %1</translation>
    </message>
</context>
<context>
    <name>motcua::CorrectForm</name>
    <message>
        <source>Original %1</source>
        <translation>Bản chính %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>motcua::DossierList</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Look at another list, or receive a dossier at the counter.</source>
        <translation>Quét thẻ ở trang Quầy để tiếp nhận hồ sơ, hoặc xem danh sách khác.</translation>
    </message>
    <message>
        <source>next list</source>
        <translation>danh sách tiếp</translation>
    </message>
    <message>
        <source>open the dossier</source>
        <translation>mở hồ sơ</translation>
    </message>
    <message>
        <source>%1 dossiers</source>
        <translation>%1 hồ sơ</translation>
    </message>
    <message>
        <source>former list</source>
        <translation>danh sách trước</translation>
    </message>
</context>
<context>
    <name>motcua::DossierModel</name>
    <message>
        <source>Code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>motcua::DossierView</name>
    <message>
        <source>How the promise came about</source>
        <translation>Vì sao hẹn trả như vậy</translation>
    </message>
    <message>
        <source>How the fee came about</source>
        <translation>Vì sao thu như vậy</translation>
    </message>
</context>
<context>
    <name>motcua::DossierWords</name>
    <message>
        <source>Original %1</source>
        <translation>Bản chính %1</translation>
    </message>
    <message>
        <source>%1 · %2 pages · %3 copies</source>
        <translation>%1 · %2 trang · %3 bản</translation>
    </message>
    <message>
        <source>tax code %1</source>
        <translation>mã số thuế %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp thay</translation>
    </message>
    <message>
        <source>passport %1</source>
        <translation>hộ chiếu %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Số %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>quyển %1</translation>
    </message>
</context>
<context>
    <name>motcua::DossiersPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Danh sách hồ sơ</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Về hồ sơ</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Về trang người</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Đổi quyết định</translation>
    </message>
    <message>
        <source>Why it was decided wrongly</source>
        <translation>Vì sao lần trước xác định chưa đúng</translation>
    </message>
    <message>
        <source>Save who saw this person&apos;s data</source>
        <translation>Lưu danh sách người đã xem dữ liệu</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>motcua::DueWords</name>
    <message>
        <source>overdue by %1 working days</source>
        <translation>quá hạn %1 ngày làm việc</translation>
    </message>
    <message>
        <source>overdue by %1 minutes</source>
        <translation>quá hạn %1 phút</translation>
    </message>
    <message>
        <source>due today at %1</source>
        <translation>hạn %1 hôm nay</translation>
    </message>
    <message>
        <source>%1 working days left</source>
        <translation>còn %1 ngày làm việc</translation>
    </message>
    <message>
        <source>citizen waiting %1 minutes, promised %2</source>
        <translation>công dân chờ %1 phút, cam kết %2</translation>
    </message>
    <message>
        <source>overdue %1 days</source>
        <translation>quá %1 ngày</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>overdue by %1 working hours</source>
        <translation>quá hạn %1 giờ làm việc</translation>
    </message>
    <message>
        <source>overdue, outside office hours</source>
        <translation>quá hạn, ngoài giờ làm việc</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>còn %1 ngày</translation>
    </message>
    <message>
        <source>overdue by %1 hours by the clock</source>
        <translation>quá hạn %1 giờ</translation>
    </message>
    <message>
        <source>%1 hours left</source>
        <translation>còn %1 giờ</translation>
    </message>
    <message>
        <source>%1 minutes left</source>
        <translation>còn %1 phút</translation>
    </message>
    <message>
        <source>waited %1/%2 minutes</source>
        <translation>chờ %1/%2 phút</translation>
    </message>
    <message>
        <source>promised in %1 minutes</source>
        <translation>hẹn %1 phút</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>hẹn %1</translation>
    </message>
</context>
<context>
    <name>motcua::DutyForm</name>
    <message>
        <source>Amount in đồng, if known</source>
        <translation>Số tiền (đồng), nếu đã biết</translation>
    </message>
    <message>
        <source>Where it is paid, if not here</source>
        <translation>Nơi nộp, nếu không nộp tại đây</translation>
    </message>
</context>
<context>
    <name>motcua::ExtensionField</name>
    <message>
        <source>It takes longer than the limit</source>
        <translation>Kéo dài thời hạn</translation>
    </message>
    <message>
        <source>The result comes on</source>
        <translation>Hẹn trả kết quả ngày</translation>
    </message>
    <message>
        <source>Why it takes longer</source>
        <translation>Lý do kéo dài</translation>
    </message>
    <message>
        <source>Written agreement with the citizen</source>
        <translation>Thỏa thuận bằng văn bản với người yêu cầu</translation>
    </message>
    <message>
        <source>at most %1 working days</source>
        <translation>không quá %1 ngày làm việc</translation>
    </message>
    <message>
        <source>At most %1 working days longer</source>
        <translation>Kéo dài không quá %1 ngày làm việc</translation>
    </message>
    <message>
        <source>%1; beyond that only by written agreement.</source>
        <translation>%1; dài hơn phải có thỏa thuận bằng văn bản.</translation>
    </message>
</context>
<context>
    <name>motcua::FactsRow</name>
    <message>
        <source>not taken</source>
        <translation>không thu</translation>
    </message>
    <message>
        <source>counted again when the papers come</source>
        <translation>tính lại khi nhận đủ bổ sung</translation>
    </message>
    <message>
        <source>within %1 minutes, before %2</source>
        <translation>trong %1 phút, trước&#xa0;%2</translation>
    </message>
    <message>
        <source>why</source>
        <translation>vì sao</translation>
    </message>
    <message>
        <source>Why this promise</source>
        <translation>Vì sao hẹn trả như vậy</translation>
    </message>
    <message>
        <source>Why this fee</source>
        <translation>Vì sao thu như vậy</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm tính</translation>
    </message>
</context>
<context>
    <name>motcua::FormWords</name>
    <message>
        <source>Apology, another day</source>
        <translation>Văn bản xin lỗi</translation>
    </message>
    <message>
        <source>Notice that work stops</source>
        <translation>Thông báo dừng giải quyết</translation>
    </message>
    <message>
        <source>Receipt and appointment</source>
        <translation>Giấy tiếp nhận và hẹn trả</translation>
    </message>
    <message>
        <source>Supplement request</source>
        <translation>Phiếu yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Refusal notice</source>
        <translation>Phiếu từ chối</translation>
    </message>
    <message>
        <source>Control sheet</source>
        <translation>Phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Notice of the rejection</source>
        <translation>Thông báo không giải quyết</translation>
    </message>
    <message>
        <source>Notice of a payment</source>
        <translation>Thông báo nghĩa vụ tài chính</translation>
    </message>
</context>
<context>
    <name>motcua::ForwardForm</name>
    <message>
        <source>To whom</source>
        <translation>Chuyển cho</translation>
    </message>
    <message>
        <source>Note for the control sheet</source>
        <translation>Ghi chú trên phiếu kiểm soát</translation>
    </message>
    <message>
        <source>For information only; no answer is awaited</source>
        <translation>Chỉ báo để biết, không chờ trả lời</translation>
    </message>
    <message>
        <source>Something speaks against it: why it is sent all the same</source>
        <translation>Hồ sơ có điểm cần giải trình; lý do vẫn chuyển</translation>
    </message>
</context>
<context>
    <name>motcua::HandOverForm</name>
    <message>
        <source>The result goes by post</source>
        <translation>Gửi kết quả qua bưu chính</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Số hiệu bưu gửi</translation>
    </message>
    <message>
        <source>Someone else takes the result</source>
        <translation>Người khác nhận thay</translation>
    </message>
    <message>
        <source>The result goes to the applicant, unless another person is named.</source>
        <translation>Trả cho chính người yêu cầu, trừ khi ghi người khác nhận thay.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Văn bản ủy quyền</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>Vẫn trả kết quả</translation>
    </message>
    <message>
        <source>Why the result goes to them</source>
        <translation>Lý do vẫn trả kết quả cho người này</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trả kết quả</translation>
    </message>
</context>
<context>
    <name>motcua::HoldingWords</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 came</source>
        <translation>%1 · đã nộp %2/%3</translation>
    </message>
    <message>
        <source>%1 · not here</source>
        <translation>%1 · chưa có</translation>
    </message>
    <message>
        <source>, volume %1</source>
        <translation>, quyển %1</translation>
    </message>
    <message>
        <source> · burned: %1</source>
        <translation> · đã hủy: %1</translation>
    </message>
    <message>
        <source>Number %1, book %2</source>
        <translation>Số %1, sổ %2</translation>
    </message>
    <message>
        <source>%1 · printed %2 times</source>
        <translation>%1 · đã in %2 lần</translation>
    </message>
    <message>
        <source>%1 events came too late to count and are kept in the timeline.</source>
        <translation>%1 việc đến muộn nên không được tính; vẫn lưu trong dòng thời gian.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Các bản chính</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Số đã cấp</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 · receipt %2, number %3</source>
        <translation>%1 · biên lai %2, số %3</translation>
    </message>
    <message>
        <source> · for %1: %2</source>
        <translation> · thu hộ %1: %2</translation>
    </message>
    <message>
        <source> · cancelled: %1</source>
        <translation> · đã hủy: %1</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>Phí, lệ phí đã thu</translation>
    </message>
    <message>
        <source>Proof of the exemption</source>
        <translation>Giấy tờ chứng minh diện miễn</translation>
    </message>
    <message>
        <source>To be noticed</source>
        <translation>Cần lưu ý</translation>
    </message>
    <message>
        <source>Taken in without them: %1</source>
        <translation>Lý do tiếp nhận khi còn thiếu: %1</translation>
    </message>
</context>
<context>
    <name>motcua::LineForm</name>
    <message>
        <source>What came back: kind, number, date</source>
        <translation>Kết quả nhận về: loại giấy tờ, số, ngày</translation>
    </message>
    <message>
        <source>How the citizen was told</source>
        <translation>Đã báo công dân bằng cách nào</translation>
    </message>
</context>
<context>
    <name>motcua::ListFilter</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>No dossier received today</source>
        <translation>Hôm nay chưa tiếp nhận hồ sơ nào</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Chờ tại quầy</translation>
    </message>
    <message>
        <source>No citizen is waiting at the counter</source>
        <translation>Không có công dân nào đang chờ tại quầy</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>No dossier waits for approval</source>
        <translation>Không có hồ sơ chờ duyệt</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp hạn</translation>
    </message>
    <message>
        <source>No dossier is nearly due</source>
        <translation>Không có hồ sơ sắp đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>No dossier is overdue</source>
        <translation>Không có hồ sơ quá hạn</translation>
    </message>
    <message>
        <source>Awaiting papers</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>No dossier awaits papers</source>
        <translation>Không có hồ sơ chờ bổ sung</translation>
    </message>
    <message>
        <source>Result ready</source>
        <translation>Chờ trả kết quả</translation>
    </message>
    <message>
        <source>No result waits to be handed over</source>
        <translation>Không có kết quả nào chờ trả</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Bước đến hạn</translation>
    </message>
    <message>
        <source>No step of the process is nearly due</source>
        <translation>Không có bước nào của quy trình nội bộ sắp đến hạn</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Chưa đến nhận</translation>
    </message>
    <message>
        <source>No result has lain here since yesterday</source>
        <translation>Không có kết quả nào từ hôm trước còn chờ người nhận</translation>
    </message>
</context>
<context>
    <name>motcua::NumberForm</name>
    <message>
        <source>Book %1</source>
        <translation>Sổ %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Volume, where there is one</source>
        <translation>Quyển, nếu có</translation>
    </message>
    <message>
        <source>System that gave it</source>
        <translation>Hệ thống đã cấp số</translation>
    </message>
    <message>
        <source>Electronic civil status registration system</source>
        <translation>Hệ thống đăng ký, quản lý hộ tịch điện tử dùng chung</translation>
    </message>
</context>
<context>
    <name>motcua::PartyCardWords</name>
    <message>
        <source>Last residence: %1</source>
        <translation>Nơi cư trú cuối cùng: %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Residence: %1</source>
        <translation>Nơi cư trú: %1</translation>
    </message>
    <message>
        <source>The person&apos;s page</source>
        <translation>Trang của người này</translation>
    </message>
    <message>
        <source>The page of %1</source>
        <translation>Trang của %1</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 của %2</translation>
    </message>
</context>
<context>
    <name>motcua::PaymentForm</name>
    <message>
        <source>How it is paid</source>
        <translation>Hình thức nộp tiền</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Receipt book, if a receipt is written</source>
        <translation>Quyển biên lai (nếu có viết biên lai)</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>Paid at %1; nothing is taken here.</source>
        <translation>Nộp tại %1; không thu tại đây.</translation>
    </message>
    <message>
        <source>What proves it: kind, number, date</source>
        <translation>Chứng từ đã nộp: tên, số, ngày</translation>
    </message>
    <message>
        <source>Amount in đồng, if known</source>
        <translation>Số tiền (đồng), nếu biết</translation>
    </message>
    <message>
        <source>The fee of this office is taken instead: %1</source>
        <translation>Chỉ thu phí, lệ phí tại đây (%1); nghĩa vụ ở cơ quan khác ghi sau</translation>
    </message>
    <message>
        <source>Where it was paid; nothing is taken here</source>
        <translation>Nơi đã nộp; không thu tại đây</translation>
    </message>
</context>
<context>
    <name>motcua::PrintCard</name>
    <message>
        <source>Print</source>
        <translation>In giấy tờ</translation>
    </message>
    <message>
        <source> (reprint %1)</source>
        <translation> (đã in %1 lần)</translation>
    </message>
</context>
<context>
    <name>motcua::QuietWords</name>
    <message>
        <source>Counted anew from when the papers came: %1</source>
        <translation>Nếu tính lại từ đầu khi nhận đủ giấy tờ: hẹn trả %1</translation>
    </message>
    <message>
        <source>Without the time that the citizen took: %1</source>
        <translation>Nếu chỉ trừ thời gian công dân bổ sung: hẹn trả %1</translation>
    </message>
    <message>
        <source>Still awaited from: %1</source>
        <translation>Còn chờ kết quả của: %1</translation>
    </message>
</context>
<context>
    <name>motcua::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>motcua::ReasonPanel</name>
    <message>
        <source>Reason; Enter sends, Esc goes back</source>
        <translation>Nêu lý do; Enter để gửi, Esc để quay lại</translation>
    </message>
</context>
<context>
    <name>motcua::ReceiptForm</name>
    <message>
        <source>Money taken</source>
        <translation>Khoản đã thu</translation>
    </message>
    <message>
        <source>Receipt book</source>
        <translation>Quyển biên lai</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>motcua::RefusalForm</name>
    <message>
        <source>Not met: “%1”</source>
        <translation>Không đáp ứng điều kiện “%1”</translation>
    </message>
    <message>
        <source>The rule behind it, if any</source>
        <translation>Căn cứ (nếu có)</translation>
    </message>
</context>
<context>
    <name>motcua::ResultForm</name>
    <message>
        <source>From whom</source>
        <translation>Kết quả của</translation>
    </message>
    <message>
        <source>The body that was to decide it refuses</source>
        <translation>Cơ quan giải quyết từ chối</translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation>Lý do từ chối</translation>
    </message>
</context>
<context>
    <name>motcua::StepLine</name>
    <message>
        <source>step overdue since %1</source>
        <translation>quá hạn bước từ %1</translation>
    </message>
    <message>
        <source>step until %1</source>
        <translation>hạn bước: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 – %4</source>
        <translation>Bước %1/%2: %3 – %4</translation>
    </message>
</context>
<context>
    <name>motcua::SupplementForm</name>
    <message>
        <source>What has come</source>
        <translation>Giấy tờ đã nhận</translation>
    </message>
    <message>
        <source>Other papers, parted by “;”</source>
        <translation>Giấy tờ khác, cách nhau bằng dấu “;”</translation>
    </message>
    <message>
        <source>Why the rest is not waited for (leave empty to wait for it)</source>
        <translation>Lý do không chờ phần còn lại (bỏ trống nếu còn chờ)</translation>
    </message>
</context>
<context>
    <name>motcua::SupplementRequestForm</name>
    <message>
        <source>What is missing</source>
        <translation>Giấy tờ, nội dung còn thiếu</translation>
    </message>
    <message>
        <source>Other papers, parted by “;”</source>
        <translation>Giấy tờ khác, cách nhau bằng dấu “;”</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>what of it is missing</source>
        <translation>nội dung cần bổ sung</translation>
    </message>
    <message>
        <source>What is missing of: %1</source>
        <translation>Nội dung cần bổ sung của: %1</translation>
    </message>
</context>
<context>
    <name>motcua::TimelineWords</name>
    <message>
        <source>by post, %1</source>
        <translation>qua bưu chính, %1</translation>
    </message>
    <message>
        <source>%1, receipt %2, book %3</source>
        <translation>%1, biên lai số %2, quyển %3</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>người yêu cầu</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>người nộp thay</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>các bên</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>nội dung yêu cầu</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>các bản chính</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>giấy tờ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>phí, lệ phí</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>cách giải quyết</translation>
    </message>
    <message>
        <source>number %1, book %2</source>
        <translation>số %1, sổ %2</translation>
    </message>
    <message>
        <source>due %1 %2</source>
        <translation>hẹn trả %1 %2</translation>
    </message>
    <message>
        <source>to the applicant</source>
        <translation>trả cho người yêu cầu</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>trả cho %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>đã đổi: %1</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was doubtful</source>
        <translation>đồng hồ máy có thể sai</translation>
    </message>
    <message>
        <source>card scanned</source>
        <translation>quét thẻ</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>chuyển đến %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối giải quyết</translation>
    </message>
    <message>
        <source>letter of the body that decides: %1</source>
        <translation>văn bản của cơ quan giải quyết: %1</translation>
    </message>
    <message>
        <source>paid at %1: %2</source>
        <translation>nộp tại %1: %2</translation>
    </message>
    <message>
        <source>nothing is awaited from %1 any more, which has ended</source>
        <translation>không còn chờ %1 (đã kết thúc hoạt động)</translation>
    </message>
    <message>
        <source>for information only</source>
        <translation>chỉ báo để biết</translation>
    </message>
    <message>
        <source>not waited for: %1</source>
        <translation>không chờ: %1</translation>
    </message>
    <message>
        <source>a part; the rest is awaited</source>
        <translation>mới nhận một phần, còn chờ bổ sung</translation>
    </message>
</context>
<context>
    <name>motcua::VoidForm</name>
    <message>
        <source>number %1, book %2</source>
        <translation>số %1, sổ %2</translation>
    </message>
    <message>
        <source>The dossier ends here. The code %1 stays used.</source>
        <translation>Hồ sơ kết thúc tại đây. Mã %1 không dùng lại.</translation>
    </message>
    <message>
        <source>The dossier ends here. These numbers are burned and never given again: %1.</source>
        <translation>Hồ sơ kết thúc tại đây. Các số sau bị hủy và không bao giờ cấp lại: %1.</translation>
    </message>
</context>
<context>
    <name>motcua::WithdrawForm</name>
    <message>
        <source>How the citizen asked</source>
        <translation>Hình thức đề nghị</translation>
    </message>
</context>
</TS>
