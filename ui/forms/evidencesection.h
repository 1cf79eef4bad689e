#pragma once

#include "ui/forms/evidenceview.h"

class QMenu;

namespace binnacle {

class Button;
class Document;
class FileChip;
class FileDrop;
class FlowLayout;
class Labels;
class TextLabel;
class Theme;
struct EditorContext;

/// The evidence of a record: its files as chips, and how more come in: chosen, dropped on the form, pasted. A link is
/// taken away by undo alone.
class EvidenceSection final : public EvidenceView
{
    Q_OBJECT

public:
    /// `form` takes what is dropped or pasted, and outlives the section.
    EvidenceSection(const EditorContext &context, Document &document, const RegisterSchema &schema, QWidget &form);

    /// Asks for files, where some may be added.
    void choose();
    void showRecord(const Record &kept, bool isEditable) override;
    void recordsChanged(const RegisterSchema &schema) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void read();
    void describe();
    void showChips();
    FileChip *makeChip(const KeptEvidence &evidence);
    void popUpMenu(const KeptEvidence &evidence, const QPoint &position);
    void addUses(QMenu &menu, const KeptEvidence &evidence);
    void showHovered(bool isOver);

    const Theme &m_theme;
    Labels &m_labels;
    Document &m_document;
    RecordPlace m_record;
    QList<KeptEvidence> m_evidence;
    QList<FileChip *> m_chips;
    TextLabel *m_count;
    FlowLayout *m_flow;
    Button *m_add;
    FileDrop *m_drop; ///< owned by the form
    bool m_isEditable = false;
    bool m_isHovered = false;
};

/// How a file is named to people who cannot see its chip: name, size, day.
QString spokenName(const KeptEvidence &evidence);
/// "Finding F-021 Log retention shorter than the policy requires"
QString nameOfUse(const RecordPlace &place, Labels &labels);

} // namespace binnacle
