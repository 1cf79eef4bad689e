#include "ui/pages/registerspage.h"

#include "models/document/document.h"
#include "models/registers/recordcount.h"
#include "models/registers/registry.h"
#include "ui/pages/startbutton.h"
#include "ui/widgets/pageheader.h"

#include <QCollator>
#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int columns = 3;

/// Lists of this page by the first clause they answer to: 4.1 before 10.1, clauses before Annex A.
static QList<const RegisterSchema *> listedRegisters()
{
    QList<const RegisterSchema *> listed;
    for (const RegisterSchema *schema : allRegisters()) {
        const bool isHere = qstrcmp(schema->page, "registers") == 0 || qstrcmp(schema->page, "leadership") == 0;
        if (isHere && schema->kind == RegisterKind::List) {
            listed << schema;
        }
    }
    QCollator byNumber;
    byNumber.setNumericMode(true);
    const auto key = [](const RegisterSchema *schema) {
        const QString clause = QString::fromLatin1(schema->clause);
        return clause.startsWith(u'A') ? u'~' + clause : clause;
    };
    std::stable_sort(listed.begin(), listed.end(),
        [&](const RegisterSchema *a, const RegisterSchema *b) { return byNumber.compare(key(a), key(b)) < 0; });
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
            {u"table"_s, schema->titleText(), tr("%n record(s)", nullptr, count), QString::fromLatin1(schema->clause)});
        button->setObjectName(u"open_"_s + schema->id());
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
