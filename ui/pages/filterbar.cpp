#include "ui/pages/filterbar.h"

#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace binnacle {

static const QString visiting = u"visiting"_s;

FilterBar::FilterBar(const Theme &theme, const QList<ViewChip> &chips, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addStretch();
    for (const ViewChip &chip : chips) {
        add(chip);
    }
    if (chips.isEmpty()) { // never shown here: without a parent it would be a window that takes the focus
        hide();
    }
}

void FilterBar::add(const ViewChip &view)
{
    auto *chip = new Chip(m_theme, view.text);
    chip->setObjectName(u"chip_"_s + view.id);
    chip->setStatus(view.status);
    chip->setChecked(view.isOnAtFirst);
    m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_views << view;
    m_chips << chip;
    connect(chip, &Chip::toggled, this, [this, chip] {
        if (const qsizetype at = m_chips.indexOf(chip); m_views.at(at).id == visiting) {
            remove(at);
        }
        emit changed();
    });
}

void FilterBar::remove(qsizetype at)
{
    Chip *chip = m_chips.takeAt(at);
    m_views.removeAt(at);
    m_row->removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // it may be the sender
    setVisible(!m_chips.isEmpty());
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

/// Without telling: whoever calls does.
void FilterBar::setAllOff()
{
    for (qsizetype i = m_chips.size() - 1; i >= 0; --i) {
        const QSignalBlocker quiet(m_chips.at(i));
        m_chips.at(i)->setChecked(false);
        m_chips.at(i)->updateGeometry();
        if (m_views.at(i).id == visiting) {
            remove(i);
        }
    }
}

void FilterBar::clear()
{
    setAllOff();
    emit changed();
}

void FilterBar::setVisiting(const ViewChip &chip)
{
    setAllOff();
    ViewChip visitor = chip;
    visitor.id = visiting;
    visitor.isOnAtFirst = true;
    add(visitor);
    m_row->insertWidget(0, m_chips.last());
    for (qsizetype i = 1; i < m_chips.size(); ++i) {
        setTabOrder(i == 1 ? m_chips.last() : m_chips.at(i - 2), m_chips.at(i - 1));
    }
    setVisible(true);
    emit changed();
}

void FilterBar::setCount(const QString &id, int count)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_views.at(i).id == id) {
            m_chips.at(i)->setText(u"%L1 %2"_s.arg(count).arg(m_views.at(i).text.toLower()));
            m_chips.at(i)->setAccessibleName(m_chips.at(i)->text());
            m_chips.at(i)->updateGeometry();
        }
    }
}

} // namespace binnacle
