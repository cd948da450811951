// A definition closes with Escape. On a touch screen the first tap opens it, the second follows.
(() => {
  const TERM = "a[aria-description]";
  const termAt = (event) => event.target.closest?.(TERM);
  let touch = false;

  document.addEventListener("pointerdown", (event) => {
    touch = event.pointerType === "touch";
    for (const open of document.querySelectorAll(`${TERM}.open`)) {
      if (open !== termAt(event)) open.classList.remove("open");
    }
  });

  document.addEventListener("click", (event) => {
    const link = termAt(event);
    if (!link || !touch || link.classList.contains("open")) return;
    event.preventDefault();
    link.classList.add("open");
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const link of document.querySelectorAll(TERM)) {
      link.classList.remove("open");
      if (link.matches(":hover, :focus")) link.classList.add("closed");
    }
  });

  for (const type of ["pointerout", "focusout"]) {
    document.addEventListener(type, (event) => {
      const link = termAt(event);
      if (link && !link.contains(event.relatedTarget)) link.classList.remove("closed");
    });
  }
})();
