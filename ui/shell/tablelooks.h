#pragma once

#include <QObject>

namespace binnacle {

class Page;
class Settings;

/// Keeps how a person arranged the columns of each register, and brings it back.
class TableLooks : public QObject
{
    Q_OBJECT

public:
    TableLooks(Settings &settings, QObject *parent);

    /// Does nothing for pages without a table of records.
    void attach(Page *page);

private:
    Settings &m_settings;
};

} // namespace binnacle
