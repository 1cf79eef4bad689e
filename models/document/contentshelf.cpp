#include "models/document/contentshelf.h"

#include "models/document/documenttext.h"
#include "models/registers/canonicalrow.h"

#include <QDir>
#include <QFile>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace binnacle {

ContentShelf::ContentShelf() = default;
ContentShelf::~ContentShelf() = default;

static bool isContent(const RegisterSchema &schema, qsizetype field, const Value &value)
{
    return schema.field(field).type == FieldType::Blob && value.typeId() == QMetaType::QByteArray;
}

/// Values of the record become digests; gives what they stand for.
static QHash<QString, QByteArray> emptied(const RegisterSchema &schema, std::optional<Record> &record)
{
    QHash<QString, QByteArray> contents;
    for (qsizetype i = 0; record && i < schema.fieldCount(); ++i) {
        Value &value = record->values[i];
        if (isContent(schema, i, value)) {
            const QByteArray bytes = value.toByteArray();
            value = loggedForm(bytes);
            contents.insert(value.toString(), bytes);
        }
    }
    return contents;
}

/// A file of mode 0600 that lost its name at once. Not open when the folder has no room for it.
static std::unique_ptr<QFile> namelessFile()
{
    QByteArray name = QFile::encodeName(QDir::tempPath() + QStringLiteral("/binnacle-XXXXXX"));
    const int handle = ::mkostemp(name.data(), O_CLOEXEC);
    auto file = std::make_unique<QFile>();
    if (handle >= 0) {
        ::unlink(name.constData());
        file->open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::AutoCloseHandle);
    }
    return file;
}

ContentShelf::Place ContentShelf::keep(const QByteArray &bytes)
{
    m_file = m_file ? std::move(m_file) : namelessFile();
    const qint64 begin = m_file->size();
    const bool isKept = m_file->isOpen() && m_file->seek(begin) && m_file->write(bytes) == bytes.size();
    return isKept ? Place{.begin = begin, .size = bytes.size()} : Place{.bytes = bytes};
}

void ContentShelf::take(QList<AppliedRow> &rows)
{
    m_places.clear();
    m_file.reset();
    for (AppliedRow &row : rows) {
        const QHash<QString, QByteArray> before = emptied(*row.schema, row.before);
        const QHash<QString, QByteArray> after = emptied(*row.schema, row.after);
        for (const auto &[digest, bytes] : before.asKeyValueRange()) {
            if (!after.contains(digest) && !m_places.contains(digest)) {
                m_places.insert(digest, keep(bytes));
            }
        }
    }
}

Result<QByteArray> ContentShelf::find(const QString &digest) const
{
    const Place place = m_places.value(digest);
    if (!place.bytes.isEmpty()) {
        return place.bytes;
    }
    const bool isThere = m_file->seek(place.begin);
    const QByteArray bytes = isThere ? m_file->read(place.size) : QByteArray();
    if (loggedForm(bytes).toString() != digest) {
        return Error{Error::Code::Unreadable,
            DocumentText::tr("The file that was taken back cannot be read any more. Add it again."),
            m_file->errorString()};
    }
    return bytes;
}

Result<Change> ContentShelf::completed(const Change &change) const
{
    Change complete(change.title(), change.kind());
    complete.setUndoesId(change.undoesId());
    for (RowEdit edit : change.edits()) {
        for (auto value = edit.values.begin(); value != edit.values.end(); ++value) {
            const bool isDigest = edit.schema->field(value.key()).type == FieldType::Blob
                && value->typeId() == QMetaType::QString && m_places.contains(value->toString());
            if (!isDigest) {
                continue;
            }
            const Result<QByteArray> bytes = find(value->toString());
            if (!bytes) {
                return bytes.error();
            }
            *value = *bytes;
        }
        complete.append(edit);
    }
    return complete;
}

} // namespace binnacle
