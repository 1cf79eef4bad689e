#pragma once

#include "ui/forms/evidenceview.h"

class QBoxLayout;

namespace binnacle {

class Button;
class Document;
class Labels;
class TextLabel;
class Theme;
struct EditorContext;

/// On the form of the register of evidence: the file itself, its digest, and the records that it is evidence of. A new
/// record is made by choosing a file, because nobody types a digest.
class EvidenceFileSection final : public EvidenceView
{
    Q_OBJECT

public:
    EvidenceFileSection(const EditorContext &context, Document &document, QWidget *parent = nullptr);

    void showRecord(const Record &kept, bool isEditable) override;
    void recordsChanged(const RegisterSchema &schema) override;
    void chooseFile() { emit choiceRequested({}); }

private:
    void build();
    void read();
    void showUses(const QList<RecordPlace> &uses);

    const Theme &m_theme;
    Labels &m_labels;
    Document &m_document;
    qint64 m_id = 0;
    bool m_isEditable = false;
    TextLabel *m_facts;
    TextLabel *m_digests[2]; ///< a digest is longer than a form is wide
    Button *m_open;
    Button *m_save;
    Button *m_choose;
    TextLabel *m_usesTitle;
    QBoxLayout *m_uses;
};

} // namespace binnacle
