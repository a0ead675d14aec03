// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QTest>
#include <QWidget>

using namespace ui;

Q_DECLARE_METATYPE(ui::Theme::Scheme)
Q_DECLARE_METATYPE(ui::Hue)

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme()); }
    void textIsReadable_data();
    void textIsReadable();
    void bordersAndMarksCanBeSeen_data() { schemes(); }
    void bordersAndMarksCanBeSeen();
    void rampsMoveAwayFromTheGround_data();
    void rampsMoveAwayFromTheGround();
    void numbersOnTheRampAreReadable_data() { rampsMoveAwayFromTheGround_data(); }
    void numbersOnTheRampAreReadable();
    void mixingEndsAtBothColours();
    void iconsTakeTheirColourAndThePixelRatio();
    void everyPlaceholderOfTheStyleSheetIsFilled_data() { schemes(); }
    void everyPlaceholderOfTheStyleSheetIsFilled();
    void aWidgetMayHaveAThemeOfItsOwn();
    void figuresAreEquallyWide();

private:
    static void schemes();
};

void ThemeTest::schemes() {
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void ThemeTest::textIsReadable_data() { schemes(); }

void ThemeTest::textIsReadable() {
    QFETCH(Theme::Scheme, scheme);
    const Theme theme(scheme);
    const Ink grounds[] = {Ink::Window, Ink::Base, Ink::Panel};
    for (const Ink ground : grounds)
        for (const Ink text : {Ink::Text, Ink::Text2, Ink::Text3, Ink::Accent, Ink::Alert})
            QVERIFY2(contrast(theme.color(text), theme.color(ground)) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2")
                                    .arg(theme.color(text).name(), theme.color(ground).name())));
    QVERIFY(contrast(theme.color(Ink::OnAccent), theme.color(Ink::Accent)) >= 4.5);
    QVERIFY(contrast(theme.color(Ink::TooltipText), theme.color(Ink::Tooltip)) >= 4.5);
    QVERIFY(contrast(theme.color(Ink::Text), theme.color(Ink::AccentTint)) >= 4.5);
    for (const Hue hue : {Hue::All, Hue::Phone, Hue::Email, Hue::Social, Hue::Chat, Hue::Other}) {
        const ChannelStyle channel = theme.channel(hue);
        QVERIFY(contrast(channel.text, theme.color(Ink::Base)) >= 4.5);
        QVERIFY(contrast(channel.text, channel.tint) >= 4.5);
    }
}

void ThemeTest::bordersAndMarksCanBeSeen() {
    QFETCH(Theme::Scheme, scheme);
    const Theme theme(scheme);
    QVERIFY(contrast(theme.color(Ink::Ctl), theme.color(Ink::Base)) >= 3);
    for (const Hue hue : {Hue::All, Hue::Phone, Hue::Email, Hue::Social, Hue::Chat})
        QVERIFY(contrast(theme.channel(hue).line, theme.color(Ink::Base)) >= 3);
}

void ThemeTest::rampsMoveAwayFromTheGround_data() {
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Hue>("hue");
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
        for (const auto kind : {Theme::Ramp::Channel, Theme::Ramp::Cividis})
            for (const Hue hue : {Hue::All, Hue::Phone, Hue::Email, Hue::Social, Hue::Chat})
                QTest::addRow("%s %s %d", scheme == Theme::Scheme::Dark ? "dark" : "light",
                              kind == Theme::Ramp::Cividis ? "cividis" : "channel", int(hue))
                    << Theme(scheme, kind) << hue;
}

void ThemeTest::rampsMoveAwayFromTheGround() {
    QFETCH(Theme, theme);
    QFETCH(Hue, hue);
    double last = lightness(theme.ramp(hue, 0));
    for (int i = 1; i <= 100; ++i) {
        const double now = lightness(theme.ramp(hue, i / 100.0));
        // Eight-bit colours round the lightness by about this much.
        const double rounding = 0.004;
        QVERIFY2(theme.isDark() ? now > last - rounding : now < last + rounding,
                 qPrintable(QString::number(i)));
        last = now;
    }
    const double span = lightness(theme.ramp(hue, 1)) - lightness(theme.ramp(hue, 0));
    QVERIFY(theme.isDark() ? span > 0.35 : span < -0.35);
}

void ThemeTest::numbersOnTheRampAreReadable() {
    QFETCH(Theme, theme);
    QFETCH(Hue, hue);
    for (int i = 0; i <= 20; ++i) {
        const QColor fill = theme.heat(hue, i, 20);
        // The better of black and white never falls below the square root of their own contrast.
        QVERIFY(contrast(theme.textOn(fill), fill) >= 4.0);
    }
}

void ThemeTest::mixingEndsAtBothColours() {
    const QColor a("#1F6FB5"), b("#CC7A0A");
    QCOMPARE(mixed(a, b, 0).name(), a.name());
    QCOMPARE(mixed(a, b, 1).name(), b.name());
    QCOMPARE(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0);
}

void ThemeTest::iconsTakeTheirColourAndThePixelRatio() {
    const Theme theme;
    const QPixmap pixmap = theme.pixmap(QStringLiteral("coverage"), Ink::Alert, 20, 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    bool found = false;
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255)
                found = found || pixel == theme.color(Ink::Alert);
        }
    QVERIFY(found);
}

void ThemeTest::everyPlaceholderOfTheStyleSheetIsFilled() {
    QFETCH(Theme::Scheme, scheme);
    const QString sheet = Theme(scheme).styleSheet();
    QVERIFY(sheet.contains(QStringLiteral("QPushButton")));
    QVERIFY(!sheet.contains('@'));
}

void ThemeTest::aWidgetMayHaveAThemeOfItsOwn() {
    QWidget page;
    QWidget chart(&page);
    QCOMPARE(Theme::of(&chart).scheme(), Theme::Scheme::Light);
    Theme::setOn(page, Theme(Theme::Scheme::Dark));
    QCOMPARE(Theme::of(&chart).scheme(), Theme::Scheme::Dark);
    QCOMPARE(Theme::of(qApp).scheme(), Theme::Scheme::Light);
}

void ThemeTest::figuresAreEquallyWide() {
    const QFontMetricsF metrics(Theme().font(Role::Body));
    for (const QChar digit : QStringLiteral("123456789"))
        QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance('0'));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
