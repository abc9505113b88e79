#!/usr/bin/env python3
"""run.py RELEASE WORK: runs the composite action as a runner does, in folders of its own, with the wheel of a release.

What the runner brings is here in small: expressions in `env` and `outputs`, the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY, and the
server that a release is downloaded from."""

import functools, http.server, json, os, pathlib, re, shutil, subprocess, sys, threading

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
REPOSITORY = "someone/merlon"


class Server(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class Runner:
    def __init__(self, release, work):
        self.release, self.work, self.count, self.program = pathlib.Path(release), pathlib.Path(work), 0, ""
        self.served = self.work / "served"
        version = subprocess.run([ROOT / ".ci/packaging/project", "version"], capture_output=True, text=True, check=True).stdout.strip()
        self.sums = self.served / REPOSITORY / f"releases/download/v{version}/SHA256SUMS"
        self.sums.parent.mkdir(parents=True)
        shutil.copy(self.release / "SHA256SUMS", self.sums)
        handler = functools.partial(Server, directory=str(self.served))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def run(self, repository, installs=False, **inputs):
        """The exit status of the first step that fails, the outputs, the log and the summary.

        Unless it installs, a run has the program of an earlier one: the step is left out."""
        self.count += 1
        folder = self.work / f"run-{self.count}"
        (folder / "temp").mkdir(parents=True)
        values = {name: entry.get("default", "") for name, entry in ACTION["inputs"].items()}
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        assert given.keys() <= values.keys(), given
        values.update(given)
        steps, log, status = {}, "", 0
        summary = folder / "summary"
        summary.touch()

        def evaluate(text):
            def value(match):
                words = match[1].split(".")
                if words[0] == "inputs":
                    return values[words[1]]
                if words[0] == "github":
                    return {"action_path": str(ROOT), "action_repository": REPOSITORY}[words[1]]
                assert words[0] == "steps" and words[2] == "outputs", match[1]
                return steps.get(words[1], {}).get(words[3], "")

            return EXPRESSION.sub(value, str(text))

        for number, step in enumerate(ACTION["runs"]["steps"]):
            if step["id"] == "install" and not installs:
                steps["install"] = {"program": self.program}
                continue
            assert "${{" not in step["run"], "an expression in a script"
            assert step["shell"] == "bash"
            output, script = folder / f"output-{number}", folder / f"step-{number}.sh"
            output.touch()
            script.write_text(step["run"])
            environment = {
                "PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "CI": "true", "GITHUB_ACTIONS": "true",
                "GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary), "RUNNER_TEMP": str(folder / "temp"),
                "GITHUB_SERVER_URL": f"http://127.0.0.1:{self.server.server_port}", "GITHUB_WORKSPACE": str(repository),
                "PIP_FIND_LINKS": str(self.release), "PIP_NO_INDEX": "1",
            }
            environment.update({name: evaluate(value) for name, value in step.get("env", {}).items()})
            done = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)], cwd=repository, env=environment, text=True,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            log += done.stdout
            lines = output.read_text().splitlines()
            assert all("=" in line for line in lines), lines
            steps[step["id"]] = dict(line.split("=", 1) for line in lines)
            self.program = steps[step["id"]].get("program", self.program)
            if done.returncode:
                status = done.returncode
                break
        outputs = {name: evaluate(entry["value"]) for name, entry in ACTION["outputs"].items()}
        return status, outputs, log, summary.read_text()


def check(holds, *what):
    if not holds:
        print("action: FAILED:", *what, file=sys.stderr)
        sys.exit(1)


def main():
    release, work = sys.argv[1:]
    runner = Runner(release, work)
    repository = pathlib.Path(work) / "checkout"
    repository.mkdir()
    for name in ("vulnerable-shop.yaml", "repaired-shop.yaml"):
        shutil.copy(ROOT / "Examples" / name, repository)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@localhost", "-c", "init.defaultBranch=main", "-C", str(repository)]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "a"]):
        subprocess.run([*git, *words], check=True)

    status, outputs, log, summary = runner.run(repository, installs=True)
    check(status == 1, "findings do not fail the step", status, log)
    check(outputs["sarif-file"] == "merlon.sarif" and int(outputs["errors"]) > 0, outputs)
    check(int(outputs["findings"]) > int(outputs["errors"]), outputs)
    results = json.loads((repository / "merlon.sarif").read_text())["runs"][0]["results"]
    check(sum(result["level"] == "error" for result in results) == int(outputs["errors"]), "SARIF and outputs differ", outputs)
    check("::error file=vulnerable-shop.yaml,line=" in log, "no annotation", log)
    check("| rule |" in summary.lower() or "merlon" in summary.lower(), "no summary", summary)

    status, outputs, log, _ = runner.run(repository, paths="repaired-shop.yaml", sarif_file="", format="junit=a.xml\ncsv=a.csv")
    check(status == 0 and outputs["errors"] == "0" and outputs["sarif-file"] == "", status, outputs, log)
    check((repository / "a.xml").is_file() and (repository / "a.csv").is_file(), "further reports are not written")
    check(runner.run(repository, since="HEAD")[0] == 0, "what is old counts")
    check(runner.run(repository, fail_on="never")[0] == 0, "fail-on is not heeded")
    check(runner.run(repository, paths="repaired-shop.yaml", profile="strict", fail_on="note")[0] == 1, "profile is not heeded")
    check(runner.run(repository, paths="repaired-shop.yaml", args="--min-score '100.0'")[0] in (0, 1), "args are not heeded")
    check(runner.run(repository, paths="repaired-shop.yaml", args="--no-such-option")[0] == 2, "args are not heeded")
    check(runner.run(repository, paths="missing.yaml")[0] == 2, "a missing file is no trouble")
    subprocess.run([runner.program, "baseline", "create"], cwd=repository, check=True, capture_output=True)
    check(runner.run(repository, baseline="merlon-baseline.json")[0] == 0, "the baseline is not heeded")

    # Whatever an input holds, nothing of it is run.
    for hostile in ("$(touch pwned)", "`touch pwned`", "; touch pwned; #", '"; touch pwned; "', "'; touch pwned; '", "a\n::error::b", "--version"):
        for name in ACTION["inputs"]:
            status, outputs, log, _ = runner.run(repository, installs=name == "version", **{name: hostile})
            check(not (repository / "pwned").exists(), "an input was run:", name, hostile)
            check(status != 0 or name == "args" and hostile == "--version", "taken:", name, hostile, log)
            check("\n::error::b" not in log, "an input became a command:", name, log)
            subprocess.run([*git, "clean", "-fdxq"], check=True)

    # A wheel that is not the released one is not installed.
    stated = runner.sums.read_text()
    runner.sums.write_text(re.sub(r"(?m)^[0-9a-f]{8}(.*\.whl)$", r"00000000\1", stated))
    status, _, log, _ = runner.run(repository, installs=True)
    check(status == 2 and "is not the file that was released" in log, status, log)
    runner.sums.write_text("")
    status, _, log, _ = runner.run(repository, installs=True)
    check(status == 2 and "states no checksum" in log, status, log)
    runner.sums.unlink()
    check(runner.run(repository, installs=True)[0] != 0, "a release without checksums is taken")
    print(f"action: {runner.count} runs")


main()
