// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

QString keysOf(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<MainWindow::ShortcutEntry> &menus,
                                 QWidget *parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    std::vector<std::vector<TextTable::Cell>> rows;
    QString last;
    const auto add = [&](const QString &place, const QString &what, const QString &keys) {
        rows.push_back({{place == last ? QString() : place, {}, true}, {what}, {keys}});
        last = place;
    };
    for (const auto &entry : menus)
        add(entry.menu, entry.text, entry.keys);
    const QString scenarios = tr("Scenarios"), tables = tr("Tables and heatmaps"),
                  hours = tr("Opening hours"), charts = tr("Charts");
    add(scenarios, tr("Choose a scenario"),
        keysOf(Qt::ALT | Qt::Key_1) + QStringLiteral(" … ") + keysOf(Qt::ALT | Qt::Key_9));
    add(tables, tr("Move the cell; with Shift, extend the selection"), tr("Arrow keys"));
    add(tables, tr("Copy as a table"), keysOf(QKeySequence::Copy));
    add(hours, tr("Open or close the half hour"), keysOf(Qt::Key_Space));
    add(hours, tr("Put it on standby"), keysOf(Qt::SHIFT | Qt::Key_Space));
    add(hours, tr("Close it"), keysOf(Qt::Key_Delete));
    add(charts, tr("The values as a table"), keysOf(Qt::CTRL | Qt::Key_T));
    auto *table = new TextTable(this);
    table->show({{tr("Where"), Qt::AlignLeft}, {tr("What"), Qt::AlignLeft}, {tr("Keys")}},
                std::move(rows));
    auto *view = makeTableView(table);
    view->setAccessibleName(windowTitle());
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(view, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(620, 640);
}

} // namespace ui
