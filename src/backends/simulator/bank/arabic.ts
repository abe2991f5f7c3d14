import type {StandardResponse} from '../../../model/standard-response.js';

export const arabicResponses: readonly StandardResponse[] = [
  {
    id: 'ar-hello',
    title: 'ترحيب',
    shortcut: 'مرحبا',
    language: 'ar',
    categories: ['arabic', 'greetings'],
    text: 'مرحبًا {contact.name}، معك {agent.name}. كيف يمكنني مساعدتك اليوم؟',
  },
  {
    id: 'ar-moment',
    title: 'لحظة من فضلك',
    shortcut: 'لحظة',
    language: 'ar',
    keywords: ['انتظار'],
    categories: ['arabic', 'holding'],
    text: 'لحظة من فضلك يا {contact.name}، أبحث لك عن ذلك الآن.',
  },
  {
    id: 'ar-card-blocked',
    title: 'تم إيقاف البطاقة',
    shortcut: 'إيقاف',
    language: 'ar',
    keywords: ['ضائعة', 'مسروقة', 'بديلة'],
    categories: ['arabic', 'cards-lost'],
    text: 'تم إيقاف بطاقتك المنتهية بالأرقام {case.card ending}. ستصلك بطاقة جديدة مجانًا خلال خمسة أيام عمل، ويبقى رقمك السري كما هو.',
  },
  {
    id: 'ar-goodbye',
    title: 'وداع',
    shortcut: 'شكرا',
    language: 'ar',
    categories: ['arabic', 'closing'],
    text: 'شكرًا لتواصلك معنا يا {contact.name}. نتمنى لك يومًا سعيدًا!',
  },
];
