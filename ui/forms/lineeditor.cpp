#include "ui/forms/lineeditor.h"

#include <QLineEdit>

namespace binnacle {

LineEditor::LineEditor(QLineEdit *line, QWidget *parent)
    : FieldEditor(parent)
    , m_line(line)
{
    setInput(line);
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(line, &QLineEdit::editingFinished, this, &LineEditor::settle);
}

LineEditor::~LineEditor()
{
    m_line->disconnect(this); // a line that loses the focus by its own end has nothing to say
}

Value LineEditor::content() const
{
    const QString text = m_line->text();
    if (text == m_shown) {
        return m_kept;
    }
    if (text.trimmed().isEmpty()) {
        return {};
    }
    const Value value = parsed(text);
    return value.isNull() ? Value(text) : value;
}

void LineEditor::setContent(const Value &value)
{
    m_kept = value;
    m_line->setText(shown(value));
    m_line->setCursorPosition(0);
    m_shown = m_line->text(); // a line edit turns line breaks into spaces
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

void LineEditor::settle()
{
    if (m_line->text() != m_shown && problem().isEmpty()) {
        setContent(content());
    }
}

QString LineEditor::problem() const
{
    const QString text = m_line->text();
    const bool isUnderstood
        = text.trimmed().isEmpty() || (text == m_shown ? m_kept.isNull() || holds(m_kept) : !parsed(text).isNull());
    return isUnderstood ? QString() : advice();
}

} // namespace binnacle
