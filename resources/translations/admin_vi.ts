<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::AccountEditor</name>
    <message>
        <source>Signs by office</source>
        <translation>Ký theo chức vụ</translation>
    </message>
    <message>
        <source>the chairman, who needs no assignment</source>
        <translation>Chủ tịch, không cần quyết định phân công</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>small letters and digits, such as thuha</source>
        <translation>chữ thường không dấu và số, ví dụ thuha</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>as it stands on paper</source>
        <translation>ghi như trên văn bản</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>empty: the office&apos;s</source>
        <translation>để trống: số của bộ phận</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>ít nhất 8 ký tự</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>digits, to change person with F12</source>
        <translation>chữ số, để đổi người dùng bằng F12</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Tài khoản mới</translation>
    </message>
    <message>
        <source>Post and roles of %1</source>
        <translation>Chức vụ và vai trò của %1</translation>
    </message>
    <message>
        <source>New password or PIN for %1</source>
        <translation>Mật khẩu, mã PIN mới của %1</translation>
    </message>
</context>
<context>
    <name>motcua::Accounts</name>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã ngừng</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>takes in, submits and hands over dossiers</source>
        <translation>tiếp nhận, trình ký, trả kết quả</translation>
    </message>
    <message>
        <source>works on dossiers of a field</source>
        <translation>thụ lý hồ sơ theo lĩnh vực</translation>
    </message>
    <message>
        <source>numbers and issues, opens volumes</source>
        <translation>vào số, phát hành, mở quyển sổ</translation>
    </message>
    <message>
        <source>takes fees</source>
        <translation>thu phí, lệ phí</translation>
    </message>
    <message>
        <source>leads the one-stop office</source>
        <translation>phụ trách bộ phận một cửa</translation>
    </message>
    <message>
        <source>decides dossiers, by office or by assignment</source>
        <translation>duyệt hồ sơ theo chức vụ hoặc theo phân công</translation>
    </message>
    <message>
        <source>accounts, authority, station, printers</source>
        <translation>tài khoản, thẩm quyền ký, máy trạm, máy in</translation>
    </message>
    <message>
        <source>reads, changes nothing</source>
        <translation>chỉ xem, không thay đổi gì</translation>
    </message>
    <message>
        <source>signs what a decision assigns, without leading</source>
        <translation>ký theo quyết định giao, ủy quyền; không phải lãnh đạo</translation>
    </message>
</context>
<context>
    <name>motcua::AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Everyone signs in with their own account; what each of them does bears their name.</source>
        <translation>Mỗi người đăng nhập bằng tài khoản riêng; việc ai làm ghi tên người đó.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ngừng</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Who signs in, and as what</source>
        <translation>Ai đăng nhập, vai trò gì</translation>
    </message>
</context>
<context>
    <name>motcua::AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các phần</translation>
    </message>
</context>
<context>
    <name>motcua::AssignmentForm</name>
    <message>
        <source>Every procedure</source>
        <translation>Mọi thủ tục</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Form of signing</source>
        <translation>Hình thức ký</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Văn bản phân công, ủy quyền</translation>
    </message>
    <message>
        <source>empty: without end</source>
        <translation>để trống nếu không hạn; TUQ. phải có hạn</translation>
    </message>
    <message>
        <source>An assignment to sign</source>
        <translation>Phân công, ủy quyền ký</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>There is no other leader: give an account the role first.</source>
        <translation>Chưa có lãnh đạo nào khác: hãy giao vai trò Lãnh đạo cho một tài khoản trước.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>number and who made it</source>
        <translation>số, cơ quan ban hành</translation>
    </message>
</context>
<context>
    <name>motcua::Authority</name>
    <message>
        <source>KT. (in the chairman&apos;s stead)</source>
        <translation>KT. (ký thay)</translation>
    </message>
    <message>
        <source>TUQ. (by delegation)</source>
        <translation>TUQ. (thừa ủy quyền)</translation>
    </message>
    <message>
        <source>TL. (by order)</source>
        <translation>TL. (thừa lệnh)</translation>
    </message>
    <message>
        <source>Q. (acting)</source>
        <translation>Q. (quyền)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>every procedure</source>
        <translation>mọi thủ tục</translation>
    </message>
    <message>
        <source>every procedure but %1</source>
        <translation>mọi thủ tục, trừ %1</translation>
    </message>
    <message>
        <source>signs today</source>
        <translation>còn hiệu lực</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa đến ngày</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>account stopped</source>
        <translation>tài khoản đã ngừng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>by office</source>
        <translation>theo chức vụ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã thu hồi</translation>
    </message>
</context>
<context>
    <name>motcua::AuthoritySection</name>
    <message>
        <source>Authority to sign</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>A dossier is decided only by someone who may sign its procedure on that day.</source>
        <translation>Hồ sơ chỉ được duyệt bởi người có thẩm quyền ký thủ tục đó vào ngày ký.</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Người được ký</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Thêm phân công</translation>
    </message>
    <message>
        <source>Who decides, and by what right</source>
        <translation>Ai duyệt, theo văn bản nào</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Take back an authority to sign</source>
        <translation>Thu hồi thẩm quyền ký</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Văn bản thu hồi</translation>
    </message>
</context>
<context>
    <name>motcua::Backups</name>
    <message>
        <source>with a passphrase</source>
        <translation>có mật khẩu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>không mật khẩu</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
</context>
<context>
    <name>motcua::BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Copies of the data, and the drill</source>
        <translation>Bản sao dữ liệu, khôi phục thử</translation>
    </message>
    <message>
        <source>A copy is made by itself every half hour when something changed, and on closing. Copies are kept of 12 days, 10 weeks and 9 months.</source>
        <translation>Máy tự sao lưu mỗi nửa giờ khi có thay đổi và khi đóng chương trình. Giữ lại bản của 12 ngày, 10 tuần và 9 tháng gần nhất.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>With a passphrase…</source>
        <translation>Sao lưu có mật khẩu…</translation>
    </message>
    <message>
        <source>Try to restore</source>
        <translation>Khôi phục thử</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Đang sao lưu…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>A second place: another disk, a stick</source>
        <translation>Nơi thứ hai: ổ đĩa khác, ổ USB</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>bỏ trống nếu không dùng</translation>
    </message>
    <message>
        <source>Backups are listed here</source>
        <translation>Các bản sao lưu hiện ở đây</translation>
    </message>
    <message>
        <source>F5 makes the first one now.</source>
        <translation>Bấm F5 để sao lưu bản đầu tiên ngay bây giờ.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <translation>Bản sao lưu mới nhất lúc %1, %2.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Nơi đặt bản sao lưu</translation>
    </message>
    <message>
        <source>A backup with a passphrase</source>
        <translation>Sao lưu có mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase, at least 8 characters. Without it nobody can restore this backup.</source>
        <translation>Mật khẩu, ít nhất 8 ký tự. Quên mật khẩu thì không ai khôi phục được bản này.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Backed up and checked: %1.</source>
        <translation>Đã sao lưu và kiểm tra: %1.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Mật khẩu của bản sao lưu này</translation>
    </message>
    <message>
        <source>Restoring into a scratch file and comparing…</source>
        <translation>Đang khôi phục vào tệp tạm và đối chiếu…</translation>
    </message>
    <message>
        <source>Restored in %1 seconds: %2 events, everything whole and the same as in the file in use.</source>
        <translation>Khôi phục thử xong trong %1 giây: %2 sự kiện, nguyên vẹn và khớp với tệp đang dùng.</translation>
    </message>
</context>
<context>
    <name>motcua::CalendarDays</name>
    <message>
        <source>holiday</source>
        <translation>nghỉ lễ, Tết</translation>
    </message>
    <message>
        <source>off for a holiday on a weekend</source>
        <translation>nghỉ bù</translation>
    </message>
    <message>
        <source>swapped: off</source>
        <translation>hoán đổi: nghỉ</translation>
    </message>
    <message>
        <source>swapped: worked</source>
        <translation>hoán đổi: làm việc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên ngày</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Đã hẹn</translation>
    </message>
    <message>
        <source>By the new calendar</source>
        <translation>Theo lịch mới</translation>
    </message>
</context>
<context>
    <name>motcua::CalendarSection</name>
    <message>
        <source>Days off</source>
        <translation>Lịch nghỉ</translation>
    </message>
    <message>
        <source>Holidays, swapped days</source>
        <translation>Ngày lễ, ngày hoán đổi</translation>
    </message>
    <message>
        <source>Every promise counts working days by this calendar. A change moves no promise by itself: each one is confirmed, here or on the dossier&apos;s page.</source>
        <translation>Mọi ngày hẹn trả tính theo lịch này. Sửa lịch không tự dời ngày hẹn nào: từng hồ sơ được xác nhận ở đây hoặc trên trang hồ sơ.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Days off and swapped days</source>
        <translation>Ngày nghỉ và ngày hoán đổi</translation>
    </message>
    <message>
        <source>Promises that move</source>
        <translation>Ngày hẹn phải dời</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Thêm ngày</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Bỏ ngày</translation>
    </message>
    <message>
        <source>Save the year</source>
        <translation>Lưu lịch năm</translation>
    </message>
    <message>
        <source>Confirm the new promise</source>
        <translation>Xác nhận ngày hẹn mới</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên ngày</translation>
    </message>
    <message>
        <source>By which notice or decision</source>
        <translation>Theo thông báo, quyết định nào</translation>
    </message>
    <message>
        <source>Promises that this calendar moves</source>
        <translation>Ngày hẹn trả phải dời theo lịch này</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>theo: %1</translation>
    </message>
    <message>
        <source>no official notice yet: only the holidays of the law; promises are provisional</source>
        <translation>chưa có thông báo chính thức: mới có ngày lễ theo luật, ngày hẹn là tạm tính</translation>
    </message>
    <message>
        <source>type the day: 02/01/2026</source>
        <translation>ghi ngày, ví dụ 02/01/2026</translation>
    </message>
    <message>
        <source>The days off of %1 are saved.</source>
        <translation>Đã lưu lịch nghỉ năm %1.</translation>
    </message>
</context>
<context>
    <name>motcua::DelegationForm</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Procedures by the decision&apos;s own words</source>
        <translation>Số thủ tục</translation>
    </message>
    <message>
        <source>As the unit counts them, level by level</source>
        <translation>Số thủ tục đơn vị thống kê theo từng cấp</translation>
    </message>
    <message>
        <source>What is to be done by when</source>
        <translation>Nhiệm vụ và thời hạn</translation>
    </message>
    <message>
        <source>empty: without end</source>
        <translation>ủy quyền phải có hạn</translation>
    </message>
    <message>
        <source>one a line: 15/12/2022 Báo cáo rà soát điều kiện</source>
        <translation>mỗi dòng một việc: 15/12/2022 Báo cáo rà soát điều kiện</translation>
    </message>
    <message>
        <source>A decision that delegates procedures</source>
        <translation>Quyết định ủy quyền giải quyết thủ tục</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Cơ sở vật chất</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân lực</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Trang thiết bị</translation>
    </message>
    <message>
        <source>What must be ready, one a line</source>
        <translation>Điều kiện phải có, mỗi dòng một điều kiện</translation>
    </message>
    <message>
        <source>delegated (TUQ.)</source>
        <translation>Ủy quyền (TUQ.)</translation>
    </message>
    <message>
        <source>decentralised</source>
        <translation>Phân cấp</translation>
    </message>
    <message>
        <source>How the power passes</source>
        <translation>Hình thức giao quyền</translation>
    </message>
    <message>
        <source>one a line: UBND quận → UBND phường: 3 (2.000815, 2.000884)</source>
        <translation>mỗi cấp một dòng: UBND quận → UBND phường: 3 (2.000815, 2.000884)</translation>
    </message>
</context>
<context>
    <name>motcua::Delegations</name>
    <message>
        <source>in force</source>
        <translation>còn hiệu lực</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa hiệu lực</translation>
    </message>
    <message>
        <source>over</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã chấm dứt</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 quá hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Counted / by decision</source>
        <translation>Thống kê / QĐ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tình hình</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tổng các cấp</translation>
    </message>
    <message>
        <source>%1 procedures</source>
        <translation>%1 thủ tục</translation>
    </message>
    <message>
        <source>the decision names %1: both figures are kept</source>
        <translation>quyết định ghi %1 thủ tục; giữ cả hai số</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>chưa rà soát</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>đã sẵn sàng</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>chưa sẵn sàng</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>xong ngày %1</translation>
    </message>
    <message>
        <source>done late on %1</source>
        <translation>xong trễ, %1</translation>
    </message>
    <message>
        <source>bodies ended</source>
        <translation>cơ quan đã ngừng</translation>
    </message>
    <message>
        <source>the giver ended on %1</source>
        <translation>bên giao hoạt động đến %1</translation>
    </message>
    <message>
        <source>the receiver ended on %1</source>
        <translation>bên nhận hoạt động đến %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>The day on which it ends is not told.</source>
        <translation>Chưa ghi ngày hết hiệu lực.</translation>
    </message>
    <message>
        <source>In force from – to</source>
        <translation>Hiệu lực từ – đến</translation>
    </message>
</context>
<context>
    <name>motcua::DelegationsSection</name>
    <message>
        <source>Delegated procedures</source>
        <translation>Ủy quyền thủ tục</translation>
    </message>
    <message>
        <source>Decisions, figures, readiness</source>
        <translation>Quyết định, số liệu, điều kiện</translation>
    </message>
    <message>
        <source>Decisions by which bodies delegate procedures. The figure of the decision and that of the unit stand side by side.</source>
        <translation>Các quyết định ủy quyền giải quyết thủ tục giữa các cơ quan. Số thủ tục theo quyết định và số đơn vị thống kê được giữ song song.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>What the decision asks for</source>
        <translation>Nội dung của quyết định</translation>
    </message>
    <message>
        <source>Enter a decision</source>
        <translation>Thêm quyết định</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Chưa sẵn sàng</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Xong hôm nay</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>Chấm dứt ủy quyền</translation>
    </message>
    <message>
        <source>No decision is entered yet</source>
        <translation>Chưa ghi quyết định nào</translation>
    </message>
    <message>
        <source>Enter the decision by which procedures are delegated</source>
        <translation>Thêm quyết định ủy quyền để theo dõi số liệu, điều kiện và thời hạn</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Còn thiếu gì</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Văn bản chấm dứt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>motcua::FormsSection</name>
    <message>
        <source>Forms</source>
        <translation>Mẫu giấy tờ</translation>
    </message>
    <message>
        <source>The ward&apos;s own wording</source>
        <translation>Lời văn riêng của đơn vị</translation>
    </message>
    <message>
        <source>A form is printed as the circulars have it; the ward may word it otherwise from a day on. What was printed before stays as it is.</source>
        <translation>Giấy tờ in theo mẫu của thông tư; đơn vị có thể dùng lời văn riêng kể từ một ngày. Giấy tờ của ngày trước vẫn giữ mẫu cũ.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Nội dung mẫu</translation>
    </message>
    <message>
        <source>See it on paper</source>
        <translation>Xem bản in</translation>
    </message>
    <message>
        <source>Back to the prescribed form</source>
        <translation>Về mẫu gốc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>The form is saved.</source>
        <translation>Đã lưu mẫu.</translation>
    </message>
    <message>
        <source>The form is again as prescribed.</source>
        <translation>Mẫu đã trở về như quy định.</translation>
    </message>
    <message>
        <source>{{name}} prints a value, {{&gt;heading}} takes a part in</source>
        <translation>{{tên}} in một giá trị, {{&gt;heading}} lấy phần dùng chung</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Values that can be printed</source>
        <translation>Các giá trị in được</translation>
    </message>
</context>
<context>
    <name>motcua::JournalSection</name>
    <message>
        <source>The data file is whole</source>
        <translation>Tệp dữ liệu nguyên vẹn</translation>
    </message>
    <message>
        <source>Its tables are as they were made</source>
        <translation>Cấu trúc tệp không bị thay đổi</translation>
    </message>
    <message>
        <source>Every event is linked to the one before</source>
        <translation>Mọi sự kiện nối liền với sự kiện trước</translation>
    </message>
    <message>
        <source>Every event is listed under what it is about</source>
        <translation>Mọi sự kiện nằm đúng hồ sơ của nó</translation>
    </message>
    <message>
        <source>The signatures are right</source>
        <translation>Chữ ký của máy trạm đúng</translation>
    </message>
    <message>
        <source>The lists say what the journal says</source>
        <translation>Các danh sách khớp với nhật ký</translation>
    </message>
    <message>
        <source>Search finds what the journal holds</source>
        <translation>Tìm kiếm khớp với nhật ký</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>Checks every event since the first day. Work goes on meanwhile.</source>
        <translation>Kiểm tra từng sự kiện từ ngày đầu tiên. Trong lúc đó vẫn làm việc bình thường.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Make the lists anew</source>
        <translation>Dựng lại danh sách từ nhật ký</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Verifying every event, every signature and every list…</source>
        <translation>Đang kiểm tra từng sự kiện, chữ ký và danh sách…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 events, head %2.</source>
        <translation>Không có gì bị thay đổi. %1 sự kiện, mã kiểm tra %2.</translation>
    </message>
    <message>
        <source>Something was changed or is damaged.</source>
        <translation>Có chỗ bị thay đổi hoặc hỏng.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>hỏng</translation>
    </message>
    <message>
        <source>Making the lists anew from the journal…</source>
        <translation>Đang lập lại danh sách từ nhật ký…</translation>
    </message>
    <message>
        <source>The lists were made anew.</source>
        <translation>Đã lập lại danh sách.</translation>
    </message>
    <message>
        <source>Nothing lost, nothing changed</source>
        <translation>Không mất, không bị sửa</translation>
    </message>
    <message>
        <source>The seal of the day sheet is in the journal</source>
        <translation>Mã kiểm tra trên phiếu khóa sổ ngày có trong nhật ký</translation>
    </message>
    <message>
        <source>Seal of a day sheet, if one is at hand</source>
        <translation>Mã kiểm tra trên một phiếu khóa sổ ngày, nếu có</translation>
    </message>
    <message>
        <source>Only the paper finds a journal that was made anew as a whole.</source>
        <translation>Nhật ký bị lập lại toàn bộ thì chỉ đối chiếu với tờ giấy mới phát hiện được.</translation>
    </message>
    <message>
        <source>It reaches the last event that was written here</source>
        <translation>Nhật ký đủ đến sự kiện cuối cùng đã ghi ở đây</translation>
    </message>
    <message>
        <source>No look at a dossier was taken out</source>
        <translation>Không có lượt xem hồ sơ nào bị xóa</translation>
    </message>
    <message>
        <source>Passwords are those that were set here</source>
        <translation>Mật khẩu đúng là những mật khẩu đã đặt</translation>
    </message>
</context>
<context>
    <name>motcua::PrintersSection</name>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Every print is counted before it goes to the printer, so a jam never hides one.</source>
        <translation>Mỗi lần in được ghi trước khi gửi ra máy in, nên kẹt giấy cũng không mất lần nào.</translation>
    </message>
    <message>
        <source>Print at once</source>
        <translation>In thẳng ra máy in</translation>
    </message>
    <message>
        <source>without a look at the paper first</source>
        <translation>không xem trước</translation>
    </message>
    <message>
        <source>This computer has no printer. Papers can still be saved as PDF.</source>
        <translation>Máy này chưa có máy in. Giấy tờ vẫn lưu được thành PDF.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>In thử</translation>
    </message>
    <message>
        <source>Printer of this desk</source>
        <translation>Máy in của quầy này</translation>
    </message>
    <message>
        <source>The computer&apos;s usual printer</source>
        <translation>Máy in mặc định của máy tính</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Which one, and a look first</source>
        <translation>Máy nào, có xem trước không</translation>
    </message>
</context>
<context>
    <name>motcua::StationPanel</name>
    <message>
        <source>The last numbers that were given</source>
        <translation>Các số cuối cùng đã cấp</translation>
    </message>
    <message>
        <source>Last dossier code given today</source>
        <translation>Mã hồ sơ cuối cùng đã cấp hôm nay</translation>
    </message>
    <message>
        <source>Reason for the numbers that are passed over</source>
        <translation>Lý do bỏ qua số</translation>
    </message>
    <message>
        <source>Start a new station</source>
        <translation>Mở trạm mới</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>leave empty if none was received today</source>
        <translation>để trống nếu hôm nay chưa tiếp nhận hồ sơ nào</translation>
    </message>
    <message>
        <source>known: up to %1</source>
        <translation>đã biết: đến số %1</translation>
    </message>
    <message>
        <source>none is known; 0 if none was given</source>
        <translation>chưa biết số nào; ghi 0 nếu chưa cấp</translation>
    </message>
    <message>
        <source>Receipt book %1</source>
        <translation>Quyển biên lai %1</translation>
    </message>
    <message>
        <source>The file that was replaced tells what was given since the backup. Those numbers are passed over, so that none is given twice.</source>
        <translation>Tệp bị thay cho biết các số đã cấp sau bản sao lưu. Các số đó được bỏ qua để không số nào bị cấp hai lần.</translation>
    </message>
    <message>
        <source>It cannot be known what was given since the backup. Look at the papers, so that no number is given twice.</source>
        <translation>Không biết được những số đã cấp sau bản sao lưu. Hãy đối chiếu sổ và giấy tờ đã trả để không số nào bị cấp hai lần.</translation>
    </message>
    <message>
        <source>Given before the file was restored from a backup</source>
        <translation>Đã cấp trước khi khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>Tracking book of dossiers</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>Another receipt book, written in since the backup</source>
        <translation>Thêm quyển biên lai đã viết sau bản sao lưu</translation>
    </message>
    <message>
        <source>Series of the receipt book</source>
        <translation>Ký hiệu quyển biên lai</translation>
    </message>
    <message>
        <source>Last receipt written</source>
        <translation>Số biên lai cuối cùng đã viết</translation>
    </message>
    <message>
        <source>give the series and the last receipt, or leave both empty</source>
        <translation>ghi cả ký hiệu và số cuối, hoặc để trống cả hai</translation>
    </message>
    <message>
        <source>write the last number that was given, 0 if none was</source>
        <translation>ghi số cuối cùng đã cấp, 0 nếu chưa cấp</translation>
    </message>
</context>
<context>
    <name>motcua::StationSection</name>
    <message>
        <source>This desk</source>
        <translation>Quầy này</translation>
    </message>
    <message>
        <source>Where the ward&apos;s data lies on this computer. Light or dark, size and language are chosen at the top right of the window.</source>
        <translation>Dữ liệu của phường trên máy này. Nền sáng hay tối, cỡ chữ và ngôn ngữ chọn ở góc trên bên phải cửa sổ.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>What the scanner sends first</source>
        <translation>Ký tự đứng đầu mỗi lần quét</translation>
    </message>
    <message>
        <source>Set the same in the scanner; then fast typing is never taken for a scan.</source>
        <translation>Cài cùng ký tự này trong máy quét; khi đó gõ nhanh không bị nhầm là quét.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Quầy số</translation>
    </message>
    <message>
        <source>%1 (of %2 desks)</source>
        <translation>%1 (tổng số %2 quầy)</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>%1–%2 and %3–%4</source>
        <translation>%1–%2 và %3–%4</translation>
    </message>
    <message>
        <source>received by %1: the day counts</source>
        <translation>tiếp nhận đến %1 thì tính ngay trong ngày</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Tệp dữ liệu</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Mã tệp</translation>
    </message>
    <message>
        <source>given once; a copy bears the same</source>
        <translation>cấp một lần khi lập tệp; bản chép mang cùng mã</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Mã kiểm tra của nhật ký</translation>
    </message>
    <message>
        <source>the seal of the last event; equal seals mean equal journals</source>
        <translation>mã kiểm tra của sự kiện cuối; hai mã kiểm tra giống nhau thì hai nhật ký giống nhau</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Saved. Scan something to try it.</source>
        <translation>Đã lưu. Hãy quét thử một thẻ.</translation>
    </message>
    <message>
        <source>Start a new station</source>
        <translation>Mở trạm mới</translation>
    </message>
    <message>
        <source>This file can be written here now, as a station of its own.</source>
        <translation>Từ nay ghi được vào tệp này tại đây, như một trạm riêng.</translation>
    </message>
    <message>
        <source>Data file, hours, scanner, lock</source>
        <translation>Tệp, giờ, máy quét, khóa</translation>
    </message>
    <message>
        <source>Minutes without work until the window is locked</source>
        <translation>Số phút không thao tác thì khóa màn hình</translation>
    </message>
    <message>
        <source>Whoever comes back gives their PIN; what was typed is still there.</source>
        <translation>Người quay lại nhập mã PIN; những gì đã nhập vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
</context>
<context>
    <name>motcua::ValueField</name>
    <message>
        <source>Insert a value…</source>
        <translation>Chèn một giá trị…</translation>
    </message>
</context>
<context>
    <name>motcua::Volumes</name>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên sổ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Quyển số</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số đầu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại sổ, tài liệu</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Giữ đến hết</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Tracking book of dossiers</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
</context>
<context>
    <name>motcua::VolumesSection</name>
    <message>
        <source>Registers and numbers</source>
        <translation>Sổ và số</translation>
    </message>
    <message>
        <source>Where the registers stand</source>
        <translation>Số tiếp theo của từng sổ</translation>
    </message>
    <message>
        <source>Volumes opened</source>
        <translation>Các quyển đã mở</translation>
    </message>
    <message>
        <source>Open volume</source>
        <translation>Mở quyển</translation>
    </message>
    <message>
        <source>Next numbers, volumes</source>
        <translation>Số tiếp theo, quyển</translation>
    </message>
    <message>
        <source>Need be kept no longer</source>
        <translation>Đã hết thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Need be kept no longer; who destroys what is decided outside this program</source>
        <translation>Đã hết thời hạn bảo quản; việc tiêu hủy do hội đồng quyết định, chương trình không tự xóa</translation>
    </message>
    <message>
        <source>Numbers run on through the year and begin again at 1 on 1 January. A ward that starts within a year says here where its paper books and papers ended.</source>
        <translation>Số được đánh liên tục trong năm và bắt đầu lại từ 1 vào ngày 01/01. Phường bắt đầu dùng giữa năm ghi tại đây số tiếp theo của sổ giấy và của văn bản phát hành.</translation>
    </message>
    <message>
        <source>Set the next number</source>
        <translation>Đặt số tiếp theo</translation>
    </message>
</context>
<context>
    <name>motcua::WardFormRows</name>
    <message>
        <source>Heading of every form</source>
        <translation>Phần đầu của mọi giấy tờ</translation>
    </message>
    <message>
        <source>Title block of every form</source>
        <translation>Phần tên của mọi giấy tờ</translation>
    </message>
    <message>
        <source>part of many forms</source>
        <translation>phần dùng chung của nhiều mẫu</translation>
    </message>
    <message>
        <source>the ward&apos;s own</source>
        <translation>đã chỉnh</translation>
    </message>
    <message>
        <source>changes on %1</source>
        <translation>thay đổi từ %1</translation>
    </message>
</context>
</TS>
