// Secret ballots, step by step as docs/spec/secret-ballots.md tells them: makes a paper, has it stamped in an envelope, fills it
// in, and puts it into the box without saying whose it is. What it keeps stays in this browser.

const utf8 = new TextEncoder();
const P256 = { name: "ECDSA", namedCurve: "P-256" };
const STAMP = { name: "RSA-PSS", saltLength: 48 };
const HASH = 48;

const text = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (digit) => digit.charCodeAt(0));
const number = (bytes) => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
const written = (number, length) => {
  const hex = number.toString(16).padStart(2 * length, "0");
  return Uint8Array.from({ length }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
};
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const sha = async (name, bytes) => new Uint8Array(await crypto.subtle.digest(name, bytes));
const random = (length) => crypto.getRandomValues(new Uint8Array(length));

const power = (base, exponent, n) => {
  let result = 1n;
  for (let square = base % n; exponent > 0n; exponent >>= 1n, square = (square * square) % n) if (exponent & 1n) result = (result * square) % n;
  return result;
};

// None where the two have a common divisor, which for a modulus of two large primes does not happen.
const inverse = (a, n) => {
  let [rest, next, x, y] = [n, a, 0n, 1n];
  while (next > 0n) {
    const times = rest / next;
    [rest, next, x, y] = [next, rest - times * next, y, x - times * y];
  }
  if (rest !== 1n) throw new Error();
  return ((x % n) + n) % n;
};

// MGF1 with SHA-384 (RFC 8017, B.2.1).
const mask = async (seed, length) => {
  const parts = [];
  for (let i = 0; i * HASH < length; i++) parts.push(await sha("SHA-384", joined(seed, [0, 0, 0, i])));
  return joined(...parts).slice(0, length);
};

// EMSA-PSS (RFC 8017, 9.1.1) with SHA-384.
const encoded = async (message, salt, bits) => {
  const length = Math.ceil(bits / 8);
  const hash = await sha("SHA-384", joined(new Uint8Array(8), await sha("SHA-384", message), salt));
  const block = joined(new Uint8Array(length - salt.length - HASH - 2), [1], salt);
  (await mask(hash, block.length)).forEach((byte, i) => (block[i] ^= byte));
  block[0] &= 0xff >> (8 * length - bits);
  return joined(block, hash, [0xbc]);
};

const boxKey = async (spki) => {
  const key = await crypto.subtle.importKey("spki", bytes(spki), { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);
  const { n, e } = await crypto.subtle.exportKey("jwk", key);
  return { key, n: number(bytes(n)), e: number(bytes(e)), length: bytes(n).length };
};

const below = (box) => {
  for (;;) {
    const drawn = number(random(box.length));
    if (drawn > 1n && drawn < box.n) return drawn;
  }
};

// Receipts: 100 bits of the paper's hash, in Crockford's base 32.
const codeOf = async (paper) => {
  let bits = number(await sha("SHA-256", bytes(paper))) >> 156n;
  let code = "";
  for (let i = 0; i < 20; i++, bits >>= 5n) code = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Number(bits & 31n)] + (i % 4 === 0 && i > 0 ? "-" : "") + code;
  return code;
};

const drawer = (place) => `ballot ${place.dataset.secret} ${place.dataset.voter}`;
const kept = (place) => JSON.parse(localStorage.getItem(drawer(place)) ?? "null");
const keep = (place, paper) => localStorage.setItem(drawer(place), JSON.stringify(paper));

const blankPaper = async (box) => {
  const pair = await crypto.subtle.generateKey(P256, true, ["sign"]);
  const paper = text(new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey)));
  return {
    own: await crypto.subtle.exportKey("jwk", pair.privateKey), paper, code: await codeOf(paper), salt: text(random(HASH)),
    envelope: below(box).toString(16), turn: 0,
  };
};

const post = async (url, content, how) => {
  const answer = await fetch(url, {
    method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" }, body: JSON.stringify(content), ...how,
  });
  const told = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(told.problem), { refused: told.refused });
  return told;
};

// The same paper is sent again if an answer was lost, and gets the same stamp.
const stamped = async (place) => {
  const box = await boxKey(place.dataset.key);
  const paper = kept(place) ?? (await blankPaper(box));
  if (paper.stamp) return paper;
  keep(place, paper);
  const envelope = BigInt("0x" + paper.envelope);
  const message = number(await encoded(bytes(paper.paper), bytes(paper.salt), box.n.toString(2).length - 1));
  const blinded = written((message * power(envelope, box.e, box.n)) % box.n, box.length);
  const { stamp } = await post(place.dataset.paper, { blinded: text(blinded) });
  const opened = written((number(bytes(stamp)) * inverse(envelope, box.n)) % box.n, box.length);
  if (!(await crypto.subtle.verify(STAMP, box.key, opened, bytes(paper.paper)))) throw new Error();
  const { salt, envelope: _, ...rest } = paper;
  keep(place, { ...rest, stamp: text(opened) });
  return kept(place);
};

const ballotIn = (form) => [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value)
  .map(([name, value]) => `${name}=${/^\d{1,4}$/.test(value) ? Number(value) : value}`).join("&");

const cast = async (place, form) => {
  const ballot = ballotIn(form);
  const paper = await stamped(place);
  const own = await crypto.subtle.importKey("jwk", paper.own, P256, false, ["sign"]);
  const turn = paper.turn + 1;
  const said = utf8.encode(`toadlane-ballot-1\n${place.dataset.secret}\n${turn}\n${ballot}`);
  const signature = text(new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, own, said)));
  const slip = { paper: paper.paper, stamp: paper.stamp, turn, ballot, signature };
  await post(place.dataset.box, slip, { credentials: "omit", referrerPolicy: "no-referrer" });
  keep(place, { ...paper, turn });
};

const show = (place) => {
  const paper = kept(place);
  const part = (name) => place.querySelector(`[data-${name}]`);
  const elsewhere = Boolean(place.dataset.taken) && !paper;
  part("plain").hidden = true;
  part("elsewhere").hidden = !elsewhere;
  part("held").hidden = !paper?.stamp || paper.turn > 0;
  part("receipt").hidden = !paper?.turn;
  part("code").textContent = paper?.code ?? "";
  part("only-paper").hidden = Boolean(paper?.stamp);
  place.querySelector("form").hidden = elsewhere;
};

const attempt = async (place, work) => {
  const line = place.querySelector("[data-problem]");
  const buttons = place.querySelectorAll("button");
  line.hidden = true;
  buttons.forEach((button) => (button.disabled = true));
  try {
    await work();
    place.dataset.taken = "yes";
  } catch (problem) {
    if (problem.refused === "PAPER_TAKEN") {
      if (!kept(place)?.stamp) localStorage.removeItem(drawer(place));
      place.dataset.taken = "yes";
    }
    line.textContent = problem.refused ? problem.message : place.dataset.failed;
    line.hidden = false;
    line.focus();
  } finally {
    buttons.forEach((button) => (button.disabled = false));
    show(place);
  }
};

const prepare = (place) => {
  if (place.dataset.ready || !crypto.subtle) return;
  place.dataset.ready = "yes";
  const on = (name, work) => place.querySelector(`[data-${name}]`).addEventListener("click", work);
  place.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(place, () => cast(place, event.target));
  });
  on("only-paper", () => attempt(place, () => stamped(place)));
  on("print", () => window.print());
  on("copy", async (event) => {
    await navigator.clipboard.writeText(kept(place).code);
    event.target.textContent = place.dataset.copied;
  });
  on("forget", () => {
    localStorage.removeItem(drawer(place));
    show(place);
  });
  show(place);
};

// In the published list the own ballot is found here, not by asking for it.
const find = (list) => {
  const papers = Object.keys(localStorage).filter((name) => name.startsWith(`ballot ${list.dataset.decision} `));
  for (const { code } of papers.map((name) => JSON.parse(localStorage.getItem(name)))) {
    const line = document.getElementById(code);
    const own = document.querySelector("[data-own-code]");
    if (!line || !own) continue;
    line.classList.add("own");
    own.hidden = false;
    own.querySelector("a").textContent = code;
    own.querySelector("a").href = "#" + code;
  }
};

const begin = () => {
  document.querySelectorAll("[data-secret]").forEach(prepare);
  document.querySelectorAll(".box[data-decision]").forEach(find);
};
document.addEventListener("htmx:afterSettle", begin);
begin();
