import System

/// The search: a small script, and the words of all pages.
enum SearchScript {
    static let text = """
        "use strict";
        (() => {
          const place = document.getElementById("search");
          const input = document.createElement("input");
          const list = document.createElement("ul");
          input.type = "search";
          input.placeholder = "Search rules and pages";
          input.setAttribute("aria-label", input.placeholder);
          list.setAttribute("aria-live", "polite");
          place.append(input, list);
          const weight = (page, words) => {
            let sum = 0;
            for (const word of words) {
              const title = page.title.toLowerCase();
              if (title.includes(word)) sum += title.startsWith(word) ? 12 : 8;
              else if (page.path.includes(word)) sum += 6;
              else if (page.words.includes(word)) sum += 1;
              else return 0;
            }
            return sum;
          };
          const show = () => {
            const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
            const found = words.length === 0 ? [] : merlonPages
              .map((page) => ({ page, sum: weight(page, words) }))
              .filter((one) => one.sum > 0)
              .sort((a, b) => b.sum - a.sum)
              .slice(0, 15);
            list.replaceChildren(...found.map(({ page }) => {
              const item = document.createElement("li");
              const link = document.createElement("a");
              link.href = place.dataset.root + page.path;
              link.textContent = page.title;
              item.append(link);
              return item;
            }));
          };
          input.addEventListener("input", show);
          input.addEventListener("keydown", (event) => {
            if (event.key === "Escape") { input.value = ""; show(); }
            if (event.key === "Enter") list.querySelector("a")?.click();
          });
          input.value = new URLSearchParams(location.search).get("q") ?? "";
          show();
        })();

        """

    static func index(_ pages: [SitePage]) -> [UInt8] {
        var json = JSONWriter()
        json.out.write(literal: "const merlonPages = ")
        json.beginArray()
        for page in pages {
            json.breakLine()
            json.beginObject()
            json.field("path", page.path)
            json.field("title", page.title)
            json.field("words", page.words.lowercased())
            json.endObject()
        }
        json.endArray()
        json.out.write(literal: ";\n")
        return json.finish()
    }
}
