// Smooths what already works without a script: shows that a form is on its way, and brings readers to what is wrong.
"use strict";

const settle = (within) => {
  const problem = within.querySelector("#problem");
  if (problem) problem.focus();
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.getAttribute("aria-busy") === "true") event.preventDefault();
  form.setAttribute("aria-busy", "true");
}, true);

// A part that was swapped in while somebody types leaves the focus where it is.
document.addEventListener("htmx:afterSettle", (event) => settle(event.target));
const tellUnreachable = (isSo) => {
  document.querySelector("[data-unreachable]").hidden = !isSo;
};
document.addEventListener("htmx:beforeRequest", () => tellUnreachable(false));
document.addEventListener("htmx:sendError", () => {
  tellUnreachable(true);
  document.querySelectorAll("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
  settle(document);
});

// An answer without the part that was asked for has something else to say: that it is closed, or that one was signed out.
// To a form it is shown whole; what only renews itself stays as it is.
document.addEventListener("htmx:beforeSwap", (event) => {
  const asker = event.detail.requestConfig.elt.closest("[hx-select]");
  if (!asker || event.detail.boosted) return;
  const answer = new DOMParser().parseFromString(event.detail.serverResponse, "text/html");
  if (answer.querySelector(asker.getAttribute("hx-select"))) return;
  event.detail.shouldSwap = event.detail.requestConfig.verb !== "get";
  event.detail.target = document.body;
  event.detail.selectOverride = "unset";
  event.detail.swapOverride = "innerHTML show:top";
  asker.removeAttribute("hx-select-oob");
});

// Within a part that says so, buttons answer to the keys that are theirs; elsewhere keys do what they always do.
document.addEventListener("keydown", (event) => {
  const part = event.target.closest("[data-keys]");
  if (!part || event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.target.matches("input, textarea, select")) return;
  const button = part.querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
  if (button) button.click();
});

// What is posted without a form carries the key of one on the page.
document.addEventListener("htmx:configRequest", (event) => {
  const key = document.querySelector("input[name=_csrf]");
  if (event.detail.verb !== "get" && key) event.detail.headers["X-CSRF-TOKEN"] = key.value;
});

// A newcomer's time zone is the browser's, until they choose another.
const tellZone = () => {
  document.querySelectorAll("input[data-zone]").forEach((field) => {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  });
};
document.addEventListener("htmx:afterSettle", tellZone);
document.addEventListener("DOMContentLoaded", tellZone);

// Tells while somebody fills in a ballot how much of their credits or of the fund is left; the server says the same.
const tellLeft = (paper) => {
  const spent = [...paper.querySelectorAll("input[inputmode]")].map((field) => Number.parseInt(field.value, 10) || 0)
    .reduce((sum, given) => sum + (paper.dataset.squared ? given * given : given), 0);
  const line = paper.querySelector("[data-purse-left]");
  line.hidden = false;
  line.querySelector("output").textContent = String(Number(paper.dataset.purse) - spent);
};
document.addEventListener("input", (event) => {
  const paper = event.target.closest("[data-purse]");
  if (paper) tellLeft(paper);
});
