import type {RichAnswer} from '../../src/model/rich-answer.js';
import type {RichContent, RichMedia} from '../../src/model/rich-content.js';

const pictures = new Map<number, string>();

/** A landscape in its own address, in colours of that hue. */
const landscape = (hue: number): string => {
  const known = pictures.get(hue);
  if (known) return known;
  const canvas = Object.assign(document.createElement('canvas'), {width: 640, height: 360});
  const context = canvas.getContext('2d')!;
  const sky = context.createLinearGradient(0, 0, 0, 360);
  sky.addColorStop(0, `oklch(0.75 0.1 ${hue})`);
  sky.addColorStop(1, `oklch(0.95 0.04 ${hue + 60})`);
  context.fillStyle = sky;
  context.fillRect(0, 0, 640, 360);
  for (const [at, lightness] of [
    [0, 0.6],
    [160, 0.5],
    [330, 0.42],
  ] as const) {
    context.fillStyle = `oklch(${lightness} 0.08 ${hue + 120})`;
    context.beginPath();
    context.moveTo(at - 120, 360);
    context.lineTo(at + 150, 150 + at / 4);
    context.lineTo(at + 430, 360);
    context.fill();
  }
  const url = canvas.toDataURL('image/jpeg', 0.8);
  pictures.set(hue, url);
  return url;
};

export const picture = (hue: number, alt: string): RichMedia => ({
  type: 'media',
  kind: 'image',
  url: landscape(hue),
  alt,
  width: 640,
  height: 360,
});

const remote = (alt: string): RichMedia => ({
  type: 'media',
  kind: 'image',
  url: 'https://cdn.example.com/offers/phuket.jpg',
  alt,
});

export const quickReplies: readonly RichContent[] = [
  {
    type: 'choices',
    presentation: 'quick-replies',
    text: 'Where would you like to go?',
    options: ['Thailand', 'Portugal', 'Iceland', 'Somewhere else'].map((label) => ({
      id: label,
      label,
    })),
  },
];

export const offer: readonly RichContent[] = [
  {
    type: 'card',
    media: [picture(220, 'A bay with limestone cliffs')],
    title: 'Phuket, 7 nights',
    subtitle: 'Flight and hotel, from € 849',
    text: 'Half board at the Andaman Bay. Free cancellation until 14 days before departure.',
    facts: [
      {label: 'Departure', value: 'Saturday, 6 February'},
      {label: 'Travellers', value: '2 adults, 1 child'},
    ],
    url: 'https://www.example.com/offers/phuket?campaign=winter',
    actions: [
      {id: 'buy', label: 'Buy now'},
      {id: 'details', label: 'Details', url: 'https://www.example.com/offers/phuket'},
      {id: 'agent', label: 'Talk to an agent'},
    ],
  },
];

export const carousel: readonly RichContent[] = [
  {
    type: 'group',
    layout: 'carousel',
    title: 'Hotels near the beach',
    items: ['Andaman Bay', 'Casa do Mar', 'Bláa Hótel', 'Villa Serena', 'The Quay'].map(
      (title, index) => ({
        type: 'card',
        media: [picture(index * 70, title)],
        title,
        subtitle: `From € ${89 + index * 20} a night`,
        text:
          index === 1
            ? 'Family rooms, a pool, and ten minutes on foot to the old town and its market.'
            : 'Breakfast included.',
        actions: [{id: `book-${index}`, label: 'Book', payload: `book-${index}`}],
      }),
    ),
  },
];

export const lists: readonly RichContent[] = [
  {
    type: 'choices',
    presentation: 'radio',
    title: 'Room',
    options: [
      {id: 'single', label: 'Single', description: '14 m², courtyard'},
      {id: 'double', label: 'Double', description: '22 m², sea view', selected: true},
      {id: 'suite', label: 'Suite', disabled: true},
    ],
  },
  {
    type: 'choices',
    presentation: 'checkboxes',
    multiple: true,
    title: 'Extras',
    options: ['Breakfast', 'Transfer', 'Late check-out'].map((label) => ({id: label, label})),
  },
  {
    type: 'choices',
    presentation: 'list',
    title: 'Excursions',
    options: [
      {
        id: 'i1',
        label: 'Old town on foot',
        description: '2 hours, English or French',
        image: picture(30, ''),
        section: 'Morning',
      },
      {
        id: 'i2',
        label: 'Islands by boat',
        description: '6 hours, with lunch',
        image: picture(200, ''),
        section: 'Morning',
      },
      {id: 'i3', label: 'Night market', image: picture(300, ''), section: 'Evening'},
    ],
  },
];

export const markdownText = `# Your booking

Thank you, **Mark**. Your trip *Phuket, 7 nights* is ~~reserved~~ booked.

1. Check in from [our page](https://www.example.com/check-in)
2. Print the [boarding pass](https://boarding.example.net/p/4471)
   - one for each traveller

- [x] Paid
- [ ] Seats chosen

> Please be at the airport two hours before departure.

| Flight | From | To | Departs | Arrives | Seat |
| --- | --- | --- | ---: | ---: | :---: |
| TG 921 | Frankfurt | Bangkok | 14:45 | 06:25 | 31 A |
| TG 201 | Bangkok | Phuket | 08:00 | 09:25 | 12 C |

\`\`\`
Booking code: XK4-71Q
\`\`\`

Sign in at [paypal.com](https://paypal.example.net/login) to pay. ![The bay](https://cdn.example.com/bay.jpg)
`;

export const markdown: readonly RichContent[] = [
  {type: 'text', format: 'markdown', text: markdownText},
];

export const media: readonly RichContent[] = [
  picture(140, 'The bay in the morning'),
  remote('The hotel’s garden'),
  {
    type: 'media',
    kind: 'video',
    url: 'https://video.example.com/tour.mp4',
    poster: 'https://cdn.example.com/tour.jpg',
    title: 'A walk through the hotel',
    alt: 'Video of the hotel',
  },
  {
    type: 'media',
    kind: 'audio',
    url: 'https://audio.example.com/welcome.mp3',
    alt: 'A welcome from the owner',
  },
  {
    type: 'media',
    kind: 'file',
    url: 'https://docs.example.com/terms.pdf',
    title: 'Terms of travel.pdf',
  },
  {type: 'media', kind: 'image', alt: 'An image whose address can’t be trusted'},
];

export const form: readonly RichContent[] = [
  {
    type: 'form',
    title: 'Who travels?',
    text: 'We need the names as they are in the passports.',
    fields: [
      {name: 'name', label: 'Name', kind: 'text', required: true},
      {name: 'birth', label: 'Date of birth', kind: 'date', required: true},
      {name: 'pin', label: 'PIN', kind: 'password'},
      {
        name: 'meal',
        label: 'Meal',
        kind: 'choice',
        options: [
          {id: 'meat', label: 'With meat'},
          {id: 'vegan', label: 'Vegan'},
        ],
      },
      {
        name: 'notes',
        label: 'Anything else',
        kind: 'multiline',
        placeholder: 'Allergies, a wheelchair, …',
      },
    ],
    actions: [{id: 'submit', label: 'Continue'}],
  },
];

export const times: readonly RichContent[] = [
  {
    type: 'picker',
    kind: 'date',
    title: 'When would you like to travel?',
    minimum: '2026-12-01',
    maximum: '2027-03-31',
  },
  {
    type: 'schedule',
    title: 'A call with our travel expert',
    offset: 60,
    slots: [
      {id: 's1', label: '2026-12-02T09:00+01:00', start: '2026-12-02T09:00+01:00', duration: 30},
      {id: 's2', label: '2026-12-02T11:30+01:00', start: '2026-12-02T11:30+01:00', duration: 30},
    ],
    location: {
      type: 'location',
      title: 'Travel centre',
      text: 'Kaiserstraße 12, Frankfurt',
      latitude: 50.1075,
      longitude: 8.6693,
    },
  },
];

export const facts: readonly RichContent[] = [
  {type: 'text', text: 'Receipt', heading: true},
  {type: 'text', text: 'Paid in full', tone: 'good', weight: 'bolder'},
  {
    type: 'facts',
    facts: [
      {label: 'Trip', value: '€ 1,698.00'},
      {label: 'Insurance', value: '€ 58.00'},
      {label: 'Total', value: '€ 1,756.00'},
    ],
  },
  {
    type: 'table',
    title: 'Baggage',
    header: true,
    rows: [
      ['', 'Hand', 'Hold'],
      ['Adult', '7 kg', '23 kg'],
      ['Child', '7 kg', '15 kg'],
    ].map((cells) => ({cells: cells.map((text) => [{type: 'text', text}])})),
  },
  {
    type: 'group',
    layout: 'columns',
    tone: 'warning',
    widths: [1, 2],
    items: [
      {type: 'text', text: 'Gate closes', tone: 'subtle'},
      {type: 'text', text: '40 minutes before departure', weight: 'bolder'},
    ],
  },
  {
    type: 'group',
    layout: 'stack',
    collapsed: true,
    title: 'Conditions',
    items: [{type: 'text', text: 'Non-refundable after check-in.'}],
  },
];

export const unknown: readonly RichContent[] = [
  {
    type: 'unknown',
    fallback: 'Rate our service from 1 to 5',
    format: 'acme-rating',
    raw: JSON.stringify({type: 'acme-rating', scale: 5, question: 'How was it?'}, null, 2),
  },
];

export const answered = (changes: Partial<RichAnswer>): RichAnswer => ({
  inReplyTo: 'rich',
  key: 'answer',
  at: 0,
  evidence: 'payload',
  text: '',
  chosen: [],
  values: [],
  ...changes,
});

export const arabic: readonly RichContent[] = [
  {
    type: 'card',
    media: [picture(220, 'خليج بين المنحدرات')],
    title: 'بوكيت، 7 ليالٍ',
    subtitle: 'طيران وفندق، ابتداءً من 849 يورو',
    text: 'نصف إقامة في فندق Andaman Bay. إلغاء مجاني حتى 14 يوماً قبل السفر.',
    actions: [
      {id: 'buy', label: 'اشترِ الآن'},
      {id: 'agent', label: 'تحدث إلى موظف'},
    ],
  },
];
