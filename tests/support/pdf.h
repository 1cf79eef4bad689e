#pragma once

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

/// What other programs see in a PDF file: qpdf and poppler-utils read it, not the library that wrote it.
namespace binnacle::test::pdf {

struct Tool
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};
Tool run(const QString &program, const QStringList &arguments);

/// Text of each page, in reading order.
QStringList pageTexts(const QString &path);

/// A word and its place in points from the top left of its page.
struct Word
{
    int page = 0; ///< from 0
    QRectF box;
    QString text;
};
QList<Word> words(const QString &path);

/// The whole file as qpdf describes it: outline, page labels, objects.
QJsonObject json(const QString &path);
/// Objects of the file that are dictionaries, and the dictionaries of streams.
QList<QJsonObject> dictionaries(const QJsonObject &json);

/// Sizes in points of all text that is shown, from the operators of the content streams.
QList<double> fontSizes(const QString &path);

/// Pairs of words that lie on each other, and words outside a box (points), as sentences.
QStringList overlaps(const QList<Word> &words);
QStringList outside(const QList<Word> &words, const QRectF &box);

} // namespace binnacle::test::pdf
