#pragma once

#include "models/base/issue.h"

#include <QWidget>

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_text;
    Issue::Severity m_severity = Issue::Severity::Error;
};

} // namespace binnacle
