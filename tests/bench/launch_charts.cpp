#include "support/painted.h"

#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGridLayout>

using namespace Qt::StringLiterals;

// What a launch is measured against: a window of the same size with nothing but six charts.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWidget window;
    auto *grid = new QGridLayout(&window);
    for (int i = 0; i < 6; ++i) {
        auto *set = new QBarSet(u"set"_s);
        *set << 3 << 1 << 4 << 1 << 5 << 9 << 2 << 6 << 5 << 3 << 5 << 8;
        auto *series = new QBarSeries;
        series->append(set);
        auto *chart = new QChart;
        chart->addSeries(series);
        chart->createDefaultAxes();
        grid->addWidget(new QChartView(chart), i / 3, i % 3);
    }
    window.resize(1440, 900);
    const binnacle::bench::Painted painted([&] { return &window; }, [](const QWidget &) { return true; });
    window.show();
    return QApplication::exec();
}
