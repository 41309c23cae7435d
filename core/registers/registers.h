#pragma once
#include <QDate>
#include <QString>

#include <vector>

namespace motcua {

/// One column of a printed book.
struct BookColumn
{
    QString id; ///< "applicant"
    QString title;
    std::vector<std::pair<QDate, QString>> laterTitles; ///< by the first day of each

    QString titleOn(QDate day) const;
};

/// One kind of register (sổ) that a ward keeps; data/registers.json.
struct Register
{
    QString id; ///< "SCT/BS"
    QString name; ///< "Sổ chứng thực bản sao từ bản chính"
    std::vector<std::pair<QDate, QString>> laterNames; ///< by the first day of each
    QDate from; ///< its first day; invalid: always kept
    QString counts; ///< what its total counts: "việc chứng thực"
    bool asksResidence = false; ///< its heading wants where the applicant lives
    bool asksOrigin = false; ///< it wants ethnicity and nationality
    QString event; ///< of civil status: "birth", "marriage", "marital", "death"; "" of the others
    bool certifiesPeople = false; ///< of signatures and contracts: nobody signs there for themself
    bool closesWithPages = false; ///< the law wants its pages counted at the closing, too
    bool recorded = false; ///< its numbers come from another system
    QString numberForm; ///< how a number is printed: "{number}/TLBS"
    QString volumeForm; ///< "quyển số {volume} - SCT/BS"
    std::vector<BookColumn> columns;
    QString source;
    QString symbol
        = {}; ///< as a certificate prints it: "SCT/CK, ĐC"; the id where no other is told

    QString nameOn(QDate day) const;
    /// Numbers of that year may stand in it.
    bool isKeptIn(int year) const;
};

/// The tracking book (sổ theo dõi hồ sơ) among the registers' ids. It gives no numbers: every
/// dossier that is received has its place in it, volume by volume (TT 01/2018, TT 03/2025/TT-VPCP).
inline const QString kTrackingBook = QStringLiteral("tracking");

const std::vector<Register>& allRegisters();
/// nullptr for an id that no register has.
const Register* findRegister(const QString& id);

} // namespace motcua
