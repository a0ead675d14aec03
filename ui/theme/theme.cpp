// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPixmapCache>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStyle>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr const char *themeProperty = "shiftwrightTheme";

// Names of tokens.json in the order of Ink.
constexpr std::array inkNames{"window", "base",    "panel",    "alt",      "hover",  "line",
                              "line2",  "ctl",     "text",     "text2",    "text3",  "off",
                              "accent", "accentT", "onaccent", "alert",    "alertT", "ink",
                              "grid",   "closed",  "tooltip",  "tooltipT", "req",    "over"};

QByteArray read(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray iconSvg(const QString &name, const QColor &color) {
    // Qt's SVG renderer does not take currentColor from outside, so the word is replaced.
    return read(QStringLiteral(":/icons/%1.svg").arg(name))
        .replace("currentColor", color.name().toLatin1());
}

double linear(double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); }
double encoded(double v) {
    return v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

// Ottosson 2020, "A perceptual color space for image processing".
std::array<double, 3> toOklab(const QColor &color) {
    const double r = linear(color.redF()), g = linear(color.greenF()), b = linear(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromOklab(const std::array<double, 3> &lab) {
    const auto cube = [](double v) { return v * v * v; };
    const double l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
    const double m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
    const double s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
    const auto part = [](double v) { return float(std::clamp(encoded(std::max(v, 0.0)), 0., 1.)); };
    return QColor::fromRgbF(part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                            part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                            part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

double luminance(const QColor &color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

// Cividis at eleven even steps (Nuñez, Anderton, Renslow 2018).
constexpr std::array<QRgb, 11> cividis{0x00204d, 0x00306f, 0x2a406c, 0x48526b, 0x5e626e, 0x727374,
                                       0x878479, 0x9e9677, 0xb6a971, 0xd0be67, 0xffea46};

/// Renders an own icon at whatever size and pixel ratio is asked for.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(const QString &name, const QColor &color, const QColor &disabled)
        : name_(name), color_(color), disabled_(disabled) {}

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        QSvgRenderer renderer(iconSvg(name_, mode == QIcon::Disabled ? disabled_ : color_));
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }

private:
    QString name_;
    QColor color_, disabled_;
};

const QTemporaryDir &arrowFolder() {
    static const QTemporaryDir folder;
    return folder;
}

QStringList fontFamilies() {
    static const QStringList families = [] {
        QStringList list;
        for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
            const int id = QFontDatabase::addApplicationFont(
                QStringLiteral(":/font/InterTabular-%1.otf").arg(QLatin1String(weight)));
            if (id >= 0 && list.isEmpty())
                list = QFontDatabase::applicationFontFamilies(id);
        }
        // All of these have figures of one width.
        list += {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                 QStringLiteral("Liberation Sans")};
        return list;
    }();
    return families;
}

} // namespace

struct Theme::Colours {
    Scheme scheme;
    std::array<QColor, inkNames.size()> inks;
    std::array<ChannelStyle, 6> channels;

    explicit Colours(Scheme which) : scheme(which) {
        const auto root = QJsonDocument::fromJson(read(QStringLiteral(":/tokens.json"))).object();
        const auto tokens =
            root[which == Scheme::Dark ? QLatin1String("dark") : QLatin1String("light")].toObject();
        const auto named = [&](const QString &name) { return QColor(tokens[name].toString()); };
        for (std::size_t i = 0; i < inkNames.size(); ++i)
            inks[i] = named(QLatin1String(inkNames[i]));
        const QColor slate(which == Scheme::Dark ? "#8C97AD" : "#4C5870");
        const QColor text = inks[std::size_t(Ink::Text)], over = inks[std::size_t(Ink::Over)];
        channels[std::size_t(Hue::All)] = {slate, text, over, QString(), {}};
        channels[std::size_t(Hue::Other)] = {
            slate, inks[std::size_t(Ink::Text2)], over, "O", {1, 3}};
        const auto channel = [&](Hue hue, const QString &name, const QString &letter,
                                 const QList<qreal> &dash) {
            channels[std::size_t(hue)] = {named(name), named(name + 'I'), named(name + 'T'), letter,
                                          dash};
        };
        channel(Hue::Phone, QStringLiteral("phone"), QStringLiteral("P"), {});
        channel(Hue::Email, QStringLiteral("email"), QStringLiteral("E"), {8, 3});
        channel(Hue::Social, QStringLiteral("social"), QStringLiteral("S"), {2, 3});
        channel(Hue::Chat, QStringLiteral("chat"), QStringLiteral("H"), {8, 3, 2, 3});
        if (which == Scheme::Grey)
            takeHuesAway();
    }

    /// Channels that differ in hue alone get lightnesses of their own, all at least 3 : 1 on white.
    void takeHuesAway() {
        const auto grey = [](const QColor &color) {
            return fromOklab({toOklab(color)[0], 0.0, 0.0});
        };
        for (QColor &ink : inks)
            ink = grey(ink);
        for (ChannelStyle &channel : channels)
            channel.text = inks[std::size_t(Ink::Text)];
        const std::pair<Hue, const char *> lines[] = {
            {Hue::All, "#555555"},    {Hue::Phone, "#1c1c1c"}, {Hue::Email, "#8c8c8c"},
            {Hue::Social, "#626262"}, {Hue::Chat, "#404040"},  {Hue::Other, "#767676"}};
        for (const auto &[hue, line] : lines) {
            channels[std::size_t(hue)].line = QColor(line);
            channels[std::size_t(hue)].tint = mixed(QColor(line), QColor("#ffffff"), 0.82);
        }
    }

    static std::shared_ptr<const Colours> of(Scheme scheme) {
        static const auto light = std::make_shared<const Colours>(Scheme::Light);
        static const auto dark = std::make_shared<const Colours>(Scheme::Dark);
        static const auto grey = std::make_shared<const Colours>(Scheme::Grey);
        return scheme == Scheme::Dark ? dark : scheme == Scheme::Grey ? grey : light;
    }
};

Theme::Theme() : Theme(Scheme::Light) {}

Theme::Theme(Scheme scheme, Ramp ramp, double fontScale, bool compact)
    : colours_(Colours::of(scheme)), ramp_(ramp), fontScale_(fontScale), compact_(compact) {}

Theme Theme::of(const QObject *object) {
    for (; object; object = object->parent()) {
        const QVariant own = object->property(themeProperty);
        if (own.isValid())
            return own.value<Theme>();
    }
    const QVariant shared = qApp->property(themeProperty);
    return shared.isValid() ? shared.value<Theme>() : Theme();
}

void Theme::setOn(QObject &object, const Theme &theme) {
    object.setProperty(themeProperty, QVariant::fromValue(theme));
}

Theme::Scheme Theme::scheme() const { return colours_->scheme; }

QColor Theme::color(Ink ink) const { return colours_->inks[std::size_t(ink)]; }

ChannelStyle Theme::channel(Hue hue) const { return colours_->channels[std::size_t(hue)]; }

QColor Theme::ramp(Hue hue, double amount) const {
    const double t = std::isfinite(amount) ? std::clamp(amount, 0.0, 1.0) : 0.0;
    if (ramp_ == Ramp::Cividis) {
        // From the ground outwards in both themes, so more is always further from it.
        const double place = (isDark() ? t : 1 - t) * double(cividis.size() - 1);
        const auto step = std::min(std::size_t(place), cividis.size() - 2);
        return mixed(QColor(cividis[step]), QColor(cividis[step + 1]), place - double(step));
    }
    const QColor line = channel(hue).line;
    const QColor low =
        isDark() ? mixed(color(Ink::Base), line, 0.10) : mixed(QColor(Qt::white), line, 0.07);
    const QColor high =
        isDark() ? mixed(line, QColor(Qt::white), 0.25) : mixed(line, QColor("#0B1020"), 0.30);
    return t < 0.62 ? mixed(low, line, t / 0.62) : mixed(line, high, (t - 0.62) / 0.38);
}

QColor Theme::heat(Hue hue, double value, double highest) const {
    return ramp(hue, 0.03 + 0.90 * (highest > 0 ? value / highest : 0));
}

QColor Theme::textOn(const QColor &fill) const {
    const QColor black("#1B2130"), white(Qt::white);
    return contrast(fill, black) > contrast(fill, white) ? black : white;
}

QColor Theme::tint(const QColor &mark, double share) const {
    // Bands are the channel's colour at a share of opacity over the base, made opaque: a plain mix
    // of the coded values gives the same colour as painting with alpha would.
    const QColor base = color(Ink::Base);
    const auto part = [share](float from, float to) {
        return float(double(from) + (double(to) - double(from)) * share);
    };
    return QColor::fromRgbF(part(base.redF(), mark.redF()), part(base.greenF(), mark.greenF()),
                            part(base.blueF(), mark.blueF()));
}

QFont Theme::font(double pixels, QFont::Weight weight) const {
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(std::max(1, int(std::lround(pixels * fontScale_))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::font(Role role) const {
    switch (role) {
    case Role::Hero:
        return font(30, QFont::DemiBold);
    case Role::Figure:
        return font(22, QFont::DemiBold);
    case Role::Title:
        return font(20, QFont::DemiBold);
    case Role::Verdict:
        return font(16, QFont::DemiBold);
    case Role::Card:
        return font(15, QFont::DemiBold);
    case Role::Section:
    case Role::Strong:
        return font(13, QFont::DemiBold);
    case Role::Body:
        return font(13);
    case Role::Small:
        return font(12);
    case Role::Caption:
        return font(11);
    }
    return font(13);
}

QIcon Theme::icon(const QString &name, Ink ink) const {
    return QIcon(new SvgIconEngine(name, color(ink), color(Ink::Off)));
}

QPixmap Theme::pixmap(const QString &name, Ink ink, int size, qreal devicePixelRatio) const {
    QPixmap pixmap = icon(name, ink).pixmap(QSize(size, size), devicePixelRatio);
    return pixmap;
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](Ink ink, std::initializer_list<QPalette::ColorRole> roles) {
        for (const auto role : roles)
            palette.setColor(role, color(ink));
    };
    using P = QPalette;
    set(Ink::Window, {P::Window});
    set(Ink::Text, {P::WindowText, P::Text, P::ButtonText, P::BrightText});
    set(Ink::Base, {P::Base, P::Button, P::Light});
    set(Ink::Alt, {P::AlternateBase});
    set(Ink::Accent, {P::Highlight, P::Link, P::LinkVisited});
    set(Ink::OnAccent, {P::HighlightedText});
    set(Ink::Text3, {P::PlaceholderText});
    set(Ink::Tooltip, {P::ToolTipBase});
    set(Ink::TooltipText, {P::ToolTipText});
    set(Ink::Line, {P::Midlight});
    set(Ink::Line2, {P::Mid, P::Dark});
    set(Ink::Ctl, {P::Shadow});
    for (const auto role : {P::Text, P::ButtonText, P::WindowText})
        palette.setColor(P::Disabled, role, color(Ink::Off));
    return palette;
}

QString Theme::styleSheet() const {
    // Style sheets take images only from files, so the arrows are written once per scheme.
    const QString folder =
        arrowFolder().filePath(isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
    if (QDir().mkpath(folder)) {
        const auto write = [&](const QString &name, const QByteArray &svg) {
            QFile file(folder + '/' + name + QStringLiteral(".svg"));
            if (!file.exists() && file.open(QIODevice::WriteOnly))
                file.write(svg);
        };
        const QColor quiet = color(Ink::Text2);
        for (const char *name : {"chevron-down", "close", "float"})
            write(QLatin1String(name), iconSvg(QLatin1String(name), quiet));
        // Spin boxes show them at half their size, so the line is twice as wide.
        const QByteArray down = iconSvg(QStringLiteral("chevron-down"), quiet)
                                    .replace("stroke-width=\"1.5\"", "stroke-width=\"3\"")
                                    .replace("M6 8l4 4 4-4", "M4 7l6 6 6-6");
        write(QStringLiteral("spin-down"), down);
        write(QStringLiteral("spin-up"), QByteArray(down).replace("M4 7l6 6 6-6", "M4 13l6-6 6 6"));
        write(QStringLiteral("check-onaccent"),
              iconSvg(QStringLiteral("check"), color(Ink::OnAccent)));
        write(QStringLiteral("dot-accent"),
              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"13\" height=\"13\" viewBox=\"0 0 "
              "13 13\"><circle cx=\"6.5\" cy=\"6.5\" r=\"3.5\" fill=\"" +
                  color(Ink::Accent).name().toLatin1() + "\"/></svg>");
    }
    QString sheet = QString::fromUtf8(read(QStringLiteral(":/shiftwright.qss.in")));
    sheet.replace(QStringLiteral("@img@"), folder);
    sheet.replace(QStringLiteral("@row@"), QString::number(rowHeight()));
    for (std::size_t i = 0; i < inkNames.size(); ++i)
        sheet.replace('@' + QLatin1String(inkNames[i]) + '@', colours_->inks[i].name());
    return sheet;
}

double contrast(const QColor &a, const QColor &b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

double lightness(const QColor &color) { return toOklab(color)[0]; }

QColor mixed(const QColor &a, const QColor &b, double share) {
    auto from = toOklab(a);
    const auto to = toOklab(b);
    for (std::size_t i = 0; i < 3; ++i)
        from[i] += (to[i] - from[i]) * share;
    return fromOklab(from);
}

void applyTheme(QApplication &application, const Theme &theme) {
    if (application.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStringLiteral("Fusion"));
    Theme::setOn(application, theme);
    QPixmapCache::clear();
    QApplication::setFont(theme.font(Role::Body));
    QApplication::setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
    QToolTip::setFont(theme.font(Role::Small));
}

Theme::Scheme systemScheme() {
#ifdef Q_OS_LINUX
    // The desktop portal's answer; 1 means dark, 2 light, 0 no preference (XDG Settings portal).
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("gdbus"));
    if (!tool.isEmpty() && qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        QProcess ask;
        ask.start(tool, {"call", "--session", "--timeout", "1", "--dest",
                         "org.freedesktop.portal.Desktop", "--object-path",
                         "/org/freedesktop/portal/desktop", "--method",
                         "org.freedesktop.portal.Settings.Read", "org.freedesktop.appearance",
                         "color-scheme"});
        if (ask.waitForFinished(1200) && ask.exitCode() == 0) {
            static const QRegularExpression answer(QStringLiteral("uint32 ([12])"));
            const auto match = answer.match(QString::fromLatin1(ask.readAllStandardOutput()));
            if (match.hasMatch())
                return match.captured(1) == QLatin1String("1") ? Theme::Scheme::Dark
                                                               : Theme::Scheme::Light;
        }
    }
#endif
    return lightness(QPalette().color(QPalette::Window)) < 0.5 ? Theme::Scheme::Dark
                                                               : Theme::Scheme::Light;
}

} // namespace ui
