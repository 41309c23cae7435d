<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::AccessCard</name>
    <message>
        <source>Look it up</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Lưu thành bảng</translation>
    </message>
    <message>
        <source>Who saw this person&apos;s data</source>
        <translation>Ai đã xem, xử lý dữ liệu của người này</translation>
    </message>
    <message>
        <source>and %1 more, in the table</source>
        <translation>và %1 lượt nữa, xem trong bảng</translation>
    </message>
</context>
<context>
    <name>motcua::DuplicateCard</name>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Cùng một người</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>Use what is known</source>
        <translation>Dùng thông tin đã có</translation>
    </message>
</context>
<context>
    <name>motcua::PeopleComparison</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Newest dossier</source>
        <translation>Hồ sơ gần nhất</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác nhau</translation>
    </message>
</context>
<context>
    <name>motcua::PersonDossiers</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>motcua::PersonView</name>
    <message>
        <source>New dossier for this person</source>
        <translation>Hồ sơ mới cho người này</translation>
    </message>
    <message>
        <source>Who is like this person</source>
        <translation>Người trùng thông tin</translation>
    </message>
    <message>
        <source>Said otherwise before</source>
        <translation>Thông tin từng ghi khác</translation>
    </message>
    <message>
        <source>Dossiers of this person</source>
        <translation>Hồ sơ của người này</translation>
    </message>
    <message>
        <source>open the dossier</source>
        <translation>mở hồ sơ</translation>
    </message>
    <message>
        <source>Papers shown already</source>
        <translation>Giấy tờ đã xuất trình</translation>
    </message>
    <message>
        <source>Dossiers (%1)</source>
        <translation>Hồ sơ (%1)</translation>
    </message>
    <message>
        <source>The newest %1 dossiers</source>
        <translation>%1 hồ sơ mới nhất</translation>
    </message>
    <message>
        <source>Nobody with this number, or this name and date of birth.</source>
        <translation>Không có ai trùng số định danh, hoặc trùng họ tên và ngày sinh.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Người này</translation>
    </message>
    <message>
        <source>Who is like them</source>
        <translation>Người trùng</translation>
    </message>
    <message>
        <source>No paper yet.</source>
        <translation>Chưa có giấy tờ nào.</translation>
    </message>
</context>
<context>
    <name>motcua::PersonWords</name>
    <message>
        <source>This number is known with another name or date of birth.</source>
        <translation>Số định danh này đã ghi với họ tên hoặc ngày sinh khác.</translation>
    </message>
    <message>
        <source>Somebody with this name and date of birth is known.</source>
        <translation>Đã có người trùng họ tên và ngày sinh.</translation>
    </message>
    <message>
        <source>One person, through another decision</source>
        <translation>Cùng một người, theo một quyết định khác</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Cùng một người</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Người khác</translation>
    </message>
</context>
</TS>
