#pragma once

#include "ui/widgets/prompts.h"

#include <QList>
#include <QTest>
#include <functional>

namespace binnacle::test {

/// Answers prompts in the order of a script. A prompt that is not expected, or says something else, fails the test and
/// is declined; finish() fails when an expected one never came.
class ScriptedPrompts final : public Prompts
{
public:
    using Choose = std::function<PrinterAnswer(QPrinter &printer, int pages)>;

    /// `part` must stand in what is told.
    void expectTold(const QString &part) { m_steps << Step{Kind::Tell, part, {}, false, {}}; }
    void expectConfirm(const QString &part, bool answer) { m_steps << Step{Kind::Confirm, part, {}, answer, {}}; }
    void expectInformed(const QString &part) { m_steps << Step{Kind::Inform, part, {}, false, {}}; }
    void expectMissing(const QString &part, MissingAnswer answer)
    {
        m_steps << Step{Kind::Missing, part, {}, false, {}, answer};
    }
    void expectOpen(const QString &path) { m_steps << Step{Kind::Open, {}, path, false, {}}; }
    /// `part` must stand in the suggested name.
    void expectSave(const QString &part, const QString &path) { m_steps << Step{Kind::Save, part, path, false, {}}; }
    void expectFiles(const QStringList &paths) { m_steps << Step{.kind = Kind::Files, .paths = paths}; }
    void expectWarning(const QString &part, OpeningAnswer answer)
    {
        m_steps << Step{.kind = Kind::Opening, .part = part, .opening = answer};
    }
    /// `part` must stand in the path; `answer`: a program was found.
    void expectOutside(const QString &part, bool answer = true)
    {
        m_steps << Step{.kind = Kind::Outside, .part = part, .answer = answer};
    }
    /// The last path that was handed to another program.
    QString outside() const { return m_outside; }
    void expectPrinter(const Choose &choose) { m_steps << Step{Kind::Printer, {}, {}, false, choose}; }
    bool isDone() const { return m_steps.isEmpty(); }
    void finish()
    {
        if (!isDone()) {
            fail(QStringLiteral("a prompt did not come: ") + m_steps.first().part);
        }
        m_steps.clear();
    }

    void tell(const Error &error) override { take(Kind::Tell, error.message); }
    void inform(const QString &, const QString &text) override { take(Kind::Inform, text); }
    MissingAnswer askMissing(const QString &path) override { return take(Kind::Missing, path).missing; }
    bool confirm(const QString &question, const QString &) override { return take(Kind::Confirm, question).answer; }
    QString fileToOpen(const QString &title, const QString &) override { return take(Kind::Open, title).path; }
    QStringList filesToOpen(const QString &title) override { return take(Kind::Files, title).paths; }
    OpeningAnswer askBeforeOpening(const QString &warning) override { return take(Kind::Opening, warning).opening; }
    bool openOutside(const QString &path) override
    {
        m_outside = path;
        return take(Kind::Outside, path).answer;
    }
    QString fileToSave(const QString &, const QString &, const QString &suggestion) override
    {
        return take(Kind::Save, suggestion).path;
    }
    PrinterAnswer choosePrinter(QPrinter &printer, int pages) override
    {
        const Step step = take(Kind::Printer, {});
        return step.choose ? step.choose(printer, pages) : PrinterAnswer::Declined;
    }

private:
    enum class Kind { Tell, Inform, Missing, Confirm, Open, Files, Save, Opening, Outside, Printer };
    struct Step
    {
        Kind kind = Kind::Tell;
        QString part = {};
        QString path = {};
        bool answer = false;
        Choose choose = {};
        MissingAnswer missing = MissingAnswer::Nothing;
        OpeningAnswer opening = OpeningAnswer::Nothing;
        QStringList paths = {};
    };

    Step take(Kind kind, const QString &text)
    {
        if (m_steps.isEmpty() || m_steps.first().kind != kind || !text.contains(m_steps.first().part)) {
            const QString expected = m_steps.isEmpty() ? QStringLiteral("nothing") : m_steps.first().part;
            fail(QStringLiteral("unexpected prompt \"%1\", expected \"%2\"").arg(text, expected));
            return {};
        }
        return m_steps.takeFirst();
    }
    static void fail(const QString &why) { QTest::qFail(qPrintable(why), __FILE__, __LINE__); }

    QList<Step> m_steps;
    QString m_outside;
};

} // namespace binnacle::test
