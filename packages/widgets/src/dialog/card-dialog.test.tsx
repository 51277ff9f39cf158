import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AgendaProvider } from "../root/provider.tsx";
import { createStore } from "../state/store.ts";
import { CardDialog } from "./card-dialog.tsx";

afterEach(cleanup);

const agenda = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  days: [
    {
      date: "2024-02-23",
      sessions: [{ id: "opening", title: "Opening", start: "2024-02-23T10:00" }],
    },
  ],
};

function show(lang = "en") {
  const store = createStore();
  store.load(agenda);
  const onClose = vi.fn();
  render(
    <AgendaProvider store={store} lang={lang} viewerZone="Europe/Madrid">
      <CardDialog session="opening" onClose={onClose} />
    </AgendaProvider>,
  );
  return { onClose, dialog: screen.getByRole<HTMLDialogElement>("dialog") };
}

describe("the dialog of a card", () => {
  it("is open, modal and named after the session", () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, "showModal");
    const { dialog } = show();
    expect(showModal).toHaveBeenCalledOnce();
    expect(dialog.open).toBe(true);
    expect(screen.getByRole("dialog", { name: "Opening" })).toBe(dialog);
    showModal.mockRestore();
  });

  it("holds the whole card", () => {
    const { dialog } = show();
    expect(dialog.querySelector("article")?.textContent).toContain("10:00");
  });

  it("closes with its button, which is in the reader's language", () => {
    const { dialog, onClose } = show("fr");
    fireEvent.click(screen.getByRole("button", { name: "Fermer" }));
    expect(dialog.open).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("closes on a click outside, and not on one inside", () => {
    const { dialog, onClose } = show();
    fireEvent.click(screen.getByRole("heading"));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(dialog);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("is closed before it is removed, so that the focus is returned", () => {
    const { dialog } = show();
    cleanup();
    expect(dialog.open).toBe(false);
  });
});
