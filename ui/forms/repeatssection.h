#pragma once

#include "models/measures/repeats.h"
#include "ui/forms/formsection.h"

class QVBoxLayout;

namespace binnacle {

class Document;
class IssueLine;
class SectionHead;
class Theme;

/// Earlier findings that this one may repeat, each with its reasons; a person says whether it does (domain, section d).
/// They are looked for in the background.
class RepeatsSection final : public FormSection
{
    Q_OBJECT

public:
    RepeatsSection(const Theme &theme, Document &document, QWidget *parent = nullptr);

    void showRecord(const Record &kept, bool isEditable) override;
    void recordsChanged(const RegisterSchema &schema) override;

private:
    void look();
    void fill(const QList<RepeatCandidate> &candidates);
    void addAnswered(const Record &answered);
    void addProposal(const RepeatCandidate &candidate);
    void addLine(qint64 earlierId, const QString &detail, const QList<QWidget *> &tools);
    void answer(const RepeatCandidate &candidate, const QString &answer);
    QString name(qint64 findingId) const;

    const Theme &m_theme;
    Document &m_document;
    Record m_finding;
    bool m_isEditable = false;
    SectionHead *m_head;
    QVBoxLayout *m_lines;
    IssueLine *m_issue;
};

} // namespace binnacle
