<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::AccountForm</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>ít nhất %1 ký tự</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>%1 digits, to take the desk with F12</source>
        <translation>%1 chữ số, để nhận quầy bằng F12</translation>
    </message>
</context>
<context>
    <name>motcua::AccountsStep</name>
    <message>
        <source>Clerk at the counter</source>
        <translation>Công chức tiếp nhận</translation>
    </message>
    <message>
        <source>Leader who signs</source>
        <translation>Lãnh đạo ký</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Người dùng</translation>
    </message>
</context>
<context>
    <name>motcua::ClosingPage</name>
    <message>
        <source>Close without it</source>
        <translation>Đóng, không sao lưu</translation>
    </message>
    <message>
        <source>Backing up before closing</source>
        <translation>Đang sao lưu trước khi đóng</translation>
    </message>
    <message>
        <source>The window closes by itself when the copy is made and checked.</source>
        <translation>Cửa sổ tự đóng khi bản sao đã ghi xong và kiểm tra xong.</translation>
    </message>
</context>
<context>
    <name>motcua::FirstStartPage</name>
    <message>
        <source>Open a ward&apos;s file…</source>
        <translation>Mở tệp có sẵn…</translation>
    </message>
    <message>
        <source>The counter of a ward&apos;s one-stop office</source>
        <translation>Bộ phận một cửa của phường</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Dùng thử</translation>
    </message>
    <message>
        <source>A made-up ward with people and dossiers. Anything may be tried; prints bear a watermark.</source>
        <translation>Một phường mẫu có sẵn công dân và hồ sơ. Việc gì cũng thử được; bản in có dấu chìm.</translation>
    </message>
    <message>
        <source>Set up a new ward</source>
        <translation>Thiết lập phường mới</translation>
    </message>
    <message>
        <source>Four steps: the ward, its people, calendar and procedures, printer and opening numbers.</source>
        <translation>Bốn bước: phường, người dùng, lịch và thủ tục, máy in và số mở sổ.</translation>
    </message>
</context>
<context>
    <name>motcua::RulesStep</name>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Saturday, Sunday and public holidays are off; due dates count working days.</source>
        <translation>Nghỉ thứ Bảy, Chủ nhật và ngày lễ; hạn trả tính theo ngày làm việc.</translation>
    </message>
    <message>
        <source>Days off of %1 as officially announced.</source>
        <translation>Lịch nghỉ năm %1 theo thông báo chính thức.</translation>
    </message>
    <message>
        <source>The days off of %1 are the statutory ones until they are announced.</source>
        <translation>Lịch nghỉ năm %1 tạm theo luật cho đến khi có thông báo chính thức.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục hành chính</translation>
    </message>
    <message>
        <source>%1 procedures of a ward in force today, with checklist, fee and time limit.</source>
        <translation>%1 thủ tục cấp phường đang có hiệu lực, kèm thành phần hồ sơ, phí và thời hạn.</translation>
    </message>
    <message>
        <source>No-wait procedures are decided by their conditions at the counter.</source>
        <translation>Diện không chờ được xét theo điều kiện ngay tại quầy.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Morning from</source>
        <translation>Sáng từ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Afternoon from</source>
        <translation>Chiều từ</translation>
    </message>
    <message>
        <source>Same day if before</source>
        <translation>Trả trong ngày nếu nhận đến</translation>
    </message>
    <message>
        <source>Calendar and procedures</source>
        <translation>Lịch và thủ tục</translation>
    </message>
</context>
<context>
    <name>motcua::SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Create the ward</source>
        <translation>Tạo tệp của phường</translation>
    </message>
    <message>
        <source>Creating the ward…</source>
        <translation>Đang tạo tệp của phường…</translation>
    </message>
    <message>
        <source>Set up a new ward</source>
        <translation>Thiết lập phường mới</translation>
    </message>
</context>
<context>
    <name>motcua::StationStep</name>
    <message>
        <source>The computer&apos;s usual printer</source>
        <translation>Máy in mặc định của máy tính</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Papers come out of</source>
        <translation>In giấy tờ bằng</translation>
    </message>
    <message>
        <source>Registers of %1</source>
        <translation>Các sổ năm %1</translation>
    </message>
    <message>
        <source>Where a paper book is already begun, say which number comes next in it. Civil status numbers come from the shared system.</source>
        <translation>Sổ giấy nào đã dùng dở thì ghi số tiếp theo của sổ ấy. Số đăng ký hộ tịch lấy từ hệ thống dùng chung.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Quyển số</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Chọn nơi khác…</translation>
    </message>
    <message>
        <source>The ward&apos;s file</source>
        <translation>Tệp của phường</translation>
    </message>
    <message>
        <source>Everything is kept in one file</source>
        <translation>Mọi dữ liệu nằm trong một tệp</translation>
    </message>
    <message>
        <source>Where the ward&apos;s file lies</source>
        <translation>Nơi lưu tệp của phường</translation>
    </message>
    <message>
        <source>Wards (*.motcua)</source>
        <translation>Tệp của phường (*.motcua)</translation>
    </message>
    <message>
        <source>Printer and registers</source>
        <translation>Máy in và sổ</translation>
    </message>
    <message>
        <source>Tracking book of dossiers</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
</context>
<context>
    <name>motcua::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>motcua::TroublePage</name>
    <message>
        <source>Another window of this program has the file open. Close it there, then try again.</source>
        <translation>Một cửa sổ khác của chương trình đang mở tệp này. Đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>A later version of the program wrote it. Install that version on this computer, then try again.</source>
        <translation>Tệp do phiên bản mới hơn ghi. Cài phiên bản đó vào máy này rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose the ward&apos;s own file; its name ends in .motcua.</source>
        <translation>Chọn đúng tệp của phường; tên tệp kết thúc bằng .motcua.</translation>
    </message>
    <message>
        <source>This user may not write in that folder. Ask who looks after the computer, or keep the file in another folder.</source>
        <translation>Người dùng máy này không được ghi vào thư mục ấy. Hỏi người phụ trách máy tính, hoặc để tệp ở thư mục khác.</translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation>Xem phần còn đọc được</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing that was saved is lost.</source>
        <translation>Dọn bớt chỗ trên đĩa rồi thử lại. Những gì đã lưu không mất.</translation>
    </message>
    <message>
        <source>It may have been moved, or lies on a disk that is not connected now.</source>
        <translation>Có thể tệp đã được chuyển đi, hoặc nằm trên ổ đĩa chưa cắm.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, ask who looks after the computer.</source>
        <translation>Thử lại; nếu vẫn vậy, hỏi người phụ trách máy tính.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation>Về trang đầu</translation>
    </message>
    <message>
        <source>Restore the last backup. The damaged file is kept beside it, and what can be read of it can still be looked at.</source>
        <translation>Hãy khôi phục bản sao lưu gần nhất. Tệp hỏng được giữ lại bên cạnh, phần còn đọc được vẫn xem được.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục từ bản sao lưu…</translation>
    </message>
</context>
<context>
    <name>motcua::WardStep</name>
    <message>
        <source>The ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Name of the ward</source>
        <translation>Tên phường</translation>
    </message>
    <message>
        <source>with its kind: Phường Cửa Nam</source>
        <translation>ghi đầy đủ: Phường Cửa Nam</translation>
    </message>
    <message>
        <source>Place on papers</source>
        <translation>Địa danh trên giấy tờ</translation>
    </message>
    <message>
        <source>before the date on papers</source>
        <translation>đứng trước ngày, tháng, năm</translation>
    </message>
    <message>
        <source>Heading of papers: the body</source>
        <translation>Tên cơ quan trên giấy tờ</translation>
    </message>
    <message>
        <source>Heading of papers: the office</source>
        <translation>Tên bộ phận trên giấy tờ</translation>
    </message>
    <message>
        <source>Body above it (may be empty)</source>
        <translation>Cơ quan cấp trên (có thể để trống)</translation>
    </message>
    <message>
        <source>The office in running text</source>
        <translation>Tên bộ phận trong câu văn</translation>
    </message>
    <message>
        <source>Electronic agency id</source>
        <translation>Mã định danh điện tử</translation>
    </message>
    <message>
        <source>dossier codes begin with it</source>
        <translation>đứng đầu mã hồ sơ</translation>
    </message>
    <message>
        <source>These names hold since</source>
        <translation>Tên gọi này dùng từ ngày</translation>
    </message>
    <message>
        <source>This is desk number</source>
        <translation>Quầy này là quầy số</translation>
    </message>
    <message>
        <source>of so many desks</source>
        <translation>Tổng số quầy</translation>
    </message>
</context>
</TS>
