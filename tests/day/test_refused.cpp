// SPDX-License-Identifier: GPL-3.0-or-later
// Another program of the same person can neither attach to ours nor make it leave a core dump.
#include "tests/kit/catch.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <cerrno>

#include <fcntl.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr uid_t kNobody = 65534;

/// Root may do everything: what a person may is tried as somebody without rights.
void becomePerson()
{
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
        ::_exit(9);
    }
}

struct Attack {
    bool attaches = false;
    bool reads = false;
};

/// Tries both from a process of its own.
Attack attacked(qint64 victim)
{
    const pid_t attacker = ::fork();
    if (attacker == 0) {
        becomePerson();
        const auto process = static_cast<pid_t>(victim);
        int outcome = 0;
        const QByteArray memory = "/proc/" + QByteArray::number(victim) + "/mem";
        if (::open(memory.constData(), O_RDONLY) >= 0) {
            outcome |= 1;
        }
        if (::ptrace(PTRACE_ATTACH, process, nullptr, nullptr) == 0) {
            ::waitpid(process, nullptr, 0);
            ::ptrace(PTRACE_DETACH, process, nullptr, nullptr);
            outcome |= 2;
        }
        ::_exit(outcome);
    }
    int status = 0;
    ::waitpid(attacker, &status, 0);
    REQUIRE(WIFEXITED(status));
    return {(WEXITSTATUS(status) & 2) != 0, (WEXITSTATUS(status) & 1) != 0};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A program that waits, run as a person in a folder of hers.
class Waiting
{
public:
    Waiting(const QString &program, const QStringList &arguments)
    {
        QFile::setPermissions(m_home.path(), QFile::Permissions(0x7777));
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(u"HOME"_s, m_home.path());
        own.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(own);
        m_process.setWorkingDirectory(m_home.path());
        m_process.setChildProcessModifier(becomePerson);
        m_process.start(program, arguments);
        REQUIRE(m_process.waitForStarted());
        ::usleep(1'500'000); // past its first lines
        INFO(m_process.readAllStandardError().toStdString());
        REQUIRE(m_process.state() == QProcess::Running);
    }
    ~Waiting()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// The signal that makes a program dump its core. @return whether it says that it did
    [[nodiscard]] bool dumpsCore()
    {
        ::kill(static_cast<pid_t>(id()), SIGABRT);
        m_process.waitForFinished();
        return !QDir(m_home.path()).entryList({u"core*"_s}, QDir::Files).isEmpty();
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

void checkRefused(const QString &program, const QStringList &arguments)
{
    INFO(program.toStdString());
    Waiting waiting(program, arguments);
    const Attack attack = attacked(waiting.id());
    CHECK_FALSE(attack.attaches);
    CHECK_FALSE(attack.reads);
    const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(waiting.id()));
    const qsizetype line = limits.indexOf("Max core file size");
    REQUIRE(line >= 0);
    CHECK(limits.mid(line, 60).simplified().startsWith("Max core file size 0 0"));
    CHECK_FALSE(waiting.dumpsCore());
}

} // namespace

TEST_CASE("an ordinary program of the person can be attached to: the attack of this test is a real one",
          "[day][refused]")
{
    const Waiting waiting(u"/bin/sleep"_s, {u"60"_s});
    const Attack attack = attacked(waiting.id());
    if (!attack.attaches) {
        WARN("skipped: this system lets nobody attach to anything");
        return;
    }
    CHECK(attack.reads);
}

TEST_CASE("nobody attaches to the program with windows, reads its memory or gets its core", "[day][refused]")
{
    checkRefused(QStringLiteral(RELAIS_PROGRAM), {});
}

TEST_CASE("nobody attaches to the command line while it waits for the phrase, reads its memory or gets its core",
          "[day][refused]")
{
    checkRefused(QStringLiteral(RELAIS_CLI),
                 {u"--vault"_s, u"/nonexistent"_s, u"--passphrase-file"_s, u"-"_s, u"case"_s, u"list"_s});
}
