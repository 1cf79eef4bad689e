#include "ui/dialogs/sheet.h"

#include "ui/theme/blend.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int headHeight = 68;
static constexpr int footHeight = 60;
static constexpr int sidePadding = 24;
static constexpr qreal radius = 6;

namespace {

/// Dims the window under a sheet; it is nothing to read and takes no clicks.
class Dimmer : public QWidget
{
public:
    explicit Dimmer(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), modalDim()); }
};

} // namespace

Sheet::Sheet(const Theme &theme, const Words &words, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_note(new TextLabel(theme, TextRole::Body, &Tokens::muted))
    , m_strong(new TextLabel(theme, TextRole::BodyMedium, &Tokens::text))
    , m_promise(new TextLabel(theme, TextRole::Body, &Tokens::text2))
    , m_whyNot(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_cancel(new Button(theme, Button::Kind::Normal, tr("Cancel")))
    , m_act(new Button(theme, Button::Kind::Primary, words.act))
{
    setModal(true);
    setAttribute(Qt::WA_TranslucentBackground); // for the corners
    setWindowTitle(words.title);
    setAccessibleName(words.title);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(buildHead(words));
    m_column->addWidget(buildFoot());
}

Sheet::~Sheet()
{
    delete m_dimmer;
}

QWidget *Sheet::buildHead(const Words &words)
{
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sidePadding, 0, sidePadding, 0);
    row->setSpacing(16);
    row->addWidget(new IconLabel(m_theme, words.icon, 24, &Tokens::accent));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch();
    lines->addWidget(new TextLabel(m_theme, TextRole::PageTitle, &Tokens::text, words.title));
    lines->addWidget(m_note);
    lines->addStretch();
    row->addLayout(lines, 1);
    auto *close = new Button(m_theme, Button::Kind::Flat, {}, u"close"_s);
    close->setObjectName(u"closeSheet"_s);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return head;
}

QWidget *Sheet::buildFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(footHeight);
    m_promise->setObjectName(u"promise"_s);
    m_whyNot->setObjectName(u"whyNot"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_act->setObjectName(u"act"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setAutoDefault(false);
    m_act->setAutoDefault(false);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(sidePadding, 0, sidePadding, 0);
    row->setSpacing(10);
    row->addWidget(m_strong);
    row->addWidget(m_promise, 1);
    row->addWidget(m_whyNot);
    row->addWidget(m_cancel);
    row->addWidget(m_act);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_act, &Button::clicked, this, &Sheet::actRequested);
    return foot;
}

void Sheet::setBody(QWidget *body)
{
    m_column->insertWidget(1, body, 1);
}

void Sheet::setNote(const QString &note)
{
    m_note->setText(note);
}

void Sheet::setPromise(const QString &strong, const QString &promise)
{
    m_strong->setText(strong);
    m_strong->setVisible(!strong.isEmpty());
    m_promise->setText(promise);
}

void Sheet::setAct(const QString &act, bool isEnabled, const QString &whyNot)
{
    m_act->setText(act);
    m_act->setAccessibleName(act);
    m_act->setAccessibleDescription(whyNot);
    m_act->setEnabled(isEnabled);
    m_act->updateGeometry();
    m_whyNot->setText(isEnabled ? QString() : whyNot);
}

void Sheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus(); // not the cross, which stands first
    if (!m_dimmer && parentWidget()) {
        m_dimmer = new Dimmer(parentWidget());
        move(parentWidget()->mapToGlobal(parentWidget()->rect().center()) - rect().center());
    }
}

bool Sheet::focusNextPrevChild(bool isNext)
{
    return focusInReadingOrder(*this, isNext);
}

void Sheet::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), tokens.surface);
    const QRectF foot(1, height() - footHeight - 1, width() - 2, footHeight);
    painter.fillRect(foot, tokens.raised);
    fillHorizontal(painter, 1, width() - 1, headHeight + .5, tokens.border);
    fillHorizontal(painter, 1, width() - 1, foot.top() - .5, tokens.border);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter, rect(), radius, {}, tokens.borderStrong, 1);
}

} // namespace binnacle
