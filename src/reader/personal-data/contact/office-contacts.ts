// A data table: contacts that belong to an office and not to a person. Role names and public short codes only; a whole address
// or number that is public is permitted where it is used (docs/personal-data.md).

/** What stands before the `@` in the mailbox of an office. */
export const OFFICE_MAILBOXES: ReadonlySet<string> = new Set([
  ...['info', 'informacion', 'information', 'contacto', 'contact', 'contactenos', 'contactus', 'hello', 'hola', 'correo', 'mail', 'email'],
  ...['comunicacion', 'comunicaciones', 'communication', 'communications', 'prensa', 'press', 'media', 'medios', 'redaccion', 'noticias'],
  ...['denuncia', 'denuncias', 'quejas', 'reportes', 'reports', 'complaints', 'sugerencias', 'feedback', 'transparencia', 'transparency'],
  ...['atencion', 'atencionalpublico', 'atencion.publico', 'ayuda', 'help', 'helpdesk', 'soporte', 'support', 'servicio', 'servicios'],
  ...['secretaria', 'secretariat', 'secretariado', 'oficina', 'office', 'direccion', 'administracion', 'admin', 'recepcion', 'reception'],
  ...['consulado', 'consulate', 'embajada', 'embassy', 'proteccion', 'protection', 'migracion', 'migration', 'refugio', 'asilo', 'asylum'],
  ...[
    'archivo',
    'archive',
    'biblioteca',
    'library',
    'publicaciones',
    'publications',
    'capacitacion',
    'training',
    'empleo',
    'jobs',
    'vacantes',
  ],
  ...['webmaster', 'postmaster', 'noreply', 'no-reply', 'privacidad', 'privacy', 'seguridad', 'security', 'datos', 'data', 'legal'],
  ...['red', 'network', 'coordinacion', 'coordination', 'enlace', 'participacion', 'consulta', 'consultas', 'inquiries', 'donaciones'],
]);

/** Free mail services: a role name there may still be one person, so it is shown. */
export const FREE_MAIL = /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|proton|protonmail|tutanota|gmx|mail)\./;

/** Area codes that are free to call; their lines belong to services. */
export const TOLL_FREE: ReadonlySet<string> = new Set(['800', '833', '844', '855', '866', '877', '888']);
