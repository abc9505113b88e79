#!/usr/bin/env python3
"""Throws hostile inputs at the built program, each with 512 MiB of address space, a 256 KiB stack, 16 open files and 5 seconds of CPU: no
crash, no hang, no leak. Then all of them in one run, by two threads and with 1 GiB, and folders with more in them than may be open.

usage: .ci/hostile.py PROGRAM
Exit status of the program must be 0, 1 or 2; with 2, standard error names a place; nothing of /etc/passwd is printed, no control
characters reach the terminal.
"""
import os, random, re, resource, subprocess, sys, tempfile

HEAD = 'openapi: 3.0.3\ninfo: {title: t, version: "1"}\n'
PLACE = re.compile(r"^.*:\d+:\d+: error: ", re.M)
UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def schema(text):
    return HEAD + "paths: {}\ncomponents:\n  schemas:\n" + text


def inputs():
    yield "empty.yaml", b"", {2}
    yield "only-space.yaml", b" \n\n", {2}
    yield "nul.yaml", HEAD.encode() + b"paths: {}\nx-a: \"b\0c\"\n", {1, 2}
    yield "binary.yaml", bytes(random.Random(7).randrange(256) for _ in range(4096)), {2}
    yield "latin1.yaml", HEAD.encode() + b"paths: {}\nx-name: caf\xe9\n", {2}
    yield "overlong.json", b'{"openapi": "3.0.3", "x-a": "\xc0\xaf"}', {2}
    yield "depth.json", b"[" * 100_000, {2}
    yield "depth.yaml", b"- " * 100_000, {2}
    yield "depth-flow.yaml", b"x: " + b"{a: " * 50_000, {2}
    yield "deep-schema.json", (
        '{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"A":'
        + '{"type":"object","properties":{"p":' * 5_000 + "{}" + "}}" * 5_000 + "}}}").encode(), {1, 2}
    yield "all-of.json", (
        '{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"A":'
        + '{"allOf":[' * 240 + "{}" + "]}" * 240 + "}}}").encode(), {0, 1, 2}
    fan = "".join(f"    A{n}: {{allOf: [{{$ref: '#/components/schemas/A{n+1}'}}, {{$ref: '#/components/schemas/A{n+1}'}}]}}\n" for n in range(60))
    yield "fan-out.yaml", schema(fan + "    A60: {type: string}\n").encode(), {0, 1}
    cycle = "".join(f"    A{n}: {{$ref: '#/components/schemas/A{(n+1) % 50}'}}\n" for n in range(50))
    yield "cycle.yaml", schema(cycle).encode(), {1}
    chain = "".join(f"    A{n}: {{$ref: '#/components/schemas/A{n+1}'}}\n" for n in range(2_000))
    yield "chain.yaml", schema(chain + "    A2000: {type: string}\n").encode(), {1, 2}
    laughs = "x-a: &a0 [1, 2]\n" + "".join(f"x-{n}: &a{n} [{', '.join([f'*a{n-1}'] * 10)}]\n" for n in range(1, 12))
    yield "laughs.yaml", (HEAD + laughs + "paths: {}\n").encode(), {0, 1, 2}
    merges = "x-0: &m0 {k0: 1}\n" + "".join(f"x-{n}: &m{n} {{<<: [*m{n-1}, *m{n-1}], k{n}: 1}}\n" for n in range(1, 2_000))
    yield "merges.yaml", (HEAD + merges + "paths: {}\n").encode(), {0, 1, 2}
    yield "aliases.yaml", (HEAD + "x-a: &a 1\nx-b: [" + ", ".join(["*a"] * 150_000) + "]\npaths: {}\n").encode(), {2}
    yield "self-alias.yaml", schema("    A: &a {type: object, properties: {self: *a}}\n").encode(), {0, 1}
    yield "many-keys.json", ('{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"x":{'
                             + ",".join(f'"k{n}":{n}' for n in range(200_000)) + "}}").encode(), {0, 1}
    yield "many-paths.yaml", (HEAD + "paths:\n" + "".join(f"  /a{n}: {{get: {{responses: {{'200': {{description: d}}}}}}}}\n" for n in range(20_000))).encode(), {0, 1}
    yield "ambiguous.yaml", (HEAD + "paths:\n" + "".join(f"  /{{a{n}}}/b/{{c{n}}}: {{get: {{responses: {{'200': {{description: d}}}}}}}}\n" for n in range(5_000))).encode(), {0, 1}
    yield "long-line.json", ('{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{' + ",".join(
        f'"/p{n}":{{"post":{{"responses":{{"200":{{"description":"ü"}}}}}}}}' for n in range(20_000)) + "}}").encode(), {0, 1}
    yield "long-key.json", ('{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{"/' + "k" * 1_000_000 + '":{"post":{"responses":{}}}}}').encode(), {0, 1}
    for number, pattern in enumerate(["(a+)+$", "(" * 10_000, "a{1,99999}" * 50, "(a|a)*" * 200, "[" * 5_000, "(?:" * 300 + ")*" * 300, "\\u{110000}"]):
        yield f"pattern-{number}.yaml", schema(f"    A: {{type: string, pattern: {pattern!r}}}\n").encode(), {0, 1, 2}
    for number, reference in enumerate(["file:///etc/passwd", "/etc/passwd", "../" * 20 + "etc/passwd", "%2e%2e/" * 20 + "etc/passwd", "/dev/zero",
                                        "/proc/self/environ", "./", "x\\0.yaml", "https://127.0.0.1:1/x", "//127.0.0.1:1/x", "~/.ssh/id_rsa"]):
        yield f"reference-{number}.yaml", schema(f"    A: {{$ref: \"{reference}\"}}\n").encode(), {0, 1}
    yield "escape.yaml", (HEAD + 'paths:\n  "/\\e[31mred\\u202Etxt.\\u0007": {post: {responses: {}}}\n').encode(), {1}
    yield "types.json", b'{"openapi":"3.0.3","info":[],"paths":{"/a":{"get":7,"post":{"parameters":{"x":1},"responses":[],"security":{"a":1}}}},"components":"x","servers":{"url":1},"security":[1,[2],{"a":"b"}]}', {1}
    dense = random.Random(11)
    base = (HEAD + "paths:\n  /a:\n    post:\n      parameters: [{name: a, in: query, schema: {type: string}}]\n      responses: {'200': {description: ok}}\n").encode()
    for number in range(60):
        mutant = bytearray(base)
        for _ in range(dense.randrange(1, 12)):
            at = dense.randrange(len(mutant))
            mutant[at:at + dense.randrange(3)] = bytes(dense.choice(b"\t\n {}[]:,&*!|>'\"%@`#-?\x80\xff\x00az09") for _ in range(dense.randrange(4)))
        yield f"mutant-{number}.yaml", bytes(mutant), {0, 1, 2}


def limits(space):
    resource.setrlimit(resource.RLIMIT_AS, (space << 20, space << 20))
    resource.setrlimit(resource.RLIMIT_STACK, (256 << 10, 256 << 10))
    resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))


def folders(folder):
    """Paths to lint that hold more files or folders than may be open, and how many descriptions are to be found in each."""
    parts = os.path.join(folder, "parts")
    os.mkdir(parts)
    for number in range(100):
        with open(os.path.join(parts, f"p{number}.yaml"), "w") as file:
            file.write("post: {responses: {'200': {description: d}}}\n")
    with open(os.path.join(parts, "openapi.yaml"), "w") as file:
        file.write(HEAD + "paths:\n" + "".join(f"  /p{number}: {{$ref: p{number}.yaml}}\n" for number in range(100)))
    yield parts, 1
    deep = os.path.join(folder, "deep")
    os.makedirs(deep + "/d" * 60)
    for depth in range(0, 61, 5):
        with open(deep + "/d" * depth + "/openapi.yaml", "w") as file:
            file.write(HEAD + "paths: {}\n")
    yield deep, 13


def spent():
    """The CPU seconds of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(program, paths, *options, space=512):
    """The exit status, both outputs without the paths, and the CPU seconds it took; None when there was no answer. What else the machine
    does changes how long a run takes, but hardly its CPU seconds."""
    start = spent()
    command = [program, "lint", "--profile", "strict", *options, *paths]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=lambda: limits(space))
    try:
        out, err = process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return None
    return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"), spent() - start


def faults(answer, allowed, seconds=5):
    if answer is None:
        return ["no answer in 60 s"]
    code, out, err, took = answer
    found = []
    if code not in allowed:
        found.append(f"exit {code}, wanted {sorted(allowed)}: {err[:160]!r}")
    elif code == 2 and not PLACE.search(err):
        found.append(f"exit 2 without a place: {err[:160]!r}")
    if UNCLEAN.search(out) or UNCLEAN.search(err):
        found.append("control characters printed")
    if "root:x:0" in out + err:
        found.append("leaks a file")
    if took > seconds:
        found.append(f"took {took:.1f} s")
    return found


def main():
    program = os.path.realpath(sys.argv[1])
    bad = []
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, data, allowed in inputs():
            count += 1
            path = os.path.join(folder, name)
            paths.append(path)
            with open(path, "wb") as file:
                file.write(data)
            bad += [f"{name}: {fault}" for fault in faults(run(program, [path]), allowed)]
        bad += [f"all at once: {fault}" for fault in faults(run(program, paths, "--jobs", "2", space=1024), {2}, seconds=20)]
        for path, descriptions in folders(folder):
            answer = run(program, [path], "--jobs", "2")
            bad += [f"{os.path.basename(path)}: {fault}" for fault in faults(answer, {0, 1})]
            if answer and f" in {descriptions} file" not in answer[1] + answer[2]:
                bad.append(f"{os.path.basename(path)}: not {descriptions} descriptions: {(answer[1] + answer[2])[-160:]!r}")
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    for line in bad:
        print(line)
    print(f"hostile: {count} inputs, {len(bad)} bad, largest process {largest:.0f} MB")
    sys.exit(bool(bad))


main()
