#pragma once

#include "ui/forms/formsection.h"

class QGridLayout;
class QLineEdit;

namespace binnacle {

class Document;
class IssueLine;
class SectionHead;
class Theme;

/// The whys of a finding in its present cycle (domain, section d): each answer in a line of its own, and the next one
/// below. Return enters an answer and goes on; what proves it stands behind the clip.
class WhysSection final : public FormSection
{
    Q_OBJECT

public:
    WhysSection(const Theme &theme, Document &document, QWidget *parent = nullptr);

    void showRecord(const Record &kept, bool isEditable) override;
    void recordsChanged(const RegisterSchema &schema) override;

private:
    struct Line
    {
        Record why; ///< id 0: the next one
        QWidget *label;
        QLineEdit *edit;
        QWidget *proof;
    };
    void fill();
    void addLine(const Record &why);
    /// One change, or none when nothing was typed. False when it was refused.
    bool enter(qsizetype line);
    void goOn(qsizetype line);

    const Theme &m_theme;
    Document &m_document;
    Record m_finding;
    bool m_isEditable = false;
    bool m_isEntering = false;
    SectionHead *m_head;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    IssueLine *m_issue;
};

} // namespace binnacle
