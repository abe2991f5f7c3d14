export {WebSocketBackend, type WebSocketBackendOptions} from './web-socket-backend.js';
export type {WebSocketConstructor} from './web-socket-transport.js';
export type {LinkOptions, TokenSource} from '../link/link.js';
