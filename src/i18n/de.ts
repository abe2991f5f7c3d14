import {phrasing} from './phrasing.js';
import {registerTerms} from './registry.js';
import type {Terms} from './terms.js';

const {count, list} = phrasing('de');

/** German. Importing it registers it. */
export const german: Terms = {
  common: {
    retry: 'Erneut versuchen',
    cancel: 'Abbrechen',
    close: 'Schließen',
    dismiss: 'Ausblenden',
    delete: 'Löschen',
    copy: 'Kopieren',
    open: 'Öffnen',
    save: 'Speichern',
    yes: 'Ja',
    no: 'Nein',
    more: 'Weitere Aktionen',
    loading: 'Wird geladen …',
    zoomIn: 'Text größer',
    zoomOut: 'Text kleiner',
    zoomReset: 'Normale Textgröße',
    zoomLevel: (percent) => `Textgröße ${percent}`,
  },
  party: {
    roles: {
      contact: 'Kontakt',
      agent: 'Agent',
      supervisor: 'Supervisor',
      bot: 'Bot',
      system: 'System',
    },
    you: 'Sie',
    named: (name, role) => `${name}, ${role}`,
    list: 'Personen in diesem Chat',
    unknown: 'Unbekannter Absender',
  },
  audience: {
    label: 'Wer es sieht',
    to: (name) => `An: ${name}`,
    contact: 'Kontakt',
    internal: 'Interne Notiz',
    consultation: (name) => `Rücksprache mit ${name}`,
    internalHint: 'Der Kontakt sieht das nicht.',
    nowContact: (name) => `Sie schreiben an ${name}.`,
    nowInternal: 'Sie schreiben eine interne Notiz. Der Kontakt sieht sie nicht.',
  },
  offer: {
    name: (name) => `Chat von ${name}`,
    accept: 'Annehmen',
    reject: 'Ablehnen',
    accepting: 'Wird angenommen …',
    rejecting: 'Wird abgelehnt …',
    origin: 'Herkunft',
    subject: 'Betreff',
    waiting: 'Wartet seit',
    waitingFor: (time) => `Wartet seit ${time}`,
    expiresIn: (time) => `Geht in ${time} an jemand anderen`,
    announced: (name) => `Neuer Chat von ${name}. Annehmen oder ablehnen.`,
    withdrawn: (name) => `Der Chat von ${name} wird Ihnen nicht mehr angeboten.`,
  },
  bar: {
    desk: 'Chat-Arbeitsplatz',
    label: 'Offene Chats',
    offers: 'Angebotene Chats',
    item: (name) => `Chat mit ${name}`,
    elapsed: 'Dauer des Chats',
    openFor: (time) => `Offen seit ${time}`,
    unread: (messages) =>
      count(messages, {one: '# ungelesene Nachricht', other: '# ungelesene Nachrichten'}),
    attention: 'Braucht Aufmerksamkeit',
    emptyTitle: 'Keine offenen Chats',
    emptyHint: 'Ein neuer Chat wird Ihnen hier angeboten.',
    noneChosen: 'Wählen Sie einen Chat, um ihn hier zu sehen.',
    waitingForYou: (contacts) =>
      count(contacts, {one: '# Kontakt wartet auf Sie', other: '# Kontakte warten auf Sie'}),
    waitingForThem: (contacts) =>
      count(contacts, {one: 'Sie warten auf # Kontakt', other: 'Sie warten auf # Kontakte'}),
    nobodyWaits: 'Niemand wartet',
    longest: (time) => `am längsten ${time}`,
    title: (name) => `${name} – Chat`,
  },
  status: {
    offered: 'Angeboten',
    active: 'Aktiv',
    waiting: 'Zurückgestellt',
    ended: 'Beendet',
    done: 'Erledigt',
  },
  reason: {
    accepted: () => 'Sie haben den Chat angenommen.',
    rejected: () => 'Sie haben den Chat abgelehnt.',
    withdrawn: (name) => `Der Chat von ${name} ging an jemand anderen.`,
    'timed-out': () => 'Der Chat wurde beendet, weil länger niemand geschrieben hat.',
    'ended-by-agent': () => 'Der Chat wurde vom Agenten beendet.',
    'ended-by-contact': (name) => `${name} hat den Chat beendet.`,
    'contact-disconnected': (name) =>
      `Der Chat wurde beendet, weil die Verbindung zu ${name} abgebrochen ist.`,
    'marked-done': () => 'Der Chat ist erledigt.',
    transferred: () => 'Der Chat wurde weitergeleitet.',
  },
  connection: {
    party: {
      connected: 'Verbunden',
      reconnecting: 'Verbindet sich wieder …',
      disconnected: 'Getrennt',
    },
    ofParty: (name, state) => `${name}: ${state}`,
    own: {
      idle: 'Nicht verbunden',
      connecting: 'Wird verbunden …',
      connected: 'Verbunden',
      reconnecting: 'Wird wieder verbunden …',
      disconnected: 'Getrennt',
    },
    ofOwn: (state) => `Ihre Verbindung: ${state}`,
    media: {
      chat: 'Chat',
      email: 'E-Mail',
      voice: 'Telefon',
      sms: 'SMS',
      callback: 'Rückrufe',
    },
    lost: (media) =>
      `Verbindung unterbrochen. Betroffen: ${media}. Was Sie senden, geht hinaus, sobald sie wieder steht.`,
    gone: (media) =>
      `Keine Verbindung zum Server. Betroffen: ${media}. Laden Sie die Seite neu oder melden Sie sich wieder an; Ihre Entwürfe bleiben erhalten.`,
    restored: 'Wieder verbunden.',
    starting: 'Verbindung zum Server wird aufgebaut …',
  },
  toolbar: {
    label: 'Chat-Aktionen',
    end: 'Chat beenden',
    markDone: 'Als erledigt markieren',
    transfer: 'Weiterleiten',
    conference: 'Konferenz',
    consult: 'Rücksprache beginnen',
    callback: 'Rückruf planen',
    pushUrl: 'Link senden',
    confirmEndTitle: (name) => `Chat mit ${name} beenden?`,
    confirmEndText:
      'Danach kann keine Seite mehr schreiben. Sie können ihn lesen, bis Sie ihn als erledigt markieren.',
    confirmEnd: 'Chat beenden',
    keep: 'Weiter chatten',
    showDetails: 'Details einblenden',
    hideDetails: 'Details ausblenden',
    disabled: {
      'not-ended': 'Beenden Sie zuerst den Chat.',
      ended: 'Der Chat ist beendet.',
      offline: 'Nicht möglich, solange die Verbindung unterbrochen ist.',
      running: 'Wartet auf den Server.',
    },
  },
  transcript: {
    name: (name) => `Unterhaltung mit ${name}`,
    nameless: 'Unterhaltung',
    emptyTitle: 'Noch keine Nachrichten',
    emptyHint: 'Was Sie und der Kontakt schreiben, erscheint hier.',
    newMessages: (messages) =>
      count(messages, {one: '# neue Nachricht', other: '# neue Nachrichten'}),
    unreadLine: 'Neue Nachrichten',
    latest: 'Neueste Nachrichten',
    gap: (messages) =>
      count(messages, {one: 'Hier fehlt # Nachricht', other: 'Hier fehlen # Nachrichten'}),
    gapAsk: 'Laden',
    gapAsking: 'Wird geladen …',
    begins: 'Hier beginnt der aktuelle Chat. Ältere Chats finden Sie weiter oben.',
    loading: 'Ältere Chats werden geladen …',
    failed: 'Ältere Chats konnten nicht geladen werden.',
    allLoaded: (days) =>
      count(days, {
        one: '# Tag geladen, mehr ist nicht verfügbar',
        other: '# Tage geladen, mehr ist nicht verfügbar',
      }),
  },
  message: {
    delivery: {
      queued: 'Wartet auf Versand',
      sending: 'Wird gesendet …',
      sent: 'Gesendet',
      delivered: 'Zugestellt',
      read: 'Gelesen',
      failed: 'Nicht gesendet',
    },
    unread: 'Ungelesen',
    unreadTooltip: 'Der Kontakt hat diese Nachricht noch nicht gelesen.',
    failure: {
      refused: 'Nicht gesendet: Der Server hat sie abgelehnt.',
      'too-long': 'Nicht gesendet: zu lang. Kürzen Sie sie und senden Sie sie noch einmal.',
      'rate-limited':
        'Nicht gesendet: zu viele auf einmal. Warten Sie kurz und versuchen Sie es erneut.',
      unavailable: 'Nicht gesendet: keine Verbindung.',
      'timed-out': 'Nicht gesendet: Der Server hat nicht geantwortet.',
      ended: 'Nicht gesendet: Der Chat war schon beendet.',
      unauthorized: 'Nicht gesendet: Sie dürfen in diesem Chat nicht schreiben.',
    },
    retry: 'Erneut versuchen',
    delete: 'Löschen',
    bot: 'Bot',
    internal: 'Interne Notiz',
    unshowable: 'Diese Nachricht kann nicht angezeigt werden.',
    showAll: 'Alles anzeigen',
    pushedUrl: (url) => `Bitte öffnen Sie den Link: ${url}`,
    spoken: (name, text) => `${name}: ${text}`,
    spokenInternal: (name, text) => `${name}, interne Notiz: ${text}`,
    copied: (name, time, text) => `${name}, ${time}: ${text}`,
  },
  event: {
    joined: (name) => `${name} ist beigetreten`,
    left: (name) => `${name} hat den Chat verlassen`,
    disconnected: (name) => `Die Verbindung zu ${name} ist abgebrochen`,
    invited: (name) => `${name} wurde eingeladen`,
    refused: (name) => `${name} hat die Einladung abgelehnt`,
    transferred: (name) => `Weitergeleitet an ${name}`,
    'inactivity-warning': () => 'Länger hat niemand geschrieben. Der Chat endet bald.',
    'timed-out': () => 'Der Chat wurde beendet, weil länger niemand geschrieben hat',
    'callback-scheduled': (_, time) => (time ? `Rückruf geplant: ${time}` : 'Rückruf geplant'),
    ended: (name) => (name ? `${name} hat den Chat beendet` : 'Der Chat wurde beendet'),
    unreadable: () => 'Eine Nachricht kam an, die nicht gelesen werden kann',
    notice: (_, text) => text,
  },
  typing: {
    typing: (names) => {
      if (names.length === 0) return '';
      if (names.length > 2) return 'Mehrere Personen schreiben …';
      return `${list(names)} ${names.length === 1 ? 'schreibt' : 'schreiben'} …`;
    },
    preview: (name) => `${name} schreibt gerade`,
    notSent: 'Noch nicht gesendet',
  },
  composer: {
    label: 'Nachricht schreiben',
    message: 'Nachricht',
    send: 'Senden',
    emoji: 'Emoji auswählen',
    attach: 'Dateien anhängen',
    responses: 'Textbausteine',
    placeholder: (name) => `Nachricht an ${name}`,
    placeholderInternal: 'Eine Notiz, die der Kontakt nicht sieht',
    hint: {
      enter: 'Eingabetaste sendet, Umschalt+Eingabe beginnt eine neue Zeile',
      'ctrl-enter': 'Strg+Eingabe sendet, Eingabetaste beginnt eine neue Zeile',
    },
    left: (characters) => count(characters, {one: 'Noch # Zeichen', other: 'Noch # Zeichen'}),
    tooMany: (characters) =>
      count(characters, {one: '# Zeichen zu viel', other: '# Zeichen zu viel'}),
    queueing: 'Keine Verbindung. Was Sie senden, geht hinaus, sobald sie wieder steht.',
    gapWarning: 'Oben fehlen Nachrichten. Trotzdem senden?',
    sendAnyway: 'Trotzdem senden',
    disabled: {
      offered: 'Nehmen Sie den Chat an, um zu schreiben.',
      waiting: 'Der Chat ist zurückgestellt. Treten Sie ihm wieder bei, um zu schreiben.',
      ended: 'Der Chat ist beendet.',
      done: 'Der Chat ist erledigt.',
      offline: 'Keine Verbindung. Sie können wieder schreiben, sobald sie steht.',
      'queue-full':
        'Zu viele Nachrichten warten auf Versand. Sie können wieder schreiben, sobald die Verbindung steht.',
      observing: 'Sie beobachten diesen Chat.',
      alone: 'Es ist niemand da, dem Sie schreiben könnten.',
    },
  },
  pending: {
    name: 'Wartet auf Antwort',
    stage: {
      calm: 'Rechtzeitig',
      late: 'Bald antworten',
      overdue: 'Überfällig',
    },
    late: (name, time) => `${name} wartet seit ${time}.`,
    overdue: (name, time) => `${name} wartet seit ${time}. Antworten Sie jetzt.`,
    toneHint: 'Töne sind zu hören, sobald Sie klicken oder eine Taste drücken.',
  },
  file: {
    label: (name, size) => (size ? `Datei ${name}, ${size}` : `Datei ${name}`),
    image: (name) => `Bild ${name}`,
    open: 'Öffnen',
    save: 'Speichern',
    saveAll: 'Alle speichern',
    print: 'Drucken',
    kind: {
      image: 'Bild',
      video: 'Video',
      audio: 'Audio',
      document: 'Dokument',
      archive: 'Archiv',
      code: 'Codedatei',
      executable: 'Programm',
      unknown: 'Datei',
    },
    described: (kind, name, size, sender) =>
      [`${kind} ${name}`, size, sender && `von ${sender}`].filter(Boolean).join(', '),
    actions: (name) => `Aktionen für ${name}`,
    keys: {
      open: 'Die Eingabetaste öffnet die Datei.',
      save: 'Eingabe- oder Leertaste speichert die Datei.',
      ask: 'Die Datei kann schaden. Eingabe- oder Leertaste fragt vor dem Speichern.',
    },
    cannotDisplay: 'Dieses Bild kann nicht angezeigt werden.',
    cannotOpen: 'Die Datei kann gespeichert, aber hier nicht geöffnet werden.',
    cannotPrint: 'Hier lassen sich nur Bilder drucken.',
    cannotLoad: 'Die Datei konnte nicht geladen werden.',
    unavailable: 'Die Datei ist von hier aus nicht erreichbar.',
    partlySaved: (failed) =>
      count(failed, {
        one: '# Datei konnte nicht gespeichert werden.',
        other: '# Dateien konnten nicht gespeichert werden.',
      }),
    risky: 'Kann schaden',
    confirmSave: (name) => `${name} speichern?`,
    confirmSaveAll: (files) =>
      count(files, {
        one: '# Datei speichern, die schaden kann?',
        other: '# Dateien speichern, die schaden können?',
      }),
    danger: {
      program: 'Dateien dieses Typs können Programme ausführen und Ihren Computer verändern.',
      disguised:
        'Der Name lässt eine andere Art von Datei vermuten, sie kann aber ein Programm ausführen.',
      mismatch: 'Die Datei ist nicht von der Art, die ihr Name angibt.',
    },
    onlyIfExpected: 'Speichern Sie nur, was Sie erwarten, und nur von jemandem, den Sie kennen.',
    saveAnyway: 'Trotzdem speichern',
  },
  failed: {
    accept: (name) =>
      `Der Chat von ${name} konnte nicht angenommen werden. Versuchen Sie es erneut, falls ihn niemand sonst genommen hat.`,
    reject: (name) =>
      `Der Chat von ${name} konnte nicht abgelehnt werden. Versuchen Sie es erneut.`,
    send: (name) =>
      `Die Nachricht an ${name} wurde nicht gesendet. Versuchen Sie es neben der Nachricht erneut.`,
    typing: () => 'Es konnte nicht mitgeteilt werden, dass Sie schreiben.',
    'mark-read': () => 'Die Nachrichten konnten nicht als gelesen markiert werden.',
    end: (name) =>
      `Der Chat mit ${name} konnte nicht beendet werden. Er ist noch offen: Versuchen Sie es erneut.`,
    'mark-done': (name) =>
      `Der Chat mit ${name} konnte nicht als erledigt markiert werden. Versuchen Sie es erneut.`,
  },
};

registerTerms('de', german);
