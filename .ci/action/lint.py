"""A step of action.yml: runs Merlon with the inputs, which arrive in the environment, and says what it found."""

import json, os, pathlib, shlex, subprocess, sys, tempfile


def given(name):
    return os.environ.pop("INPUT_" + name, "").strip()


def lines(name):
    return [line.strip() for line in given(name).splitlines() if line.strip()]


def stop(message):
    print(f"::error::{message}")
    sys.exit(2)


def command(program, counts):
    """The command line, and where the SARIF report goes."""
    words = [program, "lint", "--format", "auto", "--format", f"json={counts}"]
    for option, name in (("--fail-on", "FAIL_ON"), ("--profile", "PROFILE"), ("--since", "SINCE"), ("--baseline", "BASELINE")):
        value = given(name)
        if "\n" in value:
            stop(f"the input {name.lower().replace('_', '-')} has several lines")
        if value:
            words.append(f"{option}={value}")
    for report in lines("FORMAT"):
        words += ["--format", report]
    sarif = given("SARIF_FILE")
    if "\n" in sarif:
        stop("the input sarif-file has several lines")
    if sarif:
        words += ["--format", f"sarif={sarif}"]
    try:
        words += shlex.split(given("ARGS"))
    except ValueError as error:
        stop(f"the input args is not quoted as in a shell: {str(error).lower()}")
    return words + ["--", *lines("PATHS")], sarif


def main():
    program = os.environ.pop("PROGRAM")
    with tempfile.TemporaryDirectory(dir=os.environ.get("RUNNER_TEMP")) as folder:
        counts = pathlib.Path(folder) / "report.json"
        words, sarif = command(program, counts)
        status = subprocess.run(words).returncode
        outputs = {"sarif-file": sarif if sarif and os.path.isfile(sarif) else ""}
        if counts.is_file():
            summary = json.loads(counts.read_bytes())["summary"]
            outputs["errors"] = summary["errors"]
            outputs["findings"] = summary["errors"] + summary["warnings"] + summary["notes"]
        with open(os.environ["GITHUB_OUTPUT"], "a", encoding="utf-8") as file:
            for name, value in outputs.items():
                file.write(f"{name}={value}\n")
    sys.exit(status)


main()
