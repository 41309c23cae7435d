<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>motcua::ApprovalList</name>
    <message>
        <source>citizens here first, then by due time</source>
        <translation>người đang chờ trước, rồi đến hạn sớm</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>No dossier waits for approval</source>
        <translation>Không có hồ sơ chờ duyệt</translation>
    </message>
    <message>
        <source>A dossier appears here as soon as a clerk submits it.</source>
        <translation>Hồ sơ hiện ở đây ngay khi công chức tiếp nhận trình ký.</translation>
    </message>
    <message>
        <source>Where two or more of the chosen procedure wait and are yours to sign.</source>
        <translation>Dùng được khi có từ 2 hồ sơ cùng thủ tục với hồ sơ đang chọn mà bạn có thẩm quyền ký.</translation>
    </message>
    <message>
        <source>Approve alike ones at once</source>
        <translation>Duyệt cùng lúc các hồ sơ cùng loại</translation>
    </message>
</context>
<context>
    <name>motcua::ApprovalModel</name>
    <message>
        <source>Waiting for approval</source>
        <translation>Chờ duyệt</translation>
    </message>
</context>
<context>
    <name>motcua::ApprovalPage</name>
    <message>
        <source>not yours to sign</source>
        <translation>không ký được</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Approve %1 dossiers at once: %2</source>
        <translation>Duyệt cùng lúc %1 hồ sơ %2</translation>
    </message>
    <message>
        <source>Dossier %1 of %2 is approved.</source>
        <translation>Đã duyệt hồ sơ %1 của %2.</translation>
    </message>
    <message>
        <source>Dossier %1 of %2 is now an appointment, to be verified.</source>
        <translation>Hồ sơ %1 của %2 đã chuyển sang hẹn trả để xác minh.</translation>
    </message>
    <message>
        <source>Dossier %1 of %2 went back to the clerk.</source>
        <translation>Đã trả lại hồ sơ %1 của %2 cho công chức tiếp nhận.</translation>
    </message>
    <message>
        <source>The return is taken back: the dossier waits here again.</source>
        <translation>Đã hoàn tác trả lại: hồ sơ lại chờ duyệt.</translation>
    </message>
    <message>
        <source>%1 dossiers are approved.</source>
        <translation>Đã duyệt %1 hồ sơ.</translation>
    </message>
    <message>
        <source>Approve %1 dossiers of this procedure</source>
        <translation>Duyệt cùng lúc %1 hồ sơ cùng thủ tục</translation>
    </message>
    <message>
        <source>%1 dossiers</source>
        <translation>%1 hồ sơ</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Số %1</translation>
    </message>
    <message>
        <source>book %1</source>
        <translation>sổ %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>quyển %1</translation>
    </message>
</context>
<context>
    <name>motcua::AuthorityBox</name>
    <message>
        <source>You cannot sign this dossier</source>
        <translation>Bạn không ký được hồ sơ này</translation>
    </message>
    <message>
        <source>Signing authority: %1</source>
        <translation>Thẩm quyền ký: %1</translation>
    </message>
</context>
<context>
    <name>motcua::ConditionTable</name>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>như trên</translation>
    </message>
</context>
<context>
    <name>motcua::ConditionWords</name>
    <message>
        <source>aged %1</source>
        <translation>%1 tuổi</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <translation>đã nộp %1/%2</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, cần %2</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>By appointment, as %1</source>
        <translation>Hẹn trả vì %1</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>hẹn trả</translation>
    </message>
    <message>
        <source>%1/%1 conditions met</source>
        <translation>%1/%1 điều kiện đạt</translation>
    </message>
    <message>
        <source>%1/%1 conditions met, %2 to be given a reason</source>
        <translation>%1/%1 điều kiện đạt, %2 điều cần nêu lý do</translation>
    </message>
    <message>
        <source>%1/%2 conditions not met</source>
        <translation>%1/%2 điều kiện chưa đạt</translation>
    </message>
</context>
<context>
    <name>motcua::DecisionCard</name>
    <message>
        <source>by virtue of the post</source>
        <translation>ký theo thẩm quyền của chức vụ</translation>
    </message>
    <message>
        <source>%1, in force until %2</source>
        <translation>%1, hiệu lực đến %2</translation>
    </message>
    <message>
        <source>Return the dossier to the clerk, with the reason</source>
        <translation>Lý do trả lại hồ sơ cho công chức tiếp nhận</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>A paper is missing</source>
        <translation>Thiếu giấy tờ</translation>
    </message>
    <message>
        <source>Wrong information</source>
        <translation>Sai thông tin</translation>
    </message>
    <message>
        <source>Please explain</source>
        <translation>Cần giải trình</translation>
    </message>
    <message>
        <source>What must be verified; the dossier becomes an appointment</source>
        <translation>Nội dung cần xác minh; hồ sơ chuyển sang hẹn trả</translation>
    </message>
    <message>
        <source>To verification</source>
        <translation>Chuyển xác minh</translation>
    </message>
    <message>
        <source>Ask another office</source>
        <translation>Hỏi cơ quan khác</translation>
    </message>
    <message>
        <source>Check the original register</source>
        <translation>Đối chiếu sổ gốc</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Return, with a reason</source>
        <translation>Trả lại, nêu lý do</translation>
    </message>
    <message>
        <source>Needs verification</source>
        <translation>Cần xác minh</translation>
    </message>
    <message>
        <source>Nothing to decide now</source>
        <translation>Chưa có hồ sơ để quyết định</translation>
    </message>
    <message>
        <source>Choose a dossier on the left, or come back when the figure beside the page&apos;s name says so.</source>
        <translation>Số hồ sơ chờ duyệt hiện bên cạnh tên trang Duyệt ở cột bên trái.</translation>
    </message>
    <message>
        <source>%1 · received %2 by %3</source>
        <translation>%1 · tiếp nhận %2 · %3</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Các bản chính</translation>
    </message>
    <message>
        <source>delegated by %1: %2</source>
        <translation>thẩm quyền do %1 giao: %2</translation>
    </message>
    <message>
        <source>This dossier already is an appointment. Where something must be asked first, return it with the reason.</source>
        <translation>Hồ sơ này đã hẹn trả. Cần hỏi thêm trước khi ký thì trả lại, nêu lý do.</translation>
    </message>
    <message>
        <source>Something speaks against it: why it is approved all the same</source>
        <translation>Hồ sơ có điểm cần giải trình; lý do vẫn duyệt</translation>
    </message>
    <message>
        <source>A namesake, verified</source>
        <translation>Trùng tên, đã xác minh</translation>
    </message>
    <message>
        <source>Compared with the papers, it is right</source>
        <translation>Đã đối chiếu giấy tờ, thông tin đúng</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
</TS>
