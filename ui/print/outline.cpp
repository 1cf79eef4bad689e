#include "ui/print/outline.h"

#include <QCoreApplication>
#include <QLocale>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace binnacle {

using Handle = QPDFObjectHandle;

static Handle text(const QString &value)
{
    return Handle::newUnicodeString(value.toStdString());
}

/// Goes to a height on a page; PDF counts points from the bottom.
static Handle destination(Handle page, qreal top)
{
    Handle box = page.getKey("/MediaBox");
    const double height = box.getArrayItem(3).getNumericValue() - top / point;
    Handle target = Handle::newArray();
    target.appendItem(page);
    target.appendItem(Handle::newName("/XYZ"));
    target.appendItem(Handle::newNull());
    target.appendItem(Handle::newReal(height, 2));
    target.appendItem(Handle::newNull());
    return target;
}

/// Hangs items below a parent, in order; they are linked both ways.
static void hang(Handle parent, std::vector<Handle> &items, bool isOpen)
{
    for (size_t i = 0; i < items.size(); ++i) {
        items.at(i).replaceKey("/Parent", parent);
        if (i > 0) {
            items.at(i).replaceKey("/Prev", items.at(i - 1));
            items.at(i - 1).replaceKey("/Next", items.at(i));
        }
    }
    if (!items.empty()) {
        const auto count = static_cast<long long>(items.size());
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        parent.replaceKey("/Count", Handle::newInteger(isOpen ? count : -count));
    }
}

static void addOutline(QPDF &pdf, const QList<PackLayout::Entry> &entries)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Handle> sections;
    std::vector<std::vector<Handle>> below;
    for (const PackLayout::Entry &entry : entries) {
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", text(entry.title));
        Handle page = pages.at(static_cast<size_t>(entry.page)).getObjectHandle();
        item.replaceKey("/Dest", destination(page, entry.top));
        if (entry.isSection) {
            sections.push_back(item);
            below.emplace_back();
        } else {
            below.back().push_back(item);
        }
    }
    Handle root = pdf.makeIndirectObject(Handle::newDictionary());
    root.replaceKey("/Type", Handle::newName("/Outlines"));
    hang(root, sections, true);
    for (size_t i = 0; i < sections.size(); ++i) {
        hang(sections.at(i), below.at(i), false);
    }
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

static void addCatalog(QPDF &pdf)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", text(QLocale().bcp47Name()));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", Handle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

/// In the information and in the metadata alike: PDF/A wants both to say the same.
static void addAuthor(QPDF &pdf, const QString &author)
{
    if (author.isEmpty()) {
        return;
    }
    Handle information = pdf.getTrailer().getKey("/Info");
    information.replaceKey("/Author", text(author));
    Handle metadata = pdf.getRoot().getKey("/Metadata");
    const std::shared_ptr<Buffer> buffer = metadata.getStreamData();
    QString xmp = QString::fromUtf8(
        reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    const QString before = u"<dc:title>"_s;
    const QString creator
        = u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(author.toHtmlEscaped());
    xmp.replace(before, creator + before);
    metadata.replaceStreamData(xmp.toStdString(), Handle::newNull(), Handle::newNull());
}

static QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Result<QByteArray> withOutline(const QByteArray &pdf, const PackLayout &layout)
{
    try {
        QPDF file;
        file.processMemoryFile("pack", pdf.constData(), static_cast<size_t>(pdf.size()));
        addOutline(file, layout.outline());
        addCatalog(file);
        addAuthor(file, layout.author());
        return written(file);
    } catch (const std::exception &problem) { // the library reports by exceptions
        return Error{Error::Code::Storage, QCoreApplication::translate("pack", "The pack could not be finished."),
            QString::fromUtf8(problem.what())};
    }
}

} // namespace binnacle
