import { BarController, BarElement, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, LinearScale, Tooltip);

export interface Bar {
  /** The static bar, beside its name and its number. */
  element: Element;
  count: number;
}

/** Where each bar stands, as a part of the height, and how long it is. */
function points(box: HTMLElement, bars: readonly Bar[]): { x: number; y: number }[] {
  const { top, height } = box.getBoundingClientRect();
  return bars.map(({ element, count }) => {
    const own = element.getBoundingClientRect();
    return { x: count, y: (own.top + own.height / 2 - top) / height };
  });
}

/** Shows the part of the whole for the row that is pointed at or focused, until another is, or Esc is pressed. */
function followRows(host: HTMLElement, chart: Chart<'bar', { x: number; y: number }[]>): void {
  const rows = [...host.querySelectorAll('li')];
  const show = (row: number) => {
    const active = row < 0 ? [] : [{ datasetIndex: 0, index: row }];
    const bar = chart.getDatasetMeta(0).data[row];
    chart.tooltip?.setActiveElements(active, bar ? { x: bar.x, y: bar.y } : { x: 0, y: 0 });
    chart.update();
  };
  const follow = ({ target }: Event) => show(rows.findIndex((row) => row.contains(target as Node)));
  host.addEventListener('pointerover', follow);
  host.addEventListener('focusin', follow);
  for (const gone of ['pointerleave', 'focusout']) host.addEventListener(gone, () => show(-1));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && chart.tooltip?.getActiveElements().length) show(-1);
  });
}

/**
 * The one door to Chart.js: bars in the place of the static ones, as thick and of the same colour. Names, numbers and links
 * stay those of the page: the drawing lies below them for pointer and keyboard.
 */
export function drawBars(host: HTMLElement, bars: readonly Bar[], total: number): void {
  const box = document.createElement('div');
  box.className = 'canvas';
  box.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  box.append(canvas);
  host.append(box);
  const first = bars[0]!.element;
  const fill = () => getComputedStyle(first).fill;
  const ink = () => getComputedStyle(host).color;
  const paper = () => getComputedStyle(document.body).backgroundColor;
  const { fontFamily, fontSize } = getComputedStyle(first.parentElement!);
  const chart = new Chart<'bar', { x: number; y: number }[]>(canvas, {
    type: 'bar',
    data: {
      datasets: [
        {
          data: points(box, bars),
          backgroundColor: fill,
          hoverBackgroundColor: fill,
          barThickness: first.getBoundingClientRect().height,
          inflateAmount: 0,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: false,
      events: [],
      onResize: (resized) => {
        const [dataset] = resized.data.datasets as typeof chart.data.datasets;
        dataset!.data = points(box, bars);
        dataset!.barThickness = first.getBoundingClientRect().height;
      },
      scales: {
        x: { display: false, min: 0, max: Math.max(...bars.map(({ count }) => count)) },
        y: { type: 'linear', display: false, min: 0, max: 1, reverse: true, offset: false },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: ink,
          bodyColor: paper,
          bodyFont: { family: fontFamily, size: parseFloat(fontSize) },
          callbacks: { title: () => '', label: ({ parsed }) => `${parsed.x} / ${total}` },
        },
      },
    },
  });
  followRows(host, chart);
  host.classList.add('drawn');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => chart.update());
}

/** The layers of one picture, from the bottom up, and what happens when a closing is pointed at or pressed. */
export interface Stack<Layer extends string> {
  layers: readonly Layer[];
  closings: number;
  /** How many each layer holds at each closing; undefined where it holds none. */
  countsOf(layer: Layer): readonly number[] | undefined;
  handlers: { choose(at: number): void; point(at: number | undefined): void };
}

export interface StackChart {
  /** Draws the numbers anew. */
  update(): void;
  /** Marks one closing. */
  mark(at: number): void;
}

/** Which closing lies below the pointer. */
function closingAt(chart: Chart, event: PointerEvent, closings: number): number {
  const value = chart.scales.x!.getValueForPixel(event.clientX - chart.canvas.getBoundingClientRect().left) ?? 0;
  return Math.min(closings - 1, Math.max(0, Math.round(value)));
}

/**
 * Columns over the built picture of past quarters, one a closing, in its colours. What keyboard and ear need stays on the page: the
 * fields, the numbers and the table.
 */
export function drawStack<Layer extends string>(picture: HTMLElement, { layers, closings, countsOf, handlers }: Stack<Layer>): StackChart {
  const box = document.createElement('div');
  box.className = 'canvas';
  box.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  box.append(canvas);
  picture.append(box);
  const panel = picture.parentElement!;
  const paint = (layer: Layer) => getComputedStyle(panel.querySelector(`.swatch .${layer}`)!).fill;
  let marked: number | undefined;
  const dataOf = (layer: Layer) => Array.from({ length: closings }, (_, x) => ({ x, y: countsOf(layer)?.[x] ?? 0 }));
  const highest = () =>
    Math.max(1, ...Array.from({ length: closings }, (_, at) => layers.reduce((sum, own) => sum + (countsOf(own)?.[at] ?? 0), 0)));
  const chart = new Chart<'bar', { x: number; y: number }[]>(canvas, {
    type: 'bar',
    data: {
      datasets: layers.map((layer) => ({
        data: dataOf(layer),
        backgroundColor: () => paint(layer),
        // Neighbours touch, whatever a column is wide in pixels.
        inflateAmount: 0.5,
        barPercentage: 1,
        categoryPercentage: 1,
      })),
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      events: [],
      scales: {
        x: { type: 'linear', display: false, stacked: true, offset: false, min: -0.5, max: closings - 0.5 },
        y: { display: false, stacked: true, min: 0, max: highest() },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      {
        id: 'mark',
        afterDatasetsDraw({ ctx, chartArea: { top, bottom }, scales }) {
          if (marked === undefined) return;
          const x = scales.x!.getPixelForValue(marked);
          const { color, backgroundColor } = getComputedStyle(document.body);
          for (const [colour, width] of [
            [backgroundColor, 6],
            [color, 2],
          ] as const) {
            ctx.fillStyle = colour;
            ctx.fillRect(x - width / 2, top, width, bottom - top);
          }
        },
      },
    ],
  });
  const redraw = () => {
    layers.forEach((layer, index) => (chart.data.datasets[index]!.data = dataOf(layer)));
    chart.options.scales!.y!.max = highest();
    chart.update();
  };
  box.addEventListener('pointermove', (event) => handlers.point(closingAt(chart, event, closings)));
  box.addEventListener('pointerleave', () => handlers.point(undefined));
  box.addEventListener('click', (event) => handlers.choose(closingAt(chart, event as PointerEvent, closings)));
  picture.classList.add('drawn');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  return {
    update: redraw,
    mark(at) {
      if (marked === at) return;
      marked = at;
      chart.render();
    },
  };
}
