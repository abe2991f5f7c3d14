import {define} from '../../internal/define.js';
import {InteractionOffer} from './interaction-offer.js';

define('interaction-offer', InteractionOffer);
