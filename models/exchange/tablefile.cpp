#include "models/exchange/tablefile.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/csvtext.h"

#include <algorithm>

namespace binnacle {

static constexpr int rowsLookedAt = 50;

Result<TableFile> lookInto(const QString &path)
{
    Result<CsvReader> reader = CsvReader::open(path);
    if (!reader) {
        return reader.error();
    }
    TableFile file{.path = path, .header = reader->header(), .examples = {}};
    file.examples.resize(file.header.size());
    for (int i = 0; i < rowsLookedAt; ++i) {
        const Result<bool> more = reader->next();
        if (!more) {
            return more.error();
        }
        if (!*more) {
            break;
        }
        const CsvRow &row = reader->row();
        for (qsizetype column = 0; column < std::min(row.size(), file.header.size()); ++column) {
            const QString text = csv::original(row.text(column));
            if (!text.isEmpty()) {
                file.examples[column] << text;
            }
        }
    }
    return file;
}

} // namespace binnacle
