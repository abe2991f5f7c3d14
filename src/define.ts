/**
 * Registers every element of the kit. Providers come first: an element that is upgraded before its provider asks for
 * its session in vain.
 */
import './components/chat-session/define.js';
import './components/agent-desk/define.js';
import './components/chat-composer/define.js';
import './components/chat-interaction/define.js';
import './components/chat-toolbar/define.js';
import './components/chat-transcript/define.js';
import './components/conversation-menu/define.js';
import './components/chat-transcript/in-use.js';
import './components/emoji-picker-button/define.js';
import './components/file-attachment/define.js';
import './components/interaction-bar/define.js';
import './components/interaction-item/define.js';
import './components/interaction-offer/define.js';
import './components/keyboard-help/define.js';
import './components/pending-indicator/define.js';
import './components/push-url/define.js';
import './components/response-library/define.js';
import './components/response-library-button/define.js';
import './components/rich-media-renderer/define.js';
import './components/transcript-search/define.js';
import './components/typing-indicator/define.js';
import './components/waiting-summary/define.js';
