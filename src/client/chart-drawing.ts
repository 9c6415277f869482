import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface Bar {
  label: string;
  count: number;
  href: string;
}

function colour(element: HTMLElement, name: string): string {
  return getComputedStyle(element).getPropertyValue(name);
}

/** Widest width at which a label is cut into lines. */
const LABEL_LENGTH = 24;

function lines(label: string): string[] {
  const parts: string[] = [];
  for (const word of label.split(' ')) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + word.length < LABEL_LENGTH) parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts.length > 2 ? [parts[0]!, `${parts[1]}…`] : parts;
}

/**
 * The one door to Chart.js: horizontal bars over the static ones, which stay in the page for assistive technology and the
 * keyboard. A click on a bar opens the list behind it. Nothing moves where the reader asked for less motion.
 */
export function drawBars(host: HTMLElement, bars: readonly Bar[], countLabel: string): void {
  const box = document.createElement('div');
  box.className = 'canvas';
  box.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  box.append(canvas);
  host.append(box);
  host.classList.add('drawn');
  const text = colour(host, '--ink');
  const font = { family: getComputedStyle(host).fontFamily, size: 13 };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => lines(label)),
      datasets: [{ label: countLabel, data: bars.map(({ count }) => count), backgroundColor: colour(host, '--fill'), maxBarThickness: 14, minBarLength: 2 }],
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: false,
      onClick: (_event, [element]) => {
        const href = element && bars[element.index]?.href;
        if (href) location.assign(href);
      },
      onHover: (event, elements) => {
        (event.native?.target as HTMLElement | null)?.classList.toggle('pointing', elements.length > 0);
      },
      scales: {
        x: { beginAtZero: true, ticks: { precision: 0, color: text, font }, grid: { color: colour(host, '--line') }, border: { display: false } },
        y: { ticks: { color: text, font, autoSkip: false }, grid: { display: false }, border: { display: false } },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: { title: ([item]) => bars[item!.dataIndex]!.label, label: ({ parsed }) => `${countLabel}: ${parsed.x}` },
        },
      },
    },
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart.destroy();
    box.remove();
    drawBars(host, bars, countLabel);
  });
}
