// A search that follows the typing: asks for the address its form stands for, and puts what comes in the place of what is shown.
for (const form of document.querySelectorAll("form[data-live]")) {
  const { live } = form.dataset;
  const status = form.querySelector("[role=status]");
  const button = form.querySelector("button");
  let timer, asking;
  button.hidden = true;

  const show = async () => {
    const asked = [...new FormData(form)].filter(([, value]) => value !== "");
    const address = form.getAttribute("action") + (asked.length ? `?${new URLSearchParams(asked)}` : "");
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(address, { signal: asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.getElementById(live);
      status.textContent = found.dataset.said;
      document.getElementById(live).replaceWith(found);
      document.title = page.title;
      history.replaceState(null, "", address);
      button.hidden = true;
    } catch (error) {
      // Nothing came, or another page did: the button asks again.
      if (error.name !== "AbortError") button.hidden = false;
    }
  };
  const soon = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(show, wait);
  };
  form.addEventListener("input", ({ target }) => soon(target.type === "search" ? 200 : 0));
  form.addEventListener("submit", (event) => {
    if (!button.hidden) return;
    event.preventDefault();
    soon(0);
  });
}

// A menu closes when it is left.
const close = (but) => {
  for (const menu of document.querySelectorAll(".c-menu[open]")) if (menu !== but) menu.open = false;
};
addEventListener("click", ({ target }) => close(target.closest(".c-menu")));
addEventListener("keydown", ({ key, target }) => {
  const menu = target.closest?.(".c-menu");
  if (key !== "Escape") return;
  close();
  menu?.firstElementChild.focus();
});
