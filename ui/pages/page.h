#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace binnacle {

class PageHeader;
class Theme;

/// One place of the rail: a header with tools over its content. Pages ask the document and show; they know no SQL.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const Theme &theme, QWidget *parent = nullptr);

    PageHeader &header() { return *m_header; }
    /// Keys that work here, for the status bar.
    virtual QStringList hints() const { return {}; }
    /// False while an answer of the background reader is awaited.
    virtual bool isReady() const { return true; }
    /// Widgets that F6 goes through.
    virtual QList<QWidget *> regions() { return {}; }
    /// Narrow windows have less room for tools and side panels.
    virtual void setNarrow(bool) { }
    /// Enters what is pending. False: it was refused, and the page shows why.
    virtual bool leave() { return true; }

signals:
    /// Show this record, or with id 0 its register.
    void recordRequested(const QString &registerId, qint64 recordId);
    void hintsChanged();
    /// Something is typed and not entered; empty: nothing.
    void pendingChanged(const QString &text);

protected:
    void setContent(QWidget *content);
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    PageHeader *m_header;
};

} // namespace binnacle
