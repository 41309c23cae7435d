<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>motcua::DialogPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>motcua::FieldRow</name>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
</context>
<context>
    <name>motcua::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>motcua::PersonCard</name>
    <message>
        <source>Type by hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Scan the citizen&apos;s card…</source>
        <translation>Quét thẻ căn cước…</translation>
    </message>
    <message>
        <source>or type the name or the personal number into the search box</source>
        <translation>hoặc gõ họ tên, số định danh vào ô tìm kiếm</translation>
    </message>
    <message>
        <source>Scan again, or type by hand.</source>
        <translation>Quét lại, hoặc nhập tay.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>motcua::SearchBox</name>
    <message>
        <source>Scan a card, dossier code, name or personal number…</source>
        <translation>Quét thẻ, mã hồ sơ, tên hoặc số định danh…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
</context>
<context>
    <name>motcua::Stopwatch</name>
    <message>
        <source>waited %1 of %2 minutes</source>
        <translation>đã chờ %1 trên %2 phút</translation>
    </message>
</context>
<context>
    <name>motcua::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
</TS>
