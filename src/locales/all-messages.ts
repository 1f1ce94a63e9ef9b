export { messagesFor as allMessagesFor } from './languages.js';
