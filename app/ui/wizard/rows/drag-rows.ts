import { type DragEvent, type PointerEvent, useRef } from "react";

const lineOf = (target: EventTarget): HTMLElement | null => (target as Element).closest("li[id]");

/**
 * Lets the user drag the rows of a list with a mouse; dropping a row sends the form with its new position. Touch and
 * keyboard users have buttons.
 * In: the list's name.
 * Out: the handlers for its element.
 */
export function useRowDrag(list: string) {
  const dragged = useRef<HTMLElement | null>(null);
  const over = useRef<HTMLElement | null>(null);
  const mark = (line: HTMLElement | null, side?: string) => {
    if (over.current) delete over.current.dataset.drop;
    over.current = line;
    if (line && side) line.dataset.drop = side;
  };
  const placeOf = (line: HTMLElement) => [...line.parentElement!.children].indexOf(line) + 1;
  return {
    onPointerDown({ target, pointerType }: PointerEvent) {
      const summary = (target as Element).closest("summary");
      if (summary && pointerType === "mouse") summary.draggable = true;
    },
    onDragStart(event: DragEvent) {
      dragged.current = lineOf(event.target);
      event.dataTransfer.effectAllowed = "move";
    },
    onDragOver(event: DragEvent) {
      const line = lineOf(event.target);
      if (!dragged.current || line?.parentElement !== dragged.current.parentElement) return;
      event.preventDefault();
      mark(line, placeOf(line) < placeOf(dragged.current) ? "before" : "after");
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      const [row, to] = [dragged.current, over.current];
      const form = row?.closest("form");
      if (!form || !row || !to || to === row) return;
      const button = document.createElement("button");
      button.name = "intent";
      button.value = `move:${list}:${row.id.replace(/^line-/, "")}:to:${placeOf(to)}`;
      button.hidden = true;
      form.append(button);
      form.requestSubmit(button);
      button.remove();
    },
    onDragEnd() {
      mark(null);
      dragged.current = null;
    },
  };
}
