// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/program.h"

#include "tests/kit/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QSettings>

namespace {

constexpr int kPatience = 60'000; // ms: the machine may be busy

} // namespace

Program::Program(const QString &home, const QStringList &prefix, const QStringList &environment)
    : m_home(home), m_prefix(prefix)
{
    QProcessEnvironment own;
    own.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    own.insert(u"HOME"_s, home);
    own.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    own.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    own.insert(u"LANGUAGE"_s, u"fr"_s);
    own.insert(u"TZ"_s, u"UTC"_s);
    for (const auto &[name, folder] : {std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
                                       {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                       {u"XDG_DATA_HOME"_s, u"share"_s},
                                       {u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                       {u"TMPDIR"_s, u"tmp"_s}}) {
        QDir(home).mkpath(folder);
        QFile::setPermissions(home + u'/' + folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        own.insert(name, home + u'/' + folder);
    }
    for (const QString &pair : environment) {
        own.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    m_process.setProcessEnvironment(own);
}

Program::~Program()
{
    kill();
}

void Program::start(const QString &vault)
{
    m_heard.clear();
    QDir(m_home).mkpath(u"config/relais"_s);
    QSettings(m_home + u"/config/relais/relais.ini"_s, QSettings::IniFormat).setValue(u"vault/known"_s, vault);
    QStringList command = m_prefix;
    command << QStringLiteral(RELAIS_DAY);
    m_process.start(command.takeFirst(), command);
    REQUIRE(m_process.waitForStarted(kPatience));
    REQUIRE(startsAnew());
}

QByteArray Program::hear(const QByteArray &beginning, int milliseconds)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < milliseconds) {
        const qsizetype at = m_heard.indexOf(beginning);
        const qsizetype end = at < 0 ? -1 : m_heard.indexOf('\n', at);
        if (end >= 0) {
            const QByteArray line = m_heard.mid(at + beginning.size(), end - at - beginning.size());
            m_heard.remove(0, end + 1);
            return line.isNull() ? QByteArray("") : line;
        }
        if (m_process.state() == QProcess::NotRunning) {
            break;
        }
        m_process.waitForReadyRead(100);
        m_heard += m_process.readAllStandardOutput();
        m_errors += m_process.readAllStandardError();
    }
    return {};
}

bool Program::startsAnew()
{
    return !hear("started", kPatience).isNull();
}

void Program::say(const QStringList &lines)
{
    m_process.write((lines.join(u'\n') + u'\n').toUtf8());
    m_process.waitForBytesWritten(kPatience);
}

QString Program::ask(const QString &question)
{
    say({u"ask "_s + question});
    const QByteArray answer = hear("answer ", kPatience);
    INFO(m_errors.toStdString());
    REQUIRE_FALSE(answer.isNull());
    return QString::fromUtf8(answer);
}

bool Program::becomes(const QString &question, const QString &answer)
{
    QElapsedTimer since;
    since.start();
    QString last;
    while (since.elapsed() < kPatience / 2) {
        last = ask(question);
        if (last == answer) {
            return true;
        }
    }
    UNSCOPED_INFO("the last answer was " << last.toStdString());
    return false;
}

void Program::unlock()
{
    say({u"type sept mots"_s, u"press Return"_s});
    REQUIRE(becomes(u"locked"_s, u"no"_s));
}

void Program::openCase(const QString &reference)
{
    say({u"press F3"_s, u"press Ctrl+F"_s, u"press Ctrl+A"_s, u"type "_s + reference, u"press Return"_s});
    REQUIRE(becomes(u"page"_s, u"relais::ui::CasePage"_s));
}

void Program::kill()
{
    if (!m_prefix.isEmpty()) { // what started it must not go before it
        m_process.closeWriteChannel();
        m_process.waitForFinished(kPatience);
    }
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }
}
