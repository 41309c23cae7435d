<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::BookModel</name>
    <message>
        <source>%1: missing, and nobody has said why</source>
        <translation>%1: sót số, chưa rõ lý do</translation>
    </message>
</context>
<context>
    <name>motcua::Proof</name>
    <message>
        <source>and %1 more</source>
        <translation>và %1 chỗ khác</translation>
    </message>
    <message>
        <source>the numbers need a look</source>
        <translation>số cần kiểm tra</translation>
    </message>
    <message>
        <source>no number twice</source>
        <translation>không trùng số</translation>
    </message>
    <message>
        <source>no number twice, none missing</source>
        <translation>không trùng, không sót số</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Sót số: %1.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>Trùng số: %1.</translation>
    </message>
    <message>
        <source>Compare with the paper book, then have the administrator verify the journal.</source>
        <translation>Hãy đối chiếu với sổ giấy rồi báo quản trị kiểm tra nhật ký.</translation>
    </message>
</context>
<context>
    <name>motcua::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Open volume</source>
        <translation>Mở quyển</translation>
    </message>
    <message>
        <source>Print book</source>
        <translation>In sổ</translation>
    </message>
    <message>
        <source>Entries of the book</source>
        <translation>Các số trong sổ</translation>
    </message>
    <message>
        <source>This book has no number in this year</source>
        <translation>Sổ chưa có số nào trong năm này</translation>
    </message>
    <message>
        <source>Its numbers are given by another system; the registrar records them here with the dossier.</source>
        <translation>Số của sổ này do hệ thống khác cấp; văn thư ghi lại vào đây theo từng hồ sơ.</translation>
    </message>
    <message>
        <source>A number is given here by itself when a result is approved. To go on from a paper book, the registrar or an administrator opens a volume with its next number, here or under Administration – Registers.</source>
        <translation>Số tự vào sổ khi kết quả được duyệt.
Muốn nối tiếp sổ giấy, văn thư hoặc quản trị viên mở quyển với số tiếp theo, tại trang này hoặc ở Quản trị – Sổ và số.</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 số</translation>
    </message>
    <message>
        <source>%1 of them void</source>
        <translation>trong đó %1 số hủy</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>quyển %1</translation>
    </message>
    <message>
        <source>the next number is %1</source>
        <translation>số tiếp theo là %1</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Khóa sổ năm</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>đã khóa ngày %1</translation>
    </message>
    <message>
        <source>Close the book of %1?</source>
        <translation>Khóa sổ năm %1?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>%1, year %2: %3 numbers</source>
        <translation>%1, năm %2: %3 số</translation>
    </message>
    <message>
        <source>Once closed, the book gives no more numbers of this year and is not opened again.</source>
        <translation>Khóa rồi thì không cấp thêm số của năm này và không mở lại được.</translation>
    </message>
    <message>
        <source>%1: the year %2 is closed, %3 numbers in all.</source>
        <translation>%1: đã khóa năm %2, tổng số %3.</translation>
    </message>
    <message>
        <source>Void and not counted: %1.</source>
        <translation>Không kể %1 số đã hủy.</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Phạm vi in</translation>
    </message>
    <message>
        <source>Every dossier stands in it</source>
        <translation>Sổ ghi mọi hồ sơ đã tiếp nhận</translation>
    </message>
    <message>
        <source>It goes by the order of receipt through the year. Look them up on the page Dossiers; here it is printed, a month or the year.</source>
        <translation>Sổ xếp theo thứ tự tiếp nhận trong năm. Tra cứu ở trang Hồ sơ; tại đây in sổ theo tháng hoặc cả năm.</translation>
    </message>
    <message>
        <source>Tracking book of dossiers</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>%1 dossiers received</source>
        <translation>%1 hồ sơ đã tiếp nhận</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 trang</translation>
    </message>
    <message>
        <source>How many pages does the book of %1 have?</source>
        <translation>Sổ năm %1 có bao nhiêu trang?</translation>
    </message>
    <message>
        <source>Pages used</source>
        <translation>Tổng số trang đã dùng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>%1. The closing names the pages that were used in all volumes of the year (%2).</source>
        <translation>%1. Phần khóa sổ ghi tổng số trang đã dùng của mọi quyển trong năm (%2).</translation>
    </message>
    <message>
        <source>%1, year %2: %3 dossiers</source>
        <translation>%1, năm %2: %3 hồ sơ</translation>
    </message>
</context>
<context>
    <name>motcua::VolumePanel</name>
    <message>
        <source>Volume</source>
        <translation>Quyển số</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Open volume</source>
        <translation>Mở quyển</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Open a volume of “%1”, %2</source>
        <translation>Mở quyển của “%1”, năm %2</translation>
    </message>
    <message>
        <source>the last one was %1</source>
        <translation>số cuối là %1</translation>
    </message>
    <message>
        <source>needed: where the numbers %1–%2 stand</source>
        <translation>cần ghi: các số %1–%2 nằm ở đâu</translation>
    </message>
    <message>
        <source>no number was given yet</source>
        <translation>chưa cấp số nào</translation>
    </message>
    <message>
        <source>Set the next number</source>
        <translation>Đặt số tiếp theo</translation>
    </message>
    <message>
        <source>The next number of “%1”, %2</source>
        <translation>Số tiếp theo của “%1”, năm %2</translation>
    </message>
</context>
</TS>
