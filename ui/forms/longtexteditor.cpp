#include "ui/forms/longtexteditor.h"

#include <QEvent>
#include <QLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include <cmath>

namespace binnacle {

namespace {

constexpr int mostLines = 6;
constexpr int oneLineHeight = 30;

/// Its text begins where the text of a line edit begins, and one line of it stands as high.
class Area final : public QPlainTextEdit
{
public:
    Area()
    {
        document()->setDocumentMargin(2);
        setViewportMargins(3, 0, 3, 0);
    }
};

} // namespace

LongTextEditor::LongTextEditor(const Field &, QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new Area)
{
    setInput(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_isSetting) {
            emit edited();
        }
    });
    grow();
}

Value LongTextEditor::value() const
{
    const QString text = m_edit->toPlainText();
    if (text == m_shown) {
        return m_kept;
    }
    return text.trimmed().isEmpty() ? Value() : Value(text);
}

void LongTextEditor::setValue(const Value &value)
{
    m_isSetting = true;
    m_kept = value;
    m_edit->setPlainText(value.toString());
    m_shown = m_edit->toPlainText();
    m_isSetting = false;
}

void LongTextEditor::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setTextInteractionFlags(isReadOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                               : Qt::TextInteractionFlags(Qt::TextEditorInteraction));
}

void LongTextEditor::setLeastLines(int lines)
{
    m_leastLines = lines;
    grow();
}

void LongTextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    grow();
    // The layouts round it are at work just now and forget what changes meanwhile.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *widget = this; widget && widget->parentWidget() && widget->layout();
             widget = widget->parentWidget()) {
            widget->layout()->invalidate();
            widget->layout()->activate();
            widget->updateGeometry();
        }
    });
}

void LongTextEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        grow();
    }
}

/// The document of a plain text edit counts its height in lines.
void LongTextEditor::grow()
{
    const int lines = std::clamp(int(m_edit->document()->size().height()), m_leastLines, mostLines);
    const double line = m_edit->fontMetrics().lineSpacing();
    m_edit->setFixedHeight(oneLineHeight + int(std::ceil(line * (lines - 1))));
    m_edit->setVerticalScrollBarPolicy(
        m_edit->document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace binnacle
