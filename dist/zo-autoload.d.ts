import {discover} from './esm/discover.js';
