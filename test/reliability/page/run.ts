import '../../../src/define.js';
import * as flood from './flood.js';
import * as history from './history.js';
import * as idle from './idle.js';
import * as shift from './shift.js';
import {stage} from './stage.js';

const rows = {flood, history, idle, shift};

declare global {
  interface Window {
    rows: typeof rows;
  }
}

stage.style.setProperty('block-size', '800px');
window.rows = rows;
