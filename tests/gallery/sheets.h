#pragma once

class QWidget;

namespace binnacle {
class Theme;
}

namespace binnacle::gallery {

/// Sheets of 1440 x 900 that lay the parts where the design pictures have them. They run ahead of the real pages only
/// to look at the parts; nothing else uses them.
QWidget *overviewSheet(const Theme &theme, int width, int height);
QWidget *findingsSheet(const Theme &theme);
QWidget *controlsSheet(const Theme &theme);

/// The form beside the table of findings.
enum class FormState { Kept, Refused, New };
QWidget *formSheet(const Theme &theme, FormState state, bool isNarrow = false);

} // namespace binnacle::gallery
