// Smooths what already works without a script: shows that a form is on its way, and brings readers to what is wrong.
"use strict";

const settle = () => {
  const problem = document.getElementById("problem");
  if (problem) problem.focus();
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.getAttribute("aria-busy") === "true") event.preventDefault();
  form.setAttribute("aria-busy", "true");
}, true);

document.addEventListener("htmx:afterSettle", settle);
document.addEventListener("htmx:sendError", () => {
  document.querySelectorAll("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
  settle();
});
