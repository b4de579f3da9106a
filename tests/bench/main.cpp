// SPDX-License-Identifier: GPL-3.0-or-later
// relais-bench bundle | merge | reload | search | today | vault
#include "tests/bench/benches.h"

#include <QCoreApplication>

#include <cstdio>

using namespace relais;

namespace {

int fail(const Error &error)
{
    std::fputs((word(error.code) + u": "_s + error.detail + u'\n').toUtf8().constData(), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString bench = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    static const QStringList kBenches = {u"bundle"_s, u"merge"_s, u"reload"_s, u"search"_s, u"today"_s, u"vault"_s};
    if (!hardenProcess() || !kBenches.contains(bench)) {
        std::fputs("relais-bench bundle | merge | reload | search | today | vault\n", stderr);
        return 2;
    }
    if (bench == u"bundle"_s) {
        const auto done = benchBundle();
        return done ? 0 : fail(done.error());
    }
    const SystemClock clock;
    const auto reference = model::loadReference();
    if (!reference) {
        return fail(reference.error());
    }
    if (bench == u"merge"_s) {
        const auto done = benchMerge(clock, *reference);
        return done ? 0 : fail(done.error());
    }
    Result<DemoVault> demo = DemoVault::open(clock, *reference);
    if (!demo) {
        return fail(demo.error());
    }
    const Result<void> done = bench == u"search"_s   ? benchSearch(*demo)
                              : bench == u"today"_s  ? benchToday(*demo)
                              : bench == u"reload"_s ? benchReload(*demo)
                                                     : benchVault(*std::move(demo));
    return done ? 0 : fail(done.error());
}
