#include "ui/pages/filterbar.h"

#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace binnacle {

FilterBar::FilterBar(const Theme &theme, const QList<ViewChip> &chips, QWidget *parent)
    : QWidget(parent)
    , m_views(chips)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const ViewChip &view : chips) {
        auto *chip = new Chip(theme, view.text);
        chip->setObjectName(QStringLiteral("chip_") + view.id);
        chip->setStatus(view.status);
        chip->setChecked(view.isOnAtFirst);
        connect(chip, &Chip::toggled, this, &FilterBar::changed);
        m_chips << chip;
        row->addWidget(chip);
    }
    row->addStretch();
    setVisible(!chips.isEmpty());
}

QList<RecordFilter::Condition> FilterBar::conditions() const
{
    QList<RecordFilter::Condition> all;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->isChecked()) {
            all += m_views.at(i).conditions;
        }
    }
    return all;
}

void FilterBar::clear()
{
    for (Chip *chip : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
        chip->update();
    }
    emit changed();
}

void FilterBar::setCount(const QString &id, int count)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_views.at(i).id == id) {
            m_chips.at(i)->setText(QStringLiteral("%L1 %2").arg(count).arg(m_views.at(i).text.toLower()));
            m_chips.at(i)->updateGeometry();
        }
    }
}

} // namespace binnacle
