#!/usr/bin/env python3
"""check_site.py SITE BROWSER: checks the pages of the site as files, then in a headless browser."""

import functools, html.parser, http.server, itertools, pathlib, re, subprocess, sys, tempfile, threading, urllib.parse

faults = []


def fault(*what):
    faults.append(" ".join(map(str, what)))


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.ids, self.open, self.headings, self.text, self.scripts = [], [], [], [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a":
            self.links.append(values.get("href", ""))
        if "id" in values:
            self.ids.append(values["id"])
        if tag in ("h1", "h2", "h3"):
            self.headings.append(int(tag[1]))
        if tag in ("script", "link"):
            self.scripts.append(values.get("src") or values.get("href"))
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            fault("a tag that closes nothing:", tag)

    def handle_data(self, data):
        self.text += data


def check_files(site):
    pages = {path.relative_to(site).as_posix(): Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    linked = {"index.html"}
    for name, page in pages.items():
        if page.open:
            fault(name, "leaves open", page.open)
        if page.headings[:1] != [1] or page.headings.count(1) != 1:
            fault(name, "has headings", page.headings)
        for one, next in itertools.pairwise(page.headings):
            if next > one + 1:
                fault(name, "skips a level of headings")
        if len(set(page.ids)) != len(page.ids):
            fault(name, "has an id twice")
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme:
                if parts.scheme != "https" or not parts.netloc:
                    fault(name, "links", link)
                continue
            target = urllib.parse.urljoin("/" + name, parts.path or "/" + name)[1:]
            target += "index.html" if target.endswith("/") or not target else ""
            if target not in pages:
                fault(name, "links", link, "which is not there")
            elif parts.fragment and parts.fragment not in pages[target].ids:
                fault(name, "links", link, "which has no such part")
            linked.add(target)
        for script in page.scripts:
            if script != "data:,":
                target = urllib.parse.urljoin("/" + name, script)[1:]
                if not (site / target).is_file():
                    fault(name, "loads", script)
    for name in pages.keys() - linked:
        fault(name, "is linked by no page")
    return pages


def check_contrast(site):
    """WCAG 2.2 AA asks for 4.5 between text and what it stands on."""
    def luminance(color):
        parts = [int(color[index : index + 2], 16) / 255 for index in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    themes = re.findall(r":root \{([^}]*)\}", (site / "style.css").read_text())
    if len(themes) != 2:
        fault("the style has", len(themes), "themes")
    for theme in themes:
        colors = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", theme))
        for front, back in itertools.product(("text", "soft", "link"), ("back", "panel")):
            light, dark = sorted((luminance(colors[front]), luminance(colors[back])), reverse=True)
            if (light + 0.05) / (dark + 0.05) < 4.5:
                fault("contrast of", front, "on", back, f"is {(light + 0.05) / (dark + 0.05):.2f}")


class Handler(http.server.SimpleHTTPRequestHandler):
    missing = []

    def log_message(self, *arguments):
        pass

    def send_error(self, code, *arguments, **named):
        self.missing.append(self.path)
        super().send_error(code, *arguments, **named)


def check_browser(site, browser):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}/"

    def load(path, *options):
        with tempfile.TemporaryDirectory() as profile:
            log = pathlib.Path(profile) / "net.json"
            done = subprocess.run(
                [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={profile}/profile",
                 "--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-sync", "--enable-logging=stderr",
                 "--virtual-time-budget=5000", f"--log-net-log={log}", *options, "--dump-dom", base + path],
                capture_output=True, text=True, timeout=120)
            for line in done.stderr.splitlines():
                if "CONSOLE" in line:
                    fault(path, "logs", line)
            asked = set(re.findall(r'"url":"(https?://[^"]*)"', log.read_text())) if log.is_file() else {"no log"}
            for url in asked:
                if not url.startswith(base):
                    fault(path, "asks for", url)
            if not any(url.startswith(base) for url in asked):
                fault(path, "was not loaded:", done.stderr[-300:])
            return done.stdout

    def results(document):
        place = document[document.index('id="search"') :]
        return re.findall(r'<a href="([^"]*)"', place[: place.index("</header>")])

    for query, first in (("unbounded-array", "rules/api4-unbounded-array/"), ("score", "score/"), ("--fail-on", "commands/lint/")):
        found = results(load("?" + urllib.parse.urlencode({"q": query})))
        if not found or not any(link.endswith(first) for link in found[:6]):
            fault("a search for", query, "finds", found)
    if results(load("?q=" + urllib.parse.quote("no such words <img src=x onerror=alert(1)>"))):
        fault("a search finds what is not there")
    found = results(load("rules/api4-unbounded-array/?q=basic"))
    if not any(link == "../../rules/api2-http-basic/" for link in found):
        fault("a search on a page of a rule finds", found)
    load("rules/")
    dark = load("configuration/", "--blink-settings=preferredColorScheme=0")
    if "<h1" not in dark:
        fault("no page in dark mode")
    if Handler.missing:
        fault("asked for in vain:", Handler.missing)


def main():
    site = pathlib.Path(sys.argv[1])
    pages = check_files(site)
    check_contrast(site)
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    if (site / "search-index.js").stat().st_size > 600_000:
        fault("the index of the search has", (site / "search-index.js").stat().st_size, "bytes")
    check_browser(site, sys.argv[2])
    for one in faults[:40]:
        print("docs: FAILED:", one, file=sys.stderr)
    if not faults:
        print(f"docs: {len(pages)} pages, {sum(len(page.links) for page in pages.values())} links, {size // 1000} kB, all as they should be")
    sys.exit(bool(faults))


main()
