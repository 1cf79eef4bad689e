#pragma once

#include <QWidget>

namespace binnacle {

class Document;
class IconLabel;
class TextLabel;
class Theme;

/// Whether the chain of changes is whole, from a check in the background.
class ChainLine final : public QWidget
{
    Q_OBJECT

public:
    ChainLine(const Theme &theme, Document &document, QWidget *parent = nullptr);

    void check();

private:
    const Theme &m_theme;
    Document &m_document;
    IconLabel *m_good;
    IconLabel *m_bad;
    TextLabel *m_words;
};

} // namespace binnacle
