#include "models/document/document.h"
#include "models/exchange/sample.h"
#include "models/registers/definitions/finding.h"
#include "sheets.h"
#include "ui/forms/recordform.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace binnacle::gallery {
namespace {

constexpr qint64 shownFinding = 97;

/// The sample, in a folder that lasts as long as the program.
Document *sampleDocument()
{
    static const QTemporaryDir folder;
    static const SystemClock clock;
    static const std::unique_ptr<Document> document = [] {
        const QString path = folder.filePath(u"sample.binnacle"_s);
        if (!createSample(path, clock)) {
            qFatal("no sample");
        }
        auto opened = Document::open(path, Document::Mode::ReadWrite, clock);
        return opened ? *std::move(opened) : nullptr;
    }();
    return document.get();
}

void type(RecordForm &form, const QString &column, const QString &text)
{
    auto *line = form.findChild<QLineEdit *>(column);
    line->setText(text);
    emit line->textEdited(text);
}

} // namespace

QWidget *formSheet(const Theme &theme, FormState state, bool isNarrow)
{
    auto *form = new RecordForm(theme, *sampleDocument(), finding::schema);
    form->setFixedSize(464, isNarrow ? 612 : 740);
    form->setNarrow(isNarrow);
    if (state == FormState::New) {
        form->discard();
        return form;
    }
    form->showRecord(shownFinding);
    form->discard();
    if (state == FormState::Refused) {
        type(*form, u"title"_s, {});
        type(*form, u"clause"_s, u"A.8.15 and much more than twenty characters"_s);
        type(*form, u"current_due_on"_s, u"31 February"_s);
        form->enter();
        type(*form, u"current_due_on"_s, u"+14"_s);
        form->enter();
    }
    return form;
}

} // namespace binnacle::gallery
