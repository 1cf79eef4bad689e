#pragma once

#include "models/base/issue.h"

#include <QPointer>
#include <QWidget>

class QSpacerItem;

namespace binnacle {

class TextLabel;
class Theme;

/// One sentence of validation with the glyph of its severity; as high as the sentence needs.
class IssueLine : public QWidget
{
    Q_OBJECT

public:
    explicit IssueLine(const Theme &theme, QWidget *parent = nullptr);

    void setIssue(Issue::Severity severity, const QString &text);
    QString text() const;
    /// Begins where the field begins, as far as the sentence fits into one line from there. Both have one parent.
    void standBelow(const QWidget &field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    void indent();

    TextLabel *m_text;
    QSpacerItem *m_start; ///< owned by the layout
    QPointer<const QWidget> m_field = nullptr;
    Issue::Severity m_severity = Issue::Severity::Error;
};

} // namespace binnacle
