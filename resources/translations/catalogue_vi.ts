<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::BasisRow</name>
    <message>
        <source>Law</source>
        <translation>Văn bản</translation>
    </message>
</context>
<context>
    <name>motcua::Catalogue</name>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Tất cả thủ tục</translation>
    </message>
    <message>
        <source>No-wait</source>
        <translation>Không chờ</translation>
    </message>
    <message>
        <source>no-wait</source>
        <translation>không chờ</translation>
    </message>
    <message>
        <source>Wholly online</source>
        <translation>Trực tuyến toàn trình</translation>
    </message>
    <message>
        <source>wholly online</source>
        <translation>trực tuyến toàn trình</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>Chỉ trực tuyến</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>chỉ trực tuyến</translation>
    </message>
    <message>
        <source>Interlinked</source>
        <translation>Liên thông</translation>
    </message>
    <message>
        <source>interlinked</source>
        <translation>liên thông</translation>
    </message>
    <message>
        <source>Decided elsewhere</source>
        <translation>Nơi khác giải quyết</translation>
    </message>
    <message>
        <source>decided elsewhere</source>
        <translation>nơi khác giải quyết</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Thủ tục nội bộ</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>nội bộ</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Chưa niêm yết</translation>
    </message>
    <message>
        <source>Posting outdated</source>
        <translation>Niêm yết đã cũ</translation>
    </message>
    <message>
        <source>posting outdated</source>
        <translation>niêm yết đã cũ</translation>
    </message>
    <message>
        <source>Proposals to confirm</source>
        <translation>Đề xuất chờ xác nhận</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>chờ xác nhận</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Chưa có hiệu lực</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>chưa có hiệu lực</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>trực tuyến một phần</translation>
    </message>
    <message>
        <source>posted on %1 by %2</source>
        <translation>niêm yết ngày %1, %2 ghi</translation>
    </message>
    <message>
        <source>still the version of %1: replace it</source>
        <translation>vẫn là phiên bản từ %1, cần thay</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Niêm yết</translation>
    </message>
    <message>
        <source>Not posted yet: print the sheet, then note where it hangs.</source>
        <translation>Chưa niêm yết: in bản niêm yết, treo lên rồi ghi nơi niêm yết.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>saves %1 each time</source>
        <translation>tiết kiệm %1 mỗi hồ sơ</translation>
    </message>
    <message>
        <source>Waits for a second person: a new procedure from %1 on, proposed by %2 on %3. %4</source>
        <translation>Chờ người thứ hai xác nhận: thủ tục mới áp dụng từ %1, do %2 đề xuất ngày %3. Căn cứ: %4</translation>
    </message>
    <message>
        <source>Waits for a second person: another version from %1 on, proposed by %2 on %3. %4</source>
        <translation>Chờ người thứ hai xác nhận: phiên bản áp dụng từ %1, do %2 đề xuất ngày %3. Căn cứ: %4</translation>
    </message>
    <message>
        <source>Waits for a second person: no-wait from %1 on, proposed by %2 on %3. %4</source>
        <translation>Chờ người thứ hai xác nhận: đưa vào diện không chờ từ %1, do %2 đề xuất ngày %3. Căn cứ: %4</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>trong ngày</translation>
    </message>
    <message>
        <source>the next working day</source>
        <translation>ngày làm việc tiếp theo</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>giờ làm việc</translation>
    </message>
    <message>
        <source>Fees to be checked</source>
        <translation>Mức thu cần đối chiếu</translation>
    </message>
    <message>
        <source>fee to be checked</source>
        <translation>mức thu cần đối chiếu</translation>
    </message>
    <message>
        <source>hours round the clock</source>
        <translation>giờ tính liên tục</translation>
    </message>
    <message>
        <source>The limit is %1 days; why at once: %2</source>
        <translation>Thời hạn của thủ tục là %1 ngày; lý do trả ngay: %2</translation>
    </message>
</context>
<context>
    <name>motcua::CataloguePage</name>
    <message>
        <source>Save the procedure</source>
        <translation>Lưu nội dung thủ tục</translation>
    </message>
    <message>
        <source>Procedure (*.json)</source>
        <translation>Thủ tục (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Propose a version</source>
        <translation>Đề xuất phiên bản</translation>
    </message>
    <message>
        <source>The decision it rests on</source>
        <translation>Căn cứ (quyết định, kế hoạch)</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm thủ tục</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Danh sách thủ tục</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Ngày áp dụng</translation>
    </message>
    <message>
        <source>Name, code or field (Ctrl F)</source>
        <translation>Tên, mã hoặc lĩnh vực (Ctrl F)</translation>
    </message>
    <message>
        <source>No such procedure</source>
        <translation>Không có thủ tục nào như vậy</translation>
    </message>
    <message>
        <source>Shorten the words, choose every field and every kind, or look at another day.</source>
        <translation>Gõ ít chữ hơn, chọn mọi lĩnh vực, tất cả thủ tục, hoặc xem ngày áp dụng khác.</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>%1 procedures</source>
        <translation>%1 thủ tục</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 thủ tục</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi</translation>
    </message>
</context>
<context>
    <name>motcua::CompareView</name>
    <message>
        <source>Only here: %1</source>
        <translation>Chỉ có ở đây: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The one version</source>
        <translation>Phiên bản thứ nhất</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Phiên bản thứ hai</translation>
    </message>
    <message>
        <source>What two versions say otherwise</source>
        <translation>Những điểm khác nhau</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>proposed from %1 on</source>
        <translation>Đề xuất, từ %1</translation>
    </message>
    <message>
        <source>%1 parts differ</source>
        <translation>%1 mục khác nhau</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Hai phiên bản giống nhau.</translation>
    </message>
</context>
<context>
    <name>motcua::DecisionPanel</name>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>motcua::DocumentRow</name>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Not needed where found in</source>
        <translation>Thay bằng tra cứu trên</translation>
    </message>
</context>
<context>
    <name>motcua::FeeRow</name>
    <message>
        <source>Amount checked</source>
        <translation>Đã đối chiếu</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Khoản thu</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>Tính theo</translation>
    </message>
    <message>
        <source>Đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>case</source>
        <translation>trường hợp</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>case after %1 days</source>
        <translation>trường hợp quá %1 ngày</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>như trên</translation>
    </message>
    <message>
        <source>up to page</source>
        <translation>đến trang</translation>
    </message>
    <message>
        <source>then, a page</source>
        <translation>sau đó, mỗi trang</translation>
    </message>
    <message>
        <source>at most, a copy</source>
        <translation>không quá, mỗi bản</translation>
    </message>
    <message>
        <source>only where: %1</source>
        <translation>chỉ thu khi: %1</translation>
    </message>
    <message>
        <source>exempt: %1</source>
        <translation>miễn: %1</translation>
    </message>
    <message>
        <source>collected for %1</source>
        <translation>thu hộ %1</translation>
    </message>
    <message>
        <source>its tiers stay as they are</source>
        <translation>các bậc giữ nguyên</translation>
    </message>
</context>
<context>
    <name>motcua::LimitField</name>
    <message>
        <source>%1: how many</source>
        <translation>%1: số lượng</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>motcua::ListingCondition</name>
    <message>
        <source>What is asked</source>
        <translation>Nội dung hỏi</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Với</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Ghi thành lời</translation>
    </message>
    <message>
        <source>How it is submitted</source>
        <translation>Hình thức nộp hồ sơ</translation>
    </message>
    <message>
        <source>is</source>
        <translation>là</translation>
    </message>
    <message>
        <source>at most, each</source>
        <translation>mỗi bản không quá</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>không quá</translation>
    </message>
    <message>
        <source>at most, all together</source>
        <translation>cả hồ sơ không quá</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>từ … trở lên</translation>
    </message>
    <message>
        <source>at most days ago</source>
        <translation>cách đây không quá (ngày)</translation>
    </message>
    <message>
        <source>at least years ago</source>
        <translation>đủ (tuổi)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>motcua::ListingPanel</name>
    <message>
        <source>Propose</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút cam kết trả</translation>
    </message>
    <message>
        <source>Taken in until</source>
        <translation>Nhận muộn nhất</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To, if it ends</source>
        <translation>Đến ngày (nếu có)</translation>
    </message>
    <message>
        <source>The decision it rests on</source>
        <translation>Căn cứ (quyết định, kế hoạch)</translation>
    </message>
    <message>
        <source>Change the no-wait conditions</source>
        <translation>Sửa điều kiện không chờ</translation>
    </message>
    <message>
        <source>To be served while the citizen waits</source>
        <translation>Đưa vào diện không chờ</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Why at once, though the limit is days</source>
        <translation>Vì sao trả ngay, dù thời hạn tính theo ngày</translation>
    </message>
</context>
<context>
    <name>motcua::PostingPanel</name>
    <message>
        <source>Note it</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>It was taken down there</source>
        <translation>Đã gỡ khỏi nơi này</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Nơi niêm yết</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Posting of the version in force since %1</source>
        <translation>Niêm yết phiên bản áp dụng từ %1</translation>
    </message>
</context>
<context>
    <name>motcua::ProcedureSheet</name>
    <message>
        <source>Of the office</source>
        <translation>Của bộ phận một cửa</translation>
    </message>
    <message>
        <source>Internal process</source>
        <translation>Quy trình nội bộ</translation>
    </message>
</context>
<context>
    <name>motcua::ProcedureView</name>
    <message>
        <source>Post</source>
        <translation>Niêm yết</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Posting sheet</source>
        <translation>In bản niêm yết</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Lưu ra tệp</translation>
    </message>
    <message>
        <source>Propose from file</source>
        <translation>Đề xuất từ tệp</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>Nội dung thủ tục</translation>
    </message>
    <message>
        <source>Make it no-wait</source>
        <translation>Đưa vào không chờ</translation>
    </message>
    <message>
        <source>Only one version is known.</source>
        <translation>Chỉ có một phiên bản.</translation>
    </message>
    <message>
        <source>Edit for the ward</source>
        <translation>Sửa cho phường</translation>
    </message>
    <message>
        <source>Change the no-wait conditions</source>
        <translation>Sửa điều kiện không chờ</translation>
    </message>
</context>
<context>
    <name>motcua::ProposalCard</name>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rút đề xuất</translation>
    </message>
</context>
<context>
    <name>motcua::ReviewPanel</name>
    <message>
        <source>Note the review</source>
        <translation>Ghi kết quả rà soát</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Days saved</source>
        <translation>Số ngày tiết kiệm</translation>
    </message>
    <message>
        <source>Papers saved</source>
        <translation>Số giấy tờ cắt giảm</translation>
    </message>
    <message>
        <source>Đồng saved</source>
        <translation>Số tiền tiết kiệm (đồng)</translation>
    </message>
    <message>
        <source>Review: what should become of this procedure?</source>
        <translation>Rà soát: kiến nghị gì với thủ tục này?</translation>
    </message>
</context>
<context>
    <name>motcua::StepRow</name>
    <message>
        <source>Decides</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Nội dung công việc</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Trách nhiệm thực hiện</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>motcua::StepsTable</name>
    <message>
        <source>Internal process</source>
        <translation>Quy trình nội bộ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Nội dung công việc</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Trách nhiệm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>motcua::VersionEditor</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Xem khác biệt</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>New version of %1 %2</source>
        <translation>Phiên bản mới: %1 %2</translation>
    </message>
</context>
<context>
    <name>motcua::VersionForm</name>
    <message>
        <source>Limit by law</source>
        <translation>Thời hạn theo quy định</translation>
    </message>
    <message>
        <source>Promised limit</source>
        <translation>Thời hạn cam kết</translation>
    </message>
    <message>
        <source>With verification</source>
        <translation>Khi phải xác minh</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Thêm giấy tờ</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>Thêm khoản thu</translation>
    </message>
    <message>
        <source>Internal process</source>
        <translation>Quy trình nội bộ</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Thêm bước</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Add a law</source>
        <translation>Thêm văn bản</translation>
    </message>
    <message>
        <source>row up</source>
        <translation>chuyển dòng lên</translation>
    </message>
    <message>
        <source>row down</source>
        <translation>chuyển dòng xuống</translation>
    </message>
    <message>
        <source>remove row</source>
        <translation>bỏ dòng</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>To, if it ends</source>
        <translation>Đến (nếu có)</translation>
    </message>
    <message>
        <source>The decision it rests on</source>
        <translation>Căn cứ đề xuất (số, ngày quyết định)</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Quyết định công bố</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên thủ tục</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên gọi tắt</translation>
    </message>
    <message>
        <source>not online</source>
        <translation>không trực tuyến</translation>
    </message>
    <message>
        <source>partly online</source>
        <translation>trực tuyến một phần</translation>
    </message>
    <message>
        <source>wholly online</source>
        <translation>trực tuyến toàn trình</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hình thức nộp</translation>
    </message>
    <message>
        <source>Online level</source>
        <translation>Mức độ trực tuyến</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Not posted yet: once it is in force, print the sheet and note where it hangs (F6).</source>
        <translation>Chưa niêm yết: khi có hiệu lực thì in bản niêm yết và ghi nơi treo (F6).</translation>
    </message>
    <message>
        <source>Hangs at: %1. The sheets there are to be replaced when this version begins.</source>
        <translation>Đang niêm yết tại: %1. Phải thay bản niêm yết ở đó khi phiên bản này có hiệu lực.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Số giờ</translation>
    </message>
</context>
</TS>
