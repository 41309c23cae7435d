#include "gallery.h"

#include <QHeaderView>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString titleOf(const Waiting& row)
{
    return row.title;
}

QString subtitleOf(const Waiting& row)
{
    return row.subtitle;
}

QString minutesOf(const Waiting& row)
{
    return QString::number(row.minutes);
}

QVariant minutesKey(const Waiting& row)
{
    return row.minutes;
}

constexpr Column<Waiting> kColumns[]
    = {{QT_TRANSLATE_NOOP("motcua::Gallery", "Procedure"), titleOf},
        {QT_TRANSLATE_NOOP("motcua::Gallery", "Person"), subtitleOf},
        {QT_TRANSLATE_NOOP("motcua::Gallery", "Minutes"), minutesOf, minutesKey, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("motcua::Gallery", "Promise"), minutesOf, minutesKey}};

QHBoxLayout* pageRow(QWidget* page)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kGap);
    page->setLayout(new QVBoxLayout);
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    column->setContentsMargins(20, Size::kGap, 20, Size::kGap);
    column->setSpacing(Size::kGap);
    column->addLayout(row);
    return row;
}

ActionButton* button(const QString& text, ActionKind kind, const QKeySequence& key)
{
    auto* made = new ActionButton(text, kind);
    made->setObjectName(text);
    if (!key.isEmpty())
        made->setKey(key);
    return made;
}

Card* servingCard()
{
    auto* card = new Card;
    card->body()->addWidget(new SectionLabel(u"Đang phục vụ"_s));
    auto* now = new QHBoxLayout;
    now->setSpacing(12);
    now->addWidget(new Label(u"014"_s, Look::bigNumber));
    auto* time = new Label(u"06:12"_s, Look::cardTitle);
    time->setTone(Tone::done);
    now->addWidget(time, 1, Qt::AlignBottom);
    card->body()->addLayout(now);
    card->body()->addWidget(new Label(u"Tiếp theo: 015, 016, 017"_s, Look::second));
    card->body()->addWidget(button(u"Gọi số tiếp"_s, ActionKind::normal, Qt::Key_F9));
    return card;
}

Card* waitingCard()
{
    auto* card = new Card;
    card->body()->setContentsMargins(8, 16, 8, 16);
    auto* title = new SectionLabel(u"Công dân đang chờ"_s);
    title->setContentsMargins(8, 0, 0, 0);
    card->body()->addWidget(title);
    auto* list = new ListView(ListLook::compact);
    list->setObjectName(u"waiting"_s);
    auto* model = new WaitingModel(list);
    model->setRows(someWaiting());
    list->setModel(model);
    card->body()->addWidget(list);
    return card;
}

PersonView someone()
{
    return {u"Trần Thị Bích Đào"_s, u"Nữ · 05/08/1987 · •••• 9876"_s,
        u"Thôn Đông, Xã Vũ Hòa, Thái Bình"_s, {Tone::info, u"đã quét thẻ"_s}, u"2 hồ sơ trước"_s};
}

PersonCard* filledPerson()
{
    auto* card = new PersonCard;
    card->showPerson(someone());
    return card;
}

QHBoxLayout* numbersRow()
{
    auto* copies = new NumberField(1, 999);
    copies->setObjectName(u"copies"_s);
    copies->setValue(3);
    auto* pages = new NumberField(1, 999);
    pages->setObjectName(u"pages"_s);
    pages->setValue(5);
    auto* kind = new ChoiceField;
    kind->setObjectName(u"kind"_s);
    kind->addChoice(u"diploma"_s, u"Văn bằng"_s);
    kind->addChoice(u"other"_s, u"Giấy tờ khác"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new LabelledField(u"Số bản sao"_s, copies), 1);
    row->addWidget(new LabelledField(u"Số trang bản chính"_s, pages), 1);
    row->addWidget(new LabelledField(u"Loại giấy tờ"_s, kind), 1);
    return row;
}

QHBoxLayout* textsRow()
{
    auto* day = new DateField;
    day->setObjectName(u"day"_s);
    day->setText(u"31/02/2026"_s);
    auto* phone = new TextField(20);
    phone->setObjectName(u"phone"_s);
    phone->setText(u"ỆẪỠỔ ợậỹ"_s);
    auto* dayField = new LabelledField(u"Ngày chết"_s, day);
    dayField->setError(u"Không có ngày này trong lịch."_s);
    auto* phoneField = new LabelledField(u"Điện thoại"_s, phone);
    phoneField->setHint(u"để báo khi có kết quả"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(dayField, 1, Qt::AlignTop);
    row->addWidget(phoneField, 1, Qt::AlignTop);
    return row;
}

CheckRow* checked(const QString& text, const QString& second)
{
    auto* row = new CheckRow(text, second);
    row->setChecked(true);
    return row;
}

Card* formCard()
{
    auto* card = new Card;
    auto* body = card->body();
    auto* choice = new ChoiceField;
    choice->setObjectName(u"procedure"_s);
    choice->addChoice(u"2.000815"_s, u"Chứng thực bản sao từ bản chính"_s);
    body->addWidget(new LabelledField(u"Thủ tục"_s, choice));
    body->addWidget(filledPerson());
    body->addWidget(new SectionLabel(u"Thành phần hồ sơ"_s));
    body->addWidget(checked(u"Bản chính giấy tờ cần chứng thực"_s, u"đã đối chiếu"_s));
    body->addWidget(new CheckRow(u"Bản sao cần chứng thực"_s));
    body->addLayout(numbersRow());
    body->addLayout(textsRow());
    auto* note = new NoteField;
    note->setObjectName(u"note"_s);
    note->setPlainText(u"NGUYỄN THỊ ẤN: ỦY BAN, Ổ Ẫ Ệ Ỡ Ằ, gỹ ợ ậ"_s);
    body->addWidget(new LabelledField(u"Ghi chú"_s, note));
    body->addStretch();
    body->addWidget(new KeyHintRow(
        {{Qt::Key_Tab, u"ô tiếp"_s}, {Qt::CTRL | Qt::Key_N, u"thêm thủ tục cho người này"_s},
            {Qt::Key_Escape, u"quay lại, không mất chữ đã gõ"_s}}));
    return card;
}

Card* verdictBox()
{
    auto* box = new Card(CardLook::done);
    auto* line = new QHBoxLayout;
    line->addWidget(new IconLabel(u"check"_s, 24, Tone::done));
    auto* title = new Label(u"Không chờ"_s, Look::title);
    title->setTone(Tone::done);
    line->addWidget(title, 1);
    box->body()->addLayout(line);
    auto* why = Label::wrapping(u"3 bản ≤ 10 · 5 trang ≤ 20 · không phải xác minh"_s);
    why->setTone(Tone::done);
    box->body()->addWidget(why);
    return box;
}

Card* verdictCard()
{
    auto* card = new Card;
    auto* body = card->body();
    body->addWidget(verdictBox());
    body->addWidget(new SectionLabel(u"Phí chứng thực"_s));
    body->addWidget(new Label(u"21.000 đ"_s, Look::number));
    body->addWidget(new Label(u"3 bản × (2 trang × 2.000 + 3 trang × 1.000)"_s, Look::small));
    body->addWidget(new LinkButton(u"vì sao"_s));
    body->addWidget(new SectionLabel(u"Cam kết"_s));
    body->addWidget(new Label(u"Trả kết quả trong 15 phút"_s));
    body->addStretch();
    body->addWidget(button(u"Trình ký"_s, ActionKind::primary, Qt::CTRL | Qt::Key_Return));
    body->addWidget(button(u"Chuyển sang hẹn trả"_s, ActionKind::normal, {}));
    auto* off = button(u"Chưa dùng được"_s, ActionKind::normal, Qt::Key_F6);
    off->setEnabled(false);
    body->addWidget(off);
    auto* row = new QHBoxLayout;
    row->addWidget(button(u"Hủy số"_s, ActionKind::normal, {}));
    row->addWidget(button(u"In lại"_s, ActionKind::quiet, Qt::CTRL | Qt::Key_P));
    body->addLayout(row);
    return card;
}
} // namespace

WaitingModel::WaitingModel(QObject* parent)
    : RowModel("motcua::Gallery", kColumns, parent)
{
}

QVariant WaitingModel::roleOf(const Waiting& row, int role) const
{
    switch (role) {
    case SubtitleRole:
        return row.subtitle;
    case RightTextRole:
        return row.right;
    case PillTextRole:
        return stopwatchPill(row.minutes, row.promised).text;
    case PillToneRole:
        return int(stopwatchTone(row.minutes, row.promised));
    case PillIconRole:
        return stopwatchPill(row.minutes, row.promised).icon;
    default:
        return {};
    }
}

std::vector<Waiting> someWaiting()
{
    return {{u"Đăng ký khai tử"_s, u"011 · chờ ký"_s, {}, 21, 20},
        {u"Chứng thực chữ ký"_s, u"012 · chờ ký"_s, {}, 12, 15},
        {u"Chứng thực bản sao"_s, u"013 · đã ký, trả kết quả"_s, {}, 3, 15}};
}

QWidget* counterGallery()
{
    auto* page = new QWidget;
    auto* columns = pageRow(page);
    auto* left = new QVBoxLayout;
    left->setSpacing(Size::kGap);
    left->addWidget(servingCard());
    left->addWidget(waitingCard(), 1);
    columns->addLayout(left, 9);
    columns->addWidget(formCard(), 20);
    columns->addWidget(verdictCard(), 12);
    return page;
}

namespace {
Card* approvalCard()
{
    auto* card = new Card;
    card->body()->setContentsMargins(1, Size::kPadding, 1, Size::kPadding);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Size::kPadding, 0, Size::kPadding, 0);
    top->addWidget(new Label(u"Chờ duyệt"_s, Look::cardTitle));
    top->addWidget(new Badge({Tone::info, u"3"_s}));
    top->addStretch();
    top->addWidget(new Label(u"người chờ lâu nhất trước"_s, Look::small));
    card->body()->addLayout(top);
    auto* list = new ListView;
    list->setObjectName(u"approvals"_s);
    auto* model = new WaitingModel(list);
    model->setRows(someWaiting());
    list->setModel(model);
    list->setCurrentIndex(model->index(0, 0));
    card->body()->addWidget(list);
    return card;
}

Card* timelineCard()
{
    auto* card = new Card;
    card->body()->addWidget(new TitleLabel(u"Cấp giấy xác nhận tình trạng hôn nhân"_s));
    card->body()->addWidget(
        new Label(u"H26.017.05-261118-0021 · Phạm Thị Hương · •••• 5678"_s, Look::second));
    auto* pills = new QHBoxLayout;
    pills->addWidget(new Badge({Tone::dueSoon, u"còn 2 ngày làm việc"_s}));
    pills->addWidget(new Badge({Tone::overdue, u"quá hạn 1 ngày"_s}));
    pills->addWidget(new Badge({Tone::done, u"bản chính"_s}));
    pills->addWidget(new Badge({Tone::neutral, u"nháp"_s}));
    pills->addWidget(new Stopwatch(18, 20));
    pills->addStretch();
    card->body()->addLayout(pills);
    auto* timeline = new Timeline;
    timeline->setEntries({{u"23/11 08:00"_s, u"Nhắc: bước thẩm tra sắp hết hạn"_s,
                              u"quy trình QT-TP-12, bước 3 · 1 ngày"_s, Tone::dueSoon},
        {u"20/11 10:40"_s, u"Đã nhận bổ sung"_s,
            u"Quyết định ly hôn, bản chính · hạn tính lại từ khi nhận đủ hồ sơ"_s, Tone::info},
        {u"18/11 08:15"_s, u"Tiếp nhận tại quầy 2"_s,
            u"quét thẻ · giấy tiếp nhận in 2 liên · lệ phí 3.000 đ (biên lai 0000412)"_s,
            Tone::done}});
    card->body()->addWidget(timeline, 1);
    return card;
}

Card* tableCard()
{
    auto* card = new Card;
    auto* table = new TableView;
    table->setObjectName(u"table"_s);
    auto* model = new WaitingModel(table);
    model->setRows(someWaiting());
    table->setModel(model);
    table->setColumnWidth(0, 220);
    table->setColumnWidth(1, 240);
    table->setColumnWidth(2, 120);
    table->setItemDelegateForColumn(3, new PillDelegate(table));
    table->selectRow(1);
    card->body()->addWidget(table);
    return card;
}

Card* emptyCard()
{
    auto* card = new Card;
    auto* empty = new EmptyState(u"dossier"_s, u"Chưa có hồ sơ nào"_s,
        u"Quét thẻ căn cước ở quầy để tiếp nhận hồ sơ đầu tiên."_s);
    empty->setAction(button(u"Đến quầy"_s, ActionKind::normal, Qt::Key_F2));
    card->body()->addWidget(empty);
    return card;
}

void addBars(QVBoxLayout* column)
{
    auto* refusal = new NoticeBar;
    refusal->say({Tone::overdue,
        u"11 bản sao > 10: không thuộc diện không chờ (Kế hoạch 15/KH-UBND). Chuyển sang hẹn trả?"_s,
        u"Hẹn trả"_s, Qt::Key_F6});
    auto* hint = new NoticeBar;
    hint->say({Tone::info, u"Máy quét đã sẵn sàng."_s});
    auto* soon = new NoticeBar;
    soon->say({Tone::dueSoon, u"Còn 12 phút là hết giờ làm việc."_s});
    auto* undo = new UndoBar;
    undo->offer(u"Đã trình ký hồ sơ H26.017.05-261123-0009."_s);
    for (QWidget* bar : {static_cast<QWidget*>(refusal), static_cast<QWidget*>(hint),
             static_cast<QWidget*>(soon), static_cast<QWidget*>(undo)})
        column->addWidget(bar);
}
} // namespace

QWidget* listGallery()
{
    auto* page = new QWidget;
    auto* columns = pageRow(page);
    auto* left = new QVBoxLayout;
    left->setSpacing(Size::kGap);
    left->addWidget(new SearchBox);
    left->addWidget(approvalCard(), 3);
    auto* waiting = new PersonCard(u"Người đi khai tử"_s);
    left->addWidget(waiting);
    auto* wrong = new PersonCard(u"Người chết"_s);
    wrong->showError(u"Mã trên thẻ không đọc được"_s);
    left->addWidget(wrong);
    left->addWidget(emptyCard(), 2);
    columns->addLayout(left, 4);
    auto* right = new QVBoxLayout;
    right->setSpacing(Size::kGap);
    right->addWidget(timelineCard(), 3);
    right->addWidget(tableCard(), 2);
    addBars(right);
    columns->addLayout(right, 6);
    return page;
}

} // namespace motcua
