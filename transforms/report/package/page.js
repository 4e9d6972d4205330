// Starts the page: draws every chart, then listens to the filters. `data-ready` on the root tells that all is drawn.

(async () => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("filters");
  const charts = {};
  for (const [name, chart] of Object.entries(data.charts)) {
    charts[name] = await drawChart(name, chart);
    if (chart.rows && name !== "timeline") await layOut(charts[name]);
  }
  panel.whenChanged((anchor) => {
    for (const chart of Object.values(charts)) chart.set({ chosen: anchor });
  });
  if (form) {
    const apply = () => applyFilters(form, data, charts);
    for (const kind of ["input", "change"]) document.addEventListener(kind, (event) => event.target.form === form && apply());
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }
  document.documentElement.dataset.ready = "yes";
})();
