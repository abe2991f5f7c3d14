import type {ReactiveControllerHost} from 'lit';
import type {ChatState} from '../model/chat-state.js';
import type {ChatSession} from '../session/chat-session.js';
import {sessionContext} from '../session/contexts.js';
import {SelectingController} from './selecting-controller.js';

/** Gives a host the interaction that it's in, and what it selects of its state. */
export class SessionController extends SelectingController<ChatState, ChatSession> {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, sessionContext);
  }
}
