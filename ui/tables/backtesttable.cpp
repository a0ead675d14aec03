// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/backtesttable.h"

#include "ui/text/format.h"
#include "ui/text/methodname.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

void BacktestTable::show(const model::Backtest &backtest, const std::string &chosen, Hue hue,
                         const std::string &wanted) {
    beginResetModel();
    entries_.clear();
    band_.clear();
    bool reached = false;
    for (const char *band : {"4w", "1w", "1d"}) {
        reached = reached || wanted == band;
        if (!reached)
            continue;
        for (const auto &entry : backtest.entries)
            if (entry.horizonBand == band)
                entries_.push_back(entry);
        if (!entries_.empty()) {
            band_ = band;
            break;
        }
    }
    std::stable_sort(entries_.begin(), entries_.end(), [](const auto &a, const auto &b) {
        return a.accuracy.wape < b.accuracy.wape;
    });
    best_ = backtest.best;
    used_ = chosen == "auto" ? backtest.best : chosen;
    hue_ = hue;
    endResetModel();
}

const model::BacktestEntry &BacktestTable::used() const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [this](const auto &entry) { return entry.method == used_; });
    return found == entries_.end() ? entries_.front() : *found;
}

int BacktestTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int BacktestTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags BacktestTable::flags(const QModelIndex &index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Method)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool BacktestTable::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || value.toInt() != Qt::Checked)
        return false;
    const auto &method = entries_[static_cast<std::size_t>(index.row())].method;
    // Choosing the best one follows the backtest when the history changes.
    Q_EMIT methodChosen(method == best_ ? QStringLiteral("auto") : text(method));
    return true;
}

QVariant BacktestTable::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const auto &entry = entries_[static_cast<std::size_t>(index.row())];
    const Format format;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Method:
            return methodName(entry.method);
        case Wape:
            return format.count(100 * entry.accuracy.wape, 1);
        case Mase:
            return format.count(entry.accuracy.mase, 2);
        case Bias:
            return format.signedCount(100 * entry.accuracy.bias, 1);
        case Pinball:
            return format.count(100 * entry.accuracy.pinball, 1);
        case Hits:
            return format.count(100 * entry.accuracy.coverage80);
        default:
            return {};
        }
    case Qt::CheckStateRole:
        return index.column() == Method
                   ? QVariant(entry.method == used_ ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case ShareRole: {
        double largest = 0;
        for (const auto &one : entries_)
            largest = std::max(largest, one.accuracy.wape);
        return largest > 0 ? entry.accuracy.wape / largest : 0;
    }
    case Qt::ForegroundRole:
        return index.column() == Bar ? QVariant(Theme::of(this).channel(hue_).line) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Method ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        // The second measures have no column where there is little room.
        return tr("Tested from %n day(s) of the past", nullptr, entry.accuracy.origins) +
               QStringLiteral("\n") +
               tr("MASE %1, pinball loss %2")
                   .arg(format.count(entry.accuracy.mase, 2),
                        format.percent(entry.accuracy.pinball, 1));
    default:
        return {};
    }
}

QVariant BacktestTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Method ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        switch (section) {
        case Wape:
            return tr("Sum of errors, as a share of all contacts");
        case Mase:
            return tr("Mean error against repeating last week; below 1 is better");
        case Bias:
            return tr("Forecast above (+) or below (−) what came");
        case Pinball:
            return tr("Pinball loss of the bands, as a share of all contacts: narrow and honest "
                      "bands make it small");
        case Hits:
            return tr("How often the 80% band held; honest is 80");
        default:
            return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case Wape:
        return tr("WAPE %");
    case Mase:
        return tr("MASE");
    case Bias:
        return tr("Bias %");
    case Pinball:
        return tr("Pinball %");
    case Hits:
        return tr("80% hits");
    default:
        return QString();
    }
}

void BacktestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    const Theme theme = Theme::of(option.widget);
    const bool used = index.siblingAtColumn(0).data(Qt::CheckStateRole) == Qt::Checked;
    const QRectF rect(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (used)
        painter->fillRect(rect, theme.color(Ink::AccentTint));
    if (index.column() == BacktestTable::Bar) {
        const double width = (rect.width() - 12) * index.data(BacktestTable::ShareRole).toDouble();
        painter->fillRect(QRectF(rect.left() + 4, rect.center().y() - 3, width, 7),
                          used ? index.data(Qt::ForegroundRole).value<QColor>()
                               : theme.color(Ink::Line2));
    } else {
        double left = rect.left() + 4;
        if (index.column() == BacktestTable::Method) {
            const QPointF centre(left + 7, rect.center().y());
            const bool focused = option.state & QStyle::State_HasFocus;
            painter->setPen(
                QPen(theme.color(used || focused ? Ink::Accent : Ink::Ctl), focused ? 2 : 1));
            painter->setBrush(theme.color(Ink::Base));
            painter->drawEllipse(centre, 6.5, 6.5);
            if (used) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(theme.color(Ink::Accent));
                painter->drawEllipse(centre, 3.5, 3.5);
            }
            left += 22;
        }
        painter->setPen(theme.color(Ink::Text));
        painter->setFont(theme.font(12.5, used ? QFont::Medium : QFont::Normal));
        const QRectF words(left, rect.top(), rect.right() - 4 - left, rect.height());
        painter->drawText(words, static_cast<int>(index.data(Qt::TextAlignmentRole).toInt()),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            static_cast<int>(words.width())));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(theme.color(Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace ui
