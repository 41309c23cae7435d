<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::AnswerField</name>
    <message>
        <source>as the person&apos;s card says</source>
        <translation>theo thẻ của người này</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Không có ngày này trong lịch.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Số %1</translation>
    </message>
</context>
<context>
    <name>motcua::BecauseBox</name>
    <message>
        <source>why</source>
        <translation>vì sao</translation>
    </message>
</context>
<context>
    <name>motcua::Checklist</name>
    <message>
        <source>or a look-up in %1</source>
        <translation>hoặc tra cứu %1</translation>
    </message>
    <message>
        <source>looked up in %1 instead</source>
        <translation>đã tra cứu %1, không phải nộp</translation>
    </message>
</context>
<context>
    <name>motcua::CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>another procedure for this person</source>
        <translation>thêm thủ tục cho người này</translation>
    </message>
    <message>
        <source>What you were typing is back.</source>
        <translation>Đã khôi phục hồ sơ đang nhập dở.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Nhập lại từ đầu</translation>
    </message>
    <message>
        <source>Everybody of this request is there. Submit it or start over, then scan again.</source>
        <translation>Hồ sơ này đã đủ người. Hãy trình ký hoặc nhập lại từ đầu, rồi quét lại.</translation>
    </message>
    <message>
        <source>The result of %1 is with %2.</source>
        <translation>Đã trả kết quả hồ sơ %1 cho %2.</translation>
    </message>
    <message>
        <source>Make it an appointment</source>
        <translation>Chuyển sang hẹn trả</translation>
    </message>
    <message>
        <source>Why it cannot be done while the citizen waits</source>
        <translation>Lý do không giải quyết ngay được</translation>
    </message>
    <message>
        <source>Submitted for signature: %1, %2</source>
        <translation>Đã trình ký: %1, %2</translation>
    </message>
    <message>
        <source>Taken in: %1, %2, due %3 on %4.</source>
        <translation>Đã tiếp nhận: %1, %2, hẹn trả %3 ngày %4.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>%1 was taken in but not submitted. %2</source>
        <translation>Đã tiếp nhận %1 nhưng chưa trình ký được. %2</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Đã xóa thông tin vừa nhập.</translation>
    </message>
    <message>
        <source>The form is empty again, the people stay.</source>
        <translation>Đã xóa thông tin vừa nhập, giữ lại người.</translation>
    </message>
    <message>
        <source>Taken back: the dossier is being worked on again.</source>
        <translation>Đã rút lại: hồ sơ trở về đang xử lý.</translation>
    </message>
    <message>
        <source>type in, edit</source>
        <translation>nhập tay, sửa</translation>
    </message>
    <message>
        <source>back</source>
        <translation>quay lại</translation>
    </message>
    <message>
        <source>Make out the refusal notice</source>
        <translation>Lập phiếu từ chối</translation>
    </message>
    <message>
        <source>Why the dossier is not taken in</source>
        <translation>Vì sao không tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>Not taken in: %1, %2. The refusal notice has the reasons.</source>
        <translation>Không tiếp nhận: %1, %2. Lý do ghi trong phiếu từ chối.</translation>
    </message>
    <message>
        <source>Guide in writing</source>
        <translation>Hướng dẫn bổ sung bằng phiếu</translation>
    </message>
    <message>
        <source>What is missing, parted by “;”</source>
        <translation>Nội dung cần bổ sung, cách nhau bằng dấu “;”</translation>
    </message>
    <message>
        <source>Print the request</source>
        <translation>In phiếu yêu cầu</translation>
    </message>
    <message>
        <source>The dossier does not have every paper that is asked for</source>
        <translation>Hồ sơ chưa đủ thành phần theo quy định</translation>
    </message>
    <message>
        <source>It is not waiting to be received any more.</source>
        <translation>Hồ sơ này không còn chờ tiếp nhận.</translation>
    </message>
    <message>
        <source>Another form was being filled in.</source>
        <translation>Có hồ sơ khác đang nhập dở.</translation>
    </message>
    <message>
        <source>Guided in writing: %1, %2. It is received when the rest has come.</source>
        <translation>Đã hướng dẫn bổ sung: %1, %2. Khi đủ giấy tờ sẽ tiếp nhận.</translation>
    </message>
    <message>
        <source>Take in an incomplete dossier</source>
        <translation>Tiếp nhận hồ sơ còn thiếu giấy tờ</translation>
    </message>
    <message>
        <source>Missing: %1. Why it is taken in all the same</source>
        <translation>Còn thiếu: %1. Lý do vẫn tiếp nhận</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>%1 was registered on %2 (%3): complete it and take it in.</source>
        <translation>%1 đã ghi nhận ngày %2 (%3): kiểm tra đủ giấy tờ rồi tiếp nhận.</translation>
    </message>
    <message>
        <source>Take in a second dossier</source>
        <translation>Nhận thêm hồ sơ khi đã có hồ sơ</translation>
    </message>
    <message>
        <source>Why a second one is taken in</source>
        <translation>Lý do nhận thêm</translation>
    </message>
</context>
<context>
    <name>motcua::ExemptionField</name>
    <message>
        <source>Exemption from fees</source>
        <translation>Diện miễn phí, lệ phí</translation>
    </message>
    <message>
        <source>Paper shown for the exemption</source>
        <translation>Giấy tờ chứng minh diện miễn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không thuộc diện miễn</translation>
    </message>
</context>
<context>
    <name>motcua::FeeBox</name>
    <message>
        <source>Receipt %1, number %2</source>
        <translation>Biên lai %1, số %2</translation>
    </message>
    <message>
        <source>Paid without a receipt number</source>
        <translation>Đã thu, chưa có số biên lai</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đã thu</translation>
    </message>
    <message>
        <source>Take it in cash</source>
        <translation>Thu tiền mặt</translation>
    </message>
    <message>
        <source>Not yet taken</source>
        <translation>Chưa thu</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trong tổng số %1</translation>
    </message>
    <message>
        <source>Next receipt: %1, number %2</source>
        <translation>Biên lai tiếp theo: %1, số %2</translation>
    </message>
</context>
<context>
    <name>motcua::HandOverPanel</name>
    <message>
        <source>Somebody else takes it</source>
        <translation>Người khác nhận thay</translation>
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
        <source>Print and hand over</source>
        <translation>In và trả kết quả</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Hand over the result</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>number and date of the paper, or the kinship</source>
        <translation>số, ngày văn bản hoặc quan hệ với người yêu cầu</translation>
    </message>
    <message>
        <source>Still awaited from: %1</source>
        <translation>Còn chờ kết quả của: %1</translation>
    </message>
</context>
<context>
    <name>motcua::IntakeForm</name>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
</context>
<context>
    <name>motcua::ItemRow</name>
    <message>
        <source>diploma, land certificate…</source>
        <translation>văn bằng…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>Remove this original</source>
        <translation>Bỏ bản chính này</translation>
    </message>
</context>
<context>
    <name>motcua::ItemRows</name>
    <message>
        <source>Add an original</source>
        <translation>Thêm bản chính</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Thêm giấy tờ</translation>
    </message>
</context>
<context>
    <name>motcua::PartiesForm</name>
    <message>
        <source>Hands it in for them</source>
        <translation>Người nộp thay</translation>
    </message>
    <message>
        <source>Somebody else hands it in</source>
        <translation>Người khác nộp thay</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người yêu cầu</translation>
    </message>
</context>
<context>
    <name>motcua::PartySlot</name>
    <message>
        <source>typed by hand</source>
        <translation>nhập tay</translation>
    </message>
    <message>
        <source>card scanned</source>
        <translation>đã quét thẻ</translation>
    </message>
    <message>
        <source>scanned, to be compared</source>
        <translation>đã quét, cần đối chiếu</translation>
    </message>
    <message>
        <source>%1 dossiers before</source>
        <translation>%1 hồ sơ trước</translation>
    </message>
    <message>
        <source>As typed here</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>The register asks for the ethnicity: type it in</source>
        <translation>Sổ hộ tịch phải ghi dân tộc: nhập tại đây</translation>
    </message>
</context>
<context>
    <name>motcua::PersonFields</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Ngày sinh hoặc năm sinh</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>On behalf of an organisation</source>
        <translation>Đại diện cho tổ chức</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tên tổ chức</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>What the applicant is to this person</source>
        <translation>Quan hệ của người yêu cầu với người này</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Văn bản ủy quyền</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>dd/mm/yyyy or yyyy</source>
        <translation>ngày/tháng/năm hoặc năm</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Số hộ chiếu</translation>
    </message>
    <message>
        <source>Ethnicity, nationality, identity paper</source>
        <translation>Dân tộc, quốc tịch, giấy tờ tùy thân</translation>
    </message>
    <message>
        <source>Vietnam, where a card of ours is shown</source>
        <translation>Việt Nam nếu có CCCD, thẻ căn cước</translation>
    </message>
    <message>
        <source>as the card says</source>
        <translation>theo thẻ</translation>
    </message>
    <message>
        <source>Identity paper that was shown</source>
        <translation>Giấy tờ tùy thân đã xuất trình</translation>
    </message>
</context>
<context>
    <name>motcua::PersonHistory</name>
    <message>
        <source>Edit the person</source>
        <translation>Sửa thông tin người này</translation>
    </message>
    <message>
        <source>The person&apos;s page</source>
        <translation>Trang của người này</translation>
    </message>
</context>
<context>
    <name>motcua::ProcedurePicker</name>
    <message>
        <source>Type the name of the procedure</source>
        <translation>Gõ vài chữ của tên thủ tục</translation>
    </message>
    <message>
        <source>%1 · no waiting</source>
        <translation>%1 · không chờ</translation>
    </message>
</context>
<context>
    <name>motcua::QuestionForm</name>
    <message>
        <source>Grounds of refusal: none</source>
        <translation>Căn cứ từ chối: không có</translation>
    </message>
    <message>
        <source>Grounds of refusal: %1</source>
        <translation>Căn cứ từ chối: %1</translation>
    </message>
</context>
<context>
    <name>motcua::RecordNumberPanel</name>
    <message>
        <source>Record the number</source>
        <translation>Ghi số đăng ký</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Volume, if any</source>
        <translation>Quyển số, nếu có</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>System that gave it</source>
        <translation>Hệ thống cấp số</translation>
    </message>
</context>
<context>
    <name>motcua::RemarksForm</name>
    <message>
        <source>Another office decides</source>
        <translation>Cơ quan khác giải quyết</translation>
    </message>
    <message>
        <source>The other office that decides</source>
        <translation>Cơ quan giải quyết khác</translation>
    </message>
    <message>
        <source>for example the People&apos;s Committee of another ward</source>
        <translation>ví dụ: Ủy ban nhân dân phường khác (hồ sơ phi địa giới)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Result elsewhere, more sets</source>
        <translation>Nơi nhận, số bộ</translation>
    </message>
    <message>
        <source>At this office</source>
        <translation>Tại đây</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Qua bưu chính</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Where the result is wanted</source>
        <translation>Đăng ký nhận kết quả</translation>
    </message>
    <message>
        <source>Sets of papers</source>
        <translation>Số bộ hồ sơ</translation>
    </message>
</context>
<context>
    <name>motcua::StandingModel</name>
    <message>
        <source>to be handed over</source>
        <translation>chờ trả</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>xong</translation>
    </message>
</context>
<context>
    <name>motcua::VerdictCard</name>
    <message>
        <source>No waiting</source>
        <translation>Không chờ</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>Không tiếp nhận</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>Whether the citizen waits shows here while you type.</source>
        <translation>Kết luận không chờ hay hẹn trả hiện ở đây trong khi nhập.</translation>
    </message>
    <message>
        <source>Explain it to the citizen and make out the refusal notice; or mend what was ticked by mistake.</source>
        <translation>Giải thích cho công dân và lập phiếu từ chối; hoặc sửa mục đánh dấu nhầm.</translation>
    </message>
    <message>
        <source>There is a dossier already</source>
        <translation>Đã có hồ sơ</translation>
    </message>
    <message>
        <source>Open it first. A second one is taken in by appointment, for a reason.</source>
        <translation>Mở hồ sơ ấy xem trước. Chỉ nhận thêm hồ sơ khi có lý do, và phải hẹn trả để xác minh.</translation>
    </message>
</context>
<context>
    <name>motcua::VerdictPanel</name>
    <message>
        <source>Fees</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>%1 (in the chairman&apos;s stead)</source>
        <translation>%1 (ký thay Chủ tịch)</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>To be noticed</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Make it an appointment</source>
        <translation>Chuyển sang hẹn trả</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Nhập lại từ đầu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm tính</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>The result within %1 minutes, before %2</source>
        <translation>Trả kết quả trong %1 phút, trước&#xa0;%2</translation>
    </message>
    <message>
        <source>Nobody has the authority to sign this today.</source>
        <translation>Hôm nay chưa có ai đủ thẩm quyền ký thủ tục này.</translation>
    </message>
    <message>
        <source>Take in, print the slip</source>
        <translation>Tiếp nhận, in giấy hẹn</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Cơ quan giải quyết</translation>
    </message>
    <message>
        <source>Make out the refusal notice</source>
        <translation>Lập phiếu từ chối</translation>
    </message>
    <message>
        <source>Guide in writing, do not take in yet</source>
        <translation>Hướng dẫn bổ sung</translation>
    </message>
    <message>
        <source>Open that dossier</source>
        <translation>Mở hồ sơ đã có</translation>
    </message>
    <message>
        <source>Take in a second one</source>
        <translation>Vẫn nhận thêm hồ sơ</translation>
    </message>
    <message>
        <source>%1 (by the chairman&apos;s order)</source>
        <translation>%1 (ký thừa lệnh Chủ tịch)</translation>
    </message>
    <message>
        <source>%1 (by the chairman&apos;s delegation)</source>
        <translation>%1 (ký thừa ủy quyền Chủ tịch)</translation>
    </message>
    <message>
        <source>%1 (acting chairman)</source>
        <translation>%1 (quyền Chủ tịch)</translation>
    </message>
</context>
<context>
    <name>motcua::WaitingCard</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai đang chờ</translation>
    </message>
    <message>
        <source>Scan a citizen&apos;s card to begin.</source>
        <translation>Quét thẻ căn cước để bắt đầu.</translation>
    </message>
    <message>
        <source>Citizens waiting</source>
        <translation>Công dân đang chờ</translation>
    </message>
    <message>
        <source>Results of an appointment, not yet fetched: %1</source>
        <translation>Hẹn trả đã xong, chưa đến lấy: %1</translation>
    </message>
</context>
</TS>
