const ahead = {
  ArrowRight: (dx: number, dy: number) => [dx, dy],
  ArrowLeft: (dx: number, dy: number) => [-dx, dy],
  ArrowDown: (dx: number, dy: number) => [dy, dx],
  ArrowUp: (dx: number, dy: number) => [-dy, dx],
} as const;

/** The nearest other pin on the side an arrow points to; ways aside count double. */
export function nextPin(stage: HTMLElement, from: HTMLElement, key: keyof typeof ahead): HTMLElement | null {
  const start = middleOf(from);
  let best: HTMLElement | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const pin of stage.querySelectorAll<HTMLElement>('.map-pin button')) {
    if (pin === from) continue;
    const { x, y } = middleOf(pin);
    const [along = 0, aside = 0] = ahead[key](x - start.x, y - start.y);
    const cost = along + Math.abs(aside) * 2;
    if (along > 4 && cost < bestCost) {
      best = pin;
      bestCost = cost;
    }
  }
  return best;
}

function middleOf(element: HTMLElement) {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
