"""Merlon, a security linter for OpenAPI descriptions. This package carries the program; it has no other interface."""

import os
import sys
import sysconfig


def find_merlon_bin() -> str:
    """The path of the program that was installed with this package."""
    name = "merlon" + (sysconfig.get_config_var("EXE") or "")
    package = os.path.dirname(os.path.abspath(__file__))
    folders = [sysconfig.get_path("scripts")]
    if os.name == "posix":
        folders.append(sysconfig.get_path("scripts", scheme="posix_user"))
    # `pip install --target FOLDER` and `--prefix`.
    folders.append(os.path.join(os.path.dirname(package), "bin"))
    folders.append(os.path.normpath(os.path.join(package, "..", "..", "..", "..", "bin")))
    for folder in folders:
        path = os.path.join(folder, name)
        if os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    raise FileNotFoundError(f"{name} is in none of: " + ", ".join(folders))


def main() -> None:
    """Becomes the program."""
    program = find_merlon_bin()
    if os.name == "posix":
        os.execv(program, [program, *sys.argv[1:]])
    import subprocess

    sys.exit(subprocess.run([program, *sys.argv[1:]]).returncode)
