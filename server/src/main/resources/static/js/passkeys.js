// Makes and shows passkeys. Where a browser knows none, their buttons stay hidden and other ways in remain.
"use strict";

const speaksPasskeys = () =>
  window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;

const post = async (url, content) => {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(content),
  });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.problem);
  return told;
};

const tell = (place, problem) => {
  const line = place.querySelector("[role=alert]");
  line.textContent = problem instanceof DOMException || !problem.message ? place.dataset.failed : problem.message;
  line.hidden = false;
};

const attempt = async (place, work) => {
  place.querySelector("[role=alert]").hidden = true;
  try {
    window.location.assign((await work()).next);
  } catch (problem) {
    tell(place, problem);
  }
};

const show = async (next) => {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post("/webauthn/authenticate/options", {}));
  const shown = await navigator.credentials.get({ publicKey });
  return post("/webauthn/authenticate?" + new URLSearchParams({ next }), shown.toJSON());
};

const make = async (name, current) => {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await post("/webauthn/register/options", { current }));
  const made = await navigator.credentials.create({ publicKey });
  return post("/webauthn/register?" + new URLSearchParams({ name }), made.toJSON());
};

const offerPasskeys = () => {
  if (!speaksPasskeys()) return;
  for (const place of document.querySelectorAll("[data-passkey][hidden]")) {
    place.hidden = false;
    place.querySelector("button").addEventListener("click", () => attempt(place, () => show(place.dataset.next)));
  }
  for (const form of document.querySelectorAll("[data-new-passkey][hidden]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      attempt(form, () => make(form.elements.name.value, form.elements.current ? form.elements.current.value : ""));
    });
  }
  for (const line of document.querySelectorAll("[data-no-passkeys]")) line.hidden = true;
};

document.addEventListener("htmx:afterSettle", offerPasskeys);
document.addEventListener("DOMContentLoaded", offerPasskeys);
