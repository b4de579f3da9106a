// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;

namespace relais::ui {

/// Several facts to tick side by side: « Danger immédiat », « Armes »… Not ticked means not said.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    struct Fact {
        QString value; ///< stable English word
        QString text;
    };

    CheckRow(const QString &label, const QList<Fact> &facts, QWidget *parent = nullptr);

    /// The words of what is ticked, joined by commas.
    [[nodiscard]] QString value() const;
    void setValue(const QString &joined);
    /// The words of such a value, as they stand beside the boxes.
    [[nodiscard]] QString textOf(const QString &joined) const;
    [[nodiscard]] const QList<QCheckBox *> &boxes() const { return m_boxes; }

signals:
    void changed();

private:
    QStringList m_values;
    QList<QCheckBox *> m_boxes;
};

/// A combo box in which anything may be typed and a few usual answers are offered.
QComboBox *newOpenCombo(const QStringList &usual);

/// The answer that stands in a line, date, choice, combo, check box or row, or text, whichever the widget is: one text,
/// empty when nothing was said or the answer is « inconnu »; "yes" of a ticked box.
QString answerIn(const QWidget *editor);
/// An answer of that widget in words of the screen.
QString answerWords(const QWidget *editor, const QString &answer);
/// Whether what hangs on a field hears of an answer that is put into it.
enum class Telling { Quiet, Loud };
/// Puts an answer; quietly, nobody takes it for a change by the person.
void putAnswer(QWidget *editor, const QString &answer, Telling telling = Telling::Quiet);
/// Calls back at each change by the person.
void onAnswer(QWidget *editor, QObject *context, std::function<void()> changed);
/// The widgets in it that can have the keyboard.
QList<QWidget *> keyboardStops(QWidget *editor);

} // namespace relais::ui
