import type {StandardResponse} from '../../../model/standard-response.js';

export const germanResponses: readonly StandardResponse[] = [
  {
    id: 'de-hello',
    title: 'Begrüßung',
    shortcut: 'hallo',
    language: 'de',
    categories: ['deutsch', 'greetings'],
    text: 'Guten Tag {contact.name}, mein Name ist {agent.name}. Was kann ich für Sie tun?',
  },
  {
    id: 'de-moment',
    title: 'Einen Augenblick',
    shortcut: 'augenblick',
    language: 'de',
    keywords: ['warten'],
    categories: ['deutsch', 'holding'],
    text: 'Einen Augenblick bitte, {contact.name}, ich sehe für Sie nach.',
  },
  {
    id: 'de-card-blocked',
    title: 'Karte gesperrt, Ersatz unterwegs',
    shortcut: 'gesperrt',
    language: 'de',
    keywords: ['verloren', 'gestohlen', 'Ersatzkarte'],
    categories: ['deutsch', 'cards-lost'],
    text: 'Ihre Karte mit der Endung {case.card ending} ist gesperrt. Die neue Karte ist in höchstens fünf Werktagen bei Ihnen, kostenlos. Ihre PIN bleibt dieselbe.',
  },
  {
    id: 'de-fees',
    title: 'Kartenentgelte',
    shortcut: 'entgelte',
    language: 'de',
    keywords: ['Gebühren', 'Kosten', 'Preise'],
    categories: ['deutsch', 'cards-limits'],
    text: 'Hier ist unser Preisverzeichnis, {contact.name}. Zahlungen in Euro sind überall kostenlos.',
    files: [{id: 'bank-card-fees-de', name: 'Kartenentgelte.pdf', type: 'application/pdf'}],
  },
  {
    id: 'de-goodbye',
    title: 'Verabschiedung',
    shortcut: 'tschüss',
    language: 'de',
    categories: ['deutsch', 'closing'],
    text: 'Vielen Dank für Ihre Nachricht, {contact.name}. Einen schönen Tag noch!\n{agent.name}',
  },
];
