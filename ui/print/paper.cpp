#include "ui/print/paper.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal letterCut = 40;

QPageSize pageSize(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QSizeF paperSize(Paper paper)
{
    return pageSize(paper).size(QPageSize::Inch) * paperUnitsPerInch;
}

qreal chartCut(Paper paper)
{
    return paper == Paper::Letter ? letterCut : 0;
}

std::optional<Paper> paperFromName(const QString &name)
{
    if (name.compare(u"a4", Qt::CaseInsensitive) == 0) {
        return Paper::A4;
    }
    return name.compare(u"letter", Qt::CaseInsensitive) == 0 ? std::optional(Paper::Letter) : std::nullopt;
}

QString paperName(Paper paper)
{
    return paper == Paper::A4 ? u"a4"_s : u"letter"_s;
}

} // namespace binnacle
