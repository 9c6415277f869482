// A data table: the Spanish words for each kind of personal data.
import type { PersonalDataKind } from '#domain/problems/fact-values.ts';

const IDENTITY_DOCUMENT = 'un número de documento de identidad';

export const PERSONAL_DATA: Record<PersonalDataKind, string> = {
  curp: IDENTITY_DOCUMENT,
  rfc: IDENTITY_DOCUMENT,
  'mx-voter-key': IDENTITY_DOCUMENT,
  dui: IDENTITY_DOCUMENT,
  'dpi-cui': IDENTITY_DOCUMENT,
  'hn-identity': IDENTITY_DOCUMENT,
  'cr-cedula': IDENTITY_DOCUMENT,
  'cr-dimex': IDENTITY_DOCUMENT,
  'ni-cedula': IDENTITY_DOCUMENT,
  'pa-cedula': IDENTITY_DOCUMENT,
  'do-cedula': IDENTITY_DOCUMENT,
  'bz-ssn': IDENTITY_DOCUMENT,
  ssn: IDENTITY_DOCUMENT,
  itin: IDENTITY_DOCUMENT,
  sin: IDENTITY_DOCUMENT,
  'a-number': IDENTITY_DOCUMENT,
  passport: IDENTITY_DOCUMENT,
  'identity-number': IDENTITY_DOCUMENT,
  email: 'un correo electrónico',
  phone: 'un número de teléfono',
  'birth-date': 'una fecha de nacimiento',
  coordinates: 'un lugar exacto',
  minor: 'la descripción de una persona menor de edad',
  'small-count': 'un grupo tan pequeño que se puede reconocer',
  secret: 'una clave o contraseña',
  'map-link': 'un enlace a un lugar exacto',
  'profile-link': 'un perfil o un enlace de mensajería',
  'street-address': 'una dirección',
};
