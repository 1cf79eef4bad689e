#pragma once

#include <QWidget>

namespace binnacle {

class TextLabel;
class Theme;

/// Over a section of a form: what it holds, and at the end how much.
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    SectionHead(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note);

private:
    TextLabel *m_note;
};

} // namespace binnacle
