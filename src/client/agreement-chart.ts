import type { Bar } from './chart-drawing.ts';
import { chartsWanted } from './chart-manners.ts';

/**
 * Bars that are there without JavaScript become an interactive chart when they come into view. The data are read from the
 * bars themselves, so that picture and chart cannot differ.
 */
class AgreementChart extends HTMLElement {
  connectedCallback(): void {
    if (!chartsWanted()) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void this.#draw();
    });
    observer.observe(this);
  }

  async #draw(): Promise<void> {
    const bars = [...this.querySelectorAll('li')].map((item): Bar => ({
      element: item.querySelector('.bar')!,
      count: Number(item.querySelector('.n')?.textContent),
    }));
    const { drawBars } = await import('./chart-drawing.ts');
    drawBars(this, bars, Number(this.dataset.total));
  }
}

customElements.define('agreement-chart', AgreementChart);
