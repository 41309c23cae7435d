#pragma once
#include "core/base/language.h"
#include "core/catalogue/procedure.h"
#include "core/dossier/dossier.h"
#include "core/dossier/transitions.h"

namespace motcua {

/// The word that a person reads for a value, with a capital: "Chờ duyệt", "Không chờ", "Trình ký".
QString name(State state, Language language);
QString name(Lane lane, Language language);
QString name(Command command, Language language);
QString name(Channel channel, Language language);
QString name(Role role, Language language);
QString name(DocumentKind kind, Language language);
/// Of what is only shown: online nothing is, who asks is known electronically.
QString name(DocumentKind kind, Channel channel, Language language);
/// "Bản chính"; what was searched instead: "Tra cứu CSDL hộ tịch". As it came by that channel.
QString name(const Paper& paper, Channel channel, Language language);
QString name(Sex sex, Language language);
/// "Trong ngày", "3 ngày làm việc"
QString name(Limit limit, Language language);

/// A number of a register or a paper, on screen as in print: at least two digits (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I).
QString paperNumber(qint64 number);
/// "7 – 12" with two digits each; of one number that one.
QString paperNumbers(qint64 first, qint64 last);

/// "cash": "Tiền mặt"
QString paymentMethodName(const QString& method, Language language);

/// The national status (TrangThaiHoSo) of code 1 to 10: "Đang xử lý".
QString nationalStatusName(int code, Language language);
/// The title of an event in a timeline: "Tiếp nhận", "Vào số"; an unknown kind as it is.
QString eventTitle(const QString& kind, Language language);

} // namespace motcua
