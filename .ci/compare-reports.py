#!/usr/bin/env python3
"""compare-reports.py [--ignore-messages] [--jobs N] OLD NEW FOLDER…: whether two programs report the same of every API description below
the folders: JSON, SARIF, text and `--diff` of unsafe fixes, in both profiles.

Prints the first difference of each report that differs. --ignore-messages leaves out wording: messages, titles, reasons and remedies, and
compares JSON and SARIF only. Ends with status 1 when anything differs."""

import concurrent.futures, difflib, json, os, subprocess, sys

REPORTS = {
    "json": ["--format", "json"],
    "sarif": ["--format", "sarif"],
    "text": ["--format", "text", "--notes"],
    "diff": ["--unsafe-fixes", "--diff"],
}
WORDING = {"message", "text", "markdown", "title", "why", "remedy", "help", "fullDescription", "shortDescription", "description", "reason"}


def run(program, options, path):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("MERLON_")}
    done = subprocess.run([program, "lint", *options, path], capture_output=True, env=environment, timeout=300)
    return done.returncode, done.stdout


def unworded(value):
    if isinstance(value, dict):
        return {key: unworded(entry) for key, entry in value.items() if key not in WORDING}
    return [unworded(item) for item in value] if isinstance(value, list) else value


def lines(output, ignores_messages):
    if not ignores_messages:
        return output.decode("utf-8", "replace").splitlines()
    return json.dumps(unworded(json.loads(output)), indent=1, sort_keys=True).splitlines()


def compare(job):
    old, new, path, profile, name, ignores_messages = job
    options = ["--no-config", "--profile", profile, *REPORTS[name]]
    before, after = run(old, options, path), run(new, options, path)
    if before == after:
        return None
    (old_status, old_output), (new_status, new_output) = before, after
    if old_status != new_status:
        return f"{path} {profile} {name}: exit status {old_status} -> {new_status}"
    left, right = lines(old_output, ignores_messages), lines(new_output, ignores_messages)
    delta = [line for line in difflib.unified_diff(left, right, "old", "new", n=0, lineterm="")][2:8] if left != right else []
    return f"{path} {profile} {name}:\n  " + "\n  ".join(line[:200] for line in delta) if delta else None


def main(arguments):
    ignores_messages = "--ignore-messages" in arguments
    arguments = [argument for argument in arguments if argument != "--ignore-messages"]
    jobs = os.cpu_count() or 1
    if "--jobs" in arguments:
        index = arguments.index("--jobs")
        jobs = int(arguments[index + 1])
        del arguments[index : index + 2]
    old, new, *folders = arguments
    listed = subprocess.run([new, "lint", "--no-config", "--show-files", *folders], capture_output=True, text=True).stdout
    paths = listed.splitlines()
    names = [name for name in REPORTS if not ignores_messages or name in ("json", "sarif")]
    work = [(old, new, path, profile, name, ignores_messages) for path in paths for profile in ("default", "strict") for name in names]
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        faults = [fault for fault in pool.map(compare, work) if fault]
    for fault in faults:
        print(fault)
    print(f"{len(paths)} descriptions, {len(work)} reports, {len(faults)} differ")
    return 1 if faults or not paths else 0


sys.exit(main(sys.argv[1:]))
