#include "models/document/filetype.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype longestType = 80; // as the register keeps it

QString mediaTypeOf(const QString &name, const QByteArray &firstBytes)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(firstBytes.left(tellingBytes));
    const QMimeType byName = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    // Every type inherits the unknown one, so that would let the name alone decide.
    const bool isMoreExact = !byContent.isDefault() && byName.inherits(byContent.name());
    const QString type = isMoreExact ? byName.name() : byContent.name();
    return type.isEmpty() || type.size() > longestType ? u"application/octet-stream"_s : type;
}

namespace {

struct Known
{
    Danger danger;
    QSet<QString> types;
};

const std::array<Known, 6> &knownDangers()
{
    static const std::array<Known, 6> known{
        Known{Danger::Program,
            {u"application/x-executable"_s, u"application/x-sharedlib"_s, u"application/x-pie-executable"_s,
                u"application/x-object"_s, u"application/x-ms-dos-executable"_s, u"application/x-msdownload"_s,
                u"application/vnd.microsoft.portable-executable"_s, u"application/x-dosexec"_s, u"application/x-msi"_s,
                u"application/java-archive"_s, u"application/x-java-archive"_s, u"application/x-java"_s,
                u"application/x-mach-binary"_s, u"application/vnd.debian.binary-package"_s, u"application/x-deb"_s,
                u"application/x-rpm"_s, u"application/vnd.appimage"_s, u"application/x-iso9660-appimage"_s,
                u"application/vnd.flatpak"_s, u"application/vnd.flatpak.ref"_s, u"application/vnd.snap"_s,
                u"application/vnd.android.package-archive"_s, u"application/x-apple-diskimage"_s}},
        Known{Danger::Script,
            {u"application/x-shellscript"_s, u"application/javascript"_s, u"text/javascript"_s,
                u"application/x-python"_s, u"text/x-python"_s, u"text/x-python3"_s, u"application/x-perl"_s,
                u"application/x-ruby"_s, u"application/x-php"_s, u"application/x-bat"_s, u"text/vbscript"_s,
                u"text/x-vbscript"_s, u"application/x-powershell"_s, u"text/x-tcl"_s, u"text/x-lua"_s,
                u"application/hta"_s, u"application/postscript"_s, u"image/x-eps"_s, u"text/x-ms-regedit"_s}},
        Known{Danger::WebPage,
            {u"text/html"_s, u"application/xhtml+xml"_s, u"image/svg+xml"_s, u"image/svg+xml-compressed"_s,
                u"application/x-mimearchive"_s, u"multipart/related"_s, u"application/vnd.ms-htmlhelp"_s,
                u"application/xslt+xml"_s}},
        Known{Danger::Macros,
            {u"application/msword"_s, u"application/msword-template"_s, u"application/vnd.ms-excel"_s,
                u"application/vnd.ms-powerpoint"_s, u"application/vnd.ms-access"_s, u"application/vnd.visio"_s,
                u"application/vnd.ms-word.document.macroenabled.12"_s,
                u"application/vnd.ms-word.template.macroenabled.12"_s,
                u"application/vnd.ms-excel.sheet.macroenabled.12"_s,
                u"application/vnd.ms-excel.sheet.binary.macroenabled.12"_s,
                u"application/vnd.ms-excel.template.macroenabled.12"_s,
                u"application/vnd.ms-excel.addin.macroenabled.12"_s,
                u"application/vnd.ms-powerpoint.presentation.macroenabled.12"_s,
                u"application/vnd.ms-powerpoint.slideshow.macroenabled.12"_s,
                u"application/vnd.ms-powerpoint.template.macroenabled.12"_s, u"application/x-ole-storage"_s}},
        Known{Danger::Shortcut,
            {u"application/x-desktop"_s, u"application/x-ms-shortcut"_s, u"application/x-mswinurl"_s, u"text/x-uri"_s,
                u"text/uri-list"_s, u"application/x-theme"_s}},
        Known{Danger::Archive,
            {u"application/zip"_s, u"application/x-7z-compressed"_s, u"application/vnd.rar"_s, u"application/x-rar"_s,
                u"application/x-tar"_s, u"application/gzip"_s, u"application/x-bzip"_s, u"application/x-bzip2"_s,
                u"application/x-xz"_s, u"application/zstd"_s, u"application/x-compressed-tar"_s,
                u"application/x-bzip-compressed-tar"_s, u"application/x-bzip2-compressed-tar"_s,
                u"application/x-xz-compressed-tar"_s, u"application/x-zstd-compressed-tar"_s,
                u"application/vnd.efi.iso"_s, u"application/x-cd-image"_s, u"application/x-cpio"_s,
                u"application/vnd.ms-cab-compressed"_s, u"application/x-arj"_s, u"application/x-lha"_s}},
    };
    return known;
}

Danger dangerOfType(const QMimeType &type)
{
    if (!type.isValid() || type.isDefault()) {
        return Danger::Unknown;
    }
    const QString name = type.name().toLower();
    for (const Known &known : knownDangers()) {
        if (known.types.contains(name)) {
            return known.danger;
        }
    }
    if (type.inherits(u"application/x-executable"_s)) {
        return type.inherits(u"text/plain"_s) ? Danger::Script : Danger::Program;
    }
    return name.contains("macroenabled"_L1) ? Danger::Macros : Danger::None;
}

/// Endings that this or another system runs, and that tables of types do not always know.
Danger dangerOfEnding(const QString &name)
{
    static const QSet<QString> programs{u"exe"_s, u"com"_s, u"scr"_s, u"pif"_s, u"msi"_s, u"msp"_s, u"cpl"_s, u"dll"_s,
        u"jar"_s, u"appimage"_s, u"run"_s, u"deb"_s, u"rpm"_s, u"apk"_s, u"dmg"_s};
    static const QSet<QString> scripts{u"bat"_s, u"cmd"_s, u"ps1"_s, u"vbs"_s, u"vbe"_s, u"js"_s, u"jse"_s, u"wsf"_s,
        u"wsh"_s, u"hta"_s, u"reg"_s, u"msc"_s, u"sh"_s, u"py"_s, u"pl"_s, u"rb"_s, u"php"_s};
    static const QSet<QString> shortcuts{u"desktop"_s, u"lnk"_s, u"url"_s, u"webloc"_s, u"scf"_s};
    static const QSet<QString> macros{u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s, u"xlsb"_s, u"xlam"_s, u"pptm"_s,
        u"potm"_s, u"ppsm"_s, u"doc"_s, u"xls"_s, u"ppt"_s};
    const QString ending = name.section(u'.', -1).toLower();
    return !name.contains(u'.')      ? Danger::None
        : programs.contains(ending)  ? Danger::Program
        : scripts.contains(ending)   ? Danger::Script
        : shortcuts.contains(ending) ? Danger::Shortcut
        : macros.contains(ending)    ? Danger::Macros
                                     : Danger::None;
}

/// Marks that need no table of types, which another computer may lack.
Danger dangerOfBytes(const QByteArray &firstBytes)
{
    if (firstBytes.startsWith("\x7f"
                              "ELF")
        || firstBytes.startsWith("MZ")) {
        return Danger::Program;
    }
    if (firstBytes.startsWith("#!")) {
        return Danger::Script;
    }
    const QByteArray text = firstBytes.left(1024).toLower();
    if (text.contains("<!doctype html") || text.contains("<html") || text.contains("<script")
        || text.contains("<svg")) {
        return Danger::WebPage;
    }
    return text.contains("[desktop entry]") ? Danger::Shortcut : Danger::None;
}

} // namespace

Danger dangerOf(const QString &mediaType, const QString &name, const QByteArray &firstBytes)
{
    const QMimeDatabase types;
    const QMimeType kept = types.mimeTypeForName(mediaType);
    const QMimeType byName = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    const QMimeType byContent = types.mimeTypeForData(firstBytes.left(tellingBytes));
    QList<Danger> found{dangerOfBytes(firstBytes), dangerOfType(kept), dangerOfEnding(name)};
    if (!byName.isDefault()) { // a name without an ending accuses nobody
        found << dangerOfType(byName);
    }
    // An office document is a container by its bytes: the type that it is kept as says what it contains.
    if (!byContent.isDefault() && !kept.inherits(byContent.name())) {
        found << dangerOfType(byContent);
    }
    found.removeAll(Danger::None);
    return found.isEmpty() ? Danger::None : *std::min_element(found.begin(), found.end());
}

QString safeSuffix(const QString &mediaType)
{
    static const QRegularExpression harmless(u"\\A[a-z0-9]{1,12}(\\.[a-z0-9]{1,12})?\\z"_s);
    const QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
    return harmless.match(suffix).hasMatch() ? suffix : u"bin"_s;
}

} // namespace binnacle
