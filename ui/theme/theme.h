// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QPalette>
#include <QString>

#include <memory>

class QApplication;
class QObject;
class QPixmap;

namespace ui {

/// Whose colour a mark wears. Hue always means a channel; All is the neutral slate of sums.
enum class Hue { All, Phone, Email, Social, Chat, Other };

/// Colours of tokens.json by their names there.
enum class Ink {
    Window,
    Base,
    Panel,
    Alt,
    Hover,
    Line,
    Line2,
    Ctl,
    Text,
    Text2,
    Text3,
    Off,
    Accent,
    AccentTint,
    OnAccent,
    Alert,
    AlertTint,
    Neutral,
    Grid,
    Closed,
    Tooltip,
    TooltipText,
    Required,
    Over
};

/// Sizes and weights of tokens.md, section Type.
enum class Role { Hero, Figure, Title, Verdict, Card, Section, Body, Strong, Small, Caption };

/// What one channel looks like.
struct ChannelStyle {
    QColor line;       ///< lines and bars, at least 3 : 1 on the ground
    QColor text;       ///< labels, at least 4.5 : 1 on ground and tint
    QColor tint;       ///< fills behind text
    QString letter;    ///< repeats the hue for those who do not see it
    QList<qreal> dash; ///< pattern in print; empty means solid
};

/// Every colour, font and icon of the interface as a value. Copying is cheap.
class Theme {
public:
    enum class Scheme {
        Light,
        Dark,
        Grey ///< light without hues, for paper
    };
    enum class Ramp { Channel, Cividis };

    Theme(); ///< light, channel ramps, standard size
    explicit Theme(Scheme scheme, Ramp ramp = Ramp::Channel, double fontScale = 1.0,
                   bool compact = false);

    /// The theme of the nearest ancestor given one with setOn(), else that of the application.
    static Theme of(const QObject *object);
    /// Gives one object and its children a theme of their own, as pages of the report need.
    static void setOn(QObject &object, const Theme &theme);

    Scheme scheme() const;
    bool isDark() const { return scheme() == Scheme::Dark; }
    bool isCompact() const { return compact_; }
    int rowHeight() const { return compact_ ? 22 : 27; }

    QColor color(Ink ink) const;
    ChannelStyle channel(Hue hue) const;

    /// Sequential ramp mixed in OKLab: amount 0 … 1, from nearly the ground to beyond the hue.
    QColor ramp(Hue hue, double amount) const;
    /// Fill of a heatmap cell: value / highest mapped to 0.03 … 0.93 of the ramp.
    QColor heat(Hue hue, double value, double highest) const;
    /// Black or white ink, whichever contrasts more with the fill.
    QColor textOn(const QColor &fill) const;
    /// The colour at share 0 … 1 of its way from the base, opaque; bands and areas.
    QColor tint(const QColor &color, double share) const;

    QFont font(Role role) const;
    QFont font(double pixels, QFont::Weight weight = QFont::Normal) const;

    /// Own icon in one colour, sharp at any device pixel ratio; disabled state in Ink::Off.
    QIcon icon(const QString &name, Ink ink = Ink::Text2) const;
    QPixmap pixmap(const QString &name, Ink ink, int size, qreal devicePixelRatio) const;

    QPalette palette() const;
    QString styleSheet() const; ///< writes the arrow images it names into a folder of this process

    friend bool operator==(const Theme &, const Theme &) = default;

private:
    struct Colours;
    std::shared_ptr<const Colours> colours_;
    Ramp ramp_ = Ramp::Channel;
    double fontScale_ = 1.0;
    bool compact_ = false;
};

/// Contrast ratio of two opaque colours, 1 … 21 (WCAG 2.1).
double contrast(const QColor &a, const QColor &b);
/// Perceived lightness 0 … 1 (OKLab L, Ottosson 2020).
double lightness(const QColor &color);
/// Mix in OKLab; share 0 gives a, 1 gives b.
QColor mixed(const QColor &a, const QColor &b, double share);

/// Fusion style, font, palette and style sheet of the theme; every widget repaints.
/// Ask systemScheme() before the first call: afterwards the palette is ours.
void applyTheme(QApplication &application, const Theme &theme);

/// What the desktop prefers: its window colour's lightness and, on Linux, the portal's setting.
Theme::Scheme systemScheme();

} // namespace ui

Q_DECLARE_METATYPE(ui::Theme)
