<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::AccountModel</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
</context>
<context>
    <name>motcua::FiguresBar</name>
    <message>
        <source>No-wait today</source>
        <translation>Không chờ hôm nay</translation>
    </message>
    <message>
        <source>half of them within</source>
        <translation>một nửa dưới</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>chờ duyệt</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>sắp hạn</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 phút</translation>
    </message>
</context>
<context>
    <name>motcua::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Đóng trợ giúp</translation>
    </message>
</context>
<context>
    <name>motcua::HitModel</name>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>person</source>
        <translation>công dân</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>sinh %1</translation>
    </message>
</context>
<context>
    <name>motcua::LooksMenu</name>
    <message>
        <source>From the next start</source>
        <translation>Có hiệu lực từ lần mở sau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Nền tối</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nền sáng</translation>
    </message>
    <message>
        <source>Size %1 %</source>
        <translation>Cỡ hiển thị %1 %</translation>
    </message>
</context>
<context>
    <name>motcua::MainWindow</name>
    <message>
        <source>Opening the ward…</source>
        <translation>Đang mở tệp của phường…</translation>
    </message>
    <message>
        <source>Preparing the ward for trying out…</source>
        <translation>Đang chuẩn bị phường dùng thử…</translation>
    </message>
    <message>
        <source>Open a ward&apos;s file</source>
        <translation>Mở tệp của phường</translation>
    </message>
    <message>
        <source>Wards (*.motcua)</source>
        <translation>Tệp của phường (*.motcua)</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Chưa sao lưu được</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Vẫn đóng</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>Backups (*.motcua *.sealed)</source>
        <translation>Bản sao lưu (*.motcua *.sealed)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Mật khẩu của bản sao lưu này</translation>
    </message>
    <message>
        <source>Checking the backup and comparing it with the file…</source>
        <translation>Đang kiểm tra bản sao lưu và so với tệp hiện tại…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Đang khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>The backup is older than the file</source>
        <translation>Bản sao lưu cũ hơn tệp hiện tại</translation>
    </message>
    <message>
        <source>The backup and the file each have work of their own</source>
        <translation>Bản sao lưu và tệp hiện tại mỗi bên có dữ liệu mà bên kia không có</translation>
    </message>
    <message>
        <source>The backup could not be compared with the file</source>
        <translation>Chưa so được bản sao lưu với tệp hiện tại</translation>
    </message>
    <message>
        <source>The present file is kept beside the one that is restored.</source>
        <translation>Tệp hiện tại được giữ lại bên cạnh tệp khôi phục.</translation>
    </message>
    <message>
        <source>Restore all the same</source>
        <translation>Vẫn khôi phục</translation>
    </message>
</context>
<context>
    <name>motcua::PageHost</name>
    <message>
        <source>Desk %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Mở lại tệp</translation>
    </message>
</context>
<context>
    <name>motcua::PersonTile</name>
    <message>
        <source>At the desk: %1. Press to change the person</source>
        <translation>Đang ở quầy: %1. Bấm để đổi người dùng</translation>
    </message>
    <message>
        <source>change person</source>
        <translation>đổi người dùng</translation>
    </message>
</context>
<context>
    <name>motcua::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 trang</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>%1 pages; the first are shown</source>
        <translation>%1 trang; chỉ xem trước những trang đầu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopped. The journal has this print all the same: it was recorded before it began.</source>
        <translation>Đã dừng. Lần in này vẫn được ghi trong nhật ký, vì được ghi trước khi in.</translation>
    </message>
</context>
<context>
    <name>motcua::SearchDoor</name>
    <message>
        <source>No dossier and no person like this.</source>
        <translation>Không có hồ sơ hay công dân nào như vậy.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>open, or take the person in</source>
        <translation>mở, hoặc tiếp nhận cho người này</translation>
    </message>
    <message>
        <source>the person&apos;s page</source>
        <translation>trang của người này</translation>
    </message>
</context>
<context>
    <name>motcua::SignInCard</name>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>use the password</source>
        <translation>dùng mật khẩu</translation>
    </message>
    <message>
        <source>use the PIN</source>
        <translation>dùng mã PIN</translation>
    </message>
    <message>
        <source>This is not the person&apos;s PIN.</source>
        <translation>Mã PIN không đúng.</translation>
    </message>
    <message>
        <source>Everyone in this made-up ward has the PIN 2468.</source>
        <translation>Ở phường dùng thử, mã PIN của mọi người là 2468.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>motcua::TopBar</name>
    <message>
        <source>How the program looks</source>
        <translation>Cách hiển thị</translation>
    </message>
    <message>
        <source>In the ward&apos;s file on this computer. Backups are made beside it: Administration, Backups.</source>
        <translation>Đã ghi vào tệp dữ liệu của đơn vị trên máy này. Bản sao lưu là tệp khác: xem Quản trị – Sao lưu.</translation>
    </message>
    <message>
        <source>Written to the file %1</source>
        <translation>Đã ghi vào tệp %1</translation>
    </message>
</context>
<context>
    <name>motcua::Workplace</name>
    <message>
        <source>The screen is locked. What was being typed is kept.</source>
        <translation>Màn hình đã khóa. Nội dung đang nhập vẫn được giữ.</translation>
    </message>
    <message>
        <source>Who takes the desk?</source>
        <translation>Đổi người dùng</translation>
    </message>
    <message>
        <source>Only the counter takes dossiers in.</source>
        <translation>Chỉ công chức tiếp nhận mới tiếp nhận hồ sơ được; bấm F12 để đổi người dùng.</translation>
    </message>
</context>
</TS>
