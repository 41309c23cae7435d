#pragma once
// The headers nearly every file of the interface reads; precompiled once for each of its libraries.
#include <QAbstractButton>
#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
