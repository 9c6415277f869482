// A data table: what the files made from the settings of the project, and its commands, say besides the channels of the pages.
import type { OpenSetting } from '#domain/project/project.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

interface ProjectWords {
  danger: string;
  dangerAbout: string;
  /** Said by a command while something is not decided, before the list of what. */
  notOpen: string;
  settings: Record<OpenSetting, string>;
}

export const PROJECT_WORDS: Record<Locale, ProjectWords> = {
  es: {
    danger: 'Datos personales o un riesgo para alguien',
    dangerAbout: 'No lo escriba aquí, donde es público. Use este canal privado.',
    notOpen: 'AVISO: el sitio no está abierto del todo para recibir envíos, y sus páginas lo dicen. En monitor.config.json falta:',
    settings: {
      repository: 'la dirección del repositorio',
      'contacts.corrections': 'el correo para errores en los datos',
      'contacts.danger': 'el correo privado para un riesgo',
      secretariats: 'el correo de una secretaría',
      teams: 'un equipo que aprueba los cambios',
      answerDays: 'el plazo de respuesta',
    },
  },
  en: {
    danger: 'Personal data or a risk to somebody',
    dangerAbout: 'Do not write it here, where it is public. Use this private channel.',
    notOpen: 'WARNING: the site is not entirely open to receive anything, and its pages say so. Missing in monitor.config.json:',
    settings: {
      repository: 'the address of the repository',
      'contacts.corrections': 'the e-mail for errors in the data',
      'contacts.danger': 'the private e-mail for a risk',
      secretariats: 'the e-mail of a secretariat',
      teams: 'a team that approves changes',
      answerDays: 'the time for answers',
    },
  },
};
