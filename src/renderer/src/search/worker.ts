/** The search worker: the only door to the engine in the app. */
import type { SearchRequest } from './protocol';
import { SearchServer } from './serve';

const server = new SearchServer((message, transfer = []) => postMessage(message, { transfer }));

addEventListener('message', (event: MessageEvent<SearchRequest>) => void server.handle(event.data));
