#include <QCoreApplication>
#include <QTranslator>

/// Tests read what people read: the English plural forms are there as soon as an application object is.
static void installEnglish()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    if (!english->load(QStringLiteral(ENGLISH)) || !QCoreApplication::installTranslator(english)) {
        qFatal("The English translation is missing: %s", ENGLISH);
    }
}

Q_COREAPP_STARTUP_FUNCTION(installEnglish)
