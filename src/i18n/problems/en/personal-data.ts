// A data table: the English words for each kind of personal data.
import type { PersonalDataKind } from '#domain/problems/fact-values.ts';

const IDENTITY_DOCUMENT = 'the number of an identity document';

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
  email: 'an e-mail address',
  phone: 'a telephone number',
  'birth-date': 'a date of birth',
  coordinates: 'an exact place',
  minor: 'the description of a minor',
  'small-count': 'a group so small that it can be recognised',
  secret: 'a key or a password',
  'map-link': 'a link to an exact place',
  'profile-link': 'a profile or a messaging link',
  'street-address': 'an address',
};
