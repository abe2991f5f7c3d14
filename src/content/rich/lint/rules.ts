import type {RichMediaFormat} from '../formats/format.js';
import type {RuleSet} from './rule.js';
import {adaptiveCards} from './rules/adaptive-cards.js';
import {amazonConnect} from './rules/amazon-connect.js';
import {botFramework} from './rules/bot-framework.js';
import {botpress} from './rules/botpress.js';
import {chatwoot} from './rules/chatwoot.js';
import {dialogflow} from './rules/dialogflow.js';
import {genesysCloud} from './rules/genesys-cloud.js';
import {genesysWidgets} from './rules/genesys-widgets.js';
import {liveperson} from './rules/liveperson.js';
import {messenger} from './rules/messenger.js';
import {twilio} from './rules/twilio.js';

/** What each vendor's documentation says; of the kit's own schema only what holds for all is checked. */
export const ruleSets: Readonly<Partial<Record<RichMediaFormat, RuleSet>>> = {
  'adaptive-cards': adaptiveCards,
  'amazon-connect': amazonConnect,
  'bot-framework': botFramework,
  botpress,
  chatwoot,
  dialogflow,
  'genesys-cloud': genesysCloud,
  'genesys-widgets': genesysWidgets,
  liveperson,
  messenger,
  twilio,
};
