#include "ui/pages/registerspage.h"

#include "models/document/document.h"
#include "models/registers/definitions/audit.h"
#include "models/registers/recordcount.h"
#include "models/registers/registry.h"
#include "ui/pages/startbutton.h"
#include "ui/widgets/pageheader.h"

#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int columns = 3;

/// The numbers of the first clause, 4.1 before 10.1; Annex A is behind the clauses, A.5.19 before A.8.2. By no
/// collation: those of some languages put 10 before 4.
static QList<int> orderOfClause(const char *clauses)
{
    const QString first = QString::fromLatin1(clauses).section(u',', 0, 0).section(u' ', 0, 0);
    QList<int> numbers;
    for (const QString &part : first.split(u'.')) {
        numbers << (part == u"A" ? 100 : part.toInt());
    }
    return numbers;
}

/// Lists of this page by the first clause they answer to: 4.1 before 10.1, clauses before Annex A.
static QList<const RegisterSchema *> listedRegisters()
{
    QList<const RegisterSchema *> listed;
    for (const RegisterSchema *schema : allRegisters()) {
        const bool isHere = qstrcmp(schema->page, "registers") == 0 || qstrcmp(schema->page, "leadership") == 0
            || schema == &audit::schema;
        if (isHere && schema->kind == RegisterKind::List) {
            listed << schema;
        }
    }
    std::stable_sort(listed.begin(), listed.end(), [](const RegisterSchema *a, const RegisterSchema *b) {
        return orderOfClause(a->clause) < orderOfClause(b->clause);
    });
    return listed;
}

RegistersPage::RegistersPage(const Theme &theme, Document &document, QWidget *parent)
    : Page(theme, parent)
{
    setObjectName(u"registers"_s);
    header().setTitle(tr("Registers"));
    header().setSubtitle(tr("The remaining lists, by clause"));
    auto *board = new QWidget;
    auto *grid = new QGridLayout(board);
    grid->setContentsMargins(20, 14, 20, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    int place = 0;
    for (const RegisterSchema *schema : listedRegisters()) {
        const int count = countRecords(document.database(), *schema).valueOr(0);
        auto *button = new StartButton(theme,
            {u"table"_s, schema->titleText(), tr("%n record(s)", nullptr, count), {},
                QString::fromLatin1(schema->clause)});
        button->setObjectName(u"open_"_s + schema->id());
        button->setAccessibleDescription(
            button->accessibleDescription() + u", "_s + QString::fromLatin1(schema->clause));
        connect(button, &StartButton::clicked, this, [this, schema] { emit recordRequested(schema->id(), 0); });
        grid->addWidget(button, place / columns, place % columns);
        ++place;
    }
    grid->setRowStretch(place / columns + 1, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(board);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds scrolls into sight by itself
    setContent(scroll);
}

} // namespace binnacle
