#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using Synopses = QMap<QString, QString>; ///< by command; "" is the call without one

/// What --help says, the manual page and the README say too, and nothing else.
class TestManPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void listsTheCommandsOfTheProgram();
    void describesEveryCommand();
    void describesTheOptions_data();
    void describesTheOptions();
    void describesTheExitCodes();
    void namesThePages();
    void readmeListsTheCommandsOfTheProgram();

private:
    QString m_help;
    QString m_manual;
    Synopses m_commands;

    /// Lines of the manual page from a heading to the next of its kind.
    QStringList section(const QString &heading) const;
};

static QString sourceText(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static QString said(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BINNACLE_EXECUTABLE), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Lines "binnacle COMMAND …" behind an indentation.
static Synopses synopsesIn(const QString &text, const QString &indentation)
{
    static const QRegularExpression word(u"^[a-z]+$"_s);
    Synopses found;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(indentation + u"binnacle "_s)) {
            const QString call = line.mid(indentation.size()).section(u' ', 1);
            const QString command = call.section(u' ', 0, 0);
            word.match(command).hasMatch() ? found.insert(command, call) : found.insert(QString(), call);
        }
    }
    return found;
}

/// A macro line of the synopsis as it is read: `.Op Fl -map Ar MAP.json` is `[--map MAP.json]`.
static QString plain(const QString &macros)
{
    QStringList words;
    bool isFlag = false;
    bool isOptional = false;
    for (const QString &word : macros.mid(1).split(u' ')) {
        if (word == u"Fl" || word == u"Ar" || word == u"Cm" || word == u"Op") {
            isFlag = word == u"Fl";
            isOptional = isOptional || word == u"Op";
        } else {
            words << (isFlag ? u'-' + word : word);
        }
    }
    const QString text = words.join(u' ');
    return isOptional ? u'[' + text + u']' : text;
}

/// Options with the names of their values, as "--map MAP.json".
static QStringList optionsInHelp(const QString &help)
{
    static const QRegularExpression option(
        u"^  (?:-\\w, )?(--[a-z-]+)(?: <([^>]+)>)?"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = option.globalMatch(help); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found << QString(match.captured(1) + u' ' + match.captured(2)).trimmed();
    }
    found.removeAll(u"--help"_s); // the same everywhere
    found.sort();
    return found;
}

QStringList TestManPage::section(const QString &heading) const
{
    const QStringList lines = m_manual.split(u'\n');
    const QString kind = heading.section(u' ', 0, 0);
    const qsizetype start = lines.indexOf(heading);
    const auto ends = [&](const QString &line) { return line.startsWith(kind) || line.startsWith(u".Sh "_s); };
    qsizetype end = start + 1;
    while (end < lines.size() && !ends(lines.at(end))) {
        ++end;
    }
    return start < 0 ? QStringList() : lines.mid(start + 1, end - start - 1);
}

void TestManPage::initTestCase()
{
    m_help = said({u"--help"_s});
    m_manual = sourceText(u"docs/binnacle.1"_s);
    m_commands = synopsesIn(m_help, u"  "_s);
    QVERIFY(m_commands.size() > 5 && m_commands.contains(QString()));
    QVERIFY(!m_manual.isEmpty());
}

void TestManPage::listsTheCommandsOfTheProgram()
{
    QString calls;
    for (const QString &line : section(u".Sh SYNOPSIS"_s)) {
        calls += line == u".Nm" ? u"\nbinnacle"_s : u' ' + plain(line);
    }
    QCOMPARE(synopsesIn(calls, {}), m_commands);
}

void TestManPage::describesEveryCommand()
{
    QStringList described = section(u".Sh COMMANDS"_s).filter(QRegularExpression(u"^\\.Ss "_s));
    described.replaceInStrings(u".Ss "_s, QString());
    described.sort();
    QStringList there = m_commands.keys();
    there.removeAll(QString());
    QCOMPARE(described, there);
}

void TestManPage::describesTheOptions_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : m_commands.keys()) {
        if (!command.isEmpty()) {
            QTest::newRow(qPrintable(command)) << command;
        }
    }
}

void TestManPage::describesTheOptions()
{
    QFETCH(QString, command);
    QStringList described;
    for (const QString &line : section(u".Ss "_s + command)) {
        if (line.startsWith(u".It Fl "_s)) {
            described << plain(line).remove(u"It "_s);
        }
    }
    described.sort();
    QCOMPARE(described, optionsInHelp(said({command, u"--help"_s})));
}

void TestManPage::describesTheExitCodes()
{
    static const QRegularExpression code(u"[:,] (\\d) "_s);
    const QString line = m_help.section(u"Exit codes"_s, 1);
    QStringList codes;
    for (auto matches = code.globalMatch(line); matches.hasNext();) {
        codes << u".It "_s + matches.next().captured(1);
    }
    QCOMPARE(codes.size(), 5);
    QCOMPARE(section(u".Sh EXIT STATUS"_s).filter(QRegularExpression(u"^\\.It "_s)), codes);
}

/// An unknown page is answered with those that there are.
void TestManPage::namesThePages()
{
    QProcess process;
    process.start(QStringLiteral(BINNACLE_EXECUTABLE), {u"picture"_s, u"a"_s, u"b"_s, u"--to"_s, u"c.png"_s});
    process.waitForFinished();
    const QString answer = QString::fromUtf8(process.readAllStandardError());
    QStringList described;
    for (const QString &line : section(u".Ss picture"_s)) {
        if (line.startsWith(u".Ql "_s)) {
            described << line.section(u' ', 1, 1);
        }
    }
    QVERIFY2(answer.contains(u": "_s + described.join(u' ') + u'.'), qPrintable(answer));
}

void TestManPage::readmeListsTheCommandsOfTheProgram()
{
    QCOMPARE(synopsesIn(sourceText(u"README.md"_s), u"    "_s), m_commands);
}

QTEST_GUILESS_MAIN(TestManPage)
#include "tst_manpage.moc"
