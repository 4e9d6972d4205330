// The charts: drawn by Vega-Embed, opened by click or keyboard, redrawn when the page is filtered or resized.

const tip = document.getElementById("tip");
const said = document.getElementById("said");
const OPTIONS = { mode: "vega-lite", actions: false, renderer: "svg", ast: true, tooltip: false };

async function drawChart(name, { spec, rows }) {
  const box = document.querySelector(`[data-chart="${name}"]`);
  const lanes = structuredClone(spec.datasets.marks); // Vega numbers the rows it is given; these stay without
  const { view } = await window.vegaEmbed(box, spec, OPTIONS);
  const chart = { name, box, view, marks: marksOf(spec), lanes, rows };
  const known = new Set(Object.keys(view.getState({ data: () => false, signals: () => true }).signals));
  chart.set = (signals) => {
    for (const [signal, value] of Object.entries(signals)) if (known.has(signal)) view.signal(signal, value);
    return view.runAsync();
  };
  view.addEventListener("click", (event, item) => {
    if (!item || !item.datum || !item.datum.opens) return;
    showTip(null, ""); // a finger brings it up as well, and never leaves the chart to take it away
    panel.open(item.datum.opens, { from: box });
  });
  view.addEventListener("mousemove", (event, item) => showTip(event, item && item.datum && item.datum.label));
  box.addEventListener("mouseleave", () => showTip(null, ""));
  box.addEventListener("keydown", (key) => walk(chart, key));
  if (rows) view.addSignalListener("width", () => setTimeout(() => layOut(chart)));
  return chart;
}

// Every mark of a specification that opens something, once, in the order of its rows.
function marksOf(spec) {
  const found = new Map();
  for (const row of Object.values(spec.datasets).flat()) if (row.opens && !found.has(row.opens)) found.set(row.opens, row);
  return [...found.values()];
}

// Shows the chart's events that `isShown` lets through in `rows`, as wide as the chart is now.
function layOut(chart, isShown = chart.isShown || (() => true), rows = chart.rows) {
  Object.assign(chart, { isShown, rows });
  const shown = chart.lanes.filter((mark) => isShown(mark.opens));
  const dated = shown.filter((mark) => mark.first !== null);
  const spread = rows.byGroup ? dated.flatMap((mark) => groupRows(mark, rows)) : dated;
  const [from, to] = spanOf(dated);
  const { marks, rows: titles, height } = layLanes(spread, rows, chart.view.width(), from, to);
  const balance = titles.find((row) => row.key === "balance");
  chart.marks = [...dated].sort((a, b) => a.first - b.first);
  chart.view.height(height).data("marks", marks).data("rows", titles);
  listUndated(chart.name, shown.filter((mark) => mark.first === null));
  return chart.set({ from_time: from, to_time: to, balance_y: balance ? balance.y + 63 : 0 });
}

function groupRows(mark, rows) {
  const named = mark.groups.filter((group) => rows.some((row) => row.key === group));
  return (named.length ? named : [""]).map((group) => ({ ...mark, row: group }));
}

function listUndated(name, marks) {
  const part = document.querySelector(`[data-undated="${name}"]`);
  part.hidden = !marks.length;
  part.querySelector("ul").replaceChildren(
    ...marks.map((mark) => {
      const button = document.createElement("button");
      const item = document.createElement("li");
      button.type = "button";
      button.dataset.opens = mark.opens;
      button.title = mark.label;
      button.setAttribute("aria-label", mark.label);
      button.append(document.querySelector(`.tiles [data-table="${mark.table}"] svg`).cloneNode(true));
      item.append(button);
      return item;
    }),
  );
}

function showTip(event, label) {
  tip.hidden = !label;
  if (!label) return;
  tip.textContent = label;
  const left = Math.min(event.clientX + 14, window.innerWidth - tip.offsetWidth - 8);
  const top = event.clientY + 18 + tip.offsetHeight > window.innerHeight ? event.clientY - tip.offsetHeight - 10 : event.clientY + 18;
  tip.style.transform = `translate(${Math.max(4, left)}px, ${top}px)`;
}

// Arrow keys move from mark to mark and say which; Enter or Space opens it.
function walk(chart, key) {
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  if (!chart.marks.length) return;
  if (key.key in steps) {
    const last = chart.marks.length - 1;
    const at = chart.marks.findIndex((mark) => mark.opens === chart.at);
    const next = at < 0 ? 0 : Math.min(last, Math.max(0, at + steps[key.key]));
    chart.at = chart.marks[next].opens;
    chart.set({ chosen: chart.at });
    said.textContent = `${chart.marks[next].label} (${next + 1} of ${last + 1})`;
  } else if ((key.key === "Enter" || key.key === " ") && chart.at) {
    panel.open(chart.at, { from: chart.box, byKeyboard: true });
  } else return;
  key.preventDefault();
}
