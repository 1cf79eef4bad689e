#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QWidget>

namespace binnacle {

class PageHeader;
class Theme;
struct ViewChip;

/// What is typed into the form of a page and not entered.
struct PendingForm
{
    QString text; ///< for the status bar; empty: nothing is pending
    QString registerId = {};
    qint64 recordId = 0; ///< 0: a new record
};

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
    /// Before the document is closed: the same, but what is refused is kept as a draft. False when neither can be done.
    virtual bool keep() { return leave(); }
    virtual PendingForm pending() const { return {}; }
    /// When the page is shown: to where its keys work.
    virtual void takeFocus() { setFocus(); }

signals:
    /// Show this record, or with id 0 its register.
    void recordRequested(const QString &registerId, qint64 recordId);
    /// Show the records of a register that this filter leaves.
    void filterRequested(const QString &registerId, const binnacle::ViewChip &filter);
    /// Begin a new record of a register, with these fields filled.
    void newRecordRequested(const QString &registerId, const QMap<qsizetype, QVariant> &preset);
    void hintsChanged();
    void pendingChanged();

protected:
    void setContent(QWidget *content);
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    PageHeader *m_header;
};

} // namespace binnacle
