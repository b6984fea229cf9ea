// Before the first paint: without a choice of one's own the page is as light or dark as the machine.
(function () {
  const page = document.documentElement;
  if (!page.dataset.chosen) {
    page.dataset.bsTheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }
})();
