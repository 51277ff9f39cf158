/** @jsxImportSource react */
import "@plenary/embed/define";
import type { PlenaryAgenda } from "@plenary/embed";
import { useRef, useState } from "react";
import { createRoot } from "react-dom/client";

const sections = { "section-latin-america": "América Latina", "section-europe": "Europa" };

function Page() {
  const [groups, setGroups] = useState<readonly string[]>(["section-latin-america"]);
  const [opened, setOpened] = useState<string>();
  const programme = useRef<PlenaryAgenda>(null);
  return (
    <>
      <h1>La semana del retiro</h1>
      <p className="sections">
        {Object.entries(sections).map(([id, name]) => (
          <button
            key={id}
            type="button"
            aria-pressed={groups.includes(id)}
            onClick={() => setGroups([id])}
          >
            {name}
          </button>
        ))}
        {opened && (
          <button type="button" onClick={() => programme.current?.show(opened)}>
            Volver a la sesión abierta
          </button>
        )}
      </p>
      <plenary-agenda
        ref={programme}
        src="retreat-week.json"
        lang="es"
        audience={groups.join(",")}
        onplenary-change={({ detail }) => setGroups(detail.audiences)}
        onplenary-select={({ detail }) => setOpened(detail.session)}
      />
    </>
  );
}

createRoot(document.getElementById("programme") as HTMLElement).render(<Page />);
