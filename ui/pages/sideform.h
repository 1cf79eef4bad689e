#pragma once

#include <QObject>

class QBoxLayout;
class QShortcut;

namespace binnacle {

class KeyHint;
class Page;
class FormStack;
class RecordForm;
class Theme;

/// Where the form of a page stands: beside its table, or in narrow windows over the page from the header down, at the
/// end edge. The page keeps the rest of its room for itself then.
class SideForm : public QObject
{
    Q_OBJECT

public:
    static constexpr int width = 464;

    /// `beside` is the row that the form ends, `content` the column of the page; both belong to the page.
    SideForm(const Theme &theme, FormStack &forms, RecordForm &form, Page &page, QBoxLayout &beside, QBoxLayout &content);

    void setNarrow(bool isNarrow);
    void setShown(bool isShown);
    /// In the place of the form, until null is shown instead; the page owns it then.
    void showInstead(QWidget *panel);
    bool isNarrow() const { return m_isNarrow; }
    bool isShown() const { return m_isShown; }
    bool isOverPage() const { return m_isNarrow && m_isShown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void layOverPage(QWidget &side);

    FormStack &m_forms;
    Page &m_page;
    QBoxLayout &m_beside;
    QBoxLayout &m_content;
    QWidget *m_instead = nullptr;
    KeyHint *m_key; ///< owned by the form
    QShortcut *m_escape; ///< owned by the form
    bool m_isNarrow = false;
    bool m_isShown = true;
};

} // namespace binnacle
