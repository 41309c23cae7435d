// Every form on paper: rendered to PDF, read back with pdftotext as another program would read it.
#include "core/forms/filledform.h"
#include "tests/support/pdftext.h"
#include "tests/support/sampleforms.h"
#include "tests/support/verify.h"
#include "ui/print/pagination.h"
#include "ui/print/print.h"
#include "ui/print/qr.h"
#include "ui/print/ruler.h"
#include "ui/print/sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace motcua;

Q_DECLARE_METATYPE(motcua::SampleForm)
Q_DECLARE_METATYPE(motcua::Blocks)

namespace {
bool isDark(QRgb colour)
{
    return qGray(colour) < 0x60;
}

QRect darkPart(const QImage& image)
{
    QRect dark;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isDark(image.pixel(x, y)))
                dark |= QRect(x, y, 1, 1);
    return dark;
}

/// Something is to be read there.
bool holdsText(const Sheets& sheets, Span place)
{
    const auto* layout = sheets.document->documentLayout();
    for (QTextBlock block = sheets.document->begin(); block.isValid(); block = block.next()) {
        const QRectF area = layout->blockBoundingRect(block);
        if (!block.text().trimmed().isEmpty() && area.bottom() > place.top + 1
            && area.top() < place.bottom - 1)
            return true;
    }
    return false;
}
/// The sheet, from 0, on which a paragraph begins.
std::ptrdiff_t sheetOf(const Sheets& sheets, const QTextBlock& block)
{
    const qreal top = sheets.document->documentLayout()->blockBoundingRect(block).top();
    const QTextLine line = block.layout()->lineAt(0);
    const qreal middle = top + line.y() + line.height() / 2;
    return std::ranges::count_if(
        sheets.slices, [middle](const Slice& slice) { return slice.text.bottom <= middle; });
}

/// How many lines of a paragraph that goes on end with one of `signs`.
int lineEnds(const Sheets& sheets, const QString& signs)
{
    int found = 0;
    for (QTextBlock block = sheets.document->begin(); block.isValid(); block = block.next())
        for (int at = 1; at < block.layout()->lineCount(); ++at) {
            QString line = block.text().left(block.layout()->lineAt(at).textStart());
            line.remove(QChar::LineSeparator);
            found += line.isEmpty() || !signs.contains(line.back()) ? 0 : 1;
        }
    return found;
}

/// The paragraphs that `words` is found in, each with the next one in which something stands.
std::vector<std::pair<QTextBlock, QTextBlock>> headingsIn(
    const QTextDocument& document, const QRegularExpression& words)
{
    std::vector<std::pair<QTextBlock, QTextBlock>> found;
    QTextBlock before;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        if (before.isValid() && before.text().contains(words))
            found.emplace_back(before, block);
        before = block;
    }
    return found;
}
} // namespace

class TestPrint : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString render(const SampleForm& sample, bool demo = false)
    {
        const auto form = formOn(sample.key, sample.day);
        const auto filled = fillForm(*form, sample.context);
        const QString path = m_folder.filePath(sample.name + u".pdf"_s);
        const auto pages = renderPdf(printJob(*filled, demo), path);
        return pages.ok() ? path : QString();
    }

    static SampleForm sampleNamed(const QString& name)
    {
        std::vector<SampleForm> samples = sampleForms();
        for (const SampleForm& sample : sampleForms())
            samples.push_back(headed(sample));
        return *std::find_if(samples.begin(), samples.end(),
            [&](const SampleForm& sample) { return sample.name == name; });
    }

    QString renderNamed(const QString& name, bool demo = false)
    {
        return render(sampleNamed(name), demo);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void everyFormSaysWhatTheRulesAsk_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char* name, const QStringList& texts) {
            QTest::newRow(name) << QString::fromUtf8(name).section(u':', 0, 0) << texts;
        };
        row("receipt-2025: heading",
            {u"ỦY BAN NHÂN DÂN PHƯỜNG CỬA NAM"_s, u"TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"_s,
                u"Số: 0021/TNHS"_s, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
                u"Độc lập - Tự do - Hạnh phúc"_s, u"Cửa Nam, ngày 18 tháng 11 năm 2026"_s,
                u"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"_s,
                u"Mẫu số 01 – Thông tư 03/2025/TT-VPCP"_s});
        row("receipt-2025: sixteen fields",
            {u"Mã hồ sơ: H26.017.05-261118-0021"_s,
                u"Trung tâm Phục vụ hành chính công phường Cửa Nam"_s,
                u"Tiếp nhận hồ sơ của: Phạm Thị Hương"_s, u"Số định danh cá nhân: 001304005678"_s,
                u"Địa chỉ: Số 12 ngõ 5 phố Trần Hưng Đạo, phường Cửa Nam, thành phố Hà Nội"_s,
                u"Số điện thoại: 0912 345 678"_s, u"Email: huong.fi@vidu.vn"_s,
                u"Nội dung yêu cầu giải quyết: Cấp giấy xác nhận tình trạng hôn nhân"_s,
                u"Quyết định ly hôn đã có hiệu lực pháp luật"_s, u"Số lượng hồ sơ: 01 (bộ)"_s,
                u"Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc"_s,
                u"Thời gian nhận hồ sơ: 08 giờ 15 phút, ngày 18 tháng 11 năm 2026"_s,
                u"Thời gian trả kết quả giải quyết hồ sơ: 08 giờ 15 phút, ngày 23 tháng 11 năm 2026"_s,
                u"Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công"_s,
                u"Phí, lệ phí: 21.000 đồng (hai mươi mốt nghìn đồng)"_s,
                u"Vào Sổ theo dõi hồ sơ, Quyển số: 11/2026, Số thứ tự: 1284"_s});
        row("receipt-2025: copies and signatures",
            {u"Liên 1: giao người nộp"_s, u"Liên 2: lưu cùng hồ sơ"_s, u"NGƯỜI NỘP HỒ SƠ"_s,
                u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s, u"Nguyễn Thị Thu Trang"_s});
        row("receipt-2025: where the office has a telephone",
            {u"Tra cứu tình trạng hồ sơ bằng mã hồ sơ hoặc mã QR tại nơi tiếp nhận, điện thoại 024 3825 0000."_s});
        row("receipt-2018: where it has none",
            {u"Tra cứu tình trạng hồ sơ bằng mã hồ sơ hoặc mã QR tại nơi tiếp nhận."_s});
        row("receipt-2018: its own law and office",
            {u"UBND QUẬN HOÀN KIẾM UBND PHƯỜNG HÀNG BÀI"_s, u"BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ"_s,
                u"Thông tư 01/2018/TT-VPCP"_s, u"Hàng Bài, ngày 04 tháng 5 năm 2022"_s,
                u"Mã hồ sơ: 000.12.05.H26-220504-0112"_s});
        row("receipt-2018: sixteen fields",
            {u"Mẫu số 01"_s, u"Số: 0112/TNHS"_s, u"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"_s,
                u"Bộ phận Tiếp nhận và Trả kết quả phường Hàng Bài"_s,
                u"Tiếp nhận hồ sơ của: Phạm Thị Hương"_s, u"001304005678"_s,
                u"Địa chỉ: Số 12 ngõ 5 phố Trần Hưng Đạo"_s, u"Số điện thoại: 0912 345 678"_s,
                u"Email: huong.fi@vidu.vn"_s, u"Nội dung yêu cầu giải quyết:"_s,
                u"STT Tên giấy tờ Loại giấy tờ Số lượng"_s, u"Số lượng hồ sơ: 01 (bộ)"_s,
                u"Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc"_s,
                u"Thời gian nhận hồ sơ: 08 giờ 15 phút"_s, u"Thời gian trả kết quả"_s,
                u"Đăng ký nhận kết quả tại:"_s, u"Phí, lệ phí:"_s,
                u"Vào Sổ theo dõi hồ sơ, Quyển số:"_s, u"Số thứ tự:"_s, u"NGƯỜI NỘP HỒ SƠ"_s,
                u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s, u"Liên 1: giao người nộp"_s,
                u"Liên 2: lưu cùng hồ sơ"_s});
        for (const char* set : {"supplement-2018: every field", "supplement-2025: every field"})
            row(set,
                {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Hồ sơ của: Phạm Thị Hương"_s,
                    u"Nội dung yêu cầu giải quyết: Cấp giấy xác nhận tình trạng hôn nhân"_s,
                    u"Địa chỉ: Số 12 ngõ 5 phố Trần Hưng Đạo"_s, u"Số điện thoại: 0912 345 678"_s,
                    u"Email: huong.fi@vidu.vn"_s,
                    u"Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:"_s,
                    u"1. Giấy chứng nhận quyền sử dụng đất: nộp bản sao có chứng thực"_s,
                    u"2. Tờ khai: ghi đủ nơi cư trú từ năm 2019 đến nay"_s, u"Lý do: "_s,
                    u"Nguyễn Thị Thu Trang"_s, u"024 3825 0000"_s, u"NGƯỜI HƯỚNG DẪN"_s});
        for (const char* set : {"refuse-2018: every field", "refuse-2025: every field"})
            row(set,
                {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
                    u"PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ"_s,
                    u"iếp nhận hồ sơ của: Phạm Thị Hương"_s,
                    u"Địa chỉ: Số 12 ngõ 5 phố Trần Hưng Đạo"_s, u"Số điện thoại: 0912 345 678"_s,
                    u"Email: huong.fi@vidu.vn"_s,
                    u"Nội dung yêu cầu giải quyết: Cấp giấy xác nhận tình trạng hôn nhân"_s,
                    u"Qua xem xét"_s,
                    u"thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:"_s,
                    u"NGƯỜI NỘP HỒ SƠ"_s, u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s});
        for (const char* set : {"control-2018: every field", "control-2025: every field"})
            row(set,
                {u"PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ"_s, u"Mã hồ sơ: "_s,
                    u"Kèm theo hồ sơ của: Phạm Thị Hương"_s, u"TÊN CƠ QUAN"_s,
                    u"THỜI GIAN GIAO, NHẬN HỒ SƠ"_s, u"KẾT QUẢ"_s, u"GHI CHÚ"_s, u"1. Giao:"_s,
                    u"2. Nhận:"_s, u"Người giao"_s, u"Người nhận"_s});
        // Headings of several lines are read back in pieces.
        row("book-tracking: thirteen columns",
            {u"STT"_s, u"Mã hồ sơ"_s, u"Tên thủ tục hành chính"_s, u"Số lượng"_s, u"(bộ)"_s,
                u"Tên cá nhân,"_s, u"Địa chỉ, số điện thoại"_s, u"Cơ quan chủ trì giải quyết"_s,
                u"Nhận hồ sơ"_s, u"Hẹn trả kết quả"_s, u"Trả kết quả"_s, u"Phương thức"_s,
                u"Ký nhận"_s, u"(13)"_s});
        row("apology-2025: every field",
            {u"Số: 0021/"_s, u"Kính gửi: Bà Phạm Thị Hương"_s,
                u"Địa chỉ: Số 12 ngõ 5 phố Trần Hưng Đạo"_s, u"Số điện thoại: 0912 345 678"_s,
                u"mã hồ sơ: H26.017.05-261118-0021"_s, u"Lý do: Chờ xã Vũ Hòa trả lời xác minh."_s,
                u"xin lỗi ông/bà"_s, u"- Như trên;"_s, u"- Lưu: VT."_s, u"CHỦ TỊCH"_s,
                u"Trần Quốc Khánh"_s});
        row("book-tracking-2018",
            {u"Mẫu số 06 – Thông tư 01/2018/TT-VPCP"_s, u"SỔ THEO DÕI HỒ SƠ"_s, u"STT"_s,
                u"Mã hồ sơ"_s, u"Cơ quan chủ trì giải quyết"_s, u"Hẹn trả kết quả"_s, u"Ký nhận"_s,
                u"(13)"_s});
        row("supplement-2025",
            {u"Số: 0021/HDHS"_s, u"PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ"_s,
                u"Hồ sơ của: Phạm Thị Hương"_s,
                u"1. Giấy chứng nhận quyền sử dụng đất: nộp bản sao có chứng thực"_s,
                u"Lý do: Hồ sơ chưa đủ thành phần"_s, u"số điện thoại 024 3825 0000"_s,
                u"NGƯỜI HƯỚNG DẪN"_s});
        row("refuse-2025",
            {u"PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ"_s,
                u"thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:"_s,
                u"1. Bản chính bị tẩy xóa, sửa chữa nội dung. (căn cứ: Nghị định 23/2015/NĐ-CP, Điều 22 khoản 1)"_s,
                u"NGƯỜI NỘP HỒ SƠ"_s});
        for (const char* set : {"reject-2018", "reject-2025"})
            row(set,
                {u"THÔNG BÁO Về việc không giải quyết hồ sơ"_s, u"/TB"_s,
                    u"Kính gửi: Bà Phạm Thị Hương"_s,
                    u"thủ tục Cấp giấy xác nhận tình trạng hôn nhân"_s, u"mã hồ sơ: "_s,
                    u"1. Bản chính bị tẩy xóa, sửa chữa nội dung. (căn cứ: Nghị định 23/2015/NĐ-CP, Điều 22 khoản 1)"_s,
                    u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s, u"Lê Thị Minh Nguyệt"_s});
        row("supplement-2018",
            {u"Mẫu số 02 – Thông tư 01/2018/TT-VPCP"_s, u"Số: 0112/HDHS"_s,
                u"Nội dung yêu cầu giải quyết: Cấp giấy xác nhận tình trạng hôn nhân"_s,
                u"Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:"_s,
                u"2. Tờ khai: ghi đủ nơi cư trú từ năm 2019 đến nay"_s, u"NGƯỜI HƯỚNG DẪN"_s});
        row("refuse-2018",
            {u"Mẫu số 03 – Thông tư 01/2018/TT-VPCP"_s,
                u"Bộ phận Tiếp nhận và Trả kết quả phường Hàng Bài"_s,
                u"thông báo không tiếp nhận, giải quyết hồ sơ này"_s});
        row("apology-2018",
            {u"Mẫu số 04 – Thông tư 01/2018/TT-VPCP"_s, u"Số: 0112/PXL"_s,
                u"PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ"_s, u"Kính gửi: Bà Phạm Thị Hương"_s,
                u"Địa chỉ: Số 12 ngõ 5 phố Trần Hưng Đạo"_s, u"Số điện thoại: 0912 345 678"_s,
                u"mã hồ sơ: 000.12.05.H26-220504-0112"_s,
                u"Thời gian hẹn trả kết quả: 08 giờ 15 phút, ngày 19 tháng 11 năm 2026"_s,
                u"Lý do: Chờ xã Vũ Hòa trả lời xác minh."_s, u"xin lỗi ông/bà"_s,
                u"hẹn trả kết quả lại vào lúc: 17 giờ 00 phút, ngày 24 tháng 11 năm 2026"_s,
                u"Nơi nhận: - Như trên;"_s, u"- Lưu: VT."_s, u"CHỦ TỊCH"_s, u"Trần Quốc Khánh"_s});
        row("apology-2025",
            {u"Mẫu số 04 – Thông tư 03/2025/TT-VPCP"_s,
                u"VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT"_s,
                u"Thời gian hẹn trả kết quả: 08 giờ 15 phút, ngày 19 tháng 11 năm 2026"_s,
                u"thời gian trả kết quả sau khi gia hạn: 17 giờ 00 phút, ngày 24 tháng 11 năm 2026"_s,
                u"Hồ sơ chỉ được gia hạn một lần."_s});
        row("stop-2025",
            {u"Mẫu số 05 – Thông tư 03/2025/TT-VPCP"_s, u"THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ"_s,
                u"Mã hồ sơ: H26.017.05-261118-0021"_s, u"Kính gửi: Bà Phạm Thị Hương"_s,
                u"Thủ tục: Cấp giấy xác nhận tình trạng hôn nhân"_s,
                u"Ngày 18 tháng 11 năm 2026, ông/bà (quý tổ chức) đề nghị dừng giải quyết hồ sơ; hình thức đề nghị: trực tuyến."_s,
                u"chưa có quyết định hoặc thông báo kết quả"_s,
                u"dừng giải quyết hồ sơ từ lúc: 15 giờ 20 phút, ngày 18 tháng 11 năm 2026"_s,
                u"Giấy tờ trả lại: Tờ khai"_s, u"Phí, lệ phí đã nộp: 3.000 đồng"_s,
                u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s});
        row("control-2025",
            {u"Mẫu số 06"_s, u"Kèm theo hồ sơ của: Phạm Thị Hương"_s, u"1. Giao: Lê Văn Bình"_s,
                u"2. Nhận: Trần Đức Minh"_s, u"15 giờ 05 phút, ngày 19 tháng 11 năm 2026"_s,
                u"Người giao"_s, u"Người nhận"_s, u"Trước hạn"_s});
        row("control-2018", {u"Mẫu số 05"_s});
        row("control-2025: the heading of the result",
            {u"KẾT QUẢ (trước hạn/ đúng hạn/ quá hạn)"_s});
        row("book-tracking",
            {u"SỔ THEO DÕI HỒ SƠ"_s, u"Quyển số: 01/2026"_s, u"Năm: 2026"_s, u"(13)"_s,
                u"Trang 1/"_s, u"Khóa sổ ngày 30 tháng 11 năm 2026. Tổng số: 24 (hai mươi tư)"_s,
                u"PHÓ CHỦ TỊCH"_s});
        row("book-copies",
            {u"SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH"_s, u"Bằng tốt nghiệp đại học"_s,
                u"21.000 đồng"_s, u"18/11/2026"_s});
        row("book-translators", {u"SỔ CHỨNG THỰC CHỮ KÝ NGƯỜI DỊCH"_s, u"21.000 đồng"_s});
        row("book-contracts", {u"SỔ CHỨNG THỰC GIAO DỊCH"_s, u"50.000 đồng"_s});
        row("book-marriages",
            {u"SỔ ĐĂNG KÝ KẾT HÔN"_s, u"NGUYỄN VĂN QUYẾT"_s, u"Ghi chú những thay đổi sau này"_s});
        row("book-deaths", {u"SỔ ĐĂNG KÝ KHAI TỬ"_s, u"NGUYỄN VĂN THỤ"_s, u"Đúng hạn"_s});
        row("certified-copy",
            {u"Chứng thực bản sao đúng với bản chính"_s,
                u"Số chứng thực 1284 quyển số 02/2026 - SCT/BS"_s, u"Ngày 18 tháng 11 năm 2026"_s,
                u"Trần Đức Minh"_s});
        row("certified-signature-one",
            {u"(Bằng chữ: ngày mười tám, tháng mười một, năm hai nghìn không trăm hai mươi sáu)"_s,
                u"là Phó Chủ tịch Ủy ban nhân dân phường Cửa Nam"_s,
                u"đã ký vào giấy tờ, văn bản này trước mặt ông/bà Nguyễn Thị Thu Trang là người tiếp nhận hồ sơ"_s,
                u"Số chứng thực 1284 quyển số 02/2026 - SCT/CK, ĐC"_s});
        row("certified-signature-many",
            {u"Các ông/bà có tên sau đây:"_s, u"2. Ông/bà Nguyễn Văn Quyết"_s,
                u"đã cùng ký vào giấy tờ, văn bản này"_s});
        row("translator-signature",
            {u"Ông/bà Phạm Thị Hương, giấy tờ tùy thân: Căn cước công dân số 001304005678"_s,
                u"từ tiếng Anh sang tiếng Việt"_s,
                u"đã ký vào bản dịch này trước mặt ông/bà Nguyễn Thị Thu Trang"_s});
        row("translator-listed",
            {u"Ông/bà Phạm Thị Hương là cộng tác viên dịch thuật đã đăng ký chữ ký mẫu"_s,
                u"từ tiếng Anh sang tiếng Việt và đã ký vào bản dịch này."_s});
        row("delegations",
            {u"DANH MỤC QUYẾT ĐỊNH ỦY QUYỀN, PHÂN CẤP"_s, u"4610/QĐ-UBND"_s, u"22/11/2022"_s,
                u"UBND thành phố, sở, ngành"_s, u"142"_s, u"180"_s, u"193"_s, u"đã sẵn sàng 1/2"_s,
                u"Chưa kiểm tra"_s, u"20/12/2022"_s, u"Quá hạn"_s});
        row("shift",
            {u"3. Số đã cấp trong các sổ đến số"_s,
                u"Sổ chứng thực bản sao từ bản chính, quyển 02/2026: số 1283."_s, u"Trạng thái"_s,
                u"Đang xử lý"_s, u"08:15 23/11/2026"_s});
        row("stop-2018",
            {u"THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ"_s, u"Số: 0112/DGQ"_s,
                u"Lý do: Công dân đã có giấy tờ khác."_s, u"Giấy tờ trả lại: Tờ khai."_s});
        row("supplement-2025-headed",
            {u"UBND PHƯỜNG"_s, u"VĂN MIẾU - QUỐC TỬ GIÁM"_s,
                u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
                u"Văn Miếu - Quốc Tử Giám, ngày 18 tháng 11 năm 2026"_s});
        row("certified-signature-fingerprint", {u"đã điểm chỉ vào giấy tờ, văn bản này"_s});
        row("certified-signature-unable", {u"không thể ký, không thể điểm chỉ được"_s});
        row("civil-extract",
            {u"Nguyễn Gia Bảo"_s, u"Số lượng bản sao cấp: 02 (bản)"_s,
                u"16.000 đồng (mười sáu nghìn đồng)"_s});
        row("marriage-certificate", {u"NGUYỄN VĂN QUYẾT"_s, u"Giấy chứng nhận kết hôn số: 1284"_s});
        row("death-extract",
            {u"NGUYỄN VĂN THỤ"_s, u"03 giờ 20 phút, ngày 15/11/2026"_s,
                u"Trích lục khai tử số: 1284"_s});
    }

    void everyFormSaysWhatTheRulesAsk()
    {
        QFETCH(QString, form);
        QFETCH(QStringList, texts);
        const QString printed = squeezed(pdfWords(renderNamed(form)));
        for (const QString& text : texts)
            QVERIFY2(printed.contains(squeezed(text)), qPrintable(text));
    }

    void nothingLeavesTheSheet_data()
    {
        QTest::addColumn<SampleForm>("sample");
        for (const SampleForm& sample : sampleForms())
            for (const SampleForm& kind :
                {sample, stretched(sample), headed(sample), blank(sample)})
                QTest::newRow(qPrintable(kind.name)) << kind;
    }

    void nothingLeavesTheSheet()
    {
        QFETCH(SampleForm, sample);
        const QString path = render(sample);
        QVERIFY(!path.isEmpty());
        const QList<PlacedWord> placed = placedWords(path);
        QVERIFY(!placed.isEmpty());
        constexpr qreal mm = 72 / 25.4;
        for (const PlacedWord& word : placed) {
            // 30 mm left, 15 mm right, 20 mm above; the page number stands in the margin below.
            const QRectF sheet(
                29.5 * mm, 19 * mm, word.page.width() - 44 * mm, word.page.height() - 25 * mm);
            QVERIFY2(sheet.contains(word.place),
                qPrintable(u"%1 %2 – %3 %4"_s.arg(word.place.left())
                               .arg(word.place.top())
                               .arg(word.place.right())
                               .arg(word.place.bottom())));
        }
    }

    /// Seen on the picture: the line under "Độc lập - Tự do - Hạnh phúc" is right under its words.
    void theRuleLiesUnderTheMotto_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString& form : {u"receipt-2025"_s, u"posting"_s, u"cash"_s, u"daysheet"_s,
                 u"shift"_s, u"book-tracking"_s, u"book-copies"_s, u"cash-headed"_s})
            QTest::newRow(qPrintable(form)) << form;
    }
    void theRuleLiesUnderTheMotto()
    {
        QFETCH(QString, form);
        const QString path = renderNamed(form);
        const QList<PlacedWord> placed = placedWords(path);
        const auto motto = std::ranges::find(placed, u"phúc"_s, &PlacedWord::text);
        QVERIFY(motto != placed.end());
        answerOf(u"pdftoppm"_s,
            {u"-r"_s, u"72"_s, u"-l"_s, u"1"_s, u"-png"_s, u"-singlefile"_s, path, path});
        const QImage image(path + u".png"_s);
        const int x = int(motto->place.left()) - 40; // under its middle
        int y = int(motto->place.bottom());
        while (y < image.height() && qGray(image.pixel(x, y)) > 0xd0)
            ++y;
        QVERIFY2(
            y - motto->place.bottom() < 6, qPrintable(QString::number(y - motto->place.bottom())));
    }

    /// However many lines the office's name takes (NĐ 30/2020/NĐ-CP, Phụ lục I).
    void theNumberStandsBesideTheDate_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString& form : {u"receipt-2025"_s, u"receipt-2018"_s, u"apology-2025"_s,
                 u"reject-2018"_s, u"civil-extract"_s, u"control-2025"_s})
            QTest::newRow(qPrintable(form)) << form;
    }
    void theNumberStandsBesideTheDate()
    {
        QFETCH(QString, form);
        const QList<PlacedWord> placed = placedWords(renderNamed(form));
        const auto topOf = [&](const QString& word) {
            qreal top = 1000;
            for (const PlacedWord& one : placed)
                if (one.text == word)
                    top = std::min(top, one.place.top());
            return top;
        };
        QVERIFY(topOf(u"Số:"_s) < 1000); // both are there
        QVERIFY(topOf(u"ngày"_s) < 1000);
        QVERIFY2(std::abs(topOf(u"Số:"_s) - topOf(u"ngày"_s)) < 3,
            qPrintable(u"%1 %2"_s.arg(topOf(u"Số:"_s)).arg(topOf(u"ngày"_s))));
    }

    /// NĐ 30/2020/NĐ-CP, Phụ lục I: the heading bold and slanted, the list upright and close.
    void whoGetsALetterIsListedUpright_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString& form : {u"apology-2018"_s, u"apology-2025"_s, u"reject-2025"_s})
            QTest::newRow(qPrintable(form)) << form;
    }
    void whoGetsALetterIsListedUpright()
    {
        QFETCH(QString, form);
        const SampleForm sample = sampleNamed(form);
        const auto filled = fillForm(*formOn(sample.key, sample.day), sample.context);
        const Sheets sheets = layOut(filled->pages.front(), {mm(165), mm(257)});
        const auto* layout = sheets.document->documentLayout();
        QTextBlock block = sheets.document->begin();
        while (block.isValid() && block.text() != u"Nơi nhận:"_s)
            block = block.next();
        QVERIFY(block.isValid());
        const QTextCharFormat heading = block.begin().fragment().charFormat();
        QVERIFY(heading.fontItalic() && heading.fontWeight() >= QFont::Bold);
        for (int line = 0; line < 3; ++line) {
            const qreal above = layout->blockBoundingRect(block).bottom();
            block = block.next();
            const QTextCharFormat entry = block.begin().fragment().charFormat();
            QVERIFY2(block.text().startsWith(u"- "_s), qPrintable(block.text()));
            QVERIFY(!entry.fontItalic() && entry.fontWeight() < QFont::Bold);
            QVERIFY(layout->blockBoundingRect(block).top() - above < mm(0.5));
        }
    }

    /// "Liên 1" and "Mẫu số 01" do not stick to the head below.
    void theMarksLeaveRoomAboveTheHead()
    {
        const QList<PlacedWord> placed = placedWords(renderNamed(u"receipt-2025"_s));
        const auto mark = std::ranges::find(placed, u"Liên"_s, &PlacedWord::text);
        const auto head = std::ranges::find(placed, u"CỘNG"_s, &PlacedWord::text);
        QVERIFY(mark != placed.end() && head != placed.end());
        QVERIFY2(head->place.top() - mark->place.bottom() >= 3,
            qPrintable(QString::number(head->place.top() - mark->place.bottom())));
    }

    void aFormIsNamedOnce()
    {
        QCOMPARE(pdfWords(renderNamed(u"book-tracking"_s)).count(u"Mẫu số 07"_s), 1);
    }

    void longTextsAreWhole()
    {
        const SampleForm sample = stretched(sampleNamed(u"receipt-2025"_s));
        const QString printed = squeezed(pdfWords(render(sample)));
        const QJsonValue applicant = sample.context[u"applicant"];
        for (const QJsonValue& text : {sample.context[u"procedure"][u"name"], applicant[u"name"],
                 applicant[u"address"], applicant[u"email"]})
            QVERIFY2(printed.count(squeezed(text.toString())) >= 2, qPrintable(text.toString()));
    }

    void formsTakeThePagesTheyShould_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("pages");
        QTest::newRow("two copies of a receipt") << u"receipt-2025"_s << 2;
        QTest::newRow("a supplement request") << u"supplement-2025"_s << 1;
        QTest::newRow("a refusal") << u"refuse-2025"_s << 1;
        QTest::newRow("a rejection of 2022") << u"reject-2018"_s << 1;
        QTest::newRow("a rejection of 2026") << u"reject-2025"_s << 1;
        QTest::newRow("a control sheet of ten rows") << u"control-2025"_s << 2;
        QTest::newRow("a certified copy") << u"certified-copy"_s << 1;
        QTest::newRow("a certified signature") << u"certified-signature-many"_s << 1;
        QTest::newRow("an extract's result") << u"civil-extract"_s << 1;
        QTest::newRow("a marriage's result") << u"marriage-certificate"_s << 1;
        QTest::newRow("a birth's result") << u"birth-certificate"_s << 1;
        QTest::newRow("a marital status") << u"marital-status"_s << 1;
        QTest::newRow("a death's result") << u"death-extract"_s << 1;
    }

    void formsTakeThePagesTheyShould()
    {
        QFETCH(QString, form);
        QFETCH(int, pages);
        QCOMPARE(answerOf(u"pdfinfo"_s, {renderNamed(form)})
                     .section(u"Pages:"_s, 1)
                     .section(u'\n', 0, 0)
                     .toInt(),
            pages);
    }

    QList<PlacedWord> wordsOf(const QString& html)
    {
        const QString path = m_folder.filePath(u"words.pdf"_s);
        return renderPdf({u"x"_s, {html}, {}, {}}, path).ok() ? placedWords(path)
                                                              : QList<PlacedWord>();
    }

    void spaceAboveATableIsThatOfTheParagraph()
    {
        const QString page
            = u"<p%1>a</p><table cellspacing=\"0\"><tr><td><p>b</p></td></tr></table>"_s;
        const auto gap = [&](const QString& style) {
            const QList<PlacedWord> ab = wordsOf(page.arg(style));
            return ab.size() == 2 ? ab[1].place.top() - ab[0].place.top() : 0;
        };
        const qreal more = gap(u" class=\"subtitle\""_s) - gap(QString()); // 3 mm, not 1.3 mm
        QVERIFY2(std::abs(more - 1.7 * 72 / 25.4) < 0.3, qPrintable(QString::number(more)));
    }

    void anIndentIsAsWideAsTheStyleSays()
    {
        const QList<PlacedWord> ab = wordsOf(u"<p class=\"item\">a</p><p>b</p>"_s);
        QCOMPARE(ab.size(), 2);
        const qreal indent = ab[0].place.left() - ab[1].place.left();
        QVERIFY2(std::abs(indent - 7 * 72 / 25.4) < 0.5, qPrintable(QString::number(indent)));
    }

    void theWatermarkLeavesTheQrCodeAlone()
    {
        const QString code = u"H26.017.05-261118-0021"_s;
        const QString path = m_folder.filePath(u"qr.pdf"_s);
        const QString page = u"<p class=\"room\">&nbsp;</p>"_s.repeated(5)
            + u"<p align=\"center\"><img src=\"qr:%1\" width=\"28\"/></p>"_s.arg(code);
        VERIFY_OK(renderPdf({u"x"_s, {page}, {}, QString(60, u'M')}, path));
        answerOf(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, path, path});
        const QImage image(path + u".png"_s);
        const QRect symbol = darkPart(image.copy(0, 0, image.width(), image.height() * 9 / 10));
        QVERIFY(symbol.width() > 100);
        const int quiet = symbol.width() * 4 / qrCode(code).size - 2;
        const QRect clear = symbol.adjusted(-quiet, -quiet, quiet, quiet);
        const QRect blurred = symbol.adjusted(-1, -1, 1, 1);
        int pale = 0;
        for (int y = clear.top(); y <= clear.bottom(); ++y)
            for (int x = clear.left(); x <= clear.right(); ++x)
                pale += !blurred.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
        QCOMPARE(pale, 0);
    }

    void aBookEndsWithARowAndWholeBorders()
    {
        SampleForm sample = sampleNamed(u"book-signatures"_s);
        const QJsonValue row = sample.context[u"rows"][0];
        QJsonArray rows;
        for (int count = 1; count < 40; ++count) {
            rows.append(row);
            sample.context[u"rows"_s] = rows;
            const auto filled = fillForm(*formOn(sample.key, sample.day), sample.context);
            const Sheets sheets = layOut(filled->pages.front(), {mm(252), mm(170)});
            const auto frames = sheets.document->rootFrame()->childFrames();
            const qreal end = sheets.document->documentLayout()
                                  ->frameBoundingRect(frames[frames.size() - 2])
                                  .bottom();
            for (const Slice& slice : sheets.slices)
                QVERIFY(slice.text.bottom < end - mm(1.5) || slice.text.bottom > end - 1);
            QVERIFY2(
                sheets.slices.back().text.top < end - mm(4), qPrintable(QString::number(count)));
        }
    }

    /// Three papers with long names, and all of it still on the sheet that the citizen takes.
    void aReceiptWithAFewMorePapersIsOneSheet()
    {
        SampleForm sample = sampleNamed(u"receipt-2025"_s);
        QJsonArray papers;
        for (int count = 0; count < 4; ++count)
            papers.append(QJsonObject{
                {u"name"_s,
                    u"Thẻ căn cước, thẻ CCCD, căn cước điện tử, hộ chiếu hoặc giấy tờ khác có dán "
                    u"ảnh, còn "
                    "giá trị sử dụng"_s},
                {u"kind"_s, u"Bản chính"_s}, {u"count"_s, 1}});
        sample.context[u"papers"_s] = papers;
        const auto filled = fillForm(*formOn(sample.key, sample.day), sample.context);
        QCOMPARE(layOut(filled->pages.front(), {mm(165), mm(257)}).slices.size(), std::size_t(1));
    }

    /// A book, open or closed, whose last line ends near the foot of a sheet asks for no blank one.
    void aBookEndsWithItsLastSheet_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("closed") << true;
        QTest::newRow("open") << false;
    }
    void aBookEndsWithItsLastSheet()
    {
        QFETCH(bool, closed);
        SampleForm sample = sampleNamed(u"book-copies"_s);
        if (!closed)
            sample.context.remove(u"closing"_s);
        const auto filled = fillForm(*formOn(sample.key, sample.day), sample.context);
        for (qreal height = 100; height < 200; height += 0.5) { // one of them ends just there
            const Sheets sheets = layOut(filled->pages.front(), {mm(252), mm(height)});
            QVERIFY2(
                holdsText(sheets, sheets.slices.back().text), qPrintable(QString::number(height)));
        }
    }

    void aBookRepeatsItsHeadingOnEveryPage()
    {
        const QStringList pages = pdfText({renderNamed(u"book-tracking"_s)}).split(u'\f');
        QVERIFY(pages.size() > 2);
        for (const QString& page : pages)
            QCOMPARE(page.count(u"(13)"_s), page.contains(u"Phạm Thị"_s) ? 1 : 0);
    }

    void rowsAreNotDivided()
    {
        const QStringList pages = pdfText({renderNamed(u"control-2025"_s)}).split(u'\f');
        QVERIFY(pages.size() > 2);
        for (const QString& page : pages)
            QCOMPARE(page.count(u"1. Giao:"_s), page.count(u"Người nhận"_s));
    }

    void aReprintSaysSo()
    {
        SampleForm sample = sampleNamed(u"receipt-2025"_s);
        QVERIFY(!pdfWords(render(sample)).contains(u"Bản in lại"_s));
        sample.context[u"reprint"_s] = 2;
        QCOMPARE(pdfWords(render(sample)).count(u"Bản in lại lần 2"_s), 2);
    }

    void onlyADemoBearsTheWatermark()
    {
        const QString mark = u"BẢN DÙNG THỬ – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"_s;
        QCOMPARE(pdfWords(renderNamed(u"receipt-2025"_s, true)).count(mark), 2);
        QCOMPARE(pdfWords(renderNamed(u"receipt-2025"_s, false)).count(mark), 0);
    }

    void signaturesStayOnOnePage()
    {
        // Grow the list of papers row by row: wherever the page ends, it never ends among the
        // signatures.
        SampleForm sample = sampleNamed(u"receipt-2025"_s);
        const QJsonValue paper = sample.context[u"papers"][0];
        QJsonArray papers;
        for (int rows = 0; rows < 24; ++rows) {
            papers.append(paper);
            sample.context[u"papers"_s] = papers;
            const QStringList pages = pdfText({render(sample)}).split(u'\f');
            for (const QString& page : pages)
                QCOMPARE(
                    page.contains(u"NGƯỜI NỘP HỒ SƠ"_s), page.contains(u"Vào Sổ theo dõi hồ sơ"_s));
        }
    }

    /// Under "Người giao", "Người nhận" a hand signs and writes its name.
    void aHandHasRoomToSign()
    {
        const SampleForm sample = sampleNamed(u"control-2025"_s);
        const auto filled = fillForm(*formOn(sample.key, sample.day), sample.context);
        const Sheets sheets = layOut(filled->pages.front(), {mm(165), mm(257)});
        const auto* layout = sheets.document->documentLayout();
        const auto bottomOf
            = [&](const QTextBlock& block) { return layout->blockBoundingRect(block).bottom(); };
        int hands = 0;
        for (QTextBlock block = sheets.document->begin(); block.isValid(); block = block.next())
            if (block.text() == u"Người giao"_s || block.text() == u"Người nhận"_s) {
                ++hands;
                QVERIFY2(bottomOf(block.next()) - bottomOf(block) >= mm(11),
                    qPrintable(QString::number(bottomOf(block.next()) - bottomOf(block))));
            }
        QCOMPARE(hands, 2 * 10);
    }

    /// And nobody finds or copies anything but what is printed.
    void aPapersNumberStaysOnOneLine_data()
    {
        QTest::addColumn<QString>("number");
        for (const QString& number : {u"23/2015/NĐ-CP"_s, u"45/2019/QH14"_s, u"12/TB-UBND"_s,
                 u"TT-BTP"_s, u"274/QĐ-TTg"_s, u"24/2021/QĐ-TTg"_s, u"27/2005/PL-UBTVQH11"_s})
            QTest::newRow(qPrintable(number)) << number;
    }
    void aPapersNumberStaysOnOneLine()
    {
        QFETCH(QString, number);
        for (int before = 40; before < 75; ++before) {
            const QList<PlacedWord> placed = wordsOf(
                u"<p>%1 (%2), %2 x</p>"_s.arg(u"a "_s.repeated(before).trimmed(), number));
            for (const QString& word : {u"(%1),"_s.arg(number), number})
                QVERIFY2(std::ranges::count(placed, word, &PlacedWord::text) == 1,
                    qPrintable(u"%1 behind %2"_s.arg(word).arg(before)));
        }
    }

    /// However many there are, and in a cell of a table as well.
    void manyNumbersStayOnTheirLines_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("a paragraph") << u"<p>%1</p>"_s;
        QTest::newRow("a cell")
            << u"<table class=\"grid\" width=\"100%\"><tr><td width=\"90%\">"
               "<p class=\"cell\">%1</p></td><td width=\"10%\"></td></tr></table>"_s;
    }
    void manyNumbersStayOnTheirLines()
    {
        QFETCH(QString, html);
        const QString laws = u"Nghị định số 12345/2026/NĐ-CP; "_s.repeated(12);
        qsizetype most = 0;
        for (qreal width = 60; width < 100; width += 1) {
            const Sheets sheets = layOut(html.arg(laws), {mm(width), mm(257)});
            QCOMPARE(lineEnds(sheets, u"/-"_s), 0);
            qsizetype down = 0;
            for (QTextBlock block = sheets.document->begin(); block.isValid(); block = block.next())
                down += block.text().count(QChar::LineSeparator);
            most = std::max(most, down);
        }
        QVERIFY(most > 4);
    }

    /// What is written to stand beside the number goes down with it.
    void aNumberGoesDownWithItsWord()
    {
        bool isDivided = false;
        for (int before = 20; before < 75; ++before) {
            const Sheets sheets = layOut(
                u"<p>%1 số&nbsp;12345/2026/GP-XYZ</p>"_s.arg(u"a "_s.repeated(before).trimmed()),
                {mm(165), mm(257)});
            QCOMPARE(lineEnds(sheets, u"/-\u00a0"_s), 0);
            isDivided = isDivided || sheets.document->begin().text().contains(QChar::LineSeparator);
        }
        QVERIFY(isDivided);
    }

    /// Where a cell is narrower than the number, it is divided as any word: nothing is moved.
    void aNumberWithoutRoomStaysAsItIs()
    {
        const Sheets sheets = layOut(u"<p>số 12345/2026/GP-XYZ</p>"_s, {mm(20), mm(257)});
        QCOMPARE(sheets.document->begin().text(), u"số 12345/2026/GP-XYZ"_s);
        const Sheets wide = layOut(u"<p>số 12345/2026/GP-XYZ</p>"_s, {mm(165), mm(257)});
        QCOMPARE(wide.document->begin().text(), u"số 12345/2026/GP-XYZ"_s);
    }

    /// The lines are as high as they were.
    void aNumberThatGoesDownLeavesTheLinesAsTheyAre()
    {
        const QString text = u"một hai ba bốn số 12345/2026/GP-XYZ hai"_s;
        const Sheets sheets = layOut(u"<p>%1</p>"_s.arg(text), {mm(60), mm(257)});
        const QTextBlock block = sheets.document->begin();
        QCOMPARE(QString(block.text()).remove(QChar::LineSeparator), text);
        QCOMPARE(block.text().count(QChar::LineSeparator), 1);
        QVERIFY(block.layout()->lineCount() > 1);
        for (int at = 1; at < block.layout()->lineCount(); ++at)
            QCOMPARE(block.layout()->lineAt(at).height(), block.layout()->lineAt(0).height());
    }

    /// Where the last row of the last table with a heading begins.
    static qreal lastRowOf(const Sheets& sheets)
    {
        qreal top = 0;
        for (QTextFrame* frame : sheets.document->rootFrame()->childFrames())
            if (const auto* table = qobject_cast<QTextTable*>(frame);
                table && table->format().headerRowCount() > 0) {
                const QTextBlock block
                    = table->cellAt(table->rows() - 1, 0).firstCursorPosition().block();
                top = sheets.document->documentLayout()->blockBoundingRect(block).top();
            }
        return top;
    }

    void aLastSheetHasARow_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("left"); // out of the sample
        QTest::newRow("a shift") << u"shift"_s << QString();
        QTest::newRow("a shift without a note") << u"shift"_s << u"note"_s;
        QTest::newRow("a closed tracking book") << u"book-tracking"_s << QString();
        QTest::newRow("an open tracking book") << u"book-tracking"_s << u"closing"_s;
        QTest::newRow("an open register") << u"book-copies"_s << u"closing"_s;
    }
    /// Signatures, or the total, alone on a sheet close nothing.
    void aLastSheetHasARow()
    {
        QFETCH(QString, form);
        QFETCH(QString, left);
        SampleForm sample = sampleNamed(form);
        sample.context.remove(left);
        const auto filled = fillForm(*formOn(sample.key, sample.day), sample.context);
        for (qreal height = 100; height < 200; height += 0.5) {
            const Sheets sheets = layOut(filled->pages.front(), {mm(252), mm(height)});
            QVERIFY2(sheets.slices.back().text.top <= lastRowOf(sheets),
                qPrintable(QString::number(height)));
        }
    }

    void aHeadingStandsAboveWhatItHeads_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("headings");
        QTest::newRow("a day sheet") << u"daysheet"_s << u"^[1-4]\\. "_s;
        QTest::newRow("a shift") << u"shift"_s << u"^[1-4]\\. "_s;
        QTest::newRow("delegations") << u"delegations"_s << u"^[0-9]+\\. Quyết định"_s;
        QTest::newRow("a posting") << u"posting"_s << u"^Nơi tiếp nhận phản ánh"_s;
        QTest::newRow("the papers of a receipt") << u"receipt-2025"_s << u"gồm:$"_s;
    }
    /// Wherever a sheet ends, it does not end with a heading.
    void aHeadingStandsAboveWhatItHeads()
    {
        QFETCH(QString, form);
        QFETCH(QString, headings);
        const SampleForm sample = sampleNamed(form);
        const auto filled = fillForm(*formOn(sample.key, sample.day), sample.context);
        for (qreal height = 100; height < 200; height += 0.5) {
            const Sheets sheets = layOut(filled->pages.front(), {mm(165), mm(height)});
            const std::vector<std::pair<QTextBlock, QTextBlock>> found
                = headingsIn(*sheets.document, QRegularExpression(headings));
            QVERIFY(!found.empty());
            for (const auto& [heading, next] : found)
                QVERIFY2(sheetOf(sheets, heading) == sheetOf(sheets, next),
                    qPrintable(heading.text() + u' ' + QString::number(height)));
        }
    }

    void whatIsLongerThanAHeadingIsDivided_data()
    {
        QTest::addColumn<QString>("text");
        const QString lines = u"<p>một dòng</p>"_s.repeated(6);
        const QString reason = u"chưa đủ giấy tờ theo quy định "_s.repeated(25) + u"cuối."_s;
        const QString table = u"<table><tr><td>a</td><td>b</td></tr></table><p>sau</p>"_s;
        QTest::newRow("a long reason above a table") << lines + u"<p>%1</p>"_s.arg(reason) + table;
        QTest::newRow("a reason behind a bold word")
            << lines + u"<p><b>Lý do:</b> %1</p><p>sau</p>"_s.arg(reason);
        QTest::newRow("a form in bold letters") << u"<p><b>một dòng cuối.</b></p>"_s.repeated(60);
        QTest::newRow("some text in bold letters")
            << lines + u"<p><b>một dòng cuối.</b></p>"_s.repeated(12);
    }
    /// No sheet stays half empty for it; its last line still stands with what follows.
    void whatIsLongerThanAHeadingIsDivided()
    {
        QFETCH(QString, text);
        for (qreal height = 60; height < 110; height += 1) {
            const Sheets sheets = layOut(text, {mm(165), mm(height)});
            const QByteArray at = QByteArray::number(height);
            for (std::size_t sheet = 0; sheet + 1 < sheets.slices.size(); ++sheet)
                QVERIFY2(sheets.slices[sheet].text.height() > mm(height - 25), at);
            const auto found = headingsIn(*sheets.document, QRegularExpression(u"cuối\\.$"_s));
            QVERIFY(!found.empty());
            QVERIFY2(
                sheetOf(sheets, found.back().first) == sheetOf(sheets, found.back().second), at);
        }
    }

    /// Up to some lines, headings stand with each other and with what they head.
    void headingsFollowEachOther()
    {
        const QString text = u"<p>một dòng</p>"_s.repeated(9)
            + u"<p><b>I. Phần</b></p><p><b>1. Mục</b></p><p>sau</p>"_s;
        for (qreal height = 40; height < 110; height += 0.5) {
            const Sheets sheets = layOut(text, {mm(165), mm(height)});
            const auto found = headingsIn(*sheets.document, QRegularExpression(u"^(I|1)\\. "_s));
            QCOMPARE(found.size(), std::size_t(2));
            for (const auto& [heading, next] : found)
                QVERIFY2(
                    sheetOf(sheets, heading) == sheetOf(sheets, next), QByteArray::number(height));
        }
    }

    void sheetsAreCutWhereNothingStands_data()
    {
        QTest::addColumn<Blocks>("blocks");
        QTest::addColumn<QList<qreal>>("cuts"); // where each sheet of 100 ends
        const std::vector<Span> lines{{0, 40}, {40, 80}, {80, 120}, {130, 150}};
        QTest::newRow("between lines") << Blocks{lines, {}, {}} << QList<qreal>{80, 150};
        QTest::newRow("not through a row of several lines")
            << Blocks{lines, {{40, 120}}, {}} << QList<qreal>{40, 125, 150};
        QTest::newRow("midway between two rows")
            << Blocks{{{0, 60}, {70, 120}}, {}, {}} << QList<qreal>{65, 120};
        QTest::newRow("a row that fits a sheet, but not with the padding above it")
            << Blocks{{{5, 60}, {60, 102}}, {{5, 102}}, {}} << QList<qreal>{60, 102};
        QTest::newRow("a row higher than a sheet, between its lines")
            << Blocks{lines, {{0, 120}}, {}} << QList<qreal>{80, 150};
        QTest::newRow("a line higher than a sheet, right through")
            << Blocks{{{0, 150}}, {}, {}} << QList<qreal>{100, 150};
        QTest::newRow("a table with its border")
            << Blocks{{{0, 70}, {98, 108}, {108, 130}}, {{84, 130}}, {{{84, 108}, {108, 130}}}}
            << QList<qreal>{84 - 0.4 * kLayoutDpi / 25.4, 130};
        QTest::newRow("less room under a heading that is repeated") << Blocks{
            {{0, 20}, {20, 60}, {60, 100}, {100, 150}, {150, 190}}, {},
            {{{0, 20}, {20, 190}}}} << QList<qreal>{100, 150, 190};
    }

    void sheetsAreCutWhereNothingStands()
    {
        QFETCH(Blocks, blocks);
        QList<qreal> cuts;
        for (const Slice& slice : paginate(blocks, {0, blocks.lines.back().bottom}, 100))
            cuts += slice.text.bottom;
        QTEST(cuts, "cuts");
    }

    void aQrCodeHasItsCorners()
    {
        const QrCode code = qrCode(u"H26.017.05-261118-0021"_s);
        QVERIFY(code.size >= 21);
        const auto dark
            = [&](int x, int y) { return code.path.contains(QPointF(x + 0.5, y + 0.5)); };
        for (const QPoint& corner :
            {QPoint(0, 0), QPoint(code.size - 7, 0), QPoint(0, code.size - 7)}) {
            QVERIFY(dark(corner.x(), corner.y()));
            QVERIFY(!dark(corner.x() + 1, corner.y() + 1));
            QVERIFY(dark(corner.x() + 3, corner.y() + 3));
        }
        QCOMPARE(qrCode(QString(5000, u'A')).size, 0);
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        const auto written = renderPdf({u"x"_s, {u"<p>x</p>"_s}, {}, {}}, u"/nowhere/x.pdf"_s);
        VERIFY_ERROR(written, ErrorCode::storage);
        QCOMPARE(written.error().field, u"/nowhere/x.pdf"_s);
    }

    void aCoarsePrinterBreaksLinesAsAFineOne()
    {
        const auto filled = fillForm(*formOn({u"receipt"_s, {}, {}}, QDate(2026, 11, 18)),
            stretched(sampleNamed(u"receipt-2025"_s)).context);
        VERIFY_OK(filled);
        QStringList texts;
        for (const int resolution : {150, 1200}) {
            const QString path = m_folder.filePath(QString::number(resolution));
            {
                QPdfWriter writer(path);
                writer.setResolution(resolution);
                VERIFY_OK(paint(printJob(*filled, false), writer));
            }
            texts += pdfText({path});
        }
        QVERIFY(!texts[0].isEmpty());
        QCOMPARE(texts[0], texts[1]);
    }
};

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    TestPrint test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_print.moc"
