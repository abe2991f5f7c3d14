import type {ReactiveControllerHost} from 'lit';
import type {AgentDesk} from '../session/agent-desk.js';
import {deskContext} from '../session/contexts.js';
import type {DeskState} from '../session/desk-state.js';
import {SelectingController} from './selecting-controller.js';

/** Gives a host the desk that it's in, and what it selects of its state. */
export class DeskController extends SelectingController<DeskState, AgentDesk> {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, deskContext);
  }
}
