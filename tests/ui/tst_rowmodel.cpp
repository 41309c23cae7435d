// One model base for all lists: Qt's contract, texts, sort keys, headers.
#include "gallery.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
WaitingModel* filled(QObject* parent)
{
    auto* model = new WaitingModel(parent);
    model->setRows(someWaiting());
    return model;
}

QStringList column(const QAbstractItemModel& model, int at)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells += model.index(row, at).data().toString();
    return cells;
}
} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsQtsContract()
    {
        WaitingModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(someWaiting());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowHasNoChildren()
    {
        const auto* model = filled(this);
        QCOMPARE(model->rowCount(model->index(0, 0)), 0);
        QCOMPARE(model->columnCount(model->index(0, 0)), 0);
    }

    void showsTheTextOfEachColumn()
    {
        const auto* model = filled(this);
        QCOMPARE(column(*model, 0),
            QStringList({u"Đăng ký khai tử"_s, u"Chứng thực chữ ký"_s, u"Chứng thực bản sao"_s}));
        QCOMPARE(column(*model, 2), QStringList({u"21"_s, u"12"_s, u"3"_s}));
    }

    void sortsNumbersAsNumbers()
    {
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(filled(&proxy));
        proxy.setSortRole(SortRole);
        proxy.sort(2);
        QCOMPARE(column(proxy, 2), QStringList({u"3"_s, u"12"_s, u"21"_s}));
        proxy.sort(0);
        QCOMPARE(column(proxy, 0).first(), u"Chứng thực bản sao"_s);
    }

    void numbersAndTheirHeaderStandRight()
    {
        const auto* model = filled(this);
        const int right = int(Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(model->index(0, 2).data(Qt::TextAlignmentRole).toInt(), right);
        QCOMPARE(model->headerData(2, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), right);
        QCOMPARE(model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Minutes"_s);
    }

    void aRowAnswersItsOwnRoles()
    {
        const auto* model = filled(this);
        QCOMPARE(model->index(1, 2).data(SubtitleRole).toString(), u"012 · chờ ký"_s);
        QCOMPARE(model->index(0, 0).data(PillToneRole).toInt(), int(Tone::overdue));
        QCOMPARE(model->rowAt(model->index(2, 0)).minutes, 3);
    }
};

QTEST_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
