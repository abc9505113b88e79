#!/usr/bin/env python3
"""wheel.py --version V --platform TAG --program FILE --licenses FOLDER --output FOLDER: packs the program as a Python wheel.

The same input gives the same bytes. A source distribution is not made: see hooks_backend.py."""

import argparse, base64, hashlib, os, pathlib, subprocess, zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
EPOCH = (1980, 1, 1, 0, 0, 0)


def fact(name):
    return subprocess.run([HERE / "project", name], check=True, capture_output=True, text=True).stdout.strip()


def metadata(version, licenses):
    repository, site = fact("repository"), fact("site")
    lines = [
        "Metadata-Version: 2.4",
        "Name: merlon",
        f"Version: {version}",
        "Summary: Finds security weaknesses in the design of an API from its OpenAPI description",
        "Keywords: openapi,swagger,api,security,linter,owasp,sarif,static-analysis",
        "License-Expression: Apache-2.0 AND MIT AND LGPL-2.1-or-later AND GPL-3.0-or-later WITH GCC-exception-3.1",
        *(f"License-File: {name}" for name in licenses),
        "Classifier: Development Status :: 4 - Beta",
        "Classifier: Environment :: Console",
        "Classifier: Intended Audience :: Developers",
        "Classifier: Topic :: Security",
        "Classifier: Topic :: Software Development :: Quality Assurance",
        "Requires-Python: >=3.8",
        "Description-Content-Type: text/markdown",
    ]
    if "OWNER" not in repository:
        lines += [f"Project-URL: Documentation, {site}", f"Project-URL: Source, {repository}", f"Project-URL: Changelog, {repository}/blob/main/CHANGELOG.md"]
    description = (
        "# Merlon\n\nReads API descriptions (OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0) and tells you where the design leaves the API vulnerable, "
        "how bad that is, why, and what to change.\n\n```sh\nuvx merlon lint openapi.yaml\n```\n\n"
        "This package carries one static program and needs nothing else. `merlon.find_merlon_bin()` is its path, and `python -m merlon` runs it.\n"
    )
    return "\n".join(lines) + "\n\n" + description


def main():
    parser = argparse.ArgumentParser()
    for name in ("version", "platform", "program", "licenses", "output"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    base = f"merlon-{options.version}"
    info = f"{base}.dist-info"
    licenses = sorted(os.listdir(options.licenses))
    files = [(f"merlon/{path.name}", path.read_bytes(), 0o644) for path in sorted((HERE / "python/merlon").glob("*.py"))]
    files.append((f"{base}.data/scripts/merlon", pathlib.Path(options.program).read_bytes(), 0o755))
    files += [(f"{info}/licenses/{name}", (pathlib.Path(options.licenses) / name).read_bytes(), 0o644) for name in licenses]
    files.append((f"{info}/METADATA", metadata(options.version, licenses).encode(), 0o644))
    wheel = f"Wheel-Version: 1.0\nGenerator: merlon\nRoot-Is-Purelib: false\nTag: py3-none-{options.platform}\n"
    files.append((f"{info}/WHEEL", wheel.encode(), 0o644))
    record = ""
    for name, content, _ in files:
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(content)}\n"
    files.append((f"{info}/RECORD", (record + f"{info}/RECORD,,\n").encode(), 0o644))
    target = pathlib.Path(options.output) / f"{base}-py3-none-{options.platform}.whl"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content, mode in files:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3
            entry.external_attr = (0o100000 | mode) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    print(target)


main()
