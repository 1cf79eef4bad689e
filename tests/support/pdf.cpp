#include "support/pdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTransform>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle::test::pdf {

Tool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        qWarning("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList pageTexts(const QString &path)
{
    const QString all = QString::fromUtf8(run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).out);
    return all.split(u'\f', Qt::SkipEmptyParts);
}

QList<Word> words(const QString &path)
{
    QXmlStreamReader xml(run(u"pdftotext"_s, {u"-bbox"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).out);
    QList<Word> found;
    int page = -1;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        page += xml.name() == u"page" ? 1 : 0;
        if (xml.name() == u"word") {
            const auto at
                = [attributes = xml.attributes()](QLatin1StringView name) { return attributes.value(name).toDouble(); };
            const QRectF box(QPointF(at("xMin"_L1), at("yMin"_L1)), QPointF(at("xMax"_L1), at("yMax"_L1)));
            found << Word{page, box, xml.readElementText()};
        }
    }
    return found;
}

QJsonObject json(const QString &path)
{
    return QJsonDocument::fromJson(run(u"qpdf"_s, {u"--json"_s, path}).out).object();
}

QList<QJsonObject> dictionaries(const QJsonObject &json)
{
    QList<QJsonObject> found;
    const QJsonObject objects = json.value(u"qpdf"_s).toArray().at(1).toObject();
    for (const QJsonValue &object : objects) {
        const QJsonValue stream = object[u"stream"_s];
        found << (stream.isObject() ? stream[u"dict"_s] : object[u"value"_s]).toObject();
    }
    return found;
}

/// Content streams of all pages, one after the other, as text.
static QByteArray contents(const QString &path)
{
    const QJsonArray pages = json(path).value(u"pages"_s).toArray();
    QByteArray all;
    for (const QJsonValue &page : pages) {
        for (const QJsonValue &stream : page[u"contents"_s].toArray()) {
            const QString number = stream.toString().section(u' ', 0, 0);
            all += run(u"qpdf"_s, {u"--show-object="_s + number, u"--filtered-stream-data"_s, path}).out + "\nEND\n";
        }
    }
    return all;
}

static QTransform matrix(const QList<QByteArray> &operands)
{
    const auto at = [&](qsizetype i) { return operands.value(operands.size() - 6 + i).toDouble(); };
    return {at(0), at(1), at(2), at(3), at(4), at(5)};
}

QList<double> fontSizes(const QString &path)
{
    QList<QTransform> stack{{}};
    QTransform text;
    double size = 0;
    QList<double> sizes;
    QList<QByteArray> operands;
    for (const QByteArray &token : contents(path).simplified().split(' ')) {
        if (token == "END") {
            stack = {{}};
        } else if (token == "q") {
            stack << stack.last();
        } else if (token == "Q" && stack.size() > 1) {
            stack.removeLast();
        } else if (token == "cm") {
            stack.last() = matrix(operands) * stack.last();
        } else if (token == "Tf") {
            size = operands.value(operands.size() - 1).toDouble();
        } else if (token == "BT") {
            text = {};
        } else if (token == "Tm") {
            text = matrix(operands);
        } else if (token == "Tj" || token == "TJ") {
            sizes << size * std::sqrt(std::abs((text * stack.last()).determinant()));
        } else {
            operands << token;
            continue;
        }
        operands.clear();
    }
    return sizes;
}

static QString placeOf(const Word &word)
{
    return u"“%1” on page %2 at %3, %4 to %5, %6"_s.arg(word.text)
        .arg(word.page + 1)
        .arg(word.box.left(), 0, 'f', 1)
        .arg(word.box.top(), 0, 'f', 1)
        .arg(word.box.right(), 0, 'f', 1)
        .arg(word.box.bottom(), 0, 'f', 1);
}

QStringList overlaps(const QList<Word> &words)
{
    static constexpr double touching = 0.15; // ascents and descents of neighbours
    QStringList found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size() && words.at(j).page == words.at(i).page; ++j) {
            const QRectF &a = words.at(i).box;
            const QRectF &b = words.at(j).box;
            const QRectF both = a & b;
            const double share
                = both.width() * both.height() / std::min(a.width() * a.height(), b.width() * b.height());
            if (a.intersects(b) && share > touching) {
                found << placeOf(words.at(i)) + u" lies on "_s + placeOf(words.at(j));
            }
        }
    }
    return found;
}

QStringList outside(const QList<Word> &words, const QRectF &box)
{
    static constexpr double rounding = 0.6; // side bearings
    QStringList found;
    for (const Word &word : words) {
        if (!box.adjusted(-rounding, -rounding, rounding, rounding).contains(word.box)) {
            found << placeOf(word);
        }
    }
    return found;
}

} // namespace binnacle::test::pdf
