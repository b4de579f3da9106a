// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QButtonGroup;

namespace relais::ui {

/// A choice of two to four answers side by side; the arrows move, one stop for Tab. The unknown answer is grey with
/// a question mark, an answer given is tinted with a check mark.
class ChoiceRow final : public QFrame
{
    Q_OBJECT

public:
    struct Answer {
        QString value; ///< stable English word
        QString text;
        enum class Kind { Known, Unknown } kind = Kind::Known;
    };

    explicit ChoiceRow(const QList<Answer> &answers, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// Empty while nothing is chosen.
    [[nodiscard]] QString value() const;
    /// A value that no answer carries unticks all.
    void setValue(const QString &value);
    /// The words of a value; empty for one that no answer carries.
    [[nodiscard]] QString textOf(const QString &value) const;
    /// An answer that is not offered now is not there, and cannot stand.
    void setOffered(const QString &value, bool isOffered);
    /// What the choice is about; the answers are heard as « Régime : CAF ».
    void setName(const QString &name);

signals:
    /// By the person, not by setValue().
    void chosen(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Answer> m_answers;
    QButtonGroup *m_group;
};

} // namespace relais::ui
