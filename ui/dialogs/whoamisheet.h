#pragma once

#include "models/document/identity.h"
#include "models/registers/labels.h"
#include "models/registers/referencechoices.h"
#include "ui/dialogs/sheet.h"

namespace binnacle {

class Document;
class ReferenceEditor;

/// Asks who works on this computer. Deletes itself.
class WhoAmISheet final : public Sheet
{
    Q_OBJECT

public:
    WhoAmISheet(const Theme &theme, Document &document, QWidget *window);

signals:
    /// Nobody in particular: an administrator.
    void chosen(const binnacle::Identity &identity);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBody();
    void judge();
    void take();

    Document &m_document;
    ReferenceChoices m_choices;
    Labels m_labels;
    ReferenceEditor *m_person;
};

} // namespace binnacle
