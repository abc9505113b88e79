"""What pip builds when it is given this repository: a package without content that requires the wheel of the same version.

So pre-commit, which installs repositories, installs the program. It needs nothing from a package index itself."""

import base64, hashlib, pathlib, re, zipfile

WHY = (
    "there is no source distribution of merlon: it is a Swift program, and pip cannot build it. Install the wheel (pip install merlon), or "
    "build it with Swift (swift build -c release --product merlon)"
)


def _version():
    source = pathlib.Path(__file__).resolve().parents[2] / "Sources/Reporting/ProjectVersion.swift"
    return re.search(r'let number = "(.+)"', source.read_text()).group(1)


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    version = _version()
    info = f"merlon_hooks-{version}.dist-info"
    files = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: merlon-hooks\nVersion: {version}\nRequires-Dist: merlon=={version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: merlon\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for name, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(text)}\n"
    files[f"{info}/RECORD"] = record + f"{info}/RECORD,,\n"
    name = f"merlon_hooks-{version}-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(wheel_directory) / name, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return name


def build_sdist(sdist_directory, config_settings=None):
    raise SystemExit(WHY)
