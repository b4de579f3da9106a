// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/webserver.h"

#include "tests/kit/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr int kNobody = 65534;
constexpr QFile::Permissions kAll = QFile::Permissions(0x7777);

// One process, without children: when it is ended nothing is left.
constexpr const char *kApache = R"(ServerRoot @root
ServerName localhost
Listen 127.0.0.1:@port
PidFile run/pid
ErrorLog run/error.log
Mutex file:run default
DefaultRuntimeDir run
LoadModule mpm_event_module @modules/mod_mpm_event.so
LoadModule authn_core_module @modules/mod_authn_core.so
LoadModule authn_file_module @modules/mod_authn_file.so
LoadModule authz_core_module @modules/mod_authz_core.so
LoadModule authz_user_module @modules/mod_authz_user.so
LoadModule auth_basic_module @modules/mod_auth_basic.so
LoadModule dav_module @modules/mod_dav.so
LoadModule dav_fs_module @modules/mod_dav_fs.so
LoadModule alias_module @modules/mod_alias.so
LoadModule socache_shmcb_module @modules/mod_socache_shmcb.so
LoadModule ssl_module @modules/mod_ssl.so
LogFormat "%m %>s %{Authorization}i" asked
CustomLog run/access.log asked
DavLockDB run/lock
SSLEngine on
SSLProtocol -all +TLSv1.2 +TLSv1.3
SSLCertificateFile @certificate
SSLCertificateKeyFile @key
DocumentRoot @folder
<Directory @folder>
  Dav On
  AuthType Basic
  AuthName relais
  AuthUserFile @root/users
  Require valid-user
  @lines
</Directory>
)";

constexpr const char *kNginx = R"(daemon off;
master_process off;
worker_processes 1;
pid run/pid;
error_log run/error.log;
events { worker_connections 256; }
http {
  log_format asked '$request_method $status $http_authorization';
  access_log @root/run/access.log asked;
  client_body_temp_path @temporary;
  proxy_temp_path @root/run/proxy;
  fastcgi_temp_path @root/run/fastcgi;
  uwsgi_temp_path @root/run/uwsgi;
  scgi_temp_path @root/run/scgi;
  client_max_body_size 70m;
  server {
    listen 127.0.0.1:@port ssl;
    server_name localhost;
    ssl_certificate @certificate;
    ssl_certificate_key @key;
    root @folder;
    location / {
      dav_methods PUT DELETE;
      auth_basic relais;
      auth_basic_user_file @root/users;
      @lines
    }
  }
}
)";

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    file.setPermissions(QFile::Permissions(0x6666));
}

} // namespace

QString WebServer::name(Kind kind)
{
    return kind == Kind::Apache ? u"Apache"_s : u"nginx"_s;
}

std::unique_ptr<WebServer> WebServer::start(Kind kind, const ServerWishes &wishes)
{
    const QString command = kind == Kind::Apache ? u"apache2"_s : u"nginx"_s;
    const QString program = QStandardPaths::findExecutable(command, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (program.isEmpty() || QStandardPaths::findExecutable(u"htpasswd"_s).isEmpty()) {
        WARN("skipped: no " << command.toStdString() << " or no htpasswd");
        return nullptr;
    }
    if (Certificates::shared() == nullptr) {
        return nullptr;
    }
    std::unique_ptr<WebServer> server(new WebServer);
    bool runs = false;
    for (int i = 0; i < 3 && !runs; ++i) { // another program may take the free port first
        runs = server->run(kind, program, wishes);
    }
    REQUIRE(runs);
    return server;
}

WebServer::~WebServer()
{
    stop();
}

void WebServer::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool WebServer::run(Kind kind, const QString &program, const ServerWishes &wishes)
{
    m_port = freePort();
    m_folder = wishes.folder.isEmpty() ? path(u"objects"_s) : wishes.folder;
    // What nginx receives is renamed into the folder, so it must be received on the same disk.
    const QString temporary = wishes.folder.isEmpty() ? path(u"received"_s) : wishes.folder + u"/.received"_s;
    for (const QString &folder : {m_place.path(), m_folder, path(u"run"_s), temporary}) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, kAll);
    }
    const QHash<QString, QString> words = {
        {u"@root"_s, m_place.path()},
        {u"@port"_s, QString::number(m_port)},
        {u"@modules"_s, u"/usr/lib/apache2/modules"_s},
        {u"@certificate"_s, wishes.certificate.isEmpty() ? Certificates::shared()->good() : wishes.certificate},
        {u"@key"_s, Certificates::shared()->key()},
        {u"@folder"_s, m_folder},
        {u"@temporary"_s, temporary},
        {u"@lines"_s, wishes.lines.join(u'\n')},
    };
    QString text = QString::fromLatin1(kind == Kind::Apache ? kApache : kNginx);
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        text.replace(word.key(), word.value());
    }
    save(path(u"server.conf"_s), text.toUtf8());
    REQUIRE(QProcess::execute(u"htpasswd"_s, {u"-cbBC"_s, u"4"_s, path(u"users"_s), u"anna"_s, u"geheim"_s}) == 0);
    QFile::setPermissions(path(u"users"_s), QFile::Permissions(0x6644));

    QStringList arguments = kind == Kind::Apache ? QStringList{u"-X"_s, u"-f"_s, path(u"server.conf"_s)}
                                                 : QStringList{u"-e"_s,        u"stderr"_s, u"-p"_s,
                                                               m_place.path(), u"-c"_s,     path(u"server.conf"_s)};
    QString command = program;
    if (::geteuid() == 0) { // a server that anybody may run, as anybody
        const QString nobody = QString::number(kNobody);
        arguments = QStringList{u"--reuid"_s,        nobody,           u"--regid"_s, nobody,
                                u"--clear-groups"_s, u"--pdeathsig"_s, u"KILL"_s,    program} +
                    arguments;
        command = u"setpriv"_s;
    }
    m_process.setChildProcessModifier([most = wishes.mostFileBytes] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (most > 0) {
            const rlimit limit{static_cast<rlim_t>(most), static_cast<rlim_t>(most)};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_IGN); // the writing then fails as on a full disk
        }
    });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(command, arguments);
    return m_process.waitForStarted() && isAnswering();
}

bool WebServer::isAnswering()
{
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < 20'000 && m_process.state() == QProcess::Running;) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (socket.waitForConnected(1'000)) {
            return true;
        }
        m_process.waitForFinished(20);
    }
    QFile log(path(u"run/error.log"_s));
    log.open(QIODevice::ReadOnly);
    WARN(m_process.readAll().toStdString() << log.readAll().toStdString());
    stop();
    return false;
}

QUrl WebServer::url() const
{
    return QUrl(u"https://localhost:%1/"_s.arg(m_port));
}

QStringList WebServer::files() const
{
    return QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QByteArray WebServer::read(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void WebServer::write(const QString &name, const QByteArray &bytes) const
{
    save(m_folder + u'/' + name, bytes);
}

QStringList WebServer::requests() const
{
    QFile log(path(u"run/access.log"_s));
    qint64 size = -1;
    for (int i = 0; i < 50 && size != log.size(); ++i) {
        size = log.size();
        QThread::msleep(100);
    }
    log.open(QIODevice::ReadOnly);
    return QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
}
