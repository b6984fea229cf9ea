// The switch between light and dark; the choice is kept in a cookie, so that the next page is painted right at once.
document.querySelectorAll("[data-theme-switch]").forEach((button) => {
  button.addEventListener("click", () => {
    const page = document.documentElement;
    const theme = page.dataset.bsTheme === "dark" ? "light" : "dark";
    document.cookie = `omnitill_theme=${theme}; path=/office; max-age=31536000; samesite=strict`;
    location.reload();
  });
});

// Enter in a question's form is its button: the form itself would go to the page's own address.
document.addEventListener("submit", (event) => {
  if (event.target.closest("#modal-form") && event.submitter === null) {
    event.preventDefault();
    document.getElementById("actionSubmit").click();
  }
});

// A promotion's form asks only for the figures that its kind has; the others are still there without this script.
const FIGURES = {
  percent: ["percent", "pieces"],
  amount_off: ["amount", "pieces"],
  fixed_price: ["amount", "pieces"],
  n_for_price: ["pieces", "amount"],
  n_pay_m: ["pieces", "paid"],
  spend_percent: ["worth", "percent"],
  spend_amount_off: ["worth", "amount"],
};
const kind = document.querySelector("select#kind");
if (kind && document.getElementById("worth")) {
  const show = () => {
    for (const name of ["percent", "amount", "pieces", "paid", "worth"]) {
      const asked = (FIGURES[kind.value] ?? []).includes(name);
      document.getElementById(name).closest(".mb-3").classList.toggle("away", !asked);
    }
  };
  kind.addEventListener("change", show);
  show();
}
