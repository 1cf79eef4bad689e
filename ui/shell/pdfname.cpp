#include "ui/shell/pdfname.h"

#include "models/storage/samefile.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct PdfNameText
{
    Q_DECLARE_TR_FUNCTIONS(pdfname)
};

} // namespace

QString askForPdf(Prompts &prompts, const QString &title, const QString &suggestion, const QString &documentPath)
{
    QString path = prompts.fileToSave(title, PdfNameText::tr("PDF files (*.pdf)"), suggestion);
    if (path.isEmpty()) {
        return {};
    }
    if (QFileInfo(path).suffix().isEmpty() && !QFileInfo::exists(path)) {
        path += u".pdf"_s;
        const QString question
            = PdfNameText::tr("%1 is there already. Replace it?").arg(QDir::toNativeSeparators(path));
        if (QFileInfo::exists(path) && !prompts.confirm(question, PdfNameText::tr("Replace"))) {
            return {};
        }
    }
    if (isSameFile(path, documentPath)) { // not even looked into: that would drop the locks of the document
        prompts.tell({Error::Code::ReadOnly,
            PdfNameText::tr("%1 is the open document. Choose another name.").arg(path)});
        return {};
    }
    return path;
}

} // namespace binnacle
