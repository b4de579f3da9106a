// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

double Figures::quantile(double share) const
{
    if (m_nanoseconds.empty()) {
        return 0;
    }
    std::vector<qint64> sorted = m_nanoseconds;
    std::sort(sorted.begin(), sorted.end());
    const auto place = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
    return static_cast<double>(sorted[place]) / 1e6;
}

QString Figures::line() const
{
    return u"%1 median %2 ms   p95 %3 ms   runs %4"_s.arg(m_name, -44)
        .arg(quantile(0.5), 8, 'f', 3)
        .arg(quantile(0.95), 8, 'f', 3)
        .arg(m_nanoseconds.size());
}
