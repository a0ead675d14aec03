// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>
#include <set>
#include <vector>

namespace {

struct Message {
    QString context, source;
    bool plural = false, finished = true;
    QStringList translations;
    QString where() const { return context + QStringLiteral(": ") + source; }
};

QString root() { return QStringLiteral(SHIFTWRIGHT_FIXTURES "/../.."); }

QString fileOf(const QString &language) {
    return root() + QStringLiteral("/ui/resources/translations/shiftwright_%1.ts").arg(language);
}

std::vector<Message> messagesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value("numerus") == QLatin1String("yes");
            messages.push_back(message);
        } else if (name == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute("type");
            if (!messages.back().plural)
                messages.back().translations << xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.back().translations << xml.readElementText();
        }
    }
    return messages;
}

std::multiset<QString> placeholders(const QString &text) {
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    std::multiset<QString> found;
    for (auto each = place.globalMatch(text); each.hasNext();)
        found.insert(each.next().captured());
    return found;
}

QString listed(const QStringList &places) { return places.join(QStringLiteral("\n")); }

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsGermanTranslation() {
        const auto messages = messagesOf(fileOf("de"));
        QVERIFY(messages.size() > 500);
        QStringList missing;
        for (const auto &message : messages) {
            const bool complete = message.finished &&
                                  message.translations.size() == (message.plural ? 2 : 1) &&
                                  !message.translations.contains(QString());
            if (!complete)
                missing << message.where();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(listed(missing)));
    }

    void englishPluralsAreThere() {
        QStringList missing;
        for (const auto &message : messagesOf(fileOf("en")))
            if (message.plural && (!message.finished || message.translations.size() != 2 ||
                                   message.translations.contains(QString())))
                missing << message.where();
        QVERIFY2(missing.isEmpty(), qPrintable(listed(missing)));
    }

    void placeholdersAreTheSame() {
        QStringList wrong;
        for (const char *language : {"de", "en"})
            for (const auto &message : messagesOf(fileOf(language)))
                for (const auto &translation : message.translations)
                    // "one week" may do without its number.
                    if (message.finished && !message.plural &&
                        placeholders(translation) != placeholders(message.source))
                        wrong << message.where();
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void germanTextsAreSetAsGermanIs() {
        const QRegularExpression wrong(
            // straight or English quotation marks, three dots, a percent sign or unit without a
            // no-break space, a hyphen for a dash, an ellipsis that sticks to a whole word
            QStringLiteral("[\"“][^\"“”„]*[\"”]|\\.\\.\\.|[0-9] ?%(?![0-9nL])| - |\\w…"));
        QStringList found;
        for (const auto &message : messagesOf(fileOf("de")))
            for (QString translation : message.translations) {
                translation.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
                if (translation.contains(wrong) ||
                    (message.plural && translation != translation.trimmed()))
                    found << message.where() + QStringLiteral(" → ") + translation;
            }
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    /// Reads the sources again, as the target update_translations does, into a copy.
    void theTranslationFilesKnowEveryTextOfTheSources() {
        const QTemporaryDir folder;
        for (const char *language : {"de", "en"}) {
            const QString copy = folder.filePath(QStringLiteral("shiftwright_%1.ts").arg(language));
            QVERIFY(QFile::copy(fileOf(language), copy));
            QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
            QProcess lupdate;
            lupdate.setWorkingDirectory(root());
            lupdate.start(QStringLiteral(SHIFTWRIGHT_LUPDATE),
                          {"ui", "app", "-I", ".", "-locations", "none", "-no-obsolete", "-silent",
                           "-ts", copy});
            QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0,
                     lupdate.readAllStandardError().constData());
            // A class that lupdate cannot place would have its texts under a name nobody asks for.
            const QByteArray complaints = lupdate.readAllStandardError();
            QVERIFY2(!complaints.contains("unknown"), complaints.constData());
            const auto keys = [](const std::vector<Message> &messages) {
                std::set<QString> all;
                for (const auto &message : messages)
                    all.insert(message.where());
                return all;
            };
            const auto known = keys(messagesOf(fileOf(language))), now = keys(messagesOf(copy));
            QStringList differing;
            for (const auto &key : now)
                if (!known.contains(key))
                    differing << QStringLiteral("new: ") + key;
            for (const auto &key : known)
                if (!now.contains(key))
                    differing << QStringLiteral("gone: ") + key;
            QVERIFY2(differing.isEmpty(), qPrintable(listed(differing)));
        }
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
