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
