// Saves what is typed: two seconds after the last key, on leaving a field, and when the page is left.
for (const form of document.querySelectorAll("form[data-save]")) {
  const word = form.querySelector("[role=status]");
  let turn = 0;
  let timer, pressed, unsaved, sending, lost;

  const send = async () => {
    clearTimeout(timer);
    if (!unsaved || sending) return;
    unsaved = false;
    sending = true;
    // The button sends files.
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value.name ?? value]));
    body.set("saveId", `${body.get("saveId")}-${(turn += 1)}`);
    try {
      const answer = await fetch(form.dataset.save, { method: "POST", body, keepalive: true });
      const { revision, message, left } = await answer.json();
      if (revision) form.elements.revision.value = revision;
      word.textContent = unsaved ? "Not saved yet." : message;
      lost = left;
    } catch {
      unsaved = lost = true;
      word.textContent = "Not saved yet. Keep this page open.";
    }
    sending = false;
    if (pressed) form.requestSubmit(pressed);
    else if (unsaved) timer = setTimeout(send, 4000);
  };
  form.addEventListener("input", () => {
    unsaved = true;
    word.textContent = "Not saved yet.";
    clearTimeout(timer);
    timer = setTimeout(send, 2000);
  });
  form.addEventListener("focusout", send);
  form.addEventListener("submit", (event) => {
    if (sending) {
      event.preventDefault();
      pressed = event.submitter;
    } else {
      unsaved = lost = false;
    }
  });
  addEventListener("pagehide", send);
  document.addEventListener("visibilitychange", send);
  addEventListener("beforeunload", (event) => {
    if (lost) event.preventDefault();
  });
}
