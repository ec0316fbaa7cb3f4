// What the desk's pages do by themselves: keys, evidence on hover and focus, times in the reader's zone, the map's slider, news.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  // Times are written in UTC by the server and shown in the reader's own zone.
  const zoned = root => all("time[datetime]", root).concat(all("[data-time]", root)).forEach(node => {
    const written = node.getAttribute("datetime") || node.dataset.time;
    if (node.dataset.zoned || !written.includes("T")) return;
    const date = new Date(written);
    if (Number.isNaN(date.getTime())) return;
    const small = node.dataset.time !== undefined;
    node.dataset.zoned = "1";
    node.textContent = new Intl.DateTimeFormat("en-GB", small
      ? {day: "numeric", month: "short", hour: "2-digit", minute: "2-digit"}
      : {day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short"}).format(date).replace(/,/g, "");
  });

  // Evidence of the report under the pointer or the focus.
  const panel = one("#evidence");
  let shown = null;
  let waiting = 0;
  const show = index => {
    if (!panel || index === shown) return;
    shown = index;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const answer = await fetch(`${location.pathname}/evidence/${index}`);
      if (shown !== index) return;
      if (answer.ok) {
        panel.innerHTML = await answer.text();
        zoned(panel);
      } else {
        panel.textContent = answer.status === 404 ? "This claim has changed since you opened it. " : "The evidence did not come. ";
        const again = document.createElement("a");
        again.href = location.href;
        again.textContent = "Load it again";
        panel.append(again);
      }
      all("[data-report]").forEach(node => node.classList.toggle("shown", node.dataset.report === index));
    }, 60);
  };
  const reportAt = event => event.target.closest ? event.target.closest("[data-report]") : null;
  document.addEventListener("pointerover", event => { const node = reportAt(event); if (node && node.closest(".plants figure:not(.against), .reports")) show(node.dataset.report); });
  document.addEventListener("focusin", event => { const node = reportAt(event); if (node && node.closest(".plants figure:not(.against), .reports")) show(node.dataset.report); });

  // A chain in the margin and its words point at one another.
  const pair = (id, on) => all("[data-of]").forEach(node => node.classList.toggle("lit", on && node.dataset.of.split(" ").includes(id)));
  document.addEventListener("pointerover", event => {
    const note = event.target.closest && event.target.closest("[data-note]");
    const words = event.target.closest && event.target.closest("[data-of]");
    if (note) pair(note.dataset.note, true);
    if (words) all("[data-note]").forEach(node => node.classList.toggle("lit", words.dataset.of.split(" ").includes(node.dataset.note)));
  });
  document.addEventListener("pointerout", event => {
    if (event.target.closest && event.target.closest("[data-note], [data-of]")) all(".lit").forEach(node => node.classList.remove("lit"));
  });
  document.addEventListener("focusin", event => {
    const note = event.target.closest && event.target.closest("[data-note]");
    all(".lit").forEach(node => node.classList.remove("lit"));
    if (note) pair(note.dataset.note, true);
  });

  // Keys.
  const keys = one("#keys");
  const rows = () => all("[data-row]").filter(row => row.offsetParent !== null);
  const target = row => row.matches("[tabindex]") ? row : one("a[href]:not([tabindex='-1'])", row) || row;
  const step = by => {
    const list = rows();
    if (!list.length) return;
    const now = list.findIndex(row => row.contains(document.activeElement));
    const next = list[Math.min(list.length - 1, Math.max(0, now < 0 ? (by > 0 ? 0 : list.length - 1) : now + by))];
    target(next).focus();
    next.scrollIntoView({block: "nearest"});
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, dialog")) return;
    switch (event.key) {
      case "/": one("#find").focus(); break;
      case "j": step(1); break;
      case "k": step(-1); break;
      case "e": { const link = one("[data-export]"); if (link) link.focus(), link.click(); break; }
      case "?": keys.showModal(); break;
      default: return;
    }
    event.preventDefault();
  });
  document.addEventListener("click", event => { if (event.target.closest("[data-keys]")) keys.showModal(); });

  // Files that the desk would refuse are refused before they travel.
  const file = one("input[data-largest]");
  if (file) {
    file.addEventListener("change", () => {
      const largest = Number(file.dataset.largest);
      const size = [...file.files].reduce((sum, each) => sum + each.size, 0);
      file.setCustomValidity(size > largest ? `Larger than ${Math.floor(largest / 1048576)} MB together: choose fewer, or add them with "whence add"` : "");
      file.reportValidity();
    });
  }

  // The map's days.
  const slider = one("[data-slider]");
  if (slider) {
    const days = [...new Set(all("[data-from]").map(node => node.dataset.from).filter(Boolean))].sort();
    if (days.length > 1) {
      slider.hidden = false;
      const input = one("input", slider);
      input.max = String(days.length - 1);
      input.value = input.max;
      const move = () => {
        const until = days[Number(input.value)];
        one("output", slider).textContent = until;
        all("[data-from]").forEach(node => node.classList.toggle("later", node.dataset.from > until));
      };
      const shared = days.indexOf(decodeURIComponent((location.hash.match(/^#until=(.+)$/) || [])[1] || ""));
      if (shared >= 0) input.value = String(shared);
      input.addEventListener("input", move);
      // The address shows the same day to a colleague.
      input.addEventListener("change", () => history.replaceState(null, "", `#until=${days[Number(input.value)]}`));
      move();
    }
  }

  // News: says that something came in and leaves the page as it is.
  const news = one("#news");
  if (news && window.EventSource) {
    let known = null;
    const events = new EventSource("/api/v1/events");
    events.addEventListener("ledger", event => {
      if (known !== null && event.data !== known && !news.firstChild) {
        const link = document.createElement("a");
        link.href = location.href;
        link.textContent = "Something came in. Show it";
        news.append(link);
      }
      known = event.data;
    });
    addEventListener("pagehide", () => events.close());
  }

  document.addEventListener("htmx:afterSettle", event => zoned(event.target.parentElement || document));
  zoned(document);
})();
