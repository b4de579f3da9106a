// SPDX-License-Identifier: GPL-3.0-or-later
// Another program of the same person can neither attach to ours nor make it leave a core dump.
#include "tests/kit/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <vector>

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
Attack attacked(pid_t victim)
{
    const pid_t attacker = ::fork();
    if (attacker == 0) {
        becomePerson();
        int outcome = 0;
        const QByteArray memory = "/proc/" + QByteArray::number(victim) + "/mem";
        if (::open(memory.constData(), O_RDONLY) >= 0) {
            outcome |= 1;
        }
        if (::ptrace(PTRACE_ATTACH, victim, nullptr, nullptr) == 0) {
            ::waitpid(victim, nullptr, 0);
            ::ptrace(PTRACE_DETACH, victim, nullptr, nullptr);
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

/// A program that waits for its input, run as a person in a folder of hers from a copy that she may start.
class Waiting
{
public:
    Waiting(const QString &program, const QStringList &arguments)
    {
        QFile::setPermissions(m_home.path(), QFile::Permissions(0x7777));
        const QString copy = m_home.filePath(u"program"_s);
        REQUIRE(QFile::copy(program, copy));
        QFile::setPermissions(copy, QFile::Permissions(0x7755));
        REQUIRE(::pipe2(m_input, O_CLOEXEC) == 0);
        QList<QByteArray> words{copy.toLocal8Bit()};
        for (const QString &argument : arguments) {
            words << argument.toLocal8Bit();
        }
        std::vector<char *> line;
        for (QByteArray &word : words) {
            line.push_back(word.data());
        }
        line.push_back(nullptr);
        m_process = ::fork();
        if (m_process == 0) {
            becomePerson();
            ::setenv("HOME", m_home.path().toLocal8Bit().constData(), 1);
            ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
            const bool isReady = ::chdir(m_home.path().toLocal8Bit().constData()) == 0 && ::dup2(m_input[0], 0) == 0;
            ::execv(isReady ? line.front() : nullptr, line.data());
            ::_exit(9);
        }
        ::usleep(2'000'000); // past its first lines
        REQUIRE(::waitpid(m_process, nullptr, WNOHANG) == 0);
    }
    ~Waiting()
    {
        ::close(m_input[0]);
        ::close(m_input[1]);
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
    }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;

    [[nodiscard]] pid_t id() const { return m_process; }
    /// The signal that makes a program dump its core. @return whether the system says that it did
    [[nodiscard]] bool dumpsCore()
    {
        int status = 0;
        ::kill(m_process, SIGABRT);
        ::waitpid(m_process, &status, 0);
        m_process = 0;
        return WIFSIGNALED(status) && WCOREDUMP(status);
    }

private:
    QTemporaryDir m_home;
    int m_input[2] = {};
    pid_t m_process = 0;
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
