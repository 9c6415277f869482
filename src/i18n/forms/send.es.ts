// A data table: the Spanish words of drafts, of sending and of working without a connection. English has the same shape.
// What stands between braces is filled in by the browser.

export const sendEs = {
  drafts: {
    notice:
      'El borrador queda solo en este aparato, y nadie más lo ve mientras usted no lo envíe. Quien use este aparato puede leerlo: bórrelo si eso puede poner en peligro a alguien. Algunos navegadores borran lo que no se abre en unos días: no deje aquí mucho tiempo lo que no quiera perder.',
    empty: 'Todavía no hay nada que guardar.',
    saved: 'Guardado en este aparato a las {time}.',
    copy: 'Otra pestaña cambió este borrador. Lo que está allí sigue igual; lo que escribe aquí se guarda aparte, como copia.',
    lostPictures:
      'El texto está guardado. Las fotos no caben en este aparato ({n}): consérvelas usted y elíjalas otra vez antes de enviar.',
    full: 'No queda espacio en este aparato, y lo último que escribió no está guardado. No cierre esta página: descargue ahora lo que tiene, o libere espacio.',
    unavailable:
      'Este navegador no guarda borradores; puede ser una ventana privada. No cierre esta página antes de descargar o enviar lo que escriba.',
    deleted: 'Este borrador se borró. Lo que ve aquí no se guarda: si lo necesita, descárguelo ahora.',
    elsewhere: {
      open: 'Este borrador está abierto en otra pestaña. Escriba en una sola; si escribe en las dos, se guardan dos borradores.',
      changed: 'Este borrador cambió en otra pestaña. Si sigue escribiendo aquí, se guarda aparte, como copia.',
      deleted: 'Este borrador se borró en otra pestaña. Lo que ve aquí no se guarda: si lo necesita, descárguelo ahora.',
    },
    heading: 'Borradores de este formulario en este aparato',
    none: 'Ninguno.',
    item: '{title}, {day}',
    older: 'Se escribió con una versión anterior del formulario.',
    untitled: 'Sin título',
    open: 'Seguir con este',
    remove: 'Borrar',
    sure: '¿Borrar «{title}»? No se puede recuperar.',
    yes: 'Sí, borrar',
    no: 'No borrar',
    removed: 'Borrado de este aparato.',
    removeAll: 'Borrar los borradores de todos los formularios',
    sureAll: '¿Borrar todos los borradores de este sitio, también los de otros formularios? No se pueden recuperar.',
    yesAll: 'Sí, borrar todos',
  },
  send: {
    intro: 'Nada sale de este aparato hasta que usted elija una de estas vías.',
    readers: 'Lo leen: {readers}.',
    days: 'Se responde en {days} días como máximo.',
    noDays: 'Nadie se ha comprometido todavía a responder en un plazo.',
    notOpen:
      'Este sitio todavía no tiene una dirección a la que enviar. Descargue los archivos y guárdelos, o entréguelos a la secretaría que usted conoce.',
    noConnection: 'Ahora no hay conexión. Descargue o copie los archivos y envíelos cuando la tenga.',
    files: 'Archivos',
    waiting: 'Aquí aparecen las vías de envío cuando no falte nada.',
    share: {
      name: 'Compartir desde el teléfono',
      where: 'Va a la persona y por la aplicación que usted elija, por ejemplo WhatsApp o el correo. Los archivos van como texto (.txt).',
      act: 'Compartir…',
      done: 'Los archivos están en la aplicación que eligió. Compruebe allí que se enviaron.',
      cancelled: 'No se compartió nada.',
      failed: 'El teléfono no pudo compartir los archivos. Descárguelos y envíelos usted.',
    },
    download: {
      name: 'Descargar',
      where: 'Queda en este aparato, y usted lo envía después por la vía que prefiera.',
      act: 'Descargar {name}',
      done: 'Se pidió descargar {name}. Todavía no se envió nada.',
    },
    copy: {
      name: 'Copiar el texto',
      where: 'Queda en el portapapeles de este aparato, y usted lo pega donde prefiera.',
      act: 'Copiar',
      done: 'Copiado. Todavía no se envió nada.',
      byHand: 'Este navegador no deja copiar con un botón. El texto está marcado abajo: cópielo con el menú del teléfono o con Ctrl+C.',
      label: 'Texto que se copia',
    },
    forge: {
      name: 'Proponer el archivo en {host}',
      where: 'Va al repositorio público de este sitio, donde cualquiera puede verlo. Hace falta una cuenta en {host}.',
      act: 'Abrir {name} en {host}',
      done: 'Se abrió otra pestaña. Nada está enviado hasta que usted lo confirme allí. El borrador sigue aquí. Si la página está vacía, pegue el texto: ya está copiado.',
      byHand:
        'Se abrió otra pestaña. Nada está enviado hasta que usted lo confirme allí. Si la página está vacía, copie el texto de abajo y péguelo.',
    },
    issue: {
      name: 'Enviar con el formulario público de {host}',
      where: 'Va a la lista pública de avisos de este sitio, donde cualquiera puede verlo. Hace falta una cuenta en {host}.',
      act: 'Abrir el formulario en {host}',
      done: 'Se abrió otra pestaña. Nada está enviado hasta que usted lo confirme allí. El borrador sigue aquí. Si el campo de los archivos está vacío, pegue el texto: ya está copiado.',
      byHand:
        'Se abrió otra pestaña. Nada está enviado hasta que usted lo confirme allí. Si el campo de los archivos está vacío, copie el texto de abajo y péguelo.',
    },
    mail: {
      name: 'Correo',
      where: 'Va al correo de una de estas oficinas. Descargue antes los archivos: tiene que adjuntarlos usted.',
      act: 'Escribir a {name} ({address})',
      done: 'Se pidió abrir su correo con un texto corto. Adjunte los archivos que descargó y envíelo desde allí.',
      subject: 'Envío {receipt}',
      body: '{summary}\n\nArchivos, que adjunto:\n{files}\n\nRecibo: {receipt}',
    },
    pictures: 'Las fotos no van por esta vía: envíelas con «Descargar» o «Compartir».',
    receipt: {
      heading: 'Su recibo',
      line: '{receipt}, {day}',
      what: 'Anote este código. Se calcula con el contenido de los archivos: quien tenga los mismos archivos obtiene el mismo código, y una letra cambiada da otro.',
      find: 'Para encontrar después lo que envió, dé este código y el día a quien lo lee. El código no prueba que alguien lo haya recibido.',
      none: 'Este navegador no puede calcular el código del recibo.',
    },
  },
  offline: {
    ready: 'Este formulario ya funciona sin conexión en este aparato.',
    unable: 'Este navegador no puede guardar el formulario: hace falta conexión para abrirlo otra vez.',
    forget: 'Quitar el formulario de este aparato',
    forgotten:
      'El formulario ya no está guardado en este aparato. Se guarda otra vez cuando lo abra. Los borradores siguen abajo hasta que los borre.',
    without: 'Sin conexión. Puede seguir escribiendo; lo publicado que se ve aquí es de la última vez que hubo conexión.',
  },
};
export type SendWords = typeof sendEs;
