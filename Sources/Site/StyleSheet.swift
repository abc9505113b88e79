/// How the pages look: light and dark, with a contrast of 4.5 at least between any text and what it stands on.
enum StyleSheet {
    static let text = """
        :root { color-scheme: light dark; --back: #ffffff; --text: #1b1f24; --soft: #57606a; --link: #0a4fb8; --panel: #f3f5f7; --line: #d0d7de; }
        @media (prefers-color-scheme: dark) {
          :root { --back: #0f1419; --text: #e4e7eb; --soft: #a3adb8; --link: #8ab8ff; --panel: #1a212a; --line: #39434e; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
        a { color: var(--link); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem; }
        header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; padding: .75rem 1.5rem; border-bottom: 1px solid var(--line); }
        .name { font-weight: 700; font-size: 1.25rem; text-decoration: none; color: var(--text); }
        #search { flex: 1; max-width: 32rem; position: relative; }
        #search input { width: 100%; padding: .45rem .7rem; font: inherit; color: var(--text); background: var(--panel);
          border: 1px solid var(--soft); border-radius: .4rem; }
        #search input::placeholder { color: var(--soft); opacity: 1; }
        #search ul { position: absolute; z-index: 1; left: 0; right: 0; margin: .25rem 0 0; padding: .25rem; list-style: none;
          background: var(--back); border: 1px solid var(--line); border-radius: .4rem; max-height: 70vh; overflow: auto; }
        #search li a { display: block; padding: .3rem .6rem; text-decoration: none; }
        #search li a:hover, #search li a:focus { background: var(--panel); }
        #search ul:empty { display: none; }
        .columns { display: flex; gap: 2rem; padding: 0 1.5rem; max-width: 78rem; }
        nav { flex: 0 0 13rem; padding-top: 1.25rem; }
        nav ul { list-style: none; margin: 0; padding: 0; position: sticky; top: 1rem; }
        nav li a { display: block; padding: .2rem .5rem; text-decoration: none; border-left: 3px solid transparent; }
        nav li a[aria-current] { border-color: var(--link); font-weight: 600; }
        main { flex: 1; min-width: 0; padding: 1rem 0 3rem; }
        h1, h2, h3 { line-height: 1.25; margin: 1.8em 0 .5em; }
        h1 { margin-top: .3em; }
        code { font: .9em/1.5 ui-monospace, monospace; background: var(--panel); padding: .1em .3em; border-radius: .25rem; }
        pre { background: var(--panel); padding: .9rem 1rem; overflow: auto; border: 1px solid var(--line); border-radius: .4rem; }
        pre code { padding: 0; background: none; }
        .table { overflow: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); }
        th { background: var(--panel); }
        dt { margin-top: .8rem; }
        dd { margin: .15rem 0 0 1.5rem; }
        footer { padding: 1rem 1.5rem; border-top: 1px solid var(--line); color: var(--soft); }
        @media (max-width: 50rem) { .columns { flex-direction: column; gap: 0; } nav { flex: none; } }

        """
}
