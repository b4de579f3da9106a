# SPDX-License-Identifier: GPL-3.0-or-later
"""mutations [--stale] [WORD…]: the frame of tests/exchange/mutations and tests/work/mutations.

A mutation is a line of MUTATIONS: file, exact text (there once), what takes its place, which tests to run; and, when it
is not the usual one, the test program that has them. The changed source is a copy, so that the tree is never touched.
With words, only the mutations whose file or text holds one of them; with --stale, only says which texts are not there
once, and builds nothing. RELAIS_JOBS says how many run at a time. Ends with exit 1 when a mutation survives or no
longer applies.
"""
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]


def failed_tests(bench, program, tests):
    """The names of the tests that fail; "it ends by itself" and "it does not end" count too."""
    try:
        run = subprocess.run([program, tests, "--abort", "-r", "xml"], capture_output=True, timeout=bench.seconds,
                             env={**os.environ, **bench.environment})
    except subprocess.TimeoutExpired:
        return ["(it does not end)"]
    if run.returncode == 0:
        return []
    try:
        report = xml.etree.ElementTree.fromstring(run.stdout.decode("utf-8", "replace"))
    except xml.etree.ElementTree.ParseError:
        return ["(it ends by itself)"]
    cases = report.iter("TestCase")
    return [case.get("name") for case in cases if case.find("OverallResult").get("success") == "false"] or ["(unknown)"]


def program_of(mutation):
    """@return name of its test program; empty for the usual one"""
    return mutation[4] if len(mutation) > 4 else ""


def where(mutation):
    return f"{mutation[0]}: {' '.join(mutation[1].split())[:70]}"


def stale(mutation):
    """@return what to print when the text is not there once, or nothing"""
    count = (ROOT / mutation[0]).read_text().count(mutation[1])
    return "" if count == 1 else f"STALE     {where(mutation)}: the text is there {count} times"


def judge(number, mutation, bench, folder):
    """@return whether a test noticed, and what to print"""
    if fault := stale(mutation):
        return False, fault
    name, old, new, tests = mutation[:4]
    place = folder / str(number)
    changed = place / name
    changed.parent.mkdir(parents=True)
    changed.write_text((ROOT / name).read_text().replace(old, new))
    program, fault = bench.mutated(place, name, changed, program_of(mutation))
    if program is None:
        return False, f"BROKEN    {where(mutation)}\n{fault[:2000]}"
    failed = failed_tests(bench, program, tests)
    shutil.rmtree(place)
    return bool(failed), f"noticed   {where(mutation)}: {failed[0]}" if failed else f"SURVIVES  {where(mutation)}"


def main(mutations, make_bench):
    """make_bench(folder, programs) builds all: .programs by name, .environment, .seconds, and .mutated(place, name,
    changed, program), which gives the program with that source in the place of its own, or what the compiler said."""
    words = [word for word in sys.argv[1:] if word != "--stale"]
    chosen = [each for each in mutations if not words or any(word in each[0] or word in each[1] for word in words)]
    if "--stale" in sys.argv[1:]:
        faults = list(filter(None, map(stale, chosen)))
        print(*faults, f"{len(chosen) - len(faults)} of {len(chosen)} mutations apply", sep="\n")
        return 0 if chosen and not faults else 1
    jobs_at_a_time = int(os.environ.get("RELAIS_JOBS", os.cpu_count()))
    with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ThreadPoolExecutor(jobs_at_a_time) as pool:
        folder = pathlib.Path(temporary)
        bench = make_bench(folder, {program_of(each) for each in chosen})
        for program, tests in sorted({(program_of(each), each[3]) for each in chosen}):
            if failed := failed_tests(bench, bench.programs[program], tests):
                sys.exit(f"without any mutation, {tests} fails: {failed[0]}")
        jobs = [pool.submit(judge, number, each, bench, folder) for number, each in enumerate(chosen)]
        answers = []
        for job in jobs:
            answers.append(job.result())
            print(answers[-1][1], flush=True)
    noticed = sum(good for good, _ in answers)
    print(f"{noticed} of {len(answers)} mutations noticed")
    return 0 if noticed == len(answers) and answers else 1
