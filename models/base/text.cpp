#include "models/base/text.h"

namespace binnacle {

QString folded(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark()) {
            result += c;
        }
    }
    return result.toCaseFolded().simplified();
}

} // namespace binnacle
