#include "ui/forms/texteditor.h"

#include "ui/forms/elidedline.h"

namespace binnacle {

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : LineEditor(new ElidedLine, parent)
{
    // Room to paste too much and be told, instead of losing the end silently.
    line().setMaxLength(std::max(2 * field.limit, 1000));
}

Value TextEditor::parsed(const QString &text) const
{
    return text.trimmed();
}

} // namespace binnacle
