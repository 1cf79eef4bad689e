#include "models/measures/sentence.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

QString filled(const QString &pattern, const SentenceArguments &arguments)
{
    static const QRegularExpression placeholder(u"%([a-z_]+)"_s);
    QString text;
    qsizetype copied = 0;
    for (auto it = placeholder.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto argument = std::find_if(arguments.begin(), arguments.end(),
            [&](const auto &candidate) { return candidate.first == match.capturedView(1); });
        if (argument != arguments.end()) {
            text += QStringView(pattern).sliced(copied, match.capturedStart() - copied);
            text += argument->second;
            copied = match.capturedEnd();
        }
    }
    return text + QStringView(pattern).sliced(copied);
}

} // namespace binnacle
