#include "ui/shell/tablelooks.h"

#include "ui/pages/registerpage.h"
#include "ui/pages/registertable.h"
#include "ui/pages/tablecolumns.h"
#include "ui/shell/settings.h"

namespace binnacle {

TableLooks::TableLooks(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void TableLooks::attach(Page *page)
{
    const auto *registerPage = qobject_cast<RegisterPage *>(page);
    if (!registerPage) {
        return;
    }
    TableColumns &columns = qobject_cast<RegisterPage *>(page)->table().columns();
    const QString id = registerPage->schema().id();
    columns.setLook(m_settings.tableLook(id));
    connect(
        &columns, &TableColumns::changed, this, [this, &columns, id] { m_settings.setTableLook(id, columns.look()); });
}

} // namespace binnacle
