// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/words.h"

#include <QFrame>
#include <QWidget>

namespace relais::ui {

/// A state in a tinted frame: « Danger élevé », « Actif ».
class Chip final : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Bold, Plain };
    explicit Chip(StateLook look = {}, Weight weight = Weight::Bold, QWidget *parent = nullptr);

    void setLook(const StateLook &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLook m_look;
    Weight m_weight;
};

/// A rounded panel; the caller gives it its layout.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, Token ground = Token::Base);
    /// A chosen card has a frame of 2 px in the accent.
    enum class Chosen { No, Yes };
    void setChosen(Chosen chosen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ground;
    Chosen m_chosen = Chosen::No;
};

/// The number of a step in a circle: 1, 2, 3.
class StepMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StepMark(int number, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

/// A named icon as a widget, with its word for those who hear the screen.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &name, Token token, const QString &word = {}, QWidget *parent = nullptr);
    void set(const QString &name, Token token, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_token;
};

} // namespace relais::ui
