import { applySettings, keepSettings, readSettings, type Settings } from './settings.ts';

/** The form of the settings: what is chosen holds at once, and on every page of the site on this device. */
class SettingsForm extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #status = this.querySelector('[role=status]')!;

  connectedCallback(): void {
    this.#show(readSettings());
    this.#form.addEventListener('change', () => this.#changed(this.#chosen()));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show({});
      this.#changed({});
    });
  }

  #field(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
  }

  #show({ theme, contrast, shortcut }: Settings): void {
    for (const [name, value] of Object.entries({ theme, contrast, shortcut }))
      for (const box of this.#field(name)) box.checked = box.value === (value ?? '');
  }

  #chosen(): Settings {
    const values = Object.fromEntries([...new FormData(this.#form)].filter(([, value]) => value !== ''));
    return values as Settings;
  }

  #changed(settings: Settings): void {
    applySettings(settings);
    const kept = keepSettings(settings);
    const { kept: yes = '', lost = '', reset = '' } = this.dataset;
    this.#status.textContent = kept ? (Object.keys(settings).length === 0 ? reset : yes) : lost;
  }
}

customElements.define('settings-form', SettingsForm);
