#pragma once

#include "models/registers/parts.h"
#include "ui/forms/formsection.h"

class QListView;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;

namespace binnacle {

class Button;
class Document;
class SectionHead;
class Theme;

/// The parts of a record in its form: two lines each, the newest first; Return opens one over the form.
class PartsSection : public FormSection
{
    Q_OBJECT

public:
    PartsSection(const Theme &theme, Document &document, const PartRegister &part, QWidget *parent = nullptr);

    void showRecord(const Record &kept, bool isEditable) override;
    void recordsChanged(const RegisterSchema &schema) override;

protected:
    Document &document() const { return m_document; }
    const Record &whole() const { return m_parent; }
    /// Before the lines are made.
    virtual void prepare() { }
    virtual void decorate(QStandardItem &, const PartLine &) { }

private:
    void fill();
    void fit();
    void open(const QModelIndex &index);
    void add();

    Document &m_document;
    PartRegister m_part;
    Record m_parent;
    bool m_isEditable = false;
    bool m_isWhole = false; ///< all lines are shown
    SectionHead *m_head;
    QListView *m_list;
    QStandardItemModel *m_model;
    Button *m_add;
    Button *m_all;
};

} // namespace binnacle
