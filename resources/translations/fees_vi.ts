<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::BookCard</name>
    <message>
        <source>Receipt book</source>
        <translation>Quyển biên lai</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Mở quyển</translation>
    </message>
    <message>
        <source>Series of a new book</source>
        <translation>Ký hiệu quyển mới</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số đầu</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Số cuối</translation>
    </message>
    <message>
        <source>Next receipt: %1 no. %2</source>
        <translation>Biên lai tiếp theo: %1 số %2</translation>
    </message>
    <message>
        <source>No book with free numbers is open</source>
        <translation>Chưa mở quyển biên lai nào còn số</translation>
    </message>
</context>
<context>
    <name>motcua::ClosingCard</name>
    <message>
        <source>Close the day</source>
        <translation>Khóa sổ ngày</translation>
    </message>
    <message>
        <source>Whose till</source>
        <translation>Sổ thu của</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Tiền mặt đếm được</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>No till is left open</source>
        <translation>Không còn sổ thu nào chưa khóa</translation>
    </message>
    <message>
        <source>Closed. Taken since, for the next day: %1</source>
        <translation>Đã khóa sổ. Thu sau đó, tính vào lần sau: %1</translation>
    </message>
    <message>
        <source>Cash that should be here: %1</source>
        <translation>Tiền mặt phải có: %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Không chênh lệch</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>Thừa %1</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>Thiếu %1</translation>
    </message>
</context>
<context>
    <name>motcua::FeesPage</name>
    <message>
        <source>No fee was taken today</source>
        <translation>Hôm nay chưa thu khoản nào</translation>
    </message>
    <message>
        <source>A fee is taken on the dossier&apos;s own page; its receipt then stands here.</source>
        <translation>Thu phí, lệ phí ở trang của hồ sơ; biên lai sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Print the day&apos;s list</source>
        <translation>In bảng kê</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Thu phí</translation>
    </message>
    <message>
        <source>Whose receipts</source>
        <translation>Biên lai của ai</translation>
    </message>
    <message>
        <source>My receipts</source>
        <translation>Biên lai của tôi</translation>
    </message>
    <message>
        <source>Everybody&apos;s receipts</source>
        <translation>Tất cả biên lai</translation>
    </message>
    <message>
        <source>Receipts of the day</source>
        <translation>Biên lai trong ngày</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>of it for %1</source>
        <translation>Thu hộ %1</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Phiếu khóa sổ ngày</translation>
    </message>
</context>
<context>
    <name>motcua::ReceiptWords</name>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 số %2</translation>
    </message>
    <message>
        <source>taken after the closing of %1</source>
        <translation>sau khóa sổ %1</translation>
    </message>
    <message>
        <source>given back after the closing of %1</source>
        <translation>hoàn sau khóa sổ %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>đã hủy: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>thu hộ %1</translation>
    </message>
</context>
<context>
    <name>motcua::Receipts</name>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên lai</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>motcua::ShiftCard</name>
    <message>
        <source>Shift</source>
        <translation>Ca làm việc</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Bàn giao cho</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>%1 hands over %2 in cash and %3 open dossiers</source>
        <translation>%1 bàn giao %2 tiền mặt và %3 hồ sơ đang mở</translation>
    </message>
    <message>
        <source>Print the paper of the hand-over</source>
        <translation>In biên bản bàn giao</translation>
    </message>
</context>
</TS>
