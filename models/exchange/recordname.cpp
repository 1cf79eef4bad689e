#include "models/exchange/recordname.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QStringList usualNames(const RegisterSchema &schema)
{
    QStringList names;
    if (schema.hasReference()) {
        names << u"reference"_s;
    } else if (const qsizetype code = schema.indexOf(u"code"); code >= 0 && schema.field(code).isUnique) {
        names << u"code"_s;
    }
    const QString label = schema.label < 0 ? QString() : QString::fromLatin1(schema.field(schema.label).column);
    if (label == u"name") {
        names << label;
    }
    return names;
}

namespace recordname {

static bool isEscapedOrSlash(QChar c)
{
    return c == u'/' || c == u'\\';
}

static QString escaped(const QString &part)
{
    QString result;
    for (const QChar c : part) {
        result += isEscapedOrSlash(c) ? QString(u'\\' % QString(c)) : QString(c);
    }
    return result;
}

static QString unescaped(QStringView part)
{
    QString result;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const bool isEscape = part.at(i) == u'\\' && i + 1 < part.size() && isEscapedOrSlash(part.at(i + 1));
        i += isEscape ? 1 : 0;
        result += part.at(i);
    }
    return result;
}

QString joined(const QString &first, const QStringList &others)
{
    QString name = first;
    for (const QString &part : others) {
        name += u'/' % escaped(part);
    }
    return name;
}

/// The last slash before `end` that is not escaped; -1: none.
static qsizetype lastSlash(QStringView name, qsizetype end)
{
    for (qsizetype i = end - 1; i >= 0; --i) {
        qsizetype escapes = 0;
        while (i > escapes && name.at(i - escapes - 1) == u'\\') {
            ++escapes;
        }
        if (name.at(i) == u'/' && escapes % 2 == 0) {
            return i;
        }
    }
    return -1;
}

QStringList parts(const QString &name, qsizetype count)
{
    QStringList result;
    qsizetype end = name.size();
    while (result.size() + 1 < count) {
        const qsizetype slash = lastSlash(name, end);
        if (slash < 0) {
            return {};
        }
        result.prepend(unescaped(QStringView(name).mid(slash + 1, end - slash - 1)));
        end = slash;
    }
    result.prepend(name.left(end));
    return result;
}

QString pattern(const RegisterSchema &schema)
{
    QStringList columns;
    for (const int field : schema.key) {
        columns << QString::fromLatin1(schema.field(field).column);
    }
    return columns.join(u'/');
}

} // namespace recordname

} // namespace binnacle
