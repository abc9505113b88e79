#!/usr/bin/env python3
"""Writes every format from a hostile description with the built program, and reads each back with somebody else's parser."""
import csv, json, os, subprocess, sys, tempfile, xml.etree.ElementTree as xml

program = os.path.abspath(sys.argv[1])
NAMES = ["]]>", "a::b\n::error::x", "%0A%25", "\u202e\u2066x", "=1+1", "@team", "##vso[task.complete]", "<b>&", "'\"", "\x1b[2J", "a|b`c`", "\ud83d\ude00"]


def description():
    paths = {}
    for number, name in enumerate(NAMES):
        schema = {"type": "object", "properties": {"password" + name: {"type": "string"}, "list" + name: {"type": "array", "items": {"type": "string"}}}}
        paths[f"/{number}{name}"] = {"post": {
            "operationId": name, "summary": name,
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": name, "content": {"application/json": {"schema": schema}}}}}}
    return {"openapi": "3.0.3", "info": {"title": NAMES[0], "version": "1"}, "servers": [{"url": "http://example.com"}], "paths": paths}


def main():
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "hostile.json"), "w") as file: json.dump(description(), file)
        with open(os.path.join(folder, "broken.yaml"), "w") as file: file.write("openapi: 3.0.3\npaths: {a: ]\n")
        formats = ["gitlab", "junit", "checkstyle", "rdjson", "azure", "markdown", "csv", "github", "json", "sarif"]
        command = [program, "lint", "--quiet", "--profile", "strict", "--all", "hostile.json", "broken.yaml"]
        for name in formats: command += ["--format", f"{name}={name}"]
        environment = dict(os.environ, GITHUB_STEP_SUMMARY=os.path.join(folder, "summary"))
        run = subprocess.run(command, cwd=folder, capture_output=True, env=environment)
        assert run.returncode == 2, (run.returncode, run.stderr[:500])
        raw = {name: open(os.path.join(folder, name), "rb").read() for name in formats + ["summary"]}
    text = {name: content.decode("utf-8") for name, content in raw.items()}
    total = len(json.loads(text["json"])["findings"])
    assert total > 30, total

    gitlab = json.loads(text["gitlab"])
    assert len(gitlab) == total + 1, (len(gitlab), total)
    assert len({entry["fingerprint"] for entry in gitlab}) == len(gitlab)
    assert all(entry["severity"] in ("info", "minor", "major", "critical", "blocker") for entry in gitlab)
    junit = xml.fromstring(raw["junit"])
    assert sum(1 for _ in junit.iter("failure")) == total and sum(1 for _ in junit.iter("error")) == 1
    for suite in junit.iter("testsuite"): assert int(suite.get("tests")) == len(suite.findall("testcase"))
    assert sum(1 for _ in xml.fromstring(raw["checkstyle"]).iter("error")) == total + 1
    assert len(json.loads(text["rdjson"])["diagnostics"]) == total + 1
    json.loads(text["sarif"])
    rows = list(csv.reader(text["csv"].split("\r\n"), strict=True))[:-1]
    assert len(rows) == total + 2 and all(len(row) == len(rows[0]) for row in rows)
    assert not any(field[:1] in "=+-@" for row in rows for field in row if field)
    for name, prefix in (("github", "::"), ("azure", "##vso[task.logissue ")):
        lines = text[name].splitlines()
        assert len(lines) == total + 1 and all(line.startswith(prefix) for line in lines), name
    # The page of a job holds the same tables, and counts what is beyond a hundred places.
    rows, listed = text["markdown"].splitlines(), text["summary"].splitlines()
    if total > 100:
        assert listed[-1] == f"{total - 100} more are not listed here.", listed[-1]
        listed = listed[:-2]
    assert listed == rows[:len(listed)] and sum(row.startswith(("| error", "| warning", "| note")) for row in listed) == min(total, 100)
    for name, content in text.items():
        assert not any(ord(c) < 32 and c not in "\r\n" or 0x202a <= ord(c) <= 0x202e or 0x2066 <= ord(c) <= 0x2069 for c in content), name
    print(f"formats: {len(formats)} read back, {total} findings each")


main()
