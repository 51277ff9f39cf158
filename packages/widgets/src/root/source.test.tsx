import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { overlay } from "../features/overlay/feature.ts";
import { Overlays } from "../features/overlay/overlays.tsx";
import { search } from "../features/search/feature.tsx";
import {
  AgendaProvider,
  type Choices,
  PanelCard,
  ParticipantFilter,
  Timeline,
  useAgenda,
  useChoices,
  useSession,
} from "../index.ts";
import { programme } from "../programme.fixture.tsx";

afterEach(cleanup);

const open = () => fireEvent.click(screen.getByRole("button", { name: "For whom?" }));
const press = () => screen.getByRole("checkbox", { name: /Press/ }) as HTMLInputElement;
const content = (
  <>
    <ParticipantFilter />
    <Timeline />
  </>
);
const titles = () => screen.getAllByRole("article").map((card) => card.dataset.session);

describe("a provider with a document", () => {
  it("is loading until the document comes, and keeps it while the next one is loaded", () => {
    const draw = (agenda: unknown) => <AgendaProvider agenda={agenda}>{content}</AgendaProvider>;
    const { rerender, container } = render(draw(undefined));
    expect(container.querySelector("[part=skeleton]")).toBeTruthy();
    rerender(draw(programme));
    expect(titles()).toHaveLength(5);
    rerender(draw(undefined));
    expect(titles()).toHaveLength(5);
  });

  it("shows that loading failed, and a button to try again", () => {
    const onRetry = vi.fn();
    render(
      <AgendaProvider agenda={undefined} failed onRetry={onRetry}>
        <Timeline />
      </AgendaProvider>,
    );
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("shows overlays, whenever they come", () => {
    const added = {
      format: 1,
      overlay: "a",
      by: "Section Africa",
      changes: { opening: { note: "Bus 12" } },
    };
    const draw = (overlays: object[]) => (
      <AgendaProvider agenda={programme} features={[overlay]}>
        <Overlays documents={overlays} />
        <Timeline />
      </AgendaProvider>
    );
    const note = () => screen.queryByRole("note", { hidden: true });
    const { rerender } = render(draw([]));
    expect(note()).toBeNull();
    rerender(draw([added]));
    expect(note()?.textContent).toBe("Added by: Section AfricaBus 12");
    rerender(draw([]));
    expect(note()).toBeNull();
  });

  it("leaves the choices to the reader, and reports them", () => {
    const onChange = vi.fn<(choices: Choices) => void>();
    render(
      <AgendaProvider agenda={programme} defaultChoices={{ day: "2024-02-24" }} onChange={onChange}>
        {content}
      </AgendaProvider>,
    );
    expect(titles()).toHaveLength(3);
    open();
    fireEvent.click(press());
    expect(press().checked).toBe(true);
    expect(onChange.mock.calls[0]?.[0]).toMatchObject({ audiences: ["press"], day: "2024-02-24" });
  });

  it("locks the groups for the reader, not for the site", () => {
    const draw = (audiences: string[]) => (
      <AgendaProvider agenda={programme} lock choices={{ audiences }} onChange={() => {}}>
        {content}
      </AgendaProvider>
    );
    const { rerender } = render(draw([]));
    expect(screen.queryByRole("checkbox", { hidden: true })).toBeNull();
    rerender(draw(["press"]));
    expect(screen.getByText(/Shown here for/).textContent).toContain("Press");
  });
});

describe("choices that the site controls", () => {
  const controlled = (choices: Partial<Choices>, onChange: (choices: Choices) => void) => (
    <AgendaProvider agenda={programme} choices={choices} onChange={onChange}>
      {content}
    </AgendaProvider>
  );

  it("are requested by the reader, and change only when the site passes them", async () => {
    const onChange = vi.fn<(choices: Choices) => void>();
    const { rerender } = render(controlled({ audiences: [] }, onChange));
    open();
    fireEvent.click(press());
    await Promise.resolve();
    expect(onChange.mock.calls[0]?.[0].audiences).toEqual(["press"]);
    expect(screen.queryByRole("button", { name: "Remove Press" })).toBeNull();
    rerender(controlled({ audiences: ["press"] }, onChange));
    expect(press().checked).toBe(true);
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe("the hooks", () => {
  it("return the agenda, a session, and the choices with a function to change them", () => {
    const onChange = vi.fn();
    function Own() {
      const agenda = useAgenda();
      const shown = useSession("room");
      const [{ audiences }, choose] = useChoices();
      return (
        <button type="button" onClick={() => choose({ audiences: ["press"] })}>
          {`${agenda?.id} ${shown?.view.title.text} ${shown?.concern?.concern} ${audiences}`}
        </button>
      );
    }
    render(
      <AgendaProvider agenda={programme} onChange={onChange}>
        <Own />
      </AgendaProvider>,
    );
    const button = screen.getByRole("button");
    expect(button.textContent).toBe("a Press room undefined ");
    fireEvent.click(button);
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe("slots", () => {
  it("draw the site's own card, in the list and alone", () => {
    render(
      <AgendaProvider agenda={programme}>
        <Timeline
          card={(view, { heading }) => (
            <>
              {heading}Own {view.id}
            </>
          )}
        />
        <PanelCard session="room" card={(view) => <b>Alone {view.id}</b>} />
      </AgendaProvider>,
    );
    expect(screen.getByRole("article", { name: "Opening" }).textContent).toBe("OpeningOwn opening");
    expect(screen.getByText("Alone room")).toBeTruthy();
  });

  it("draw a long list inside the site's tree, so that its cards can read contexts", () => {
    const Own = () => <i>{useAgenda()?.id}</i>;
    const sessions = Array.from({ length: 40 }, (_, n) => ({ id: `s${n}`, title: `S ${n}` }));
    const { container } = render(
      <AgendaProvider agenda={{ ...programme, days: [{ date: "2024-02-23", sessions }] }}>
        <Timeline card={(_, { heading }) => [heading, <Own key="own" />]} />
      </AgendaProvider>,
    );
    expect(container.querySelectorAll("i")).toHaveLength(40);
  });

  it.each([
    ["programme", { ...programme, days: [] }, ""],
    ["choices", programme, "zzz"],
  ])("draw what stands where no session does: %s", (why, agenda, text) => {
    render(
      <AgendaProvider agenda={agenda} features={[search]} defaultChoices={{ search: text }}>
        <Timeline empty={(why) => <p>Own {why}</p>} />
      </AgendaProvider>,
    );
    expect(screen.getByText(`Own ${why}`)).toBeTruthy();
  });
});
