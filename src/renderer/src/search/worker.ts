/** The search worker: the only door to the engine in the app. */
import type { SearchRequest } from './protocol';
import { SearchServer } from './serve';

const server = new SearchServer((message) => postMessage(message));

addEventListener('message', (event: MessageEvent<SearchRequest>) => server.handle(event.data));
