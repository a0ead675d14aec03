// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profileshapes.h"

#include "ui/text/format.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/texttable.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int pause = 400; ///< ms without a change before the search begins

} // namespace

ProfileShapes::ProfileShapes(QWidget *parent) : QWidget(parent) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 5, 0, 0);
    rows->setSpacing(7);
    rows->addWidget(new Rule);
    title_ = new SectionTitle;
    rows->addWidget(title_);
    rows_ = new TextTable(this);
    view_ = makeTableView(rows_);
    view_->setObjectName(QStringLiteral("profileShapes"));
    view_->setSelectionMode(QAbstractItemView::NoSelection);
    view_->setFocusPolicy(Qt::NoFocus);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view_->horizontalHeader()->setMinimumSectionSize(40);
    view_->horizontalHeader()->setProperty("dense", true);
    rows->addWidget(view_);
    sentence_ = new TextLabel(Role::Caption, Ink::Text2);
    sentence_->setWordWrap(true);
    rows->addWidget(sentence_);
    delay_.setSingleShot(true);
    delay_.setInterval(pause);
    connect(&delay_, &QTimer::timeout, this, &ProfileShapes::search);
    retranslate();
}

ProfileShapes::~ProfileShapes() { job_.cancel(); }

void ProfileShapes::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRows();
    }
}

void ProfileShapes::retranslate() {
    title_->setTitle(tr("Shape of the week"));
    view_->setAccessibleName(tr("Shape of the week"));
    sentence_->setText(tr("The least agent hours found for the goal with the week repeating, when "
                          "nobody stays after closing."));
}

void ProfileShapes::ask(const Question &question) {
    setVisible(question.task.has_value());
    if (question == question_)
        return;
    const bool sameTask = question.task == question_.task;
    question_ = question;
    if (!sameTask) {
        profiles_.clear();
        job_.cancel();
        if (question_.task)
            delay_.start();
        else
            delay_.stop();
    }
    showRows();
}

void ProfileShapes::search() {
    job_.start(
        [task = *question_.task](const std::stop_token &stop) {
            return application::weekProfiles(task, {stop, {}});
        },
        [this](const application::Outcome<Profiles> &outcome) {
            if (const auto *profiles = std::get_if<Profiles>(&outcome))
                profiles_ = *profiles;
            showRows();
            Q_EMIT found();
        });
}

void ProfileShapes::showRows() {
    const Format format;
    std::vector<std::vector<TextTable::Cell>> rows;
    rows.push_back({{tr("As planned"), {}, true},
                    {format.count(question_.plannedHours, 1), {}, true},
                    {format.percent(question_.plannedAnswered, 1), {}, true}});
    const std::array<std::pair<model::ProfileShape, QString>, 3> shapes{
        {{model::ProfileShape::Level, tr("Level all week")},
         {model::ProfileShape::PerDay, tr("One number a day")},
         {model::ProfileShape::PerInterval, tr("Free, half hours")}}};
    for (const auto &[shape, name] : shapes) {
        const auto known = std::ranges::find(profiles_, shape, &application::ShapedProfile::shape);
        if (known == profiles_.end())
            rows.push_back({{name}, {QStringLiteral("…")}, {QStringLiteral("…")}});
        else if (!known->profile.reachable)
            rows.push_back({{name}, {Format::dash()}, {tr("out of reach")}});
        else
            rows.push_back({{name},
                            {format.count(known->profile.agentHours(), 1)},
                            {format.percent(known->profile.answered, 1)}});
    }
    rows_->show({{tr("Shape"), Qt::AlignLeft}, {tr("Agent hours")}, {tr("On time")}},
                std::move(rows));
    view_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fitHeight(*view_, 4);
}

} // namespace ui
