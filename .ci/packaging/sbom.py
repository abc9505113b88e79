#!/usr/bin/env python3
"""sbom.py VERSION PROGRAM: writes a CycloneDX bill of materials of the released program to standard output. It has no date and no random
number, so that the same program gives the same bytes."""

import hashlib, json, platform, re, subprocess, sys, uuid


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def package(name):
    return output("dpkg-query", "-W", "-f", "${Version}", name)


def component(name, version, license, purl, description):
    licenses = [{"expression": license}] if " " in license else [{"license": {"id": license}}]
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "description": description, "licenses": licenses, "purl": purl}


version, program = sys.argv[1:]
swift = re.search(r"Swift version (\S+)", output("swift", "--version")).group(1)
checkouts = json.load(open(".build/workspace-state.json"))["object"]["dependencies"]
parser = next(entry["state"]["checkoutState"]["version"] for entry in checkouts if entry["packageRef"]["identity"] == "swift-argument-parser")
yaml = output("pkg-config", "--modversion", "yaml-0.1").strip()
components = [
    component("libyaml", yaml, "MIT", f"pkg:generic/libyaml@{yaml}", "reads YAML"),
    component("swift-argument-parser", parser, "Apache-2.0", f"pkg:github/apple/swift-argument-parser@{parser}", "reads the command line"),
    component("swift-runtime", swift, "Apache-2.0 WITH Swift-exception", f"pkg:github/swiftlang/swift@swift-{swift}-RELEASE", "standard library and runtime"),
]
if platform.system() == "Linux":
    installed = output("dpkg-query", "-W", "-f", "${Package} ${Version}\n", "libstdc++-*-dev").splitlines()
    number, gcc = max((int(found[1]), found[2]) for found in (re.match(r"libstdc\+\+-(\d+)-dev (\S+)$", line) for line in installed) if found)
    libc = package("libc6-dev")
    components.append(component("glibc", libc, "LGPL-2.1-or-later", f"pkg:deb/debian/glibc@{libc}", "C library"))
    components.append(
        component("libstdc++", gcc, "GPL-3.0-or-later WITH GCC-exception-3.1", f"pkg:deb/debian/gcc-{number}@{gcc}", "C++ library of the Swift runtime"))
digest = hashlib.sha256(open(program, "rb").read()).hexdigest()
root = {
    "type": "application", "bom-ref": f"pkg:generic/merlon@{version}", "name": "merlon", "version": version,
    "licenses": [{"license": {"id": "Apache-2.0"}}], "purl": f"pkg:generic/merlon@{version}", "hashes": [{"alg": "SHA-256", "content": digest}],
}
bill = {
    "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6",
    "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest)}", "version": 1,
    "metadata": {"component": root}, "components": components,
    "dependencies": [{"ref": root["bom-ref"], "dependsOn": [one["bom-ref"] for one in components]}] + [{"ref": one["bom-ref"]} for one in components],
}
json.dump(bill, sys.stdout, indent=2)
print()
