// Draws each figure from the values in the page; the table beside it says the same in words.
(function () {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const lines = ["--accent", "--second", "--third", "--fourth"].map(colour);
  Chart.defaults.font.family = "Inter, sans-serif";
  Chart.defaults.color = colour("--ink2");
  Chart.defaults.animation = false;
  document.querySelectorAll("canvas[data-figure]").forEach((canvas) => {
    const figure = JSON.parse(canvas.dataset.figure);
    const words = figure.currency
      ? new Intl.NumberFormat(figure.locale, { style: "currency", currency: figure.currency })
      : new Intl.NumberFormat(figure.locale);
    const short = figure.currency
      ? new Intl.NumberFormat(figure.locale, { notation: "compact", maximumFractionDigits: 1 })
      : words;
    const day = new Intl.DateTimeFormat(figure.locale, { day: "numeric", month: "short", timeZone: "UTC" });
    const labels = figure.labels.map((label) => (/^\d{4}-\d\d-\d\d$/.test(label) ? day.format(new Date(label)) : label));
    new Chart(canvas, {
      type: figure.kind,
      data: {
        labels,
        datasets: figure.series.map((series, place) => ({
          label: series.name,
          data: series.values,
          borderColor: lines[place % lines.length],
          backgroundColor: lines[place % lines.length],
          borderWidth: figure.kind === "line" ? 2 : 0,
          pointRadius: figure.labels.length > 40 ? 0 : 2,
          spanGaps: true,
          maxBarThickness: 28,
        })),
      },
      options: {
        maintainAspectRatio: false,
        interaction: { mode: "index", intersect: false },
        plugins: {
          legend: { display: figure.series.length > 1, position: "bottom", labels: { boxWidth: 12 } },
          tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${words.format(item.parsed.y)}` } },
        },
        scales: {
          x: { stacked: figure.stacked, grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 16 } },
          y: {
            stacked: figure.stacked,
            beginAtZero: true,
            border: { display: false },
            grid: { color: colour("--line") },
            ticks: { maxTicksLimit: 5, callback: (value) => short.format(value) },
          },
        },
      },
    });
  });
})();
