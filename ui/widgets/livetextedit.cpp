// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/livetextedit.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextObjectInterface>

namespace ui {

namespace {

constexpr int figureObject = QTextFormat::UserObject + 1;
constexpr int nameProperty = QTextFormat::UserProperty + 1;
constexpr double padding = 2;

/// Draws a figure in the middle of the text.
class FigureDrawing : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit FigureDrawing(LiveTextEdit &edit) : QObject(&edit), edit_(edit) {}

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override {
        const QFontMetricsF metrics(edit_.font());
        return {metrics.horizontalAdvance(shown(format)) + 2 * padding, metrics.ascent()};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                    const QTextFormat &format) override {
        const Theme theme = Theme::of(&edit_);
        const QFontMetricsF metrics(edit_.font());
        const QRectF whole = rect.adjusted(0, 0, 0, metrics.descent());
        painter->fillRect(whole, theme.color(Ink::AccentTint));
        painter->setFont(edit_.font());
        painter->setPen(theme.color(Ink::Text));
        painter->drawText(whole, Qt::AlignCenter, shown(format));
    }

private:
    QString shown(const QTextFormat &format) const {
        const auto found = edit_.figures().find(format.stringProperty(nameProperty));
        return found == edit_.figures().end() ? QStringLiteral("–") : found->second;
    }

    LiveTextEdit &edit_;
};

} // namespace

LiveTextEdit::LiveTextEdit(QWidget *parent) : QTextEdit(parent) {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->documentLayout()->registerHandler(figureObject, new FigureDrawing(*this));
}

void LiveTextEdit::setWords(const QString &words) {
    clear();
    insertWords(textCursor(), words);
    document()->clearUndoRedoStacks();
}

QString LiveTextEdit::words() const { return wordsBetween(0, document()->characterCount() - 1); }

void LiveTextEdit::setFigures(const LiveFigures &figures) {
    if (figures_ == figures)
        return;
    const QString before = words();
    figures_ = figures;
    // Figures may have become wider, and names may now be figures that were none.
    if (!before.isEmpty())
        setWords(before);
}

void LiveTextEdit::insertFigure(const QString &name) {
    insertWords(textCursor(), u'{' + name + u'}');
    setFocus();
}

void LiveTextEdit::insertWords(QTextCursor cursor, const QString &words) {
    cursor.beginEditBlock();
    for (const TextPiece &piece : piecesOf(words, figures_)) {
        if (!piece.isFigure) {
            cursor.insertText(piece.words, QTextCharFormat());
            continue;
        }
        QTextCharFormat figure;
        figure.setObjectType(figureObject);
        figure.setProperty(nameProperty, piece.words);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), figure);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat(QTextCharFormat());
}

QString LiveTextEdit::wordsBetween(int begin, int end) const {
    QString words;
    QTextCursor cursor(document());
    for (int at = begin; at < end; ++at) {
        const QChar letter = document()->characterAt(at);
        cursor.setPosition(at + 1);
        if (letter == QChar::ObjectReplacementCharacter &&
            cursor.charFormat().objectType() == figureObject)
            words += u'{' + cursor.charFormat().stringProperty(nameProperty) + u'}';
        else
            words += letter == QChar::ParagraphSeparator || letter == QChar::LineSeparator
                         ? QChar(u'\n')
                         : letter;
    }
    return words;
}

void LiveTextEdit::insertFromMimeData(const QMimeData *source) {
    if (source->hasText())
        insertWords(textCursor(), source->text());
}

QMimeData *LiveTextEdit::createMimeDataFromSelection() const {
    auto *copied = new QMimeData;
    const QTextCursor selected = textCursor();
    copied->setText(wordsBetween(selected.selectionStart(), selected.selectionEnd()));
    return copied;
}

void LiveTextEdit::changeEvent(QEvent *event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        document()->markContentsDirty(0, document()->characterCount());
}

} // namespace ui

#include "livetextedit.moc"
