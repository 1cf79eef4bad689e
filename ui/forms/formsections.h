#pragma once

#include <QList>

class QWidget;

namespace binnacle {

class Document;
class FormSection;
struct EditorContext;
struct RegisterSchema;

/// The sections below the fields of a register's form, in reading order. `parent` owns them.
QList<FormSection *> makeFormSections(
    const EditorContext &context, Document &document, const RegisterSchema &schema, QWidget *parent);

} // namespace binnacle
