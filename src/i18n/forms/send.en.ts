import type { SendWords } from './send.es.ts';

export const sendEn: SendWords = {
  drafts: {
    notice:
      'The draft is only on this device, and nobody else sees it until you send it. Whoever uses this device can read it: delete it if that could put somebody in danger.',
    empty: 'There is nothing to keep yet.',
    saved: 'Kept on this device at {time}.',
    copy: 'Another tab changed this draft. What is there stays; what you write here is kept apart, as a copy.',
    lostPictures:
      'The text is kept. The pictures do not fit on this device ({n}): keep them yourself and choose them again before you send.',
    full: 'There is no space left on this device, and what you wrote last is not kept. Do not close this page: download what you have now, or free some space.',
    unavailable:
      'This browser keeps no drafts; it may be a private window. Do not close this page before you have downloaded or sent what you write.',
    deleted: 'This draft was deleted. What you see here is not kept: if you need it, download it now.',
    elsewhere: {
      open: 'This draft is open in another tab. Write in one of them only; if you write in both, two drafts are kept.',
      changed: 'This draft changed in another tab. If you go on writing here, that is kept apart, as a copy.',
      deleted: 'This draft was deleted in another tab. What you see here is not kept: if you need it, download it now.',
    },
    heading: 'Drafts of this form on this device',
    none: 'None.',
    item: '{title}, {day}',
    older: 'It was written with an earlier version of the form.',
    untitled: 'Untitled',
    open: 'Go on with this one',
    remove: 'Delete',
    sure: 'Delete “{title}”? It cannot be brought back.',
    yes: 'Yes, delete',
    no: 'Do not delete',
    removed: 'Deleted from this device.',
  },
  send: {
    intro: 'Nothing leaves this device until you choose one of these ways.',
    readers: 'Read by: {readers}.',
    days: 'Answered within {days} days at most.',
    noDays: 'Nobody has committed to answering by a given time yet.',
    notOpen: 'This site has no address to send to yet. Download the files and keep them, or hand them to the secretariat that you know.',
    noConnection: 'There is no connection now. Download or copy the files, and send them when you have one.',
    files: 'Files',
    waiting: 'The ways to send appear here when nothing is missing.',
    share: {
      name: 'Share from the phone',
      where: 'It goes to the person and through the app that you choose, for instance WhatsApp or e-mail. The files go as text (.txt).',
      act: 'Share…',
      done: 'The files are in the app that you chose. Check there that they were sent.',
      cancelled: 'Nothing was shared.',
      failed: 'The phone could not share the files. Download them and send them yourself.',
    },
    download: {
      name: 'Download',
      where: 'It stays on this device, and you send it afterwards in the way you prefer.',
      act: 'Download {name}',
      done: 'The download of {name} was asked for. Nothing has been sent yet.',
    },
    copy: {
      name: 'Copy the text',
      where: 'It stays on the clipboard of this device, and you paste it where you prefer.',
      act: 'Copy',
      done: 'Copied. Nothing has been sent yet.',
      byHand: 'This browser does not let a button copy. The text is selected below: copy it with the menu of your phone or with Ctrl+C.',
      label: 'Text to copy',
    },
    forge: {
      name: 'Propose the file on {host}',
      where: 'It goes to the public repository of this site, where anybody can see it. You need an account on {host}.',
      act: 'Open {name} on {host}',
      done: 'Another tab was opened. Nothing is sent until you confirm it there. The draft is still here. If the page is empty, paste the text: it is copied already.',
      byHand: 'Another tab was opened. Nothing is sent until you confirm it there. If the page is empty, copy the text below and paste it.',
    },
    issue: {
      name: 'Send with the public form of {host}',
      where: 'It goes to the public list of issues of this site, where anybody can see it. You need an account on {host}.',
      act: 'Open the form on {host}',
      done: 'Another tab was opened. Nothing is sent until you confirm it there. The draft is still here. If the field for the files is empty, paste the text: it is copied already.',
      byHand:
        'Another tab was opened. Nothing is sent until you confirm it there. If the field for the files is empty, copy the text below and paste it.',
    },
    mail: {
      name: 'E-mail',
      where: 'It goes to the e-mail of one of these offices. Download the files first: you have to attach them yourself.',
      act: 'Write to {name} ({address})',
      done: 'Your e-mail was asked to open with a short text. Attach the files that you downloaded, and send it from there.',
      subject: 'Entry {receipt}',
      body: '{summary}\n\nFiles, which I attach:\n{files}\n\nReceipt: {receipt}',
    },
    pictures: 'Pictures do not go this way: send them with “Download” or “Share”.',
    receipt: {
      heading: 'Your receipt',
      line: '{receipt}, {day}',
      what: 'Write this code down. It is computed from the content of the files: whoever has the same files gets the same code, and one changed letter gives another.',
      find: 'To find later what you sent, give this code and the day to whoever reads it. The code does not prove that anybody received it.',
      none: 'This browser cannot compute the code of the receipt.',
    },
  },
  offline: {
    ready: 'This form now works without a connection on this device.',
    unable: 'This browser cannot keep the form: a connection is needed to open it again.',
    forget: 'Remove the form from this device',
    forgotten:
      'The form is no longer kept on this device. It is kept again when you open it. The drafts are still below until you delete them.',
    without: 'No connection. You can go on writing; what you see here of what is published is of the last time there was one.',
  },
};
