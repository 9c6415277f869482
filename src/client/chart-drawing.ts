import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip, type Plugin } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface Bar {
  label: string;
  count: number;
  href: string;
}

/** A token of the stylesheet as a colour the canvas understands, in the theme that is shown. */
function colour(host: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.className = `probe-${token}`;
  host.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
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

/** Writes each count at the end of its bar, so that nothing the static bars say is lost. */
function countLabels(color: string, font: string): Plugin<'bar'> {
  return {
    id: 'count-labels',
    afterDatasetsDraw(chart) {
      const { ctx, data } = chart;
      ctx.save();
      ctx.fillStyle = color;
      ctx.font = font;
      ctx.textBaseline = 'middle';
      chart.getDatasetMeta(0).data.forEach((bar, index) => ctx.fillText(String(data.datasets[0]!.data[index]), bar.x + 6, bar.y));
      ctx.restore();
    },
  };
}

/**
 * The one door to Chart.js: horizontal bars over the static ones, which stay in the page for assistive technology and the
 * keyboard. A click on a bar opens the list behind it. Nothing moves where the reader asked for less motion.
 */
export function drawBars(host: HTMLElement, bars: readonly Bar[], countLabel: string, total: number): void {
  const box = document.createElement('div');
  box.className = 'canvas';
  box.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  box.append(canvas);
  host.append(box);
  host.classList.add('drawn');
  const text = colour(host, 'ink');
  const font = { family: getComputedStyle(host).fontFamily, size: 13 };
  const chart = new Chart(canvas, {
    type: 'bar',
    plugins: [countLabels(text, `${font.size}px ${font.family}`)],
    data: {
      labels: bars.map(({ label }) => lines(label)),
      datasets: [{ label: countLabel, data: bars.map(({ count }) => count), backgroundColor: colour(host, 'fill'), maxBarThickness: 14 }],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: 28 } },
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
        x: { display: false, beginAtZero: true },
        y: { ticks: { color: text, font, autoSkip: false }, grid: { display: false }, border: { display: false } },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: { title: ([item]) => bars[item!.dataIndex]!.label, label: ({ parsed }) => `${countLabel}: ${parsed.x} / ${total}` },
        },
      },
    },
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart.destroy();
    box.remove();
    drawBars(host, bars, countLabel, total);
  });
}
