#include "models/registers/choice.h"
#include "models/registers/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    bool isPlural = false;
    bool isFinished = false;
    QStringList forms; ///< the translation; several for a plural

    QString key() const { return context + u" | "_s + source + (isPlural ? u" | plural"_s : QString()); }
};

/// Every text of the sources can be translated, and the files of the translators are up to date.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void sourcesAreReadWithoutComplaint();
    void everyTextOfTheSourcesIsFound();
    void filesHoldTheTextsOfTheSources_data() { files(); }
    void filesHoldTheTextsOfTheSources();
    void englishPluralsAreFilled();
    void placeholdersStayAsTheyAre_data() { files(); }
    void placeholdersStayAsTheyAre();
    void placeholdersAreCompared_data();
    void placeholdersAreCompared();
    void noTextIsLeftWithABracketedPlural();
    void registersSpeakAnotherLanguage();

private:
    void files();

    QTemporaryDir m_folder;
    QByteArray m_complaints;
    QList<Message> m_sources; ///< as lupdate reads them now
};

static const QString root = QStringLiteral(SOURCE_DIR);
static const QString english = QStringLiteral(SOURCE_DIR "/translations/binnacle_en.ts");
static const QStringList rooms{u"app"_s, u"models"_s, u"ui"_s};

static Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() != u"translation"_s) {
            xml.skipCurrentElement();
        } else {
            message.isFinished = xml.attributes().value(u"type"_s).isEmpty();
            if (!message.isPlural) {
                message.forms << xml.readElementText();
            }
            while (message.isPlural && xml.readNextStartElement()) {
                message.forms << xml.readElementText();
            }
        }
    }
    return message;
}

static QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    QString context;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            messages << readMessage(xml, context);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

static QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages) {
        keys << message.key();
    }
    return keys;
}

/// The places of a text that are filled at run time, sorted: %1, %L2, %n, %name.
static QStringList placeholders(const QString &text)
{
    static const QRegularExpression any(u"%(?:L?\\d+|Ln|[A-Za-z]+)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : any.globalMatch(text)) {
        found << match.captured();
    }
    found.sort();
    return found;
}

/// Texts that a person reads, found by their looks: an independent count of what lupdate must find.
static QStringList literalsIn(const QString &code)
{
    static const QRegularExpression call(
        u"(?:\\btr\\(|\\btranslate\\(\\s*\"[^\"]*\",|NOOP\\(\\s*\"[^\"]*\",)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList texts;
    for (const QRegularExpressionMatch &match : call.globalMatch(code)) {
        QString text;
        for (const QRegularExpressionMatch &part : literal.globalMatch(match.captured(1))) {
            text += part.captured(1);
        }
        texts << text.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
    }
    return texts;
}

void TestTranslations::files()
{
    QTest::addColumn<QString>("path");
    const QDir folder(root + u"/translations"_s);
    for (const QString &name : folder.entryList({u"*.ts"_s})) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestTranslations::initTestCase()
{
    const QString fresh = m_folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(LUPDATE),
        QStringList{u"-silent"_s, u"-I"_s, u"."_s} + rooms + QStringList{u"-locations"_s, u"none"_s, u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(), "lupdate does not end: some construct of the sources is beyond it");
    QCOMPARE(lupdate.exitCode(), 0);
    m_complaints = lupdate.readAllStandardError();
    m_sources = readMessages(fresh);
    QVERIFY(!m_sources.isEmpty());
}

void TestTranslations::sourcesAreReadWithoutComplaint()
{
    QCOMPARE(QString::fromUtf8(m_complaints), QString());
}

/// lupdate passes over some calls in silence, such as translate() with a call as its count.
void TestTranslations::everyTextOfTheSourcesIsFound()
{
    QSet<QString> found;
    for (const Message &message : m_sources) {
        found << message.source;
    }
    qsizetype count = 0;
    QStringList missing;
    for (const QString &room : rooms) {
        QDirIterator it(root + u'/' + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &text : literalsIn(QString::fromUtf8(file.readAll()))) {
                ++count;
                if (!found.contains(text)) {
                    missing << it.fileName() + u": "_s + text;
                }
            }
        }
    }
    QVERIFY(count >= m_sources.size());
    QCOMPARE(missing, QStringList());
}

void TestTranslations::filesHoldTheTextsOfTheSources()
{
    QFETCH(QString, path);
    const QSet<QString> now = keysOf(m_sources);
    const QSet<QString> kept = keysOf(readMessages(path));
    QStringList missing = (now - kept).values();
    QStringList obsolete = (kept - now).values();
    missing.sort();
    obsolete.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(u"run ./dev translations; missing:\n"_s + missing.join(u'\n')));
    QVERIFY2(obsolete.isEmpty(), qPrintable(u"run ./dev translations; obsolete:\n"_s + obsolete.join(u'\n')));
}

void TestTranslations::englishPluralsAreFilled()
{
    QStringList unfilled;
    for (const Message &message : readMessages(english)) {
        const bool isFilled = message.isFinished && message.forms.size() == 2 && !message.forms.contains(QString());
        if (message.isPlural && !isFilled) {
            unfilled << message.key();
        }
    }
    QCOMPARE(unfilled, QStringList());
}

void TestTranslations::placeholdersStayAsTheyAre()
{
    QFETCH(QString, path);
    QStringList wrong;
    for (const Message &message : readMessages(path)) {
        for (const QString &form : message.forms) {
            if (!form.isEmpty() && placeholders(form) != placeholders(message.source)) {
                wrong << message.key() + u" -> "_s + form;
            }
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestTranslations::placeholdersAreCompared_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("another order") << u"%1 of %2"_s << u"%2: %1"_s << true;
    QTest::newRow("count") << u"%n day(s)"_s << u"%n days"_s << true;
    QTest::newRow("count is missing") << u"%n day(s)"_s << u"a day"_s << false;
    QTest::newRow("another number") << u"%1 late"_s << u"%2 late"_s << false;
    QTest::newRow("twice") << u"%1 late"_s << u"%1 %1"_s << false;
    QTest::newRow("without grouping") << u"%L1 shown"_s << u"%1 shown"_s << false;
    QTest::newRow("name was translated") << u"Watch: %watch."_s << u"Achtung: %achtung."_s << false;
    QTest::newRow("percent sign") << u"%1%"_s << u"%1 %"_s << true;
}

void TestTranslations::placeholdersAreCompared()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(bool, isRight);
    QCOMPARE(placeholders(source) == placeholders(translation), isRight);
}

/// "(s)" is a note to translators. In a text without forms people would see it.
void TestTranslations::noTextIsLeftWithABracketedPlural()
{
    QStringList left;
    for (const Message &message : readMessages(english)) {
        const QStringList shown = message.isPlural ? message.forms : QStringList{message.source};
        for (const QString &text : shown) {
            if (text.contains(u"(s)"_s)) {
                left << text;
            }
        }
    }
    QCOMPARE(left, QStringList());
}

/// A language in which every text stands in brackets: what has none was looked up in another context than its own.
static bool writePseudoLanguage(const QList<Message> &messages, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QXmlStreamWriter xml(&file);
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, u"ja"_s); // one plural form
    for (const Message &message : messages) {
        const QString text = u'[' + message.source + u']';
        xml.writeStartElement(u"context"_s);
        xml.writeTextElement(u"name"_s, message.context);
        xml.writeStartElement(u"message"_s);
        if (message.isPlural) {
            xml.writeAttribute(u"numerus"_s, u"yes"_s);
        }
        xml.writeTextElement(u"source"_s, message.source);
        xml.writeStartElement(u"translation"_s);
        message.isPlural ? xml.writeTextElement(u"numerusform"_s, text) : xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return true;
}

static QStringList spokenBy(const RegisterSchema &schema)
{
    QStringList texts{schema.titleText(), schema.oneText()};
    for (qsizetype i = 0; i < schema.columnCount(); ++i) {
        texts << schema.labelText(i) << schema.helpText(i);
    }
    return texts;
}

void TestTranslations::registersSpeakAnotherLanguage()
{
    QVERIFY(writePseudoLanguage(m_sources, m_folder.filePath(u"pseudo.ts"_s)));
    const QString released = m_folder.filePath(u"pseudo.qm"_s);
    QCOMPARE(QProcess::execute(
                 QStringLiteral(LRELEASE), {u"-silent"_s, m_folder.filePath(u"pseudo.ts"_s), u"-qm"_s, released}),
        0);
    QTranslator pseudo;
    QVERIFY(pseudo.load(released));
    QCoreApplication::installTranslator(&pseudo);
    QStringList texts;
    for (const RegisterSchema *schema : allRegisters()) {
        texts << spokenBy(*schema);
    }
    for (const ChoiceSet &set : allChoiceSets()) {
        for (const Choice &choice : set.choices) {
            texts << choiceWord(QLatin1StringView(set.id), QString::fromLatin1(choice.code));
        }
    }
    QVERIFY(texts.size() > 1000);
    for (const QString &text : texts) {
        QVERIFY2(text.isEmpty() || (text.startsWith(u'[') && text.endsWith(u']')), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
