// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QUndoStack>

#include <array>
#include <vector>

namespace ui {

namespace {

constexpr int inspectorWidth = 304, railBreak = 1180, inspectorBreak = 1280;

enum Menu { FileMenu, EditMenu, ViewMenu, PlanMenu, ToolsMenu, HelpMenu, menuCount };

struct CommandEntry {
    Command command;
    Menu menu;
    const char *text;
    QKeySequence keys;
    bool startsGroup = false;
    QAction::MenuRole role = QAction::NoRole;
};

const std::vector<CommandEntry> &commandEntries() {
    using C = Command;
    static const std::vector<CommandEntry> entries{
        {C::NewWindow, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "New window"), {}},
        {C::NewPlan, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "New plan…"), QKeySequence::New},
        {C::OpenPlan, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Open…"), QKeySequence::Open},
        {C::OpenDemo, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Open the demo plan"), {}},
        {C::Save, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Save"), QKeySequence::Save, true},
        {C::SaveAs, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Save as…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {C::ImportHistory, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Import history…"),
         QKeySequence(Qt::CTRL | Qt::Key_I), true},
        {C::Export, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Export…"),
         QKeySequence(Qt::CTRL | Qt::Key_E)},
        {C::Print, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Print…"), QKeySequence::Print},
        {C::Close, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Close window"),
         QKeySequence(Qt::CTRL | Qt::Key_W), true},
        {C::Quit, FileMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Quit"),
         QKeySequence(Qt::CTRL | Qt::Key_Q), false, QAction::QuitRole},
        {C::Copy, EditMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Copy"), QKeySequence::Copy, true},
        {C::Preferences, EditMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Settings…"),
         QKeySequence(Qt::CTRL | Qt::Key_Comma), true, QAction::PreferencesRole},
        {C::AcceptForecast, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Accept forecast"), {}},
        {C::AddScenario, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Add scenario"), {}, true},
        {C::DuplicateScenario, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Duplicate scenario"),
         QKeySequence(Qt::CTRL | Qt::Key_D)},
        {C::RenameScenario, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Rename scenario…"),
         QKeySequence(Qt::Key_F2)},
        {C::RemoveScenario, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Remove scenario"),
         QKeySequence(Qt::Key_Delete)},
        {C::PreviousWeek, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Previous week"),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp), true},
        {C::NextWeek, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Next week"),
         QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
        {C::ThisWeek, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "First week"),
         QKeySequence(Qt::CTRL | Qt::Key_Home)},
        {C::NextChannel, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Next channel"),
         QKeySequence(Qt::CTRL | Qt::Key_Tab), true},
        {C::PreviousChannel, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Previous channel"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)},
        {C::PrimaryAction, PlanMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Main action of the page"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), true},
        {C::ErlangCalculator, ToolsMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Erlang calculator"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {C::CheckBySimulation,
         ToolsMenu,
         QT_TRANSLATE_NOOP("ui::MainWindow", "Check by simulation"),
         {}},
        {C::Terms, HelpMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Terms"),
         QKeySequence::HelpContents},
        {C::Shortcuts, HelpMenu, QT_TRANSLATE_NOOP("ui::MainWindow", "Keyboard shortcuts"),
         QKeySequence(Qt::CTRL | Qt::Key_Question)},
        {C::About,
         HelpMenu,
         QT_TRANSLATE_NOOP("ui::MainWindow", "About Shiftwright"),
         {},
         true,
         QAction::AboutRole},
    };
    return entries;
}

/// Figures of the plan at the right end of the status bar, a hairline before each.
class StatusField : public TextLabel {
public:
    StatusField() : TextLabel(Role::Small, Ink::Text2) {}

protected:
    void paintEvent(QPaintEvent *event) override {
        TextLabel::paintEvent(event);
        QPainter(this).fillRect(QRect(0, height() / 2 - 7, 1, 14),
                                Theme::of(this).color(Ink::Line2));
    }
};

} // namespace

struct MainWindow::Parts {
    struct Entry {
        PageId id;
        Page *page = nullptr;
        QWidget *inspector = nullptr;
        QAction *action = nullptr;
    };
    std::vector<Entry> pages;
    std::map<Command, QAction *> actions;
    std::array<QMenu *, menuCount> menus{};
    QMenu *recent = nullptr;
    Rail *rail = nullptr;
    QStackedWidget *stack = nullptr;
    QStackedWidget *inspectors = nullptr;
    QDockWidget *dock = nullptr;
    TextLabel *dockTitle = nullptr;
    QToolButton *dockFloat = nullptr, *dockClose = nullptr;
    QAction *showInspector = nullptr, *narrowRail = nullptr, *fullScreen = nullptr;
    QAction *undo = nullptr, *redo = nullptr, *nextPane = nullptr, *previousPane = nullptr;
    QAction *pageSeparator = nullptr;
    TextLabel *saved = nullptr, *status = nullptr, *zone = nullptr, *interval = nullptr,
              *depth = nullptr;
    QToolButton *undoButton = nullptr, *redoButton = nullptr;
    QUndoStack *undoStack = nullptr;
    std::optional<bool> railChoice; // by hand; otherwise the width decides
    // Seen is: wanted, or wanted again in a narrow window, and the page has one.
    bool inspectorWanted = true, inspectorHasRoom = true;

    const Entry *current() const {
        const int row = rail->current();
        return row >= 0 && row < int(pages.size()) ? &pages[std::size_t(row)] : nullptr;
    }
};

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), parts_(new Parts) {
    setMinimumSize(1100, 700);
    setAcceptDrops(true);
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    parts_->rail = new Rail;
    parts_->stack = new QStackedWidget;
    layout->addWidget(parts_->rail);
    layout->addWidget(parts_->stack, 1);
    setCentralWidget(central);

    auto *dock = parts_->dock = new QDockWidget(this);
    dock->setObjectName(QStringLiteral("inspector"));
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("dockBody"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(34);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(16, 0, 10, 0);
    barLayout->setSpacing(2);
    parts_->dockTitle = new TextLabel(Role::Small);
    parts_->dockTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    parts_->dockFloat = new QToolButton;
    parts_->dockClose = new QToolButton;
    barLayout->addWidget(parts_->dockTitle, 1);
    for (QToolButton *button : {parts_->dockFloat, parts_->dockClose}) {
        button->setProperty("role", "flat");
        button->setIconSize({14, 14});
        button->setFocusPolicy(Qt::TabFocus);
        barLayout->addWidget(button);
    }
    connect(parts_->dockFloat, &QToolButton::clicked, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    connect(parts_->dockClose, &QToolButton::clicked, dock->toggleViewAction(), &QAction::trigger);
    dock->setTitleBarWidget(bar);
    auto *holder = new QWidget;
    auto *holderLayout = new QVBoxLayout(holder);
    holderLayout->setContentsMargins(0, 0, 0, 0);
    holderLayout->setSpacing(0);
    holderLayout->addWidget(new Rule);
    parts_->inspectors = new QStackedWidget;
    holderLayout->addWidget(parts_->inspectors, 1);
    holder->setMinimumWidth(inspectorWidth);
    holder->setMaximumWidth(inspectorWidth + 160);
    dock->setWidget(holder);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();

    connect(parts_->rail, &Rail::currentChanged, this, &MainWindow::rowShown);
    connect(parts_->rail, &Rail::settingsRequested, this, [this] {
        if (QAction *preferences = action(Command::Preferences))
            preferences->trigger();
    });
    buildMenus();
    buildStatusBar();
    retranslate();
    restyle();
}

MainWindow::~MainWindow() = default;

// Menus -------------------------------------------------------------------------------------------

void MainWindow::buildMenus() {
    for (QMenu *&menu : parts_->menus)
        menu = menuBar()->addMenu(QString());
    parts_->undo = new QAction(this);
    parts_->redo = new QAction(this);
    parts_->undo->setShortcut(QKeySequence::Undo);
    parts_->redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence::Redo});
    parts_->menus[EditMenu]->addActions({parts_->undo, parts_->redo});
    for (const CommandEntry &entry : commandEntries()) {
        QMenu *menu = parts_->menus[std::size_t(entry.menu)];
        if (entry.startsGroup)
            menu->addSeparator();
        auto *added = menu->addAction(QString());
        added->setShortcut(entry.keys);
        added->setMenuRole(entry.role);
        added->setVisible(false);
        added->setEnabled(false); // an invisible action must not answer its keys
        parts_->actions[entry.command] = added;
        if (entry.command == Command::OpenDemo) {
            parts_->recent = menu->addMenu(QString());
            parts_->recent->menuAction()->setVisible(false);
        }
    }

    QMenu *view = parts_->menus[ViewMenu];
    parts_->pageSeparator = view->addSeparator();
    parts_->showInspector = parts_->dock->toggleViewAction();
    parts_->showInspector->setShortcut(Qt::Key_F9);
    view->addAction(parts_->showInspector);
    connect(parts_->showInspector, &QAction::triggered, this, [this](bool shown) {
        parts_->inspectorWanted = shown;
        parts_->inspectorHasRoom = true; // asked for, whatever the width
        updateInspector();
    });
    parts_->narrowRail = view->addAction(QString());
    parts_->narrowRail->setCheckable(true);
    parts_->narrowRail->setShortcut(Qt::CTRL | Qt::Key_B);
    connect(parts_->narrowRail, &QAction::triggered, this, [this](bool narrow) {
        parts_->railChoice = narrow;
        setRailNarrow(narrow);
    });
    parts_->fullScreen = view->addAction(QString());
    parts_->fullScreen->setCheckable(true);
    parts_->fullScreen->setShortcut(Qt::Key_F11);
    connect(parts_->fullScreen, &QAction::triggered, this,
            [this](bool on) { on ? showFullScreen() : showNormal(); });
    view->addSeparator();
    parts_->nextPane =
        view->addAction(QString(), QKeySequence(Qt::Key_F6), this, [this] { cyclePane(1); });
    parts_->previousPane = view->addAction(QString(), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
                                           [this] { cyclePane(-1); });

    auto *corner = new QWidget;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->setSpacing(4);
    parts_->saved = new TextLabel(Role::Small, Ink::Text2);
    layout->addWidget(parts_->saved);
    layout->addSpacing(8);
    for (auto [button, trigger] : {std::pair{&parts_->undoButton, parts_->undo},
                                   std::pair{&parts_->redoButton, parts_->redo}}) {
        *button = new QToolButton;
        (*button)->setDefaultAction(trigger);
        (*button)->setProperty("role", "corner");
        (*button)->setIconSize({16, 16});
        (*button)->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(*button);
    }
    menuBar()->setCornerWidget(corner);
    setUndoStack(nullptr);
    updateMenuVisibility();
}

void MainWindow::buildStatusBar() {
    statusBar()->setSizeGripEnabled(false);
    parts_->status = new TextLabel(Role::Small, Ink::Text2);
    parts_->status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(parts_->status, 1);
    for (TextLabel **field : {&parts_->zone, &parts_->interval, &parts_->depth}) {
        *field = new StatusField;
        statusBar()->addPermanentWidget(*field);
        (*field)->hide();
    }
}

void MainWindow::retranslate() {
    const char *titles[] = {QT_TR_NOOP("File"), QT_TR_NOOP("Edit"),  QT_TR_NOOP("View"),
                            QT_TR_NOOP("Plan"), QT_TR_NOOP("Tools"), QT_TR_NOOP("Help")};
    for (std::size_t i = 0; i < parts_->menus.size(); ++i)
        parts_->menus[i]->setTitle(tr(titles[i]));
    for (const CommandEntry &entry : commandEntries())
        parts_->actions[entry.command]->setText(tr(entry.text));
    parts_->recent->setTitle(tr("Open recent"));
    parts_->showInspector->setText(tr("Inspector"));
    parts_->narrowRail->setText(tr("Narrow rail"));
    parts_->fullScreen->setText(tr("Full screen"));
    parts_->nextPane->setText(tr("Next pane"));
    parts_->previousPane->setText(tr("Previous pane"));
    parts_->dock->setWindowTitle(tr("Inspector"));
    parts_->dockFloat->setToolTip(tr("Detach"));
    parts_->dockFloat->setAccessibleName(tr("Detach"));
    parts_->dockClose->setToolTip(tr("Close (F9)"));
    parts_->dockClose->setAccessibleName(tr("Close"));
    parts_->showInspector->setText(tr("Inspector"));
    for (std::size_t row = 0; row < parts_->pages.size(); ++row) {
        const QString title = parts_->pages[row].page->title();
        parts_->rail->steps().setName(int(row), title);
        parts_->pages[row].action->setText(title);
    }
    setUndoStack(parts_->undoStack);
}

void MainWindow::restyle() {
    const Theme theme = Theme::of(this);
    parts_->undo->setIcon(theme.icon(QStringLiteral("undo"), Ink::Text2));
    parts_->redo->setIcon(theme.icon(QStringLiteral("redo"), Ink::Text2));
    parts_->undo->setIconVisibleInMenu(false);
    parts_->redo->setIconVisibleInMenu(false);
    parts_->dockFloat->setIcon(theme.icon(QStringLiteral("float"), Ink::Text3));
    parts_->dockClose->setIcon(theme.icon(QStringLiteral("close"), Ink::Text3));
    parts_->dockTitle->setFont(theme.font(12, QFont::DemiBold));
}

QAction *MainWindow::handle(Command command, std::function<void()> run) {
    QAction *handled = parts_->actions.at(command);
    handled->disconnect(SIGNAL(triggered(bool)));
    connect(handled, &QAction::triggered, this, [run = std::move(run)] { run(); });
    handled->setVisible(true);
    handled->setEnabled(true);
    if (command == Command::Preferences)
        parts_->rail->setSettingsVisible(true);
    updateMenuVisibility();
    return handled;
}

QAction *MainWindow::action(Command command) const { return parts_->actions.at(command); }

void MainWindow::updateMenuVisibility() {
    for (QMenu *menu : parts_->menus) {
        bool any = false;
        for (const QAction *each : menu->actions())
            any = any || (each->isVisible() && !each->isSeparator());
        menu->menuAction()->setVisible(any);
    }
}

std::vector<MainWindow::ShortcutEntry> MainWindow::shortcuts() const {
    std::vector<ShortcutEntry> entries;
    for (const QMenu *menu : parts_->menus)
        for (const QAction *each : menu->actions())
            if (each->isVisible() && !each->shortcut().isEmpty())
                entries.push_back({menu->title(), each->text(),
                                   each->shortcut().toString(QKeySequence::NativeText)});
    return entries;
}

void MainWindow::setRecentFiles(const QStringList &paths) {
    parts_->recent->clear();
    for (const QString &path : paths) {
        QAction *file = parts_->recent->addAction(QFileInfo(path).completeBaseName());
        file->setToolTip(path);
        connect(file, &QAction::triggered, this,
                [this, path] { Q_EMIT recentFileRequested(path); });
    }
    parts_->recent->setToolTipsVisible(true);
    parts_->recent->menuAction()->setVisible(!paths.isEmpty());
}

void MainWindow::setUndoStack(QUndoStack *stack) {
    for (QAction *each : {parts_->undo, parts_->redo})
        each->disconnect();
    if (parts_->undoStack)
        parts_->undoStack->disconnect(this);
    parts_->undoStack = stack;
    const auto refresh = [this] {
        const QUndoStack *s = parts_->undoStack;
        const auto words = [](const QString &verb, const QString &what) {
            return what.isEmpty() ? verb : verb + QStringLiteral(": ") + what;
        };
        parts_->undo->setText(words(tr("Undo"), s ? s->undoText() : QString()));
        parts_->redo->setText(words(tr("Redo"), s ? s->redoText() : QString()));
        parts_->undo->setEnabled(s && s->canUndo());
        parts_->redo->setEnabled(s && s->canRedo());
        for (QAction *each : {parts_->undo, parts_->redo})
            each->setVisible(s != nullptr);
        if (parts_->depth) {
            parts_->depth->setVisible(s != nullptr);
            parts_->depth->setText(s ? tr("Undo: %n step(s)", nullptr, s->index()) : QString());
        }
        updateMenuVisibility();
    };
    if (stack) {
        connect(parts_->undo, &QAction::triggered, stack, &QUndoStack::undo);
        connect(parts_->redo, &QAction::triggered, stack, &QUndoStack::redo);
        connect(stack, &QUndoStack::indexChanged, this, refresh);
        connect(stack, &QUndoStack::undoTextChanged, this, refresh);
        connect(stack, &QUndoStack::redoTextChanged, this, refresh);
        connect(stack, &QObject::destroyed, this, [this] { parts_->undoStack = nullptr; });
    }
    refresh();
}

// Pages -------------------------------------------------------------------------------------------

void MainWindow::addPage(PageId id, Page *page) {
    Parts::Entry entry;
    entry.id = id;
    entry.page = page;
    page->applyTexts();
    parts_->stack->addWidget(page);
    if (QWidget *inspector = page->inspector()) {
        auto *scroll = new QScrollArea;
        scroll->setObjectName(QStringLiteral("inspectorScroll"));
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        inspector->setObjectName(QStringLiteral("dockBody"));
        inspector->setAttribute(Qt::WA_StyledBackground);
        scroll->setWidget(inspector);
        parts_->inspectors->addWidget(scroll);
        entry.inspector = scroll;
    }
    entry.action = new QAction(page->title(), this);
    entry.action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(id))));
    connect(entry.action, &QAction::triggered, this, [this, id] { showPage(id); });
    parts_->menus[ViewMenu]->insertAction(parts_->pageSeparator, entry.action);

    connect(page, &Page::inspectorUsedChanged, this, &MainWindow::updateInspector);
    connect(page, &Page::inspectorTitleChanged, this, [this, page](const QString &title) {
        if (parts_->current() && parts_->current()->page == page)
            parts_->dockTitle->setText(title);
    });
    connect(page, &Page::statusChanged, this, [this, page](const QString &text) {
        if (parts_->current() && parts_->current()->page == page)
            parts_->status->setText(text);
    });
    connect(page, &Page::titleChanged, this, [this, page] {
        for (std::size_t row = 0; row < parts_->pages.size(); ++row)
            if (parts_->pages[row].page == page) {
                parts_->rail->steps().setName(int(row), page->title());
                parts_->pages[row].action->setText(page->title());
            }
    });
    parts_->pages.push_back(entry);
    parts_->rail->steps().append({page->title(), QString(), page->iconName(), StepMark::None, 0});
    if (parts_->pages.size() == 1)
        parts_->rail->setCurrent(0);
}

Page *MainWindow::page(PageId id) const {
    for (const auto &entry : parts_->pages)
        if (entry.id == id)
            return entry.page;
    return nullptr;
}

PageId MainWindow::currentPage() const {
    const auto *entry = parts_->current();
    return entry ? entry->id : PageId::History;
}

void MainWindow::showPage(PageId id) {
    for (std::size_t row = 0; row < parts_->pages.size(); ++row)
        if (parts_->pages[row].id == id)
            parts_->rail->setCurrent(int(row));
}

void MainWindow::rowShown(int row) {
    const auto &entry = parts_->pages.at(std::size_t(row));
    parts_->stack->setCurrentWidget(entry.page);
    parts_->status->setText(entry.page->status());
    parts_->showInspector->setEnabled(entry.inspector != nullptr);
    if (entry.inspector) {
        parts_->inspectors->setCurrentWidget(entry.inspector);
        parts_->dockTitle->setText(entry.page->inspectorTitle());
    }
    updateInspector();
    Q_EMIT pageShown(entry.id);
}

void MainWindow::updateInspector() {
    const auto *entry = parts_->current();
    parts_->dock->setVisible(entry && entry->inspector && entry->page->inspectorUsed() &&
                             parts_->inspectorWanted &&
                             (parts_->inspectorHasRoom || parts_->dock->isFloating()));
}

void MainWindow::cyclePane(int step) {
    std::vector<QWidget *> panes{parts_->rail, parts_->stack->currentWidget()};
    if (parts_->dock->isVisible())
        panes.push_back(parts_->dock);
    if (const auto *entry = parts_->current(); entry && entry->page->messages().isVisible())
        panes.push_back(&entry->page->messages());
    const int count = int(panes.size());
    int at = 0;
    for (int i = 0; i < count; ++i)
        if (panes[std::size_t(i)] &&
            panes[std::size_t(i)]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    QWidget *pane = panes[std::size_t((at + step + count) % count)];
    if (!pane)
        return;
    for (QWidget *child : pane->findChildren<QWidget *>())
        if (child->focusPolicy() & Qt::TabFocus && child->isVisibleTo(this) && child->isEnabled())
            return child->setFocus(Qt::ShortcutFocusReason);
}

// State -------------------------------------------------------------------------------------------

void MainWindow::setPlan(const QString &name, const QString &note) {
    parts_->rail->setPlan(name, note);
}

void MainWindow::setStep(PageId id, const QString &note, StepMark mark, int count) {
    for (std::size_t row = 0; row < parts_->pages.size(); ++row)
        if (parts_->pages[row].id == id)
            parts_->rail->steps().setState(int(row), note, mark, count);
}

void MainWindow::setSavedText(const QString &text) {
    parts_->saved->setText(text);
    // The menu bar lays its corner out only when it is set.
    if (QWidget *corner = menuBar()->cornerWidget()) {
        corner->adjustSize();
        menuBar()->setCornerWidget(corner);
        corner->show();
    }
}

void MainWindow::setZoneText(const QString &text) {
    parts_->zone->setText(text);
    parts_->zone->setVisible(!text.isEmpty());
}

void MainWindow::setIntervalText(const QString &text) {
    parts_->interval->setText(text);
    parts_->interval->setVisible(!text.isEmpty());
}

void MainWindow::setStatusText(const QString &text) { parts_->status->setText(text); }

MessageBar &MainWindow::messages() const {
    Q_ASSERT(parts_->current());
    return parts_->current()->page->messages();
}

void MainWindow::setRailNarrow(bool narrow) {
    parts_->rail->setNarrow(narrow);
    parts_->narrowRail->setChecked(narrow);
}

QByteArray MainWindow::layoutState() const { return saveState(1); }

void MainWindow::restoreLayout(const QByteArray &geometry, const QByteArray &state) {
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    if (!state.isEmpty())
        restoreState(state, 1);
}

// Events ------------------------------------------------------------------------------------------

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        restyle();
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    if (!parts_->railChoice)
        setRailNarrow(width() < railBreak);
    // Only crossing the limit closes or opens, so that a choice made by hand stands.
    const bool room = width() >= inspectorBreak, had = event->oldSize().width() >= inspectorBreak;
    if (room != had || !event->oldSize().isValid()) {
        parts_->inspectorHasRoom = room;
        updateInspector();
    }
}

void MainWindow::closeEvent(QCloseEvent *event) {
    bool allowed = true;
    Q_EMIT closing(&allowed);
    event->setAccepted(allowed);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            return event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
    event->acceptProposedAction();
}

} // namespace ui
