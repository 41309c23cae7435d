#pragma once
#include <QString>
#include <QWidget>

/// NAME.png and NAME-dark.png of a page on its ground, where MOTCUA_PICTURES names a folder; it is
/// made where it is missing. Leaves the light theme.
void savePictures(QWidget& page, const QString& name);

/// Whether a label that can be seen bears these words.
[[nodiscard]] bool shows(const QWidget& page, const QString& words);
