#include "core/wording/sentencegroups.h"
#include "core/wording/signedby.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kLifeReasons{
    Sentence{"secondSupplement",
        "Đây là lần thứ {times} yêu cầu bổ sung; quy định chỉ hướng dẫn một lần, đầy đủ.",
        "This is request number {times} for papers; the rule is one, and complete."},
    Sentence{"turnedIntoAppointment", "Đã chuyển sang hẹn trả: {reason}.",
        "Turned into an appointment: {reason}."},
    Sentence{
        "signsByOffice", "Ký theo thẩm quyền của chức danh {post}.", "Signs by office: {post}."},
    Sentence{"assignmentEnteredLate",
        "Hiệu lực từ {from} nhưng đến {today} mới ghi nhận: văn bản ký trước lúc ghi nhận không "
        "được "
        "coi là ký theo quyết định này.",
        "In force from {from} but entered on {today} only: what was signed before is not signed "
        "by it."},
    Sentence{"revokedBackwards",
        "Thu hồi từ {from}, ghi nhận ngày {today}: đề nghị rà soát văn bản đã ký trong thời gian "
        "ấy.",
        "Taken back from {from}, entered on {today}: look at what was signed in between."},
    Sentence{"signerStopped", "Tài khoản của {name} đã ngừng.", "{name}'s account is stopped."},
    Sentence{"signerWithoutRight", "Vai trò của {name} không có quyền ký duyệt.",
        "{name}'s roles do not sign."},
    Sentence{"stillOneThroughOthers",
        "Hai người vẫn là một qua một người thứ ba; cần sửa cả lần xác định đó.",
        "A third person still makes the two one; change that decision too."},
    Sentence{"accountLooksAlike",
        "{name} đã có tài khoản {login} đang hoạt động; mỗi người chỉ nên có một tài khoản.",
        "{name} has the account {login} already; one person should have one account."},
    Sentence{"signsUntil", "Được phân công, ủy quyền từ {from} đến {to}: {decision}.",
        "Assigned from {from} to {to}: {decision}."},
    Sentence{"signsSince", "Được phân công, ủy quyền từ {from}: {decision}.",
        "Assigned from {from}: {decision}."},
    Sentence{"authorityTakenBack", "Phân công, ủy quyền đã bị thu hồi từ {from}: {decision}.",
        "The assignment was taken back from {from}: {decision}."},
    Sentence{"authorityEnded", "Phân công, ủy quyền đã hết hiệu lực sau ngày {to}: {decision}.",
        "The assignment ended after {to}: {decision}."},
    Sentence{"actingEnded",
        "Từ {from} đã có người đứng đầu: quyền ký Q. của {name} theo {decision} chấm dứt.",
        "There is a head from {from} on: {name} no longer signs Q. by {decision}."},
    kSignedByLeaders,
    kAllBut,
    Sentence{"notPassedOn",
        "Thủ tục này giải quyết theo ủy quyền của cơ quan khác nên không ủy quyền, giao thừa lệnh "
        "tiếp.",
        "This procedure is decided by delegation of another body, so nobody signs it by a further "
        "one."},
    Sentence{"noAuthorityGiven", "{name} chưa được phân công, ủy quyền ký thủ tục này.",
        "{name} was not assigned this procedure."},
    Sentence{"delegationElsewhere",
        "Chưa dòng nào có mã thủ tục liên quan đến phường này: thẩm quyền giải quyết tại đây không "
        "đổi.",
        "No line that names procedures concerns this ward: who decides here stays as it is."},
    Sentence{"delegationWithoutEnd",
        "Ủy quyền phải có thời hạn; quyết định này chưa ghi ngày hết hiệu lực.",
        "A delegation is given for a limited time; this one has no last day."},
    Sentence{"outlivesGiver",
        "{body} kết thúc hoạt động sau ngày {last}; phân cấp tại {decision} không hết hiệu lực "
        "theo. Kiểm tra xem {successor} đã ban hành văn bản thay thế chưa.",
        "{body} ended after {last}; what {decision} decentralised stays so. See whether "
        "{successor} has decided otherwise since."},
    Sentence{"delegatedHere", "Giải quyết theo thẩm quyền {body} giao: {decision}.",
        "Decided here by the power of {body}: {decision}."},
    Sentence{"delegatedHereUntil",
        "Giải quyết theo thẩm quyền {body} giao: {decision}, hiệu lực đến hết ngày {to}.",
        "Decided here by the power of {body}: {decision}, in force until {to}."},
    Sentence{"delegationEndsBefore",
        "Quyết định {decision} hết hiệu lực sau ngày {to}, trước ngày hẹn trả {due}: hồ sơ chưa "
        "giải quyết xong khi đó phải chuyển {body}.",
        "{decision} ends after {to}, before the due day {due}: what is not decided by then goes to "
        "{body}."},
    Sentence{"authorityEndsBefore",
        "Thẩm quyền ký của {name} hết hiệu lực sau ngày {to}, trước ngày hẹn trả {due}.",
        "{name}'s authority ends after {to}, before the due day {due}."},
    Sentence{"deathRegistered", "{name} đã có trong hồ sơ khai tử {code}, tiếp nhận ngày {on}.",
        "{name}'s death stands in dossier {code} already, received on {on}."},
    Sentence{"birthRegistered",
        "{name} đã có trong hồ sơ đăng ký khai sinh {code}, tiếp nhận ngày {on}.",
        "{name}'s birth stands in dossier {code} already, received on {on}."},
    Sentence{"motherDiedBefore",
        "Mẹ ({name}) đã có trong hồ sơ khai tử {code}, tiếp nhận ngày {on}: chết trước ngày sinh "
        "của con.",
        "The mother ({name}) stands in the death dossier {code}, received on {on}: she died before "
        "the day of birth."},
    Sentence{"fatherDiedBefore",
        "Cha ({name}) đã có trong hồ sơ khai tử {code}, tiếp nhận ngày {on}: chết quá thời hạn mà "
        "luật còn coi là cha của người con sinh sau đó.",
        "The father ({name}) stands in the death dossier {code}, received on {on}: he died longer "
        "before the birth than the law allows for."},
    Sentence{"partiesAlike",
        "{party} và {other} cùng họ tên, ngày sinh ({name}); xem có phải ghi một người hai lần.",
        "{party} and {other} have one name and birth ({name}); see whether they are one person."},
    Sentence{"partyLikeApplicant",
        "{party} cùng họ tên, ngày sinh với người yêu cầu ({name}); xem lại giấy tờ.",
        "{party} and the applicant have one name and birth ({name}); look at the papers again."},
    Sentence{"partyLikeSubmitter",
        "{party} cùng họ tên, ngày sinh với người nộp hồ sơ ({name}); xem lại giấy tờ.",
        "{party} and who hands it in have one name and birth ({name}); look at the papers again."},
    Sentence{"motherGaveBirth",
        "{name} đã sinh con khác gần ngày này, theo hồ sơ khai sinh {code}, tiếp nhận ngày {on}; "
        "xem "
        "lại ngày sinh và giấy chứng sinh.",
        "{name} had another child near that day, by the birth dossier {code}, received on {on}; "
        "look "
        "at the dates and papers again."},
    Sentence{"parentVeryYoung",
        "{parent} ({name}) mới {age} tuổi khi con ra đời; xem lại ngày sinh.",
        "{parent} ({name}) was {age} at the child's birth; look at the dates of birth again."},
    Sentence{"parentTooNear",
        "{parent} ({name}) hơn {child} {years} tuổi, chưa đủ {least} tuổi; xem lại ngày sinh, hoặc "
        "ghi lý do nếu thuộc trường hợp luật cho phép.",
        "{parent} ({name}) is {years} years older than: {child}, not {least}; look at the dates of "
        "birth again, or write why the law allows it."},
    Sentence{"partyOverAge",
        "{party} ({name}) {years} tuổi: từ đủ {least} tuổi chỉ được trong trường hợp luật cho "
        "phép; "
        "xem lại ngày sinh hoặc ghi lý do.",
        "{party} ({name}) is {years}: from {least} on the law takes them in some cases only; look "
        "at "
        "the date of birth again, or write why."},
    Sentence{"partyGrownSince",
        "{party} ({name}) nay đã {years} tuổi, trong khi luật chỉ cho phép dưới {least} tuổi (khi "
        "tiếp nhận còn trong độ tuổi); xem lại, hoặc ghi lý do nếu vẫn giải quyết.",
        "{party} ({name}) is {years} by now, and the law takes nobody of {least} or more; on the "
        "day of the receipt they were younger. Look at it again, or write why it is granted."},
    Sentence{"personDied", "{name} đã có trong hồ sơ khai tử {code}, tiếp nhận ngày {on}.",
        "{name} stands in the death dossier {code}, received on {on}."},
    Sentence{"takenInDespite", "Vẫn nhận thêm hồ sơ này vì: {reason}.",
        "This second dossier was taken in because: {reason}."},
    Sentence{"submittedDespite", "Vẫn trình ký vì: {reason}.", "Submitted all the same: {reason}."},
    Sentence{"forwardedDespite", "Vẫn chuyển cơ quan giải quyết vì: {reason}.",
        "Forwarded all the same: {reason}."},
    Sentence{"marriedBefore",
        "{name} đã đăng ký kết hôn trong hồ sơ {code}, tiếp nhận ngày {on}; cần giấy tờ ly hôn "
        "hoặc "
        "khai tử.",
        "The dossier {code}, received on {on}, is of the marriage of {name}; papers of the divorce "
        "or death are needed."},
    Sentence{"marriageOpen",
        "{name} đang có hồ sơ đăng ký kết hôn {code} chưa xong, tiếp nhận ngày {on}.",
        "{name}'s marriage is still being registered: dossier {code}, received on {on}."},
    Sentence{"maybeBirthRegistered",
        "Có thể trùng: trẻ cùng họ tên, ngày sinh với {name} đã có trong hồ sơ đăng ký khai sinh "
        "{code}, tiếp nhận ngày {on}; không đối chiếu được số định danh.",
        "Maybe the same: a child of {name}'s name and birth stands in the birth dossier {code}, "
        "received on {on}; no personal number tells them apart."},
    Sentence{"maybeDeathRegistered",
        "Có thể trùng: người cùng họ tên, ngày sinh hoặc số chứng minh nhân dân với {name} đã có "
        "trong hồ sơ khai tử {code}, "
        "tiếp nhận ngày {on}; không đối chiếu được số định danh.",
        "Maybe the same: somebody of {name}'s name and birth, or old number, stands in the death "
        "dossier {code}, "
        "received on {on}; no personal number tells them apart."},
    Sentence{"maybePersonDied",
        "Có thể trùng: người cùng họ tên, ngày sinh hoặc số chứng minh nhân dân với {name} đã có "
        "trong hồ sơ khai tử {code}, "
        "tiếp nhận ngày {on}; không đối chiếu được số định danh.",
        "Maybe the same: somebody of {name}'s name and birth, or old number, stands in the death "
        "dossier {code}, "
        "received on {on}; no personal number tells them apart."},
    Sentence{"maybeMarriedBefore",
        "Có thể trùng: người cùng họ tên, ngày sinh hoặc số chứng minh nhân dân với {name} đã đăng "
        "ký kết hôn trong hồ sơ "
        "{code}, tiếp nhận ngày {on}; không đối chiếu được số định danh.",
        "Maybe the same: somebody of {name}'s name and birth, or old number, was married in the "
        "dossier {code}, "
        "received on {on}; no personal number tells them apart."},
    Sentence{"maybeMarriageOpen",
        "Có thể trùng: người cùng họ tên, ngày sinh hoặc số chứng minh nhân dân với {name} đang có "
        "hồ sơ đăng ký kết hôn "
        "{code} chưa xong, tiếp nhận ngày {on}; không đối chiếu được số định danh.",
        "Maybe the same: the marriage of somebody of {name}'s name and birth, or old number, is "
        "still being "
        "registered: dossier {code}, received on {on}; no personal number tells them apart."},
    Sentence{"nobodySigns", "Hôm nay chưa có ai có thẩm quyền ký thủ tục này.",
        "Nobody may sign this procedure today."},
    Sentence{"limitToExtend", "Thời hạn được kéo dài nên hẹn trả kết quả.",
        "The limit is made longer, so it is an appointment."},
    Sentence{"limitExtended", "Kéo dài thời hạn (trước đó {before}) vì: {reason}.",
        "The limit is made longer ({before} before): {reason}."},
    Sentence{"limitExtendedByAgreement",
        "Kéo dài thời hạn (trước đó {before}) theo thỏa thuận bằng văn bản: {reason}.",
        "The limit is made longer ({before} before) by written agreement: {reason}."},
    Sentence{"extensionStands", "Không sớm hơn ngày đã kéo dài: {due}.",
        "No earlier than the extension said: {due}."},
    Sentence{"clockStood",
        "Không tính thời gian chờ công dân từ {from} đến {to}; trước đó hẹn trả {before}.",
        "The time the citizen took, {from} to {to}, does not count; {before} was promised before."},
    Sentence{"clockRestarted", "Thời hạn giải quyết tính lại từ đầu sau khi nhận đủ hồ sơ.",
        "The limit begins anew once the dossier is complete."},
    Sentence{"putOff", "Đã hẹn trả {before}; xin lỗi và hẹn lại vì: {reason}.",
        "{before} was promised; put off with an apology: {reason}."},
    Sentence{"apologyOnTheLastDay",
        "Xin lỗi, hẹn lại khi còn chưa đến một ngày là hết hạn; phải báo trước ít nhất một ngày.",
        "Put off less than a day before the end; the citizen is told at least a day before."},
    Sentence{"apologyAfterDue",
        "Đã quá thời điểm hẹn trả: ngày hẹn mới được báo cho công dân, hồ sơ vẫn tính là quá hạn.",
        "The promise had passed: the new day is told to the citizen, the dossier stays overdue."},
    Sentence{"letterStands", "Không sớm hơn ngày đã hẹn lại trong văn bản xin lỗi: {due}.",
        "No earlier than the letter of apology said: {due}."},
    Sentence{"decidedElsewhere", "Hồ sơ do {office} giải quyết.", "{office} decides it."},
    Sentence{"promiseRenewed",
        "Thời điểm hẹn tính từ lúc tiếp nhận đã qua; hẹn lại tính từ bây giờ.",
        "The moment counted from the receipt has passed; promised anew from now."},
};
} // namespace

Sentences lifeReasons()
{
    return kLifeReasons;
}

} // namespace motcua
