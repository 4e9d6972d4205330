// The filters: which events are shown in the timeline, on the map and in the lists beside them.

const MOST_GROUPS = 12;

// What the form asks for. Words are looked for in everything an event's card says.
function readFilters(form) {
  const asked = new FormData(form);
  const year = (name, fallback, month, day) => (asked.get(name) ? Date.UTC(Number(asked.get(name)), month, day) : fallback);
  return {
    tables: new Set(asked.getAll("table")),
    group: asked.get("group"),
    from: year("from", -Infinity, 0, 1),
    to: year("to", Infinity, 11, 31),
    years: Boolean(asked.get("from") || asked.get("to")),
    words: (asked.get("words") || "").trim().toLowerCase(),
    rows: asked.get("rows"),
  };
}

function passes(mark, asked) {
  if (!asked.tables.has(mark.table)) return false;
  if (asked.group && !mark.groups.includes(asked.group)) return false;
  if (asked.years && (mark.first === null || mark.last < asked.from || mark.first > asked.to)) return false;
  return !asked.words || document.getElementById(mark.opens).textContent.toLowerCase().includes(asked.words);
}

// The timeline's rows: the tables in their own order, or the groups with most of the events shown.
function timelineRows(asked, byTable, shown) {
  if (asked.rows !== "group") return byTable;
  const counts = new Map();
  for (const group of shown.flatMap((mark) => (mark.first === null ? [] : mark.groups))) counts.set(group, (counts.get(group) || 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_GROUPS);
  const rows = asked.group ? most.filter(([group]) => group === asked.group) : most;
  const named = rows.map(([key, count]) => ({ key, title: `${key} (${count})` }));
  const others = asked.group ? [] : [{ key: "", title: "Other groups, or none named" }];
  return Object.assign([...named, ...others], { byGroup: true });
}

function applyFilters(form, data, charts) {
  const asked = readFilters(form);
  const { spec, rows } = data.charts.timeline;
  const all = spec.datasets.marks;
  const shown = all.filter((mark) => passes(mark, asked));
  const ids = Object.fromEntries(shown.map((mark) => [mark.opens, true]));
  for (const item of document.querySelectorAll("#events [data-event], #map [data-event], #words [data-event]")) {
    item.hidden = !ids[item.dataset.event];
  }
  const counts = {};
  for (const [anchor, events] of Object.entries(data.countries)) counts[anchor] = events.filter((event) => ids[event]).length;
  document.getElementById("shown").textContent =
    shown.length === all.length ? `all ${all.length} events` : `${shown.length} of ${all.length} events`;
  if (charts.map) charts.map.set({ shown: ids, counts });
  if (charts.timeline) layOut(charts.timeline, (event) => ids[event], timelineRows(asked, rows, shown));
}
