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
